import type { NameMention } from '../names/name-mention.ts';
import { genderOfGivenName } from '../names/name-words.ts';

/** Somebody or something that an article has spoken of so far. */
export interface Entity {
  /** As an editor would write it. */
  readonly name: string;
  readonly kind: NameMention['kind'];
  readonly isPlural: boolean;
  /** Whether the text has a name for them, and not only a description. */
  readonly isNamed: boolean;
  /** The words of what they are called, in small letters, the noun last: `senior us administration official`. */
  readonly words: readonly string[];
  gender: 'he' | 'she' | undefined;
}

/** Whom a text speaks of by a pronoun alone, where it doesn't tell who that is. */
export const SOMEBODY: Readonly<Record<'he' | 'she', Entity>> = {
  he: { name: '', kind: 'person', isPlural: false, isNamed: false, words: [], gender: 'he' },
  she: { name: '', kind: 'person', isPlural: false, isNamed: false, words: [], gender: 'she' },
};

/** Where an entity was spoken of last. */
interface Sighting {
  readonly entity: Entity;
  readonly sentence: number;
  readonly paragraph: number;
  /** How much the sentence is about them: its subject or one who speaks in it before others. */
  readonly prominence: number;
  /** Whether the sentence has them only as whose somebody or something is: `her lawyer`, `Roe's penalty`. */
  readonly isOwner: boolean;
}

/** A pronoun reaches back so far and no further: beyond, a reader is not sure either. */
const MOST_SENTENCES = 4;
const MOST_PARAGRAPHS = 1;
/** Entities kept in mind; also what one look-up costs. */
const MEMORY = 16;
/** A sentence further back weighs as much as this much prominence. */
const PER_SENTENCE = 2;
/** `she` is rather somebody whose name or title says so than the subject, whose name says nothing, and `he` one whose name is a person's. */
const TOLD = 2;

const NEXT_SENTENCE = 1;
/** Over so many sentences a reader is sure. */
const SURE_SENTENCES = 2;
/** Who is so much less what a sentence is about isn't whom the next one means. */
const CLEAR = 1;
/** What a sentence is about is at least so prominent in it. */
const IS_SUBJECT = 1;

/** What a reader has in mind at a point of the text: whom pronouns and `the official` can stand for. */
export class SpeakerMemory {
  private readonly recent: Sighting[] = [];
  private readonly byNoun = new Map<string, Entity[]>();

  /** Notes that a sentence speaks of somebody. */
  see(entity: Entity, sentence: number, paragraph: number, prominence: number, isOwner = false): void {
    this.recent.push({ entity, sentence, paragraph, prominence, isOwner });
    if (this.recent.length > MEMORY) this.recent.shift();
  }

  /** Notes what somebody is called beside their name: `official`, `coach`. */
  describe(noun: string, entity: Entity): void {
    const known = this.byNoun.get(noun) ?? [];
    if (known.at(-1) === entity) return;
    known.push(entity);
    if (known.length > MEMORY) known.shift();
    this.byNoun.set(noun, known);
  }

  /** Whom `the US official` means: the last one so called with whom its other words don't clash. */
  called(noun: string, modifiers: readonly string[], clashes: (word: string) => boolean): Entity | undefined {
    return this.byNoun
      .get(noun)
      ?.findLast((entity) => modifiers.every((word) => !clashes(word) || entity.words.includes(word)));
  }

  /** Whom the text has been about last, whatever their gender. */
  person(sentence: number, paragraph: number): Entity | undefined {
    return this.best(
      sentence,
      paragraph,
      (entity) => entity.kind === 'person' && !entity.isPlural && !isSomebody(entity),
    )?.entity;
  }

  /** Whom a pronoun stands for, or `undefined` where nobody fits near enough, or the sentence before is about another who fits. */
  meant(pronoun: string, sentence: number, paragraph: number): Entity | undefined {
    const best = this.likely(pronoun, sentence, paragraph);
    return best && this.isSupplanted(best, pronoun, sentence, paragraph) ? undefined : best;
  }

  /** Whom a pronoun stands for rather than anybody else who has a name, though it may be somebody without one. */
  likely(pronoun: string, sentence: number, paragraph: number): Entity | undefined {
    const sighting = this.best(
      sentence,
      paragraph,
      (entity) => fits(entity, pronoun) && !isSomebody(entity),
      ({ gender, kind }) =>
        (pronoun === 'she' && gender === 'she') || (pronoun === 'he' && kind === 'person'),
    );
    const isFaint =
      sighting?.entity.gender === undefined && sentence - (sighting?.sentence ?? sentence) > NEXT_SENTENCE;
    const best =
      (pronoun === 'she' && isFaint ? this.onlyWoman(sighting?.entity) : undefined) ?? sighting?.entity;
    if (best?.kind === 'person' && (pronoun === 'he' || pronoun === 'she')) best.gender ??= pronoun;
    return best;
  }

  /** `Eva Holm spoke. Kim Lee wept. “…,” she said`, `Eva Holm wept. Her lawyer rose. “…,” she said`: the sentence before is about another. */
  private isSupplanted(best: Entity, pronoun: string, sentence: number, paragraph: number): boolean {
    if (pronoun !== 'he' && pronoun !== 'she') return false;
    const last =
      this.recent.findLast(({ entity, isOwner }) => entity === best && !isOwner)?.sentence ?? -Infinity;
    return this.recent.some(
      (other) =>
        other.prominence >= IS_SUBJECT &&
        other.entity.kind === 'person' &&
        fits(other.entity, pronoun) &&
        other.sentence > last &&
        other.sentence >= sentence - NEXT_SENTENCE &&
        other.paragraph >= paragraph - MOST_PARAGRAPHS,
    );
  }

  /**
   * The one woman of what has been told: whom "she" means rather than a name sentences back that nothing shows to be a woman's, if more
   * sentences were about her. A "she" of before she was named is no other one.
   */
  private onlyWoman(rival: Entity | undefined): Entity | undefined {
    const women = this.recent.flatMap(({ entity }) =>
      entity.gender === 'she' && entity.kind === 'person' ? [entity] : [],
    );
    const woman = women.at(-1);
    const isOnly = women.every((other) => other === woman || isSomebody(other));
    if (woman === undefined || !isOnly || isSomebody(woman)) return undefined;
    return this.sentencesOf(woman) > this.sentencesOf(rival) ? woman : undefined;
  }

  /** How many sentences that are still in mind speak of somebody. */
  private sentencesOf(entity: Entity | undefined): number {
    return new Set(this.recent.flatMap((each) => (each.entity === entity ? [each.sentence] : []))).size;
  }

  /** The one person whom a pronoun can stand for: nobody else who fits was spoken of since, or as much. Nothing is learnt of them by it. */
  certain(pronoun: 'he' | 'she', sentence: number, paragraph: number): Entity | undefined {
    const isMeant = (entity: Entity): boolean => entity.kind === 'person' && fits(entity, pronoun);
    const best = this.best(sentence, paragraph, isMeant, ({ gender }) => gender === 'she');
    if (best === undefined || sentence - best.sentence > SURE_SENTENCES) return undefined;
    const { entity } = best;
    if (isSomebody(entity)) return undefined;
    // "Her father served under General Dev. She left": rather a woman of before than one whom nothing shows to be any.
    const isTold = entity.gender !== undefined || best.prominence > 0;
    if (!isTold && this.recent.some((each) => each.entity.gender === pronoun)) return undefined;
    const last = this.recent.findLast((each) => each.entity === entity)?.sentence ?? best.sentence;
    const isRivalled = this.recent.some(
      (other) =>
        other.entity !== entity &&
        isMeant(other.entity) &&
        (other.sentence > last ||
          (other.sentence === best.sentence && other.prominence > best.prominence - CLEAR)),
    );
    return isRivalled ? undefined : entity;
  }

  private best(
    sentence: number,
    paragraph: number,
    isMeant: (entity: Entity) => boolean,
    isTold: (entity: Entity) => boolean = () => false,
  ): Sighting | undefined {
    let best: Sighting | undefined;
    let bestScore = -Infinity;
    for (const sighting of this.recent) {
      if (sentence - sighting.sentence > MOST_SENTENCES || paragraph - sighting.paragraph > MOST_PARAGRAPHS)
        continue;
      if (!isMeant(sighting.entity)) continue;
      const told = isTold(sighting.entity) ? TOLD : 0;
      const score = sighting.prominence + told - PER_SENTENCE * (sentence - sighting.sentence);
      if (score > bestScore) {
        best = sighting;
        bestScore = score;
      }
    }
    return best;
  }
}

function isSomebody(entity: Entity): boolean {
  return entity === SOMEBODY.he || entity === SOMEBODY.she;
}

function fits(entity: Entity, pronoun: string): boolean {
  if (pronoun === 'he' || pronoun === 'she') {
    if (entity.isPlural || entity.kind === 'organisation' || entity.kind === 'place') return false;
    return entity.gender === undefined || entity.gender === pronoun;
  }
  if (pronoun === 'they') return entity.isPlural || entity.kind === 'organisation';
  return pronoun === 'it' && !entity.isPlural && (entity.kind === 'organisation' || entity.kind === 'place');
}

/** The entity of a name, as far as the name itself tells. */
export function entityOfName({ name, kind, role }: NameMention): Entity {
  const first = name.split(' ')[0]?.toLowerCase() ?? '';
  return {
    name,
    kind,
    isPlural: false,
    isNamed: true,
    words: (role ?? '').toLowerCase().split(/\s+/u),
    gender: kind === 'person' ? genderOfGivenName(first) : undefined,
  };
}
