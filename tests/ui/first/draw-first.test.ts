import { afterEach, beforeEach, expect, test } from 'vitest';
import { readAddress } from '../../../src/state/address.ts';
import { chooseLanguage } from '../../../src/state/interface-language.ts';
import { drawFirst } from '../../../src/ui/first/draw-first.tsx';
import { firstStoryOf } from '../../../src/ui/first/first-story.ts';
import { en } from '../../../src/ui/messages/en.ts';
import { breath } from '../../../src/ui/timing/breath.ts';
import { installLayoutStandIns, resetLayout } from '../../setup/layout-stand-ins.ts';
import { firstStory } from '../../timeline/story.ts';

installLayoutStandIns();
afterEach(resetLayout);

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  root.innerHTML = '<div class="sl-first">The story as text</div>';
  document.body.replaceChildren(root);
});

/** Begins to draw; `isWanted` is asked before each part. */
function draw(isWanted: () => boolean): Promise<boolean> {
  const story = firstStoryOf(firstStory(), readAddress(''), chooseLanguage('en', []), en);
  if (story === null) throw new Error('The story has nothing to be drawn first');
  return drawFirst(root, story, { form: 'page', acts: () => null }, 'light', isWanted);
}

const seen = () => root.querySelectorAll(':scope > .sl-root:not(.sl-behind)').length;

test('it is drawn in tasks of their own, and not seen until it is whole', async () => {
  const drawing = draw(() => true);
  const later = async () => {
    await breath();
    return false;
  };
  let tasks = 0;
  do {
    expect(root.querySelectorAll('.sl-behind')).toHaveLength(1);
    expect(seen()).toBe(0);
    tasks++;
    // oxlint-disable-next-line no-await-in-loop -- one task after another
  } while (!(await Promise.race([drawing, later()])));
  expect(await drawing).toBe(true);
  expect(tasks).toBeGreaterThanOrEqual(2);
  expect(seen()).toBe(1);
  expect(root.querySelectorAll('.sl-behind')).toHaveLength(0);
  expect(root.querySelectorAll('.sl-label').length).toBeGreaterThan(3);
  expect(root.firstElementChild?.textContent).toBe('The story as text');
});

test.each([1, 2])('it is taken away where it is no longer wanted, asked for the %i. time', async (last) => {
  let times = 0;
  expect(await draw(() => ++times < last)).toBe(false);
  expect(times).toBe(last);
  expect(root.children).toHaveLength(1);
});

test('it gives way to what has been put behind it meanwhile', async () => {
  const drawing = draw(() => true);
  const other = document.createElement('div');
  root.append(other);
  expect(await drawing).toBe(false);
  expect([...root.children].slice(1)).toEqual([other]);
});

test('half of it is taken away where it fails', async () => {
  await expect(
    draw(() => {
      throw new Error('No more');
    }),
  ).rejects.toThrow('No more');
  expect(root.children).toHaveLength(1);
});
