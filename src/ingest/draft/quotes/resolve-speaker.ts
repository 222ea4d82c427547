import type { Span } from '../../span.ts';
import { isNational } from '../names/gazetteer.ts';
import type { NameMention } from '../names/name-mention.ts';
import { isBodyNoun, nounFitsPronoun } from '../names/role-nouns.ts';
import { COMPANY, honorificGender, isAgeOf, isTelling, PUBLIC_BODY, surnameOf } from './called.ts';
import { INDEFINITE, Introduced, introductionsIn } from './introduced.ts';
import { bodyThatOpens, hasRival, type OpenedBody } from './opening-body.ts';
import type { HostSentence, Item } from './host-sentence.ts';
import { headOf, isContent, nounOfRole, type Phrase } from './noun-phrase.ts';
import {
  endsWithName,
  fitsPronoun,
  isBound,
  isFree,
  isHardlyMeant,
  isOwner,
  isOwnerAt,
  opensClause,
  placesBetween,
  isRivalledByNoun,
  NounsOfSentence,
  subjectBehind,
  subjectNoun,
  subjectPronoun,
  type NamePlace,
  type PlaceInSentence,
} from './name-place.ts';
import { entityOfPhrase } from './entity-of-phrase.ts';
import { jointSpeaker } from './joint-speaker.ts';
import type { QuoteSpeaker } from './quote-mention.ts';
import { entityOfName, SOMEBODY, SpeakerMemory, type Entity } from './speaker-memory.ts';
import { isItThatTells } from './it-that-tells.ts';
import { reportsIn } from './verb-subject.ts';
import { lowerAt } from '../tokens.ts';

/** `, who left in May,`, `, speaking in May,`: what somebody does rather than what they are. */
const OPENS_CLAUSE = /^(?:wh\p{Ll}+|\p{Ll}{2,}ing)$/u;
const ONE_MORE = /^(?:one|another)$/u;
/** What being the subject of a sentence, and speaking in it, add to how prominent somebody is. */
const SUBJECT = 1.5;
const REPORTER = 1.5;
/** `Roe's penalty` is about the penalty. */
const OWNER = -1;

/** `the company` means one named within so many code units before, some two sentences. */
const NEAR = 250;

/** A pronoun is looked for among so many names of its sentence, the first ones. */
const MOST_IN_SENTENCE = 16;

/** A speaker and the entity behind, by which two speakers can be told to be the same. */
export interface ResolvedSpeaker {
  readonly speaker: QuoteSpeaker;
  readonly entity: Entity;
}

/**
 * Turns the phrases of attributions into speakers, sentence by sentence in reading order: names to their full form,
 * pronouns and descriptions to what the text names last before them. It never looks further back than a reader would.
 */
export class SpeakerResolver {
  private readonly text: string;
  private readonly memory = new SpeakerMemory();
  private readonly places: readonly NamePlace[];
  private readonly bySurname = new Map<string, Entity>();
  private body: NamePlace | undefined;
  /** The names within the quotations of the sentence that was read last. */
  private spokenOf: readonly NamePlace[] = [];
  private placed:
    | { readonly sentence: HostSentence; readonly places: readonly PlaceInSentence[] }
    | undefined;
  private readonly nouns = new NounsOfSentence();
  private readonly introduced = new Introduced();
  /** The body or document that the sentence that was read last is about. */
  private opened: OpenedBody | undefined;
  /** The subjects of the sentence that is read next which are pronouns, and whom they mean where the text tells. */
  private readonly pronouns: {
    readonly pronoun: 'he' | 'she';
    readonly start: number;
    readonly meant: Entity | undefined;
  }[] = [];

  constructor(text: string, names: readonly NameMention[]) {
    this.text = text;
    this.places = names
      .flatMap((name) => {
        const entity = entityOfName(name);
        return name.mentions.map((mention) => ({ ...mention, entity }));
      })
      .toSorted((a, b) => a.start - b.start);
    for (const { entity } of this.places) {
      // `MR. SMITH` is how a label writes a name, not how an editor would.
      if (entity.kind !== 'person' || entity.name === entity.name.toUpperCase()) continue;
      if (!this.bySurname.has(surnameOf(entity.name))) this.bySurname.set(surnameOf(entity.name), entity);
    }
  }

  /** Whom a phrase of sentence number `index` means; `undefined` where the text doesn't tell. */
  resolve(phrase: Phrase, sentence: HostSentence, index: number): ResolvedSpeaker | undefined {
    const first = sentence.items[phrase.from];
    const last = sentence.items[phrase.to - 1];
    if (!first || !last) return undefined;
    if (phrase.kind === 'pronoun') {
      const inSentence = this.earlierInSentence(sentence, first);
      const opened = this.openedFor(phrase.from, sentence, index);
      // `The ministry fined Acme Corp. It said …`: either may have.
      if (opened?.isRivalled === true) return undefined;
      const entity =
        inSentence && fitsPronoun(inSentence, first.lower)
          ? inSentence
          : (opened?.entity ?? this.memory.meant(first.lower, index, sentence.paragraph));
      return entity && { entity, speaker: { name: entity.name, start: first.start, end: first.end } };
    }
    const head = headOf(sentence.items, phrase);
    // `the Dutchman said`, `the 22-year-old said`: whom the text speaks of.
    if (first.lower === 'the' && phrase.to === phrase.from + 2 && isNational(last?.text ?? '')) {
      const national = this.memory.certain(
        last?.lower.endsWith('woman') ? 'she' : 'he',
        index,
        sentence.paragraph,
      );
      if (national)
        return { entity: national, speaker: { name: national.name, start: first.start, end: last.end } };
    }
    const named = this.namedBy(sentence.items, phrase, head);
    if (named?.entity.kind === 'person') return named;
    const apposed = this.apposedName(sentence.items, phrase);
    if (apposed ?? named) return apposed ?? named;
    if (isAgeOf(sentence.items[head]) && !INDEFINITE.test(first.lower)) {
      const aged = this.memory.person(index, sentence.paragraph);
      if (aged) return { entity: aged, speaker: { name: aged.name, start: first.start, end: last.end } };
    }
    if (first === last && ONE_MORE.test(first.lower)) {
      const entity = this.introduced.another(index, first.lower === 'one');
      if (entity) return { entity, speaker: { name: entity.name, start: first.start, end: first.end } };
      // `Another, who left in May, said`: of what, the text doesn't tell.
      const isAside = sentence.items[phrase.to]?.text === ',';
      if (isAside && OPENS_CLAUSE.test(lowerAt(sentence.items, phrase.to + 1))) return undefined;
    }
    return this.described(sentence.items, phrase, head, first, last);
  }

  /**
   * The full name of the person for whom `he`, `she`, `his` or `her` stands in sentence number `index`. It is to be asked for each of them, in
   * order, before `read`: whoever is meant stays in mind, whether or not the text tells who that is.
   */
  personMeant(
    item: Pick<Item, 'lower' | 'start'>,
    sentence: HostSentence,
    index: number,
  ): string | undefined {
    const pronoun = item.lower === 'he' || item.lower === 'his' ? 'he' : 'she';
    const meant = this.meantBy(item, pronoun, sentence, index);
    // Who may be somebody without a name doesn't take the place of whom the text is about.
    if (item.lower === pronoun && meant !== null) this.pronouns.push({ pronoun, start: item.start, meant });
    // "a railway clerk" is no name.
    return meant?.isNamed === true && meant.name.includes(' ') ? meant.name : undefined;
  }

  /** Whom a pronoun means; `undefined` where it may be one of several or nobody, `null` where it may be somebody without a name. */
  private meantBy(
    { lower, start }: Pick<Item, 'lower' | 'start'>,
    pronoun: 'he' | 'she',
    sentence: HostSentence,
    index: number,
  ): Entity | undefined | null {
    const inSentence = this.placesIn(sentence)
      .slice(0, MOST_IN_SENTENCE)
      .filter((place) => fitsPronoun(place.entity, pronoun));
    const before = new Set(inSentence.flatMap(({ end, entity }) => (end <= start ? [entity] : [])));
    // "Roe met Doe before he left": who hasn't seen them doesn't know who left.
    const nouns = this.nouns.of(sentence, pronoun);
    if (isRivalledByNoun(nouns, sentence, inSentence[0], start)) return null;
    if (before.size > 1) return undefined;
    const [first] = before;
    const last = inSentence.findLast(({ end, entity }) => end <= start && entity === first);
    if (last && isHardlyMeant(sentence.items, last, { lower, start })) return undefined;
    const behind = lower === pronoun ? undefined : subjectBehind(inSentence, sentence);
    return first ?? behind ?? this.certain(pronoun, sentence, index);
  }

  /** The only one who can be meant, where no quotation of the sentence before names another who fits. */
  private certain(pronoun: 'he' | 'she', sentence: HostSentence, index: number): Entity | undefined {
    const meant = this.memory.certain(pronoun, index, sentence.paragraph);
    const isRivalled = this.spokenOf.some(({ entity }) => entity !== meant && fitsPronoun(entity, pronoun));
    return isRivalled ? undefined : meant;
  }

  /** Whom the label of a transcript means: who has that name, or that surname, else the label itself. */
  resolveLabel(label: Span): ResolvedSpeaker {
    const written = this.text.slice(label.start, label.end);
    const known = this.bySurname.get(surnameOf(written));
    const entity: Entity = known ?? {
      name: written,
      kind: 'person',
      isPlural: false,
      isNamed: true,
      words: [],
      gender: undefined,
    };
    this.bySurname.set(surnameOf(written), entity);
    return { entity, speaker: { name: entity.name, ...label } };
  }

  /** Notes that sentence number `index` is what somebody says who isn't named in it: through all they say they stay in mind. */
  hear(entity: Entity, sentence: HostSentence, index: number): void {
    this.memory.see(entity, index, sentence.paragraph, 0);
  }

  /** Takes note of whom the sentence speaks of; to be called for each sentence, in order, after its quotes are resolved. */
  read(sentence: HostSentence, index: number): void {
    const reports = reportsIn(sentence.items);
    const seen = this.placesIn(sentence);
    const narrated = new Set(seen.map(({ start }) => start));
    this.spokenOf = placesBetween(this.places, sentence.start, sentence.end)
      .filter(({ start }) => !narrated.has(start))
      .slice(0, MOST_IN_SENTENCE);
    this.readSubject(sentence, index);
    // "In 1990 he met Roe": it is about him, not about Roe.
    const about = this.pronouns[0]?.start ?? Infinity;
    for (const { pronoun, meant } of this.pronouns)
      this.memory.see(meant ?? SOMEBODY[pronoun], index, sentence.paragraph, SUBJECT);
    this.pronouns.length = 0;
    const subject = seen.find(
      (place) =>
        place.start < about && isFree(sentence.items, place.item) && !isOwnerAt(sentence.items, place),
    );
    for (const place of seen) {
      const { entity } = place;
      entity.gender ??= honorificGender(sentence.items[place.item - 1]);
      const noun = nounOfRole(entity.words);
      if (noun !== undefined) this.memory.describe(noun, entity);
      if (entity.kind === 'place') continue;
      if (entity.kind !== 'person' && !PUBLIC_BODY.test(entity.name)) this.body = place;
      // What nothing shows to be a person may be one where a sentence is about it: `Bono sang. He said …`.
      if (entity.kind === 'other' && place.start !== sentence.start) continue;
      const owns = isOwnerAt(sentence.items, place);
      const isSubject = place === subject || opensClause(sentence.items, place);
      this.memory.see(entity, index, sentence.paragraph, owns ? OWNER : isSubject ? SUBJECT : 0, owns);
    }
    this.readDescriptions(sentence, index);
    this.readDescribed(sentence, index);
    const opening = bodyThatOpens(sentence.items);
    const body = opening && this.resolve(opening, sentence, index)?.entity;
    this.opened =
      body?.kind === 'organisation'
        ? { entity: body, index, isRivalled: hasRival(body, seen, this.text, sentence.start) }
        : undefined;
    for (const [order, report] of reports.entries()) {
      const found = this.resolve(report.speaker, sentence, index);
      if (!found) continue;
      const noun = found.entity.words.at(-1);
      if (noun !== undefined && report.speaker.kind === 'noun') this.memory.describe(noun, found.entity);
      // "Roe was described by Doe as stern": it is about Roe.
      const isAgent = lowerAt(sentence.items, report.speaker.from - 1) === 'by';
      const weight = isAgent ? 0 : REPORTER + (order === 0 ? SUBJECT : 0);
      this.memory.see(found.entity, index, sentence.paragraph, weight);
    }
  }

  /** `She married in 1958`, `Born in Enugu in 1940, she came`: whom a sentence whose subject is a pronoun is about stays in mind. */
  private readSubject(sentence: HostSentence, index: number): void {
    const subject = subjectPronoun(sentence.items);
    if (subject === undefined) return;
    const entity = subject.isBehind
      ? this.memory.certain(subject.pronoun, index, sentence.paragraph)
      : this.memory.likely(subject.pronoun, index, sentence.paragraph);
    // `Her family said`: she stays in mind, but the sentence is about the family.
    if (entity)
      this.memory.see(entity, index, sentence.paragraph, subject.isOwner ? 0 : SUBJECT, subject.isOwner);
  }

  /** People who are introduced without a name: `a senior official confirmed the meeting`. */
  private readDescriptions(sentence: HostSentence, index: number): void {
    const { items } = sentence;
    for (const { phrase, head } of introductionsIn(items)) {
      const entity = entityOfPhrase(this.text, this.places, items, phrase, head);
      this.memory.describe(lowerAt(items, head), entity);
      this.introduced.see(entity, index);
      this.memory.see(entity, index, sentence.paragraph, phrase.from === 0 ? SUBJECT : 0);
    }
  }

  /** `The officer wept`: behind that "he" may be the officer, whoever has been named before; whose officer is known stays in mind. */
  private readDescribed({ items, paragraph }: HostSentence, index: number): void {
    const noun = subjectNoun(items);
    if (noun === undefined) return;
    for (const pronoun of ['he', 'she'] as const)
      if (nounFitsPronoun(noun, pronoun))
        this.memory.see(
          this.memory.called(noun, [], () => false) ?? SOMEBODY[pronoun],
          index,
          paragraph,
          SUBJECT,
        );
  }

  /** The names that a sentence has outside of quotations: in them the speaker speaks of somebody, not the text. */
  private placesIn(sentence: HostSentence): readonly PlaceInSentence[] {
    if (this.placed?.sentence === sentence) return this.placed.places;
    const places: PlaceInSentence[] = [];
    let item = 0;
    for (const place of placesBetween(this.places, sentence.start, sentence.end)) {
      while (item < sentence.items.length && (sentence.items[item]?.end ?? 0) <= place.start) item += 1;
      if (sentence.items[item]?.quote === undefined) places.push({ ...place, item });
    }
    this.placed = { sentence, places };
    return places;
  }

  /** `The inquiry opened in May. It found …`, `“…,” it said`: what the sentence before is about, where this one begins with `it` or `it` tells it. */
  private openedFor(at: number, { items }: HostSentence, index: number): OpenedBody | undefined {
    const { opened } = this;
    return opened?.index === index - 1 && isItThatTells(items, at) ? opened : undefined;
  }

  private earlierInSentence(sentence: HostSentence, pronoun: Item): Entity | undefined {
    return this.placesIn(sentence)
      .slice(0, MOST_IN_SENTENCE)
      .find((place) => place.end <= pronoun.start && fitsPronoun(place.entity, pronoun.lower))?.entity;
  }

  private namedBy(items: readonly Item[], phrase: Phrase, head: number): ResolvedSpeaker | undefined {
    const headItem = items[head];
    const last = items[phrase.to - 1];
    if (!headItem || !last) return undefined;
    const names = placesBetween(this.places, items[phrase.from]?.start ?? 0, last.end);
    // `the chairman of Chrysler LLC Jim Press`: two names in a row; `a spokesman for Jim Press` is somebody else.
    const isBehindName = names.length > 1 && names.at(-2)?.end === (names.at(-1)?.start ?? 0) - 1;
    if (!headItem.isCapital && !isBehindName && !endsWithName(items, phrase, names.at(-1))) return undefined;
    const persons = names.filter(
      (place) =>
        place.entity.kind === 'person' && !isOwner(items, phrase, place) && !isBound(items, phrase, place),
    );
    const closing = persons.findLast((place) => place.end === last.end);
    const joint = jointSpeaker(items, phrase, names);
    if (joint) return joint;
    const covering =
      closing ??
      names.find(
        (place) => place.start < headItem.end && place.end > headItem.start && !isOwner(items, phrase, place),
      );
    return (
      covering && {
        entity: covering.entity,
        speaker: { name: covering.entity.name, start: covering.start, end: covering.end },
      }
    );
  }

  /** `the head of the agency, Jane Roe,`: the person named behind a description. */
  private apposedName(items: readonly Item[], phrase: Phrase): ResolvedSpeaker | undefined {
    const next = items[phrase.to + 1];
    if (items[phrase.to]?.text !== ',' || !next?.isCapital) return undefined;
    if (isBodyNoun(lowerAt(items, headOf(items, phrase)))) return undefined;
    let to = phrase.to + 1;
    while (to < items.length && to < phrase.to + 8 && items[to]?.isWord) to += 1;
    const person = placesBetween(this.places, next.start, items[to - 1]?.end ?? 0)[0];
    const isWhole = person?.entity.kind === 'person' && person.end === items[to - 1]?.end;
    return isWhole
      ? { entity: person.entity, speaker: { name: person.entity.name, start: person.start, end: person.end } }
      : undefined;
  }

  private described(
    items: readonly Item[],
    phrase: Phrase,
    head: number,
    first: Item,
    last: Item,
  ): ResolvedSpeaker | undefined {
    const noun = lowerAt(items, head);
    const speaker = { start: first.start, end: last.end };
    if (!INDEFINITE.test(first.lower)) {
      const modifiers = items
        .slice(phrase.from, head)
        .filter((item) => isContent(item))
        .map((item) => item.lower);
      const known = this.memory.called(noun, modifiers, (word) => isTelling(word));
      const company =
        known === undefined && modifiers.length === 0 && COMPANY.test(noun)
          ? this.nearBody(first.start)
          : undefined;
      const meant = known ?? company;
      if (meant) return { entity: meant, speaker: { ...speaker, name: meant.name } };
    }
    const entity = entityOfPhrase(this.text, this.places, items, phrase, head);
    return { entity, speaker: { ...speaker, name: entity.name } };
  }

  /** The body that the text names last, not further back than a sentence or so: whom `the company` means. */
  private nearBody(before: number): Entity | undefined {
    return this.body && before - this.body.end <= NEAR ? this.body.entity : undefined;
  }
}
