import { doorElement } from '../../ui/door/door-element.ts';
import { inOwnDocument } from '../../ui/door/surroundings.ts';
import { beginStory } from '../../ui/door/begin-story.ts';
import { after } from '../../ui/timing/after.ts';
import { painted } from '../../ui/timing/painted.ts';
import './frame.css';
import { drawWhenRead } from '../../ui/first/draw-when-read.ts';
import { takeHostMessages } from './host-messages.ts';
import { rememberPress } from '../../ui/first/last-press.ts';
import { firstActs, firstFoot, firstIntro } from './first-parts.tsx';
import { loadDoor } from './load-door.ts';
import { reportHeight } from './report-height.ts';
import { sayUnfinished } from './say-unfinished.ts';
import { newsTeller } from '../news-teller.ts';

/*
 * The page inside a host's frame. What the host and it say to each other is in `wire.ts`.
 *
 * React and the explorer are two thirds of what it loads. So the events are drawn without them as soon as their data is there,
 * and the explorer takes that drawing's place when it has come:
 *
 *     page ─┬─ this script ─┬─ data ── first drawing ── React, explorer ── explorer drawn behind it ── in its place
 *                                  └─ where the data is long in coming, the explorer is fetched meanwhile
 */

/** Longer than this nobody waits for the first drawing: the explorer says how far the data is. */
const PATIENCE_MS = 500;

async function enter(): Promise<void> {
  const root = doorElement();
  // A host may keep the frame hidden until it hears of its height, and a hidden frame draws no frames.
  reportHeight(root);
  takeHostMessages();
  const host = newsTeller();
  const around = inOwnDocument('frame');
  const begun = beginStory(around.address.search(), around.data);
  let pressAgain = () => {};
  const showFirst = async () => {
    if (!(await drawWhenRead(root, begun, around, { acts: firstActs, below: firstIntro, end: firstFoot })))
      return false;
    // What is pressed before there is anything that answers is pressed when there is.
    pressAgain = rememberPress(root);
    host.tellReady();
    return true;
  };
  const isFirstDrawn = await Promise.race([showFirst(), after(PATIENCE_MS, false)]);
  if (isFirstDrawn) await painted();
  try {
    const openDoor = await loadDoor();
    openDoor(root, { around, begun, host, whenWhole: () => pressAgain() });
  } catch (cause) {
    // Without it there is nothing that could answer the reader, nor say so better.
    host.tellError(await sayUnfinished(root, around));
    throw cause;
  }
}

void enter();
