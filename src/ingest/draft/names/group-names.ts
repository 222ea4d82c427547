import { isDemonym, isKnownPlace } from './gazetteer.ts';
import type { NameGroup, NameSighting } from './name-group.ts';
import type { NameMention } from './name-mention.ts';
import { isClubHead, isCompanyForm } from './name-words.ts';
import { PeopleByWord } from './people-by-word.ts';
import { samePeople } from './same-people.ts';

/** Brings the places of a text, in reading order, together by whom or what they name. Linear but for sorting. */
export function groupSightings(sightings: readonly NameSighting[]): NameMention[] {
  const byForm = new Map<string, NameGroup>();
  const byWord = new PeopleByWord(sightings);
  const groups: NameGroup[] = [];
  const same = samePeople(sightings);
  const titled = new Set(sightings.flatMap(({ name, noun }) => (noun === undefined ? [] : [name])));
  const alone = new Set(sightings.flatMap(({ name }) => (name.includes(' ') ? [] : [name])));
  for (const sighting of sightings) {
    if (byForm.has(sighting.name) || !sighting.name.includes(' ')) continue;
    const known = byForm.get(same.get(sighting.name) ?? '');
    const group = known ?? open(groups, sighting);
    byForm.set(sighting.name, group);
    if (sighting.kind === 'person' && known === undefined) byWord.add(group);
  }
  for (const group of groups) {
    if (group.kind !== 'organisation') continue;
    const club = group.name.split(/\s+/u).at(-1) ?? '';
    if (isClubHead(club.toLowerCase()) && !byWord.has(club) && !byForm.has(club)) byForm.set(club, group);
    const short = withoutForm(group.name);
    const known = short === undefined ? undefined : byForm.get(short);
    // `Halden` of `Halden Motors`, where no one else is called so.
    if (short === undefined || byWord.has(short) || known?.kind === 'organisation') continue;
    // `Polly Brant` of `Polly Brant Inc.` is nobody, but for the founder, `the founder Polly Brant`, or who is called `Brant`.
    if (known?.kind === 'person' && (titled.has(short) || alone.has(short.split(/\s+/u).at(-1) ?? '')))
      continue;
    if (known) byWord.remove(known);
    byForm.set(short, group);
  }
  for (const sighting of sightings) {
    let group = byForm.get(sighting.name) ?? byWord.meant(sighting);
    if (!group) {
      group = open(groups, sighting);
      byForm.set(sighting.name, group);
    }
    byWord.see(group, sighting);
    group.forms.add(sighting.name);
    group.mentions.push({ start: sighting.start, end: sighting.end });
    group.role ??= sighting.role;
    if (group.kind === 'other') group.kind = sighting.kind;
  }
  return groups
    .filter(({ mentions }) => mentions.length > 0)
    .toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
    .map(({ name, kind, role, forms, mentions }) => ({
      name,
      aliases: [...forms].filter((form) => form !== name),
      kind,
      ...(role === undefined ? {} : { role }),
      mentions,
    }));
}

/** A company's name as newspapers shorten it: `Halden` for `Halden Motors Inc.`; `undefined` where it can't be. */
function withoutForm(name: string): string | undefined {
  const words = name.split(/\s+/u);
  let length = words.length;
  while (length > 1 && isCompanyForm(words[length - 1]?.toLowerCase() ?? '')) length -= 1;
  const short = words.slice(0, length).join(' ');
  return length < words.length && !isKnownPlace(short) && !isDemonym(short) ? short : undefined;
}

function open(groups: NameGroup[], { name, kind, role }: NameSighting): NameGroup {
  const group: NameGroup = { name, kind, role, forms: new Set(), mentions: [] };
  groups.push(group);
  return group;
}
