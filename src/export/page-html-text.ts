import { cutText } from '../base/cut-text.ts';
import { visibleText } from '../base/visible-text.ts';
import { formatDate } from '../dataset/format-date.ts';
import type { DateStyle } from '../dataset/format-date.ts';
import type { EdtfDate } from '../dataset/edtf-model.ts';
import { machineDate } from './machine-date.ts';
import { html } from './page-html-element.ts';
import type { HtmlNode } from './page-html-element.ts';
import type { PageWords } from './page-words.ts';

/** Longer than any summary or quote that is meant to be read; the dataset has the rest. */
const MAX_CHARACTERS = 5_000;

/** A text of the dataset as far as a page shows it; "…" where it goes on. */
export function shownText(text: string): string {
  const cut = cutText(text, MAX_CHARACTERS);
  return cut === text ? text : `${cut} …`;
}

/** A name or a note of the dataset in a line of other words: in a direction of its own, which reorders nothing around it. */
export function nameNode(text: string, language?: string): HtmlNode {
  return html('bdi', { lang: language }, shownText(text));
}

/** A date in words, readable by machines where HTML can state it. */
export function dateNode(date: EdtfDate, words: PageWords, style: DateStyle): HtmlNode {
  const spoken = formatDate(date, words.locale, style);
  const machine = machineDate(date);
  return machine === null ? html('span', {}, spoken) : html('time', { datetime: machine }, spoken);
}

/** The id of something of the dataset on the page: never one that the page itself has, never with a blank in it. */
export function anchorId(kind: 'event' | 'source', id: string): string {
  return `${kind}-${encodeURIComponent(visibleText(id))}`;
}

/** The language that a text has, where it isn't that of the words around it. */
export function languageOf(language: string, words: PageWords): string | undefined {
  return language === '' || language === words.language ? undefined : language;
}
