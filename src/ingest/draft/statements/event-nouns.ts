/**
 * Nouns for something that happens once and changes something. "The collapse of the bank" tells that it collapsed. States and activities
 * ("cooperation", "support") are none, and neither are nouns that mostly name what is yet to be done ("plan", "proposal").
 */
const NOUNS =
  'abduction abolition acquisition acquittal adoption annexation appointment arrest arrival assassination assault ban bankruptcy banning blackout blockade bombardment ' +
  'bombing breakdown breakup cancellation capture ceasefire cessation closure collapse collision conviction coup crackdown crash curfew death defeat ' +
  'defection delisting demolition departure deployment deportation derailment destruction detention devaluation disappearance discovery disclosure dismissal ' +
  'displacement dissolution downing drowning earthquake ejection enactment eruption escalation establishment eviction evacuation execution expropriation explosion expulsion ' +
  'extradition failure firing flooding founding grounding hijacking imposition imprisonment incursion indictment introduction invasion jailing kidnapping killing landslide ' +
  'leak liberation liquidation looting loss massacre merger mobilisation mobilization murder mutiny nationalisation nationalization nomination opening ouster ' +
  'outbreak overthrow poisoning privatisation privatization purge raid ratification reappointment recapture re-election reelection reinstatement reintroduction relaunch ' +
  'release relocation removal renewal reopening repatriation repeal replacement resignation restoration resumption retirement retreat return reunification revelation revocation ' +
  're-establishment reestablishment rupture sacking seizure sentencing shooting shootdown shutdown siege signing sinking shelling slaughter smuggling spill stabbing strike suicide ' +
  'surrender suspension takedown takeover theft torpedoing torching transfer uprising vandalism violation withdrawal wounding';

const EVENT_NOUNS: ReadonlySet<string> = new Set(
  NOUNS.split(' ').flatMap((noun) => [noun, noun.endsWith('s') ? `${noun}es` : `${noun}s`]),
);

/** Whether a word, in small letters, names something that happens once. */
export function isEventNoun(lower: string): boolean {
  return EVENT_NOUNS.has(lower);
}
