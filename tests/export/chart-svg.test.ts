import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lanesWidthFor } from '../../src/export/chart-svg.ts';
import { PALETTES } from '../../src/export/palette.ts';
import { stripOpacity } from '../../src/timeline/sizes.ts';
import { guessTextWidth } from '../../src/export/picture-font.ts';
import { generateDataset } from '../fixtures/generate-events.ts';
import { chartOf, datasetOf, datasetWith, firstStory } from '../timeline/story.ts';
import { DATASETS } from '../timeline/charts.ts';
import { chartSvg, pictureOf, textsOf } from './pictures.ts';

describe('a picture of a timeline', () => {
  const svg = chartSvg(pictureOf());

  test('says what it shows, from which sources, and where to explore it', () => {
    const texts = textsOf(svg);
    expect(texts).toEqual(
      expect.arrayContaining([
        'Biden and Xi',
        'Four years of summits',
        '18 of 18 events',
        'Sources',
        '1. Caliber.Az — US, Chinese leaders to tackle global stability',
        '2. A portal — A final meeting',
        'https://example.org/?topics=taiwan',
      ]),
    );
  });

  test('has a name and a description for those who listen', () => {
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^>]*role="img" aria-labelledby="sl-title sl-description"/,
    );
    expect(textsOf(svg, 'title')).toEqual(['Biden and Xi']);
    expect(textsOf(svg, 'desc')).toEqual(['Four years of summits\n18 of 18 events']);
  });

  test('names every row, every label in full and every tick that has one', () => {
    const { layout } = pictureOf();
    const texts = textsOf(svg);
    for (const row of layout.rows) expect(texts).toContain(row.label);
    for (const label of layout.labels) {
      for (const line of label.lines) expect(texts).toContain(line);
      expect(texts).toContain(label.more > 0 ? `${label.date} +${label.more}` : label.date);
    }
    const named = layout.ticks.map((tick) => tick.label).filter(Boolean);
    expect(named.length).toBeGreaterThan(5);
    expect(texts).toEqual(expect.arrayContaining(named));
  });

  test('draws every dot, bar and thread of the layout', () => {
    const { layout } = pictureOf();
    const dots = layout.marks.flatMap((mark) => mark.dots);
    const bars = layout.marks.flatMap((mark) => mark.bars);
    expect(svg.match(/<circle /g)).toHaveLength(dots.length + layout.rows.length);
    expect(svg.match(/ rx="/g)).toHaveLength(bars.length);
    for (const bar of bars)
      expect(bar.fadeStart || bar.fadeEnd || svg.includes(`x="${Math.round(bar.x1 * 100) / 100}"`)).toBe(
        true,
      );
  });

  test('draws the strips of an archive in their shades, and no count for what they stand for', () => {
    const dataset = datasetOf(generateDataset({ events: 20_000, seed: 9 }));
    const picture = pictureOf({ countText: String }, { dataset });
    const { strips, marks } = picture.layout;
    const drawn = chartSvg(picture);
    expect(strips.length).toBeGreaterThan(50);
    const shades = new Set(strips.map(({ shade }) => stripOpacity(shade)));
    for (const shade of shades) expect(drawn).toContain(`fill-opacity="${shade}"`);
    const texts = new Set(textsOf(drawn));
    const inStrips = marks.filter(({ strip }) => strip !== null).flatMap(({ dots }) => dots);
    expect(inStrips.some(({ count }) => count > 20)).toBe(true);
    const counts = inStrips.map(({ count }) => String(count)).filter((count) => count.length === 3);
    expect(counts.filter((count) => texts.has(count))).toEqual([]);
  });

  test('lets the sides of dates that are not known fade, by gradients that it holds itself', () => {
    const used = new Set(Array.from(svg.matchAll(/url\(#([^)]+)\)/g), (match) => match[1]));
    const held = new Set(Array.from(svg.matchAll(/ id="([^"]+)"/g), (match) => match[1]));
    expect(used.size).toBeGreaterThan(2);
    for (const id of used) expect(held).toContain(id);
    expect(svg).toContain('<linearGradient ');
  });

  test('loads nothing and runs nothing', () => {
    expect(svg).not.toMatch(/<(?:script|style|foreignObject|image|use|a)\b|\shref=|\sstyle=|\son\w+=/);
    expect(svg.replace('http://www.w3.org/2000/svg', '').match(/="[^"]*:\/\/[^"]*"/g)).toBeNull();
  });

  test('is the same, byte for byte, each time', () => {
    expect(chartSvg(pictureOf())).toBe(svg);
  });

  test('keeps its ids apart from those of other pictures in a page', () => {
    const other = chartSvg(pictureOf({ idPrefix: 'second' }));
    expect(other).not.toContain('id="sl-');
    expect(other).not.toContain('#sl-');
  });
});

test('the chosen event is drawn in the accent, the others are not', () => {
  const dataset = firstStory();
  const selectedEvent = dataset.events.findIndex((event) => event.id === 'lima-2024');
  const { accent } = PALETTES.light;
  expect(chartSvg(pictureOf())).not.toContain(accent);
  const chosen = chartSvg(pictureOf({ selectedKey: '=lima-2024' }, { dataset, selectedEvent }));
  expect(chosen.match(new RegExp(`stroke="${accent}" stroke-width="2.5"`, 'g'))).toHaveLength(2);
});

test('a dark picture has no colour of the light one', () => {
  const dark = chartSvg(pictureOf({ theme: 'dark' }));
  const { topics, ...rest } = PALETTES.light;
  for (const colour of [...topics, ...Object.values(rest)]) expect(dark).not.toContain(colour);
});

test('marks drawn together show their number, as short as the caller writes it', () => {
  const dataset = datasetWith(
    Array.from({ length: 30 }, (_, index) => ({ id: `e${index}`, date: '2024-11-16', topics: ['a'] })),
  );
  const svg = chartSvg(pictureOf({ countText: (count) => `${count}!` }, { dataset }));
  expect(textsOf(svg)).toContain('30!');
  expect(textsOf(svg).some((text) => text.endsWith(' +29!'))).toBe(true);
});

test('more than a few sources stand in two columns, read downwards', () => {
  const sources = Array.from({ length: 5 }, (_, index) => ({ publisher: `P${index}`, title: 'T' }));
  const places = (svg: string) => {
    const found = Array.from(svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*>\d\. P/g), (match) =>
      match.slice(1).map(Number),
    );
    const top = found[0]?.[1] ?? 0;
    return found.map(([x, y = 0]) => [x, y - top]);
  };
  const down = [0, 17, 34, 0, 17];
  expect(places(chartSvg(pictureOf({ sources })))).toEqual(down.map((y, index) => [index < 3 ? 36 : 614, y]));
  expect(places(chartSvg(pictureOf({ sources, direction: 'rtl' })))).toEqual(
    down.map((y, index) => [index < 3 ? 1_164 : 586, y]),
  );
});

test('what is empty takes no room', () => {
  const height = (svg: string) => Number(/ height="(\d+)"/.exec(svg)?.[1]);
  const bare = chartSvg(pictureOf({ description: '', notes: [], sources: [], address: '' }));
  expect(height(bare)).toBeLessThan(height(chartSvg(pictureOf())) - 100);
  expect(textsOf(bare)).not.toContain('Sources');
});

test('long texts wrap within the margins, and a text of megabytes ends with "…"', () => {
  const long = 'a title of many words '.repeat(100_000);
  const svg = chartSvg(pictureOf({ title: long, address: `https://example.org/?q=${'x'.repeat(5_000)}` }));
  expect(svg.length).toBeLessThan(60_000);
  const title = textsOf(svg).filter((text) => text.startsWith('a title') || text.includes('of many words'));
  expect(title).toHaveLength(3);
  expect(title.at(-1)).toMatch(/…$/);
  for (const text of title) expect(guessTextWidth(text, 'title')).toBeLessThanOrEqual(1_200 - 72);
});

describe('right-to-left texts', () => {
  const ARABIC = 'بايدن وشي وجهاً لوجه';

  test('stand in their own direction, at the same edge as the others', () => {
    const svg = chartSvg(pictureOf({ title: ARABIC }));
    expect(svg).toMatch(new RegExp(`<text x="36" [^>]*text-anchor="end" direction="rtl">${ARABIC}<`));
    expect(svg).toMatch(/<text x="36" [^>]*fill="#5d5a52">Four years/);
  });

  test('turn the whole picture where they are its language, but not time', () => {
    const svg = chartSvg(pictureOf({ title: ARABIC, direction: 'rtl', language: 'ar' }));
    expect(svg).toMatch(new RegExp(`<text x="1164" [^>]*direction="rtl">${ARABIC}<`));
    expect(svg).toMatch(/<text x="1164" [^>]*text-anchor="end">Four years/);
    expect(svg).toMatch(/<text x="1144" [^>]*text-anchor="end">summits</);
    const years = Array.from(
      svg.matchAll(/<text x="([\d.]+)"[^>]* fill="#1b1a17"[^>]*>(20\d\d)</g),
      ([, x, year]) => [Number(year), Number(x)],
    );
    expect(years.length).toBeGreaterThan(2);
    expect(years.toSorted(([a = 0], [b = 0]) => a - b)).toEqual(
      years.toSorted(([, a = 0], [, b = 0]) => a - b),
    );
  });

  test('can not reorder the line they are part of', () => {
    const svg = chartSvg(pictureOf({ sources: [{ publisher: 'صحيفة', title: 'Report \u202e1' }] }));
    expect(textsOf(svg)).toContain('1. \u2068صحيفة\u2069 — Report ␦1');
  });
});

describe('whatever the dataset holds', () => {
  const strings = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ maxLength: 60 }),
    fc.constantFrom(
      '</text><script>alert(1)</script>',
      ']]>',
      '<!--',
      '&amp;',
      '"\'><x y="',
      '\u0000\ud800\uffff\u202e',
      '  ',
    ),
  );

  test('the picture is well-formed and holds no markup of its', () => {
    fc.assert(
      fc.property(strings, strings, strings, fc.boolean(), (a, b, c, rightToLeft) => {
        const dataset = datasetWith([
          { id: 'one', date: '2024', title: `x${a}`, topics: [`t${b}`] },
          { id: 'two', date: '[..2024-11-16]', title: `y${c}`, topics: [`t${b}`] },
        ]);
        const svg = chartSvg(
          pictureOf(
            {
              title: a,
              description: b,
              notes: [c, a],
              sources: [{ publisher: b, title: c }],
              moreSources: a,
              address: b,
              language: c,
              alternative: a,
              direction: rightToLeft ? 'rtl' : 'ltr',
              families: { sans: a, serif: b },
            },
            { dataset },
          ),
        );
        expectWellFormed(svg);
      }),
      { seed: 42, numRuns: 300 },
    );
  });

  test('any chart gives numbers only, and no duplicate ids', () => {
    for (const { dataset, columns, filtered } of DATASETS) {
      for (const width of [320, 1_200]) {
        const svg = chartSvg(pictureOf({ width, lanesWidth: 90 }, { dataset, columns, selection: filtered }));
        expectWellFormed(svg);
        expect(svg).not.toMatch(/NaN|Infinity|undefined/);
        const ids = Array.from(svg.matchAll(/ id="([^"]+)"/g), (match) => match[1]);
        expect(new Set(ids).size).toBe(ids.length);
      }
    }
  });
});

test('a layout of nothing is a picture all the same', () => {
  const svg = chartSvg(pictureOf({}, { dataset: datasetWith([]) }));
  expectWellFormed(svg);
  expect(textsOf(svg)).toContain('Biden and Xi');
});

test('row names get the room that the longest one needs, up to a share of the picture', () => {
  const { rows } = chartOf(firstStory());
  const names = rows.map((row) => row.label);
  const wide = lanesWidthFor(names, 1_200, guessTextWidth);
  for (const name of names) expect(wide).toBeGreaterThan(guessTextWidth(name, 'row-name'));
  expect(lanesWidthFor(['x'.repeat(500)], 1_200, guessTextWidth)).toBe(360);
  expect(lanesWidthFor([], 1_200, guessTextWidth)).toBe(90);
});

const ELEMENTS = /<(\/?)([A-Za-z]+)((?: [\w:-]+="[^"<>]*")*)(\/?)>/y;

/** Reads the document tag by tag, as strictly as XML is read; fails at the first thing that is no tag and no text. */
function expectWellFormed(svg: string): void {
  const open: string[] = [];
  let at = 0;
  while (at < svg.length) {
    ELEMENTS.lastIndex = at;
    const tag = ELEMENTS.exec(svg);
    if (tag === null) {
      const next = svg.indexOf('<', at);
      const text = svg.slice(at, next === -1 ? undefined : next);
      if (text === '' || open.length === 0) throw new Error(`no XML at ${at}: ${svg.slice(at, at + 80)}`);
      at += text.length;
      continue;
    }
    const [whole, closing, name = '', , empty] = tag;
    if (closing === '/') {
      const opened = open.pop();
      if (opened !== name) throw new Error(`<${opened}> is closed by </${name}>`);
    } else if (empty !== '/') open.push(name);
    at += whole.length;
  }
  expect(open).toEqual([]);
  expect(svg.replace(/&(?:amp|lt|gt|quot|#39|#9|#10|#13);/g, '')).not.toContain('&');
  // oxlint-disable-next-line no-control-regex -- what XML forbids is looked for
  expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u);
}
