import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Corrections } from '../../../src/ui/corrections/corrections.tsx';
import { HOSTILE_TEXTS, story } from '../story.ts';

const CHANGES = [
  { date: '2026-11-20', note: 'A name was misspelt.' },
  { date: '2026-11', note: 'A source was added.' },
  { date: '2026-11-21', note: 'A date was wrong.' },
  { date: '2026-11-21', note: 'And so was a place.' },
];

function show(changes = CHANGES) {
  const dataset = story({ more: { changes } });
  return render(
    <>
      <Corrections changes={dataset.changes} />
      <button type="button">elsewhere</button>
    </>,
  );
}

const line = () => screen.getByText(/^Corrected/);
const isOpen = () => line().closest('details')?.open;

describe('corrections', () => {
  it('say when the last one was made, and open to all, the newest first', async () => {
    show();
    expect(line().textContent).toBe('Corrected 21 November 2026');
    await userEvent.click(line());
    const notes = within(screen.getByRole('region', { name: 'Corrections' })).getAllByRole('listitem');
    expect(notes.map((note) => note.textContent)).toEqual([
      '21 November 2026And so was a place.',
      '21 November 2026A date was wrong.',
      '20 November 2026A name was misspelt.',
      'November 2026A source was added.',
    ]);
  });

  it('close by Escape, with the focus back on their line, and when the reader goes on', async () => {
    show();
    await userEvent.click(line());
    expect(isOpen()).toBe(true);
    screen.getByRole('region', { name: 'Corrections' }).focus();
    await userEvent.keyboard('{Escape}');
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(line());
    await userEvent.click(line());
    screen.getByRole('region', { name: 'Corrections' }).focus();
    await userEvent.click(screen.getByRole('button', { name: 'elsewhere' }));
    expect(isOpen()).toBe(false);
  });

  it('are no word where there are none', () => {
    const { container } = show([]);
    expect(container.querySelector('details')).toBeNull();
  });

  it.each(HOSTILE_TEXTS)('show %s as text', (note) => {
    const { container } = show([{ date: '2026-11-21', note }]);
    expect(container.querySelectorAll('script, img, iframe, b, svg')).toHaveLength(0);
    expect(container.textContent).toContain(note);
  });
});
