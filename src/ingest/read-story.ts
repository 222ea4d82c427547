import { isLanguage, notLanguage } from '../base/language.ts';
import { readEdtf } from '../dataset/edtf.ts';
import type { EdtfDate } from '../dataset/edtf-model.ts';
import { checkCharacters } from './check-characters.ts';
import { decodeText, type StoredFile } from './decode-text.ts';
import type { Problem } from './problem.ts';
import type {
  Story,
  StoryChange,
  StoryEvent,
  StoryImage,
  StoryOtherDate,
  StoryPerson,
  StoryPlace,
  StoryQuote,
  StoryTopic,
} from './story.ts';
import { ID_RULE, isId, type Located, normaliseId, YamlFields } from './yaml-fields.ts';
import { YamlSource } from './yaml-source.ts';

const STORY_FIELDS = ['id', 'title', 'description', 'language', 'topics', 'people', 'events', 'changes'];
const TOPIC_FIELDS = ['id', 'label', 'description', 'terms'];
const PERSON_FIELDS = ['id', 'name', 'role'];
const EVENT_FIELDS = [
  'id',
  'date',
  'dateNote',
  'title',
  'summary',
  'place',
  'topics',
  'people',
  'weight',
  'image',
  'quotes',
  'otherDates',
];
const PLACE_FIELDS = ['name', 'latitude', 'longitude'];
const IMAGE_FIELDS = ['url', 'alt', 'credit'];
const QUOTE_FIELDS = ['source', 'exact', 'prefix', 'suffix', 'speaker', 'said', 'topics', 'id'];
const OTHER_DATE_FIELDS = ['date', 'quotes'];
const CHANGE_FIELDS = ['date', 'note'];

/** A passage is a sentence or a few; a longer one is several passages, or an article that isn't ours to print. */
const LONGEST_PASSAGE = 5000;

/** The story, where the file can be read at all, and what is wrong in it. */
export interface ReadStory {
  readonly story?: Story;
  readonly problems: readonly Problem[];
}

/**
 * Reads `story.yaml`. `folderName` is the story's id where the file states none. Each problem has its line and column.
 * A record that lacks something is kept, with a stand-in for it, so that one run finds what is wrong with the rest of it
 * too; with an error among the problems the story is good for nothing else.
 */
export function readStory(file: StoredFile, folderName: string): ReadStory {
  const decoded = decodeText(file);
  if ('problem' in decoded) return { problems: [decoded.problem] };
  const source = new YamlSource(file.path, decoded.text);
  const root = source.readRoot();
  const invisible = checkCharacters(file.path, decoded.text);
  if (root === undefined) return { problems: [...source.problems, ...invisible] };
  const fields = new YamlFields(source, root, 'a story', STORY_FIELDS);
  const id = fields.id('id')?.value ?? normaliseId(folderName);
  if (!isId(id)) {
    source.report(0, `the folder's name "${id}" can't be the story's id; add "id: …" here: ${ID_RULE}`);
  }
  const title = requiredText(fields, 'title');
  const description = fields.text('description');
  const language = fields.text('language', 'required') ?? { ...missing(fields), value: 'und' };
  if (!isLanguage(language.value)) {
    source.problems.push({
      file: file.path,
      line: language.line,
      column: language.column,
      message: notLanguage(language.value),
      severity: 'error',
    });
  }
  const topics = fields.list('topics', 'a topic', TOPIC_FIELDS).flatMap(readTopic);
  const people = fields.list('people', 'a person', PERSON_FIELDS).flatMap(readPerson);
  const readQuote = quoteReader(source);
  const events = fields.list('events', 'an event', EVENT_FIELDS).map((event) => readEvent(event, readQuote));
  const changes = fields.list('changes', 'a change', CHANGE_FIELDS).map(readChange);
  const problems = [...source.problems, ...invisible];
  return {
    story: {
      file: file.path,
      id,
      title,
      ...(description && { description }),
      language,
      topics,
      people,
      events,
      changes,
    },
    problems,
  };
}

/** Stands for a text that is missing, which has been reported. */
function missing(fields: YamlFields): Located<string> {
  return { value: '', line: fields.line, column: fields.column };
}

function requiredText(fields: YamlFields, name: string): Located<string> {
  return fields.text(name, 'required') ?? missing(fields);
}

/** Stands for a date that is missing or can't be read, which has been reported. */
const NO_DATE = readEdtf('2000');

function requiredDate(fields: YamlFields): Located<EdtfDate> {
  return fields.date('date', 'required') ?? { ...missing(fields), value: NO_DATE };
}

function readTopic(fields: YamlFields): StoryTopic[] {
  const id = fields.id('id', 'required');
  const label = requiredText(fields, 'label');
  const description = fields.text('description');
  const terms = fields.ids('terms');
  return id ? [{ id, label, ...(description && { description }), terms }] : [];
}

function readPerson(fields: YamlFields): StoryPerson[] {
  const id = fields.id('id', 'required');
  const name = requiredText(fields, 'name');
  const role = fields.text('role');
  return id ? [{ id, name, ...(role && { role }) }] : [];
}

function readChange(fields: YamlFields): StoryChange {
  return { date: requiredDate(fields), note: requiredText(fields, 'note') };
}

type QuoteReader = (fields: YamlFields) => StoryQuote[];

function readEvent(fields: YamlFields, readQuote: QuoteReader): StoryEvent {
  const dateNote = fields.text('dateNote');
  const summary = fields.text('summary');
  const placeFields = fields.fields('place', 'a place', PLACE_FIELDS);
  const place = placeFields && readPlace(placeFields);
  const imageFields = fields.fields('image', 'an image', IMAGE_FIELDS);
  const image = imageFields && readImage(imageFields);
  const weight = fields.number('weight', 0, 1);
  return {
    line: fields.line,
    column: fields.column,
    id: fields.id('id', 'required') ?? missing(fields),
    date: requiredDate(fields),
    ...(dateNote && { dateNote }),
    title: requiredText(fields, 'title'),
    ...(summary && { summary }),
    ...(place && { place }),
    topics: fields.ids('topics'),
    people: fields.ids('people'),
    ...(weight && { weight }),
    ...(image && { image }),
    quotes: fields.list('quotes', 'a quote', QUOTE_FIELDS).flatMap(readQuote),
    otherDates: fields
      .list('otherDates', 'another date', OTHER_DATE_FIELDS)
      .map((other) => readOtherDate(other, readQuote)),
  };
}

function readPlace(fields: YamlFields): StoryPlace | undefined {
  const name = fields.text('name', 'required');
  const latitude = fields.number('latitude', -90, 90);
  const longitude = fields.number('longitude', -180, 180);
  return name && { name, ...(latitude && { latitude }), ...(longitude && { longitude }) };
}

function readImage(fields: YamlFields): StoryImage | undefined {
  const url = fields.text('url', 'required');
  const alt = fields.text('alt', 'required');
  const credit = fields.text('credit');
  return url && alt && { url, alt, ...(credit && { credit }) };
}

function readOtherDate(fields: YamlFields, readQuote: QuoteReader): StoryOtherDate {
  return {
    line: fields.line,
    column: fields.column,
    date: requiredDate(fields),
    quotes: fields.list('quotes', 'a quote', QUOTE_FIELDS).flatMap(readQuote),
  };
}

function quoteReader(source: YamlSource): QuoteReader {
  const isShort = (text: Located<string> | undefined): boolean => {
    if (text === undefined || text.value.length <= LONGEST_PASSAGE) return true;
    source.problems.push({
      file: source.file,
      line: text.line,
      column: text.column,
      message: `this has ${text.value.length} characters; quote at most ${LONGEST_PASSAGE} at once, in several passages`,
      severity: 'error',
    });
    return false;
  };
  return (fields) => {
    const id = fields.id('id');
    const of = fields.id('source', 'required');
    const exact = fields.text('exact', 'required');
    const prefix = fields.text('prefix');
    const suffix = fields.text('suffix');
    const speaker = fields.id('speaker');
    const said = fields.date('said');
    const topics = fields.ids('topics');
    const areShort = [exact, prefix, suffix].map(isShort).every(Boolean);
    if (!of || !exact || !areShort) return [];
    return [
      {
        line: fields.line,
        column: fields.column,
        ...(id && { id }),
        source: of,
        exact,
        ...(prefix && { prefix }),
        ...(suffix && { suffix }),
        ...(speaker && { speaker }),
        ...(said && { said }),
        topics,
      },
    ];
  };
}
