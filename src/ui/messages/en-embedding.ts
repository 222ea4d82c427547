import type { InAnyLanguage } from './en.ts';

const number = new Intl.NumberFormat('en');
const percent = new Intl.NumberFormat('en', { style: 'percent' });

/** What the dialog says that puts the timeline into other pages. Fetched with the dialog: few readers ever open it. */
export const enEmbedding = {
  title: 'Embed this timeline',
  close: 'Close embedding',
  edition: 'Which story',
  current: 'The story as it is now corrected',
  currentMeans: 'Corrections reach your page by themselves, without a change of the code.',
  version: 'This version for ever',
  versionMeans:
    'Your page keeps showing the story as it is published now. Its address holds the hash of the data, and other data is refused; readers are told that newer corrections are not in it.',
  looking: 'Looking for the file of this version…',
  versionInsecure:
    'Not offered here: browsers compute the hash that names a version only on pages that came over https.',
  versionMissing:
    'Not offered: this site keeps no file of this version. Building the story again writes one.',
  versionUnreachable: 'Not offered: the file of this version could not be asked for.',
  scope: 'How much of it',
  view: 'The view on screen',
  whole: 'The whole story',
  wholeMeans: 'All events, nothing filtered, nothing opened.',
  onlyWhole: 'Filter, search, zoom or open an event first, and you can embed just that view.',
  options: 'Look',
  readersOwn: 'Language: each reader’s own',
  codes: 'Code to copy',
  address: 'The address alone',
  addressFor:
    'For sites that read oEmbed, such as WordPress: put it on a line of its own, and the timeline takes its place.',
  addressWhole:
    'Sites that read oEmbed put the whole story there, as it is now corrected; as a link, it leads to exactly this.',
  addressLink:
    'As a link. This address has no oEmbed file for this story, so other sites show the link, or a preview of it.',
  frame: 'A plain frame',
  frameFor:
    'For sites that take no scripts. Where the browser can’t follow the content’s height, it keeps 480 pixels and scrolls within.',
  element: 'A script and an element',
  elementFor:
    'For your own pages: as high as its content, loaded when a reader comes near, and its attributes can be changed at any time.',
  component: 'The React component',
  componentFor: 'For applications in React, from the package “sourceline”.',
  copyAddress: 'Copy the address',
  copyFrame: 'Copy the frame',
  copyElement: 'Copy the element',
  copyComponent: 'Copy the component',
  live: 'As it will look',
  width: 'Width of the column, in pixels',
  pixels: (n: number) => number.format(n),
  measures: (width: number, height: number) => `${number.format(width)} × ${number.format(height)} pixels`,
  scaled: (width: number, height: number, scale: number) =>
    `${number.format(width)} × ${number.format(height)} pixels, drawn at ${percent.format(scale)}`,
  blocked: 'This page may not show frames, so the timeline can’t be shown here.',
  openLive: 'Open it in a tab of its own',
};

/** The shape that every language's messages about embedding have. */
export type EmbeddingMessages = InAnyLanguage<typeof enEmbedding>;
