import type { Page } from 'playwright-core';

/** The chart's parts as they are seen: where, how large, and what they say. */
export const chartPicture = (page: Page) =>
  page.evaluate(() => {
    const boxesOf = (parts: string, isSaid: boolean) =>
      [...document.querySelectorAll<HTMLElement>(parts)].map((part) => {
        const { x, y, width, height } = part.getBoundingClientRect();
        const box = [x, y, width, height].map(Math.round).join(' ');
        return `${part.classList[0] ?? ''} ${box} ${isSaid ? part.textContent : ''}`;
      });
    const places = boxesOf('.sl-plot, .sl-lane, .sl-topic-count, .sl-overview', false);
    const words = boxesOf('.sl-head h1, .sl-topic-name, .sl-label, .sl-label-title, .sl-tick', true);
    const drawing = document.querySelector('.sl-drawing');
    // Ids are each drawing's own.
    const id = drawing?.querySelector('clipPath')?.id.replace(/time$/, '') ?? '';
    // The dates that other sources give come with the explorer; this event has none.
    const drawn = drawing?.innerHTML.replaceAll(id, '').replace('<g class="sl-other-date-marks"></g>', '');
    const height = document.getElementById('sourceline')?.getBoundingClientRect().height;
    return { height, boxes: [...places, ...words].toSorted(), drawing: drawn };
  });
