import * as z from 'zod/mini';
import type { Change } from './change.ts';
import type { Drafting } from './drafting.ts';
import { soundDrafting } from './extend-drafting.ts';
import type { StoredHistory } from './history.ts';

/*
 * What was stored comes back as from a stranger: another version of this program may have written it, or somebody else. A shape that isn't
 * known is nothing; a shape that is, is rid of all that stands on nothing.
 */

// Without this the validator would compile itself with `new Function`, which a strict content policy forbids.
z.config({ jitless: true });

const finding = z.object({ value: z.string(), why: z.string() });
const place = { article: z.string(), start: z.int(), end: z.int() };
const share = z.number().check(z.minimum(0), z.maximum(1));
const texts = z.array(z.string());

const article = z.object({
  id: z.string(),
  file: z.string(),
  format: z.literal(['text', 'markdown', 'html']),
  text: z.string(),
  title: finding,
  publisher: finding,
  author: z.optional(finding),
  published: z.optional(finding),
  url: z.optional(finding),
  origin: z.optional(finding),
  language: finding,
  setAside: z.array(
    z.object({
      what: z.string(),
      why: z.string(),
      inText: z.optional(z.object({ start: z.int(), end: z.int() })),
    }),
  ),
});

const passage = z.object({
  ...place,
  id: z.string(),
  speaker: z.nullable(z.string()),
  isSpeech: z.literal([true, false]),
  topics: texts,
  said: z.optional(z.string()),
  why: z.string(),
  confidence: share,
});

const where = z.object({
  name: z.string(),
  latitude: z.optional(z.number()),
  longitude: z.optional(z.number()),
});

const verdict = z.literal(['proposed', 'accepted', 'left-out']);

const event = z.object({
  id: z.string(),
  verdict,
  date: z.nullable(z.string()),
  dateNote: z.string(),
  dateEvidence: z.array(z.object(place)),
  title: z.string(),
  summary: z.string(),
  place: z.nullable(where),
  topics: texts,
  people: texts,
  passages: z.array(passage),
  otherDates: z.array(z.object({ date: z.string(), passages: z.array(passage) })),
  weight: share,
  image: z.optional(z.object({ url: z.string(), alt: z.string(), credit: z.optional(z.string()) })),
  why: z.string(),
  confidence: share,
});

const topic = z.object({ id: z.string(), label: z.string(), description: z.string(), terms: texts });
const person = z.object({ id: z.string(), name: z.string(), role: z.string() });
const date = z.object({
  ...place,
  text: z.string(),
  value: z.nullable(z.string()),
  why: z.string(),
  confidence: share,
});

const passedOver = z.object({
  ...place,
  what: z.literal(['date', 'quotation', 'event']),
  text: z.string(),
  why: z.string(),
});

const record = z.object({
  articles: texts,
  events: z.array(z.object({ id: z.string(), date: z.nullable(z.string()), passages: texts })),
  topics: texts,
  people: texts,
});

const parts = {
  articles: z.array(article),
  events: z.array(event),
  topics: z.array(topic),
  people: z.array(person),
  dates: z.array(date),
  passedOver: z.array(passedOver),
  proposed: record,
};

const drafting = z.object({
  ...parts,
  id: z.string(),
  title: z.string(),
  description: z.string(),
  language: z.string(),
  notes: z.array(z.object({ date: z.string(), note: z.string() })),
});

const some = z.optional(z.string());

const simple = [
  z.object({ is: z.literal('describe'), title: some, description: some, language: some }),
  z.object({ is: z.literal('judge'), events: texts, verdict }),
  z.object({
    is: z.literal('write'),
    event: z.string(),
    title: some,
    summary: some,
    dateNote: some,
    place: z.optional(z.nullable(where)),
  }),
  z.object({ is: z.literal('redate'), event: z.string(), date: z.nullable(z.string()) }),
  z.object({ is: z.literal('weigh'), event: z.string(), weight: z.number() }),
  z.object({ is: z.literal('classify'), event: z.string(), topics: texts }),
  z.object({ is: z.literal('merge'), into: z.string(), from: z.string() }),
  z.object({
    is: z.literal('split'),
    event: z.string(),
    passages: texts,
    as: z.string(),
    title: z.string(),
  }),
  z.object({ is: z.literal('addEvent'), event }),
  z.object({ is: z.literal('addPassage'), event: z.string(), passage }),
  z.object({ is: z.literal('dropPassage'), event: z.string(), passage: z.string() }),
  z.object({ is: z.literal('attribute'), passage: z.string(), speaker: z.nullable(z.string()) }),
  z.object({ is: z.literal('addPerson'), person }),
  z.object({ is: z.literal('describePerson'), id: z.string(), name: some, role: some }),
  z.object({ is: z.literal('addTopic'), topic }),
  z.object({ is: z.literal('describeTopic'), id: z.string(), label: some, description: some }),
  z.object({ is: z.literal('dropTopic'), id: z.string() }),
  z.object({
    is: z.literal('correctArticle'),
    article: z.string(),
    title: some,
    publisher: some,
    author: some,
    published: some,
    url: some,
    origin: some,
  }),
  z.object({
    is: z.literal('dateAnew'),
    article: z.string(),
    dates: z.array(date),
    events: z.array(
      z.object({
        event: z.string(),
        date: z.string(),
        dateNote: z.string(),
        dateEvidence: z.array(z.object(place)),
      }),
    ),
  }),
  z.object({ is: z.literal('extend'), addition: z.object(parts) }),
] as const;

/** Changes that are made of others hold simple ones: nothing makes deeper ones. */
const together = z.object({ is: z.literal('together'), changes: z.array(z.unknown()) });

const kind = z.object({ is: z.string() });

/*
 * Which form a change has is looked up by hand: the validator's own way to tell forms apart would be one that nothing else here needs, and
 * what it weighs, a reader of a small frame would load.
 */

function readSimple(value: unknown): Change | null {
  const named = kind.safeParse(value);
  if (!named.success) return null;
  const schema = simple.find((one) => one.shape.is.safeParse(named.data.is).success);
  const read = schema?.safeParse(value);
  return read?.success === true ? read.data : null;
}

function readChange(value: unknown): Change | null {
  const several = together.safeParse(value);
  if (!several.success) return readSimple(value);
  const changes = readAll(several.data.changes, readSimple);
  return changes && { is: 'together', changes };
}

/** All, or null: half of what somebody did is not what they did. */
function readAll(values: readonly unknown[], read: (value: unknown) => Change | null): Change[] | null {
  const changes = values.map(read).filter((change) => change !== null);
  return changes.length === values.length ? changes : null;
}

/** The form in which work is stored. Another number is another form, which this program doesn't know. */
export const STORED_FORM = 1;

const stored = z.object({
  form: z.literal(STORED_FORM),
  base: drafting,
  changes: z.array(z.unknown()),
  undone: z.int().check(z.minimum(0)),
});

const storedDrafting = z.object({ form: z.literal(STORED_FORM), drafting });

/** Work as it was stored (`{ form, ...storedHistory(history) }`); null where it is of no known form. */
export function readStoredWork(value: unknown): StoredHistory | null {
  const read = stored.safeParse(value);
  if (!read.success) return null;
  const changes = readAll(read.data.changes, readChange);
  return changes && { base: soundDrafting(read.data.base), changes, undone: read.data.undone };
}

/** One story as it was stored (`{ form, drafting }`); null where it is of no known form. */
export function readStoredDrafting(value: unknown): Drafting | null {
  const read = storedDrafting.safeParse(value);
  return read.success ? soundDrafting(read.data.drafting) : null;
}
