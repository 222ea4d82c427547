/**
 * The architecture, as a table: per folder of `src`, what it may import. `architecture.test.ts` holds the code to it.
 * Change it in a commit of its own, that says why.
 */
export interface TableRow {
  /** A folder or a file in `src`. Of several rows that fit a file the longest counts. */
  readonly where: string;
  /** The floor it stands on. A file imports from lower floors and from its own folder; 5 is a roof. */
  readonly floor: 0 | 1 | 2 | 3 | 4 | 5;
  /** The folders of lower floors that it may use, its types included. */
  readonly uses: readonly string[];
  /** The packages it may import, by the exact name in the import; `node:` stands for all that Node brings. */
  readonly packages: readonly string[];
  /** Which parts of `d3` the names that it imports may come from. */
  readonly d3: readonly string[];
  /** Whether it may touch the page, the network, the clock, chance or the process. Logic gets these passed in. */
  readonly ambient: boolean;
}

/** The parts of D3 that compute and never touch a page. */
const D3_WITHOUT_DOM = ['d3-array', 'd3-scale', 'd3-time', 'd3-time-format', 'd3-format', 'd3-shape'];

const LOGIC = { packages: [], d3: [], ambient: false } as const;

const UI = {
  floor: 4,
  uses: ['base', 'dataset', 'timeline', 'archive', 'state', 'export'],
  packages: ['react', 'react-dom', '@tanstack/react-query'],
  d3: [],
  ambient: true,
} as const;

const ROOF = { floor: 5, d3: [], ambient: true } as const;

const ROOF_PACKAGES = ['react', 'react-dom/client', '@tanstack/react-query'];

export const TABLE: readonly TableRow[] = [
  { ...LOGIC, where: 'base', floor: 0, uses: [] },
  { ...LOGIC, where: 'dataset', floor: 1, uses: ['base'], packages: ['zod/mini'] },
  { ...LOGIC, where: 'ingest', floor: 2, uses: ['base', 'dataset'], packages: ['yaml'] },
  // Dates in articles: built on chrono's English, fed sentence by sentence.
  {
    ...LOGIC,
    where: 'ingest/draft/dates',
    floor: 2,
    uses: ['base', 'dataset'],
    packages: ['chrono-node/en'],
  },
  // Saved pages as text: parsed without running or fetching anything in them.
  {
    ...LOGIC,
    where: 'ingest/draft/articles',
    floor: 2,
    uses: ['base', 'dataset'],
    packages: ['yaml', 'linkedom/worker'],
  },
  // Events by the million, in files that are read by parts: beside `timeline`, which doesn't know where its columns come from.
  { ...LOGIC, where: 'archive', floor: 2, uses: ['base', 'dataset'], packages: ['zod/mini', 'hyparquet'] },
  // What a browser never needs.
  {
    ...LOGIC,
    where: 'archive/write',
    floor: 2,
    uses: ['base', 'dataset'],
    packages: ['hyparquet', 'hyparquet-writer'],
  },
  { ...LOGIC, where: 'timeline', floor: 2, uses: ['base', 'dataset'], packages: ['d3'], d3: D3_WITHOUT_DOM },
  { ...LOGIC, where: 'state', floor: 3, uses: ['base', 'dataset', 'timeline'] },
  // A story while it is edited in the page: what was drafted, the changes, and its way into a dataset and a folder. What a browser
  // stored is checked as everything from outside.
  {
    ...LOGIC,
    where: 'state/drafting',
    floor: 3,
    uses: ['base', 'dataset', 'ingest'],
    packages: ['zod/mini'],
  },
  // What leaves Sourceline as a file or a page: spreadsheets, calendars, pictures, plain HTML. Strings out, no DOM.
  {
    ...LOGIC,
    where: 'export',
    floor: 3,
    uses: ['base', 'dataset', 'timeline'],
    packages: ['d3'],
    d3: ['d3-dsv', 'd3-array', 'd3-shape'],
  },
  { ...UI, where: 'ui' },
  // The part of the page that makes timelines of a reader's own articles, with the code that builds story folders.
  {
    ...UI,
    where: 'ui/drafting',
    uses: [...UI.uses, 'ingest'],
    packages: [...UI.packages, 'fflate'],
  },
  // The gestures: the only places where D3 listens to the page.
  {
    ...UI,
    where: 'ui/chart/zoom-gestures.ts',
    packages: [...UI.packages, 'd3'],
    d3: ['d3-zoom', 'd3-selection'],
  },
  {
    ...UI,
    where: 'ui/chart/brush-gestures.ts',
    packages: [...UI.packages, 'd3'],
    d3: ['d3-brush', 'd3-selection'],
  },
  // The way in, for every page that has one.
  { ...UI, where: 'ui/door/draw-door.tsx', packages: [...UI.packages, 'react-dom/client'] },
  {
    ...ROOF,
    where: 'app',
    uses: ['base', 'dataset', 'timeline', 'state', 'export', 'ui'],
    packages: ROOF_PACKAGES,
  },
  {
    ...ROOF,
    where: 'embed',
    uses: ['base', 'dataset', 'timeline', 'state', 'export', 'ui'],
    packages: ROOF_PACKAGES,
  },
  // The component of the package: what its host bundles brings a React root of its own by the door alone.
  { ...ROOF, where: 'embed/react', uses: ['state', 'ui'], packages: ['react'] },
  {
    ...ROOF,
    where: 'cli',
    uses: ['base', 'dataset', 'ingest', 'timeline', 'state', 'export'],
    packages: ['node:', 'vite', 'sharp', 'opentype.js'],
  },
  // Archives are built from tables and lines as a stream.
  {
    ...ROOF,
    where: 'cli/archive',
    uses: ['base', 'dataset', 'ingest', 'archive'],
    packages: ['node:', 'csv-parse', 'hyparquet-writer'],
  },
  // A page written at build time says the same sentences as the interface; they are strings, and no React comes with them.
  { ...ROOF, where: 'cli/page-words.ts', uses: ['export', 'state', 'ui'], packages: [] },
  // Content, not code: an import from here or to here is an error.
  { ...LOGIC, where: 'stories', floor: 0, uses: [] },
];

/** Folders that hold code, and so need a README of at most three lines. */
export const FLOOR_FOLDERS = [
  'base',
  'dataset',
  'ingest',
  'archive',
  'timeline',
  'state',
  'export',
  'ui',
  'app',
  'embed',
  'cli',
];

/** Large folders whose rooms (the folders and files in them) import one another nowhere in a circle, though no row tells them apart. */
export const ROOMED_FOLDERS = ['ingest/draft'];

/** Past this many lines a file holds more than one idea. */
export const MAX_LINES = 400;

export const MAX_README_LINES = 3;

/** File names that say nothing of what the file holds. */
export const EMPTY_NAMES = ['utils', 'util', 'helpers', 'helper', 'misc', 'common', 'stuff'];
