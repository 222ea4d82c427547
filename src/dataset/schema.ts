import * as z from 'zod/mini';
import {
  MAX_CONTEXT_CHARACTERS,
  MAX_EVENTS,
  MAX_ID_CHARACTERS,
  MAX_TEXT_CHARACTERS,
  MAX_TOPICS,
} from './limits.ts';
import { DATASET_VERSION } from './upgrade.ts';

/*
 * The one schema of the dataset file: of the types below, of the validation in `parse.ts` and `check.ts`, and of
 * `public/schema/timeline.v1.json`. Unknown fields are allowed and ignored.
 */

// Without this the validator would compile itself with `new Function`, which a strict content security policy forbids.
z.config({ jitless: true });

/** Titles and descriptions of fields, for the published JSON Schema. */
export const fieldNotes = z.registry<{ title?: string; description: string }>();

function noted<Schema extends z.ZodMiniType>(schema: Schema, description: string, title?: string): Schema {
  fieldNotes.add(schema, title === undefined ? { description } : { title, description });
  return schema;
}

/** Text that says something: not empty and not only blanks. */
const name = (description: string) =>
  noted(z.string().check(z.regex(/\S/), z.maxLength(MAX_TEXT_CHARACTERS)), description);

const text = (description: string) => noted(z.string().check(z.maxLength(MAX_TEXT_CHARACTERS)), description);

const id = (description: string) =>
  noted(z.string().check(z.regex(/\S/), z.maxLength(MAX_ID_CHARACTERS)), description);

const ids = (description: string) => noted(z.array(id('An id')), description);

const date = (description: string) =>
  noted(
    z.string().check(z.maxLength(MAX_TEXT_CHARACTERS)),
    `${description}. EDTF (ISO 8601-2) levels 0 and 1, and the sets of level 2: 2024-11-16, 2024-11, 2024, 2019~, 201X, 2022/2024, [..2024-11-16]`,
  );

const language = (description: string) =>
  noted(z.string().check(z.maxLength(MAX_ID_CHARACTERS)), `${description}, a BCP 47 tag such as en or pt-BR`);

const offset = (description: string) =>
  noted(z.int().check(z.minimum(0)), `${description}, in UTF-16 code units of the article's text`);

export const topicSchema = noted(
  z.object({
    id: id('Referred to by events and quotes'),
    label: name('What readers see and filter by'),
    description: z.optional(text('What belongs to the topic')),
  }),
  'What readers filter by, and a row of the chart',
  'Topic',
);

export const personSchema = noted(
  z.object({
    id: id('Referred to by events and quotes'),
    name: name('As readers see it; an unnamed speaker stays as the article has it ("the official")'),
    role: z.optional(text('Such as an office')),
  }),
  'Somebody who speaks or is spoken of',
  'Person',
);

export const sourceSchema = noted(
  z.object({
    id: id('Referred to by quotes'),
    title: name("The article's headline"),
    publisher: name('Who published it'),
    author: z.optional(text('Who wrote it')),
    published: z.optional(date('When it was published')),
    url: z.optional(text('Address of the article: https or http')),
    origin: z.optional(
      text("Whose reporting this retells, if another's: sources with the same origin count as one"),
    ),
    language: language("The article's language"),
    characters: offset("Length of the article's text"),
    sha256: noted(
      z.string().check(z.regex(/^[0-9a-f]{64}$/)),
      "SHA-256 of the article's text in UTF-8, in lower-case hexadecimal",
    ),
  }),
  'An article that supports events',
  'Source',
);

const context = (description: string) =>
  noted(z.string().check(z.maxLength(MAX_CONTEXT_CHARACTERS)), description);

export const quoteSchema = noted(
  z.object({
    id: id('Referred to by events'),
    source: id('Id of the source it stands in'),
    exact: noted(
      z.string().check(z.minLength(1), z.maxLength(MAX_TEXT_CHARACTERS)),
      "The passage, verbatim: text.slice(start, end) === exact, where text is the article's text",
    ),
    prefix: context('The text before it in its paragraph'),
    suffix: context('The text after it in its paragraph'),
    start: offset('Where it begins'),
    end: offset('Where it ends'),
    speaker: z.optional(
      text("Id of the person whose words these are; absent where they are the article's own reporting"),
    ),
    said: z.optional(date('When it was said')),
    topics: ids('Ids of the topics it speaks of'),
  }),
  'A passage of a source',
  'Quote',
);

const placeSchema = noted(
  z.object({
    name: name('As readers see it'),
    latitude: z.optional(
      noted(z.number().check(z.minimum(-90), z.maximum(90)), 'Degrees north of the equator'),
    ),
    longitude: z.optional(
      noted(z.number().check(z.minimum(-180), z.maximum(180)), 'Degrees east of Greenwich'),
    ),
  }),
  'Where it happened',
);

const otherDateSchema = noted(
  z.object({ date: date('The other date'), quotes: ids('Ids of the passages that give it') }),
  'A date that another source gives',
);

const imageSchema = noted(
  z.object({
    url: text('Address of the picture; shown only from origins that the publisher lists'),
    alt: text('What the picture shows, for those who do not see it'),
    credit: z.optional(text('Who made it')),
  }),
  'A picture',
);

export const eventSchema = noted(
  z.object({
    id: id('Stands in the addresses that link to the event'),
    date: date('When it happened, exactly as precisely as the sources state'),
    dateNote: z.optional(text("How the date was worked out, where the text doesn't state it")),
    title: name('What happened, in a few words'),
    summary: z.optional(text('What happened, in a sentence or two')),
    place: z.optional(placeSchema),
    topics: ids('Ids of its topics'),
    people: z.optional(ids('Ids of the people who took part')),
    quotes: z.optional(ids("Ids of the passages that support it, in the editor's order")),
    otherDates: z.optional(noted(z.array(otherDateSchema), 'Where sources disagree')),
    weight: z.optional(
      noted(
        z.number().check(z.minimum(0), z.maximum(1)),
        'Whose label is drawn first, 0 to 1; 0.5 where left out',
      ),
    ),
    image: z.optional(imageSchema),
  }),
  'Something that happened',
  'Event',
);

export const changeSchema = noted(
  z.object({ date: date('When it was corrected'), note: name('What was corrected, for readers') }),
  'A correction',
  'Change',
);

export const datasetSchema = noted(
  z.object({
    $schema: z.optional(text('Address of this schema')),
    version: noted(z.literal(DATASET_VERSION), 'Version of the format'),
    id: id('Id of the story'),
    title: name('Title of the story'),
    description: text('What the story is about, in a sentence or two'),
    language: language("The story's language"),
    topics: noted(z.array(topicSchema).check(z.maxLength(MAX_TOPICS)), 'In the order of their rows'),
    people: z.optional(noted(z.array(personSchema), 'Who speaks or is spoken of')),
    sources: noted(z.array(sourceSchema), 'The articles'),
    quotes: z.optional(noted(z.array(quoteSchema), 'The passages that support the events')),
    events: noted(z.array(eventSchema).check(z.maxLength(MAX_EVENTS)), 'What happened'),
    changes: z.optional(noted(z.array(changeSchema), 'Corrections since the first publication')),
  }),
  'A story whose every event names the passages of the articles that support it',
  'Sourceline timeline',
);

/** The file's side of the contract, as validated: what `sourceline build` writes. See `model.ts` for the parsed side. */
export type DatasetFile = z.infer<typeof datasetSchema>;
export type TopicFile = z.infer<typeof topicSchema>;
export type PersonFile = z.infer<typeof personSchema>;
export type SourceFile = z.infer<typeof sourceSchema>;
export type QuoteFile = z.infer<typeof quoteSchema>;
export type EventFile = z.infer<typeof eventSchema>;
export type ChangeFile = z.infer<typeof changeSchema>;
