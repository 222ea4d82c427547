import fc from 'fast-check';
import { readFrameMessage } from '../../../src/embed/element/frame-message.ts';
import { searchAfter } from '../../../src/embed/search-after.ts';
import { segments, visibleText } from '../../../src/base/visible-text.ts';
import { cutText } from '../../../src/base/cut-text.ts';
import { layoutChart } from '../../../src/timeline/layout.ts';
import { readAddress } from '../../../src/state/address.ts';
import { reportedHeight } from '../../../src/ui/embedding/reported-height.ts';
import { charts, eventsTouching } from '../../timeline/charts.ts';
import { fuzzTarget, holds } from '../fuzz-target.ts';
import { hostileText } from '../hostile-texts.ts';

const message = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withTypedArray: true,
  }),
  fc.record(
    {
      sourceline: fc.constantFrom<unknown>(1, 1, 1, 2, '1', null),
      type: fc.constantFrom<unknown>('ready', 'height', 'select', 'filter', 'error', 'set', 'constructor', 7),
      value: fc.oneof(fc.double(), fc.string()),
      detail: fc.anything(),
      parameters: fc.dictionary(
        fc.constantFrom('q', 'topics', 'data', 'event', 'x', '__proto__'),
        fc.oneof(hostileText, fc.anything()),
      ),
    },
    { requiredKeys: ['sourceline', 'type'] },
  ),
);

export const DRAWING = [
  fuzzTarget('layout', charts, (input) => {
    const layout = layoutChart(input);
    const { marks, labels, ticks } = layout;
    const held = marks.flatMap(({ events }) => Array.from(events));
    holds(new Set(held).size === held.length, 'no event is in two marks');
    holds(held.length === eventsTouching(input).length, 'every event that touches the window is in one');
    const numbers = JSON.stringify({
      marks: marks.map(({ dots, bars, x }) => ({ dots, bars, x })),
      labels,
      ticks,
    });
    holds(!/null|NaN/.test(numbers.replaceAll(/"(?:[^"\\]|\\.)*"/g, '')), 'every number is one');
    for (const [index, one] of labels.entries()) {
      for (const other of labels.slice(index + 1)) {
        const isApart =
          one.x + one.width <= other.x + 0.01 ||
          other.x + other.width <= one.x + 0.01 ||
          one.y + one.height <= other.y + 0.01 ||
          other.y + other.height <= one.y + 0.01;
        holds(isApart, `labels lie apart: ${JSON.stringify([one, other])}`);
      }
    }
  }),
  fuzzTarget('messages between frames', fc.tuple(message, hostileText), ([data, search]) => {
    const heard = readFrameMessage(data);
    if (heard?.type === 'height') holds(heard.value > 0, 'a height is a positive number');
    const height = reportedHeight(data);
    holds(height === null || (Number.isInteger(height) && height > 0), 'a height is whole pixels');
    const after = searchAfter(data, search);
    if (after !== null) void readAddress(after);
    holds(!('polluted' in {}), 'no object is changed');
  }),
  fuzzTarget('texts on screen', fc.tuple(hostileText, fc.integer({ min: 1, max: 200 })), ([text, limit]) => {
    const shown = visibleText(text);
    holds(shown.length === text.length, 'offsets stay');
    void encodeURIComponent(shown);
    holds(
      segments(text).reduce((length, segment) => length + segment.text.length, 0) === text.length,
      'nothing is lost',
    );
    const cut = cutText(text, limit);
    holds(cut.length <= limit && text.startsWith(cut), 'what is cut is a beginning');
  }),
];
