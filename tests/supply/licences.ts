/**
 * Under which licences packages may be taken, as the lock file writes them (SPDX). What reaches readers or the machines of
 * publishers may ask for a copy of its licence and nothing more; what only the developers run may ask that changes of its own files are published.
 */
export const ALLOWED_AT_RUN_TIME: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'Unlicense',
]);

export const ALLOWED_FOR_DEVELOPMENT: ReadonlySet<string> = new Set([
  ...ALLOWED_AT_RUN_TIME,
  '(MIT OR CC0-1.0)',
  // The image library that `sharp` runs, as a program of its own; it draws the preview pictures.
  'Apache-2.0 AND LGPL-3.0-or-later',
  'Apache-2.0 AND LGPL-3.0-or-later AND MIT',
  'LGPL-3.0-or-later',
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'MIT-0',
  'MPL-2.0',
  // The Noto fonts, whose outlines the preview pictures hold.
  'OFL-1.1',
]);

/** Kinds of software that were turned down: each let data become markup, code or objects' own properties (see `docs/trust.md`). */
export const NEVER_TAKEN: readonly string[] = [
  'gray-matter',
  'vis-timeline',
  'chart.js',
  'plotly.js',
  'TimelineJS',
];
