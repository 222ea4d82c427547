/** Before a name and no part of it: what an editor leaves out of `Mr. Smith`. A closed class; the value is the gender it tells. */
export const HONORIFICS: ReadonlyMap<string, 'he' | 'she' | undefined> = new Map<
  string,
  'he' | 'she' | undefined
>([
  ['mr', 'he'],
  ['mister', 'he'],
  ['sir', 'he'],
  ['lord', 'he'],
  ['monsieur', 'he'],
  ['herr', 'he'],
  ['señor', 'he'],
  ['signor', 'he'],
  ['king', 'he'],
  ['prince', 'he'],
  ['pope', 'he'],
  ['imam', 'he'],
  ['sheikh', 'he'],
  ['mrs', 'she'],
  ['ms', 'she'],
  ['miss', 'she'],
  ['lady', 'she'],
  ['dame', 'she'],
  ['madam', 'she'],
  ['madame', 'she'],
  ['mme', 'she'],
  ['mlle', 'she'],
  ['frau', 'she'],
  ['señora', 'she'],
  ['queen', 'she'],
  ['princess', 'she'],
  ['mx', undefined],
  ['dr', undefined],
  ['doctor', undefined],
  ['prof', undefined],
  ['professor', undefined],
  ['rev', undefined],
  ['reverend', undefined],
  ['hon', undefined],
  ['cllr', undefined],
  ['saint', undefined],
]);

/**
 * Offices that stand before a name with a capital (`President Biden`, `Gen. Lee`). Each is a role as the text gives it,
 * and no part of the name. Suffixes of other role nouns are in `role-nouns.ts`.
 */
const OFFICE_WORDS: ReadonlySet<string> = new Set(
  (
    'president vice-president president-elect chairman chairwoman chairperson chair chancellor premier senator sen representative rep ' +
    'congressman congresswoman governor gov mayor minister secretary ambassador commissioner judge justice ' +
    'attorney general gen colonel col lieutenant lt sergeant sgt captain capt commander cmdr admiral adm brigadier corporal ' +
    'officer detective inspector superintendent supt constable sheriff chief deputy councillor councilman councilwoman ' +
    'alderman archbishop bishop cardinal father brother sister rabbi ayatollah mullah emir sultan emperor empress ' +
    'coach manager director ceo cfo spokesman spokeswoman spokesperson mp mep msp leader speaker treasurer taoiseach ' +
    'professor doctor rector republican democrat democratic tory defender midfielder striker goalkeeper quarterback'
  ).split(' '),
);

const COMPOUND =
  /^(?:vice|deputy|ex|then|co|secretary|director|attorney|governor|major|lieutenant|brigadier|mayor)-\p{L}/u;

/** Whether a word is an office that stands before a name: `President`, `Secretary-General`. */
export function isOffice(lower: string): boolean {
  return OFFICE_WORDS.has(lower) || COMPOUND.test(lower);
}
