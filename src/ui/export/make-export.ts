import type { Passage, TimelineEvent } from '../../dataset/model.ts';
import { chartSvg, XML_DECLARATION } from '../../export/chart-svg.ts';
import { eventsCsvParts } from '../../export/events-csv.ts';
import { icsParts } from '../../export/events-ics.ts';
import { datasetParts, eventsFile, RECORDS_AT_ONCE } from '../../export/events-json.ts';
import { PICTURE_FAMILIES } from '../../export/picture-font.ts';
import { quotesCsvParts } from '../../export/quotes-csv.ts';
import { DEFAULT_VIEW } from '../../state/defaults.ts';
import { encodeValue } from '../../state/query-text.ts';
import { loadShown } from '../data/archive/load-shown.ts';
import { breath } from '../timing/breath.ts';
import { drawPng } from './draw-png.ts';
import { FILE_FORMS } from './export-kind.ts';
import type { ExportKind } from './export-kind.ts';
import type { ExportSubject } from './export-subject.ts';
import { exportFileName } from './file-name.ts';
import { inSteps } from './in-steps.ts';
import { pictureMeasure } from './picture-measure.ts';
import { viewPicture } from './view-picture.ts';

/** Where the format's schema lies beside the page that shows the story. */
const SCHEMA_PATH = 'schema/timeline.v1.json';

/** A file to be saved. */
export interface ExportFile {
  readonly name: string;
  readonly blob: Blob;
}

/** How the making of a file is followed and ended. */
export interface Progress {
  /** Told the share that is done, 0 to 1. */
  readonly report: (share: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Makes a file of the view as it stands, in steps, so that the page answers meanwhile. This module and all that it uses is
 * fetched when the first export is asked for. Rejects where a picture can't be drawn, and where `signal` says so.
 */
export async function makeExport(
  kind: ExportKind,
  subject: ExportSubject,
  progress: Progress,
): Promise<ExportFile> {
  const name = exportFileName(subject.dataset.id, subject.story.filter, kind);
  if (kind === 'png') return { name, blob: await drawPng(pictureText(subject)) };
  const pieces = await textOf(kind, await atHand(kind, subject, progress), progress);
  return { name, blob: new Blob(pieces, { type: FILE_FORMS[kind].type }) };
}

/** Of an archive the events are fetched first; a picture needs none. */
async function atHand(
  kind: ExportKind,
  subject: ExportSubject,
  { report, signal }: Progress,
): Promise<ExportSubject> {
  if (kind === 'svg') return subject;
  const { dataset, story } = subject;
  const loaded = await loadShown(dataset, story.events, report, signal);
  if (loaded === null) return subject;
  return { ...subject, dataset: loaded.dataset, story: { ...story, events: loaded.events } };
}

function textOf(
  kind: Exclude<ExportKind, 'png'>,
  subject: ExportSubject,
  { report, signal }: Progress,
): Promise<string[]> {
  const { dataset, story, locale, messages } = subject;
  const { events } = story;
  const given = { locale, linkFor: linkTo(subject) };
  switch (kind) {
    case 'svg':
      return Promise.resolve([XML_DECLARATION, pictureText(subject)]);
    case 'events-csv':
      return inSteps(eventsCsvParts(dataset, events, given), events.length, report, signal);
    case 'quotes-csv':
      return inSteps(quotesCsvParts(dataset, events, given), story.reporting.passages, report, signal);
    case 'json':
      return jsonOf(subject, { report, signal });
    case 'ics': {
      const { openQuote, closeQuote } = messages.event;
      const calendar = {
        ...given,
        now: Date.now(),
        quoted: (words: string) => `${openQuote}${words}${closeQuote}`,
      };
      return inSteps(icsParts(dataset, events, calendar), events.length, report, signal);
    }
    default:
      return kind satisfies never;
  }
}

async function jsonOf(
  { dataset, story, state, linkFor, hasLinks }: ExportSubject,
  { report, signal }: Progress,
): Promise<string[]> {
  // Beside the page that opens the view; where there is none, nobody knows where.
  const schema = hasLinks ? new URL(SCHEMA_PATH, linkFor(state)).href : undefined;
  const file = eventsFile(dataset, story.events, schema === undefined ? {} : { schema });
  await breath();
  const records = file.events.length + (file.quotes?.length ?? 0);
  return inSteps(datasetParts(file), records / RECORDS_AT_ONCE, report, signal);
}

function pictureText(subject: ExportSubject): string {
  return chartSvg(viewPicture(subject, pictureMeasure(PICTURE_FAMILIES)));
}

/** What stands for an id in the pattern of an address: nothing that the codec would write otherwise. */
const EVENT = 'sl-event-id';
const QUOTE = 'sl-quote-id';

/**
 * The address of an event alone, without the view's filters: it opens whatever becomes of them. The address is made once, as a
 * pattern for all: writing a hundred thousand anew takes longer than all else.
 */
function linkTo({ state, linkFor }: ExportSubject): (event: TimelineEvent, passage?: Passage) => string {
  const bare = { ...DEFAULT_VIEW, data: state.data, event: EVENT };
  const toEvent = linkFor({ ...bare, quote: null });
  const toQuote = linkFor({ ...bare, quote: QUOTE });
  return (event, passage) => {
    const id = encodeValue(event.id);
    return passage === undefined
      ? toEvent.replace(EVENT, () => id)
      : toQuote.replace(EVENT, () => id).replace(QUOTE, () => encodeValue(passage.id));
  };
}
