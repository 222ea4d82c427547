import { stemOf } from './stem.ts';

/**
 * Words for one kind of event: two sentences that use different ones may well tell the same. Each line is a kind, its words
 * in the form of a dictionary.
 */
const KINDS: readonly string[] = [
  'meeting: meet met meeting talks talk summit discussion discuss conference session encounter engage negotiation negotiate',
  'visit: visit visited trip travel arrive arrival tour',
  'election: election elect vote voter ballot poll referendum runoff win won victory elected re-elected',
  'inauguration: inaugurate inauguration sworn oath assume office term takeover tenure',
  'death: die died dead death kill killed fatality fatal perish victim toll casualty slay slain slaying murder murdered massacre assassinate assassinated assassination',
  'injury: injure injured injury wound wounded hurt hospital hospitalise hospitalised hospitalized',
  'crash: crash collide collision derail derailed derailment accident wreck capsize capsized sink sank sunk',
  'fire: fire blaze burn burned burnt explosion explode exploded blast',
  'disaster: earthquake quake flood flooding storm hurricane cyclone typhoon landslide eruption erupt tsunami tornado',
  'attack: attack strike shell bomb bombing assault raid shoot shooting shot gunman missile invade invasion explosion explode exploded blast blasts bomber slay slain slaying assassinate assassinated assassination ambush ambushed hijack hijacked hijacking sniper',
  'protest: protest demonstrate demonstration rally march riot unrest',
  'arrest: arrest arrested detain detained detention custody seize captured capture apprehend apprehended nabbed',
  'charge: charge charged indict indicted indictment accuse prosecute prosecutor',
  'trial: trial court judge jury testify testimony hearing lawsuit sue sued plead pleaded plea',
  'verdict: verdict convict convicted conviction guilty acquit acquitted sentence sentenced jail jailed imprison ruling ruled overturn overturned',
  'appeal: appeal appealed appellate',
  'merger: merge merger acquire acquisition acquired buy bought takeover bid purchase purchased deal',
  'approval: approve approved approval clear cleared ratify ratified pass passed adopt adopted',
  'resignation: resign resigned resignation quit step-down dismiss dismissed sack sacked fire oust ousted',
  'appointment: appoint appointed appointment name named nominate nominated nomination hire hired',
  'agreement: agree agreed agreement sign signed treaty accord pact deal truce ceasefire',
  'announcement: announce announced announcement unveil unveiled declare declared',
  'launch: launch launched liftoff lift-off blast-off lifted rocket',
  'landing: land landed landing lander touched touchdown touch-down splashdown',
  'orbit: orbit orbital flyby rendezvous dock docked docking undock',
  'match: match game final semi-final quarter-final defeat defeated beat beaten score scored goal win won play played',
  'birth: born birth',
  'founding: found founded founding establish established create created',
  'opening: open opened opening reopen reopened inaugurate',
  'closure: close closed closure shut shutdown cease ceased',
  'sanction: sanction sanctions embargo tariff tariffs',
  'evacuation: evacuate evacuated evacuation displaced flee fled',
  'rescue: rescue rescued rescuer rescuers survivor survivors',
  'investigation: investigate investigated investigation inquiry probe investigator investigators',
  'deployment: deploy deployed deployment troops troop soldiers',
  'withdrawal: withdraw withdrew withdrawal pull-out retreat',
  'disclosure: reveal revealed revelation revelations leak leaked disclose disclosed disclosure scandal espionage',
  'test: test tests tested testing trial',
  'results: results profit profits revenue earnings loss losses quarter',
];

/** From a word or its stem to the kinds of event that it may tell of. */
const KINDS_BY_WORD = new Map<string, readonly string[]>();
for (const line of KINDS) {
  const [kind = '', words = ''] = line.split(': ');
  for (const word of words.split(' ').flatMap((each) => [each, stemOf(each)])) {
    const kinds = KINDS_BY_WORD.get(word) ?? [];
    if (!kinds.includes(kind)) KINDS_BY_WORD.set(word, [...kinds, kind]);
  }
}

/** The kinds of event that a word, in small letters, may tell of; none for most words. */
export function kindsOf(word: string): readonly string[] {
  return KINDS_BY_WORD.get(word) ?? KINDS_BY_WORD.get(stemOf(word)) ?? [];
}
