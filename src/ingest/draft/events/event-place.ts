import { isSubjectOfStudy } from '../names/name-words.ts';
import type { Sighting } from '../people/gather-names.ts';
import type { Statement } from '../statements/statement.ts';

/** What stands before the name of a place where something happens. */
const LOCATIVE =
  /\b(?:in|at|near|outside|off|around|across|inside|over)\s+(?:(?:the|its|central|downtown|northern|southern|eastern|western|north(?:east|west)ern|south(?:east|west)ern|nearby|\p{Lu}\p{L}+(?:an|ese|ish|ian))\s+){0,3}(?:(?:city|town|island|village|port|district|province|region|state|suburb|capital|coast)\s+(?:of\s+)?)?$/iu;
const LOOKED_BEFORE = 70;

/**
 * Where the statements place their event: the name of a place behind a preposition of place, with the larger one that follows it
 * (`Lima, Peru`). The one that most statements name; null where none does.
 */
export function placeOf(statements: readonly Statement[]): string | null {
  const votes = new Map<string, number>();
  for (const statement of statements) {
    const { text } = statement.found.article;
    const places = statement.sightings.filter(
      ({ named }) =>
        named.kind === 'place' || (named.kind === 'other' && !isSubjectOfStudy(named.name.toLowerCase())),
    );
    for (const [index, place] of places.entries()) {
      if (place.start < statement.clause.start) continue;
      if (!LOCATIVE.test(text.slice(Math.max(0, place.start - LOOKED_BEFORE), place.start))) continue;
      const name = withLarger(text, place, places[index + 1]);
      votes.set(name, (votes.get(name) ?? 0) + (statement.date ? 2 : 1) + (name.includes(',') ? 0.5 : 0));
      break;
    }
  }
  let best: string | null = null;
  let most = 0;
  for (const [name, count] of votes) if (count > most) [best, most] = [name, count];
  return best;
}

function withLarger(text: string, place: Sighting, next: Sighting | undefined): string {
  const own = text.slice(place.start, place.end).replaceAll(/\s+/gu, ' ');
  if (next === undefined || text.slice(place.end, next.start) !== ', ') return own;
  // "in the U.S., Canada, the U.K. and Japan": what is listed lies in none of the others.
  if (
    /^(?:,\s+(?:the\s+)?\p{Lu}|,?\s+(?:and|or)\s+(?:the\s+)?\p{Lu})/u.test(
      text.slice(next.end, next.end + 12),
    )
  )
    return own;
  return `${own}, ${text.slice(next.start, next.end).replaceAll(/\s+/gu, ' ')}`;
}
