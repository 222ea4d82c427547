const AUXILIARIES =
  'is are was were be been has have had will would shall should can could may might must did does do am isn’t wasn’t weren’t won’t hasn’t haven’t didn’t doesn’t';
const IRREGULAR =
  'arose ate beat became began bent bet blew bore bought bound broke brought built burnt came caught chose clung cost crept cut dealt died drank drew drove dug fed fell felt fled flew fought found froze gave got grew heard held hid hit hung hurt kept knew laid lay led left lent let lit lost made meant met paid put quit ran rang read rode rose said sank sang sat saw sent set shook shot shut slept sold sought spent split spoke spread sprang stole stood strode struck stuck sued swept swore swam swung taken took taught told tore threw thought understood upset went withdrew woke won wore wrote wept slid spun leapt burst knelt shone swore wound ground bled overtook overthrew overcame oversaw underwent undertook withheld withstood forgot forbade foresaw forgave mistook misled outbid upheld rebuilt resold repaid retook rewrote retold shrank slew strove bred';
const PRESENT =
  'says wants begins starts ends opens closes plans expects takes meets holds wins loses becomes remains goes comes makes calls seeks faces hopes aims hosts visits leaves arrives rises falls signs launches announces agrees approves accuses follows blames warns urges rejects denies admits insists resigns dies quits adopts appoints introduces expires resumes';

const VERBS = new Set([...AUXILIARIES.split(' '), ...IRREGULAR.split(' '), ...PRESENT.split(' ')]);
const NOT_VERBS = new Set(
  'need hundred indeed speed seed feed weed breed exceed proceed red bed united shed sacred armed advanced related so-called unprecedented'.split(
    ' ',
  ),
);

/** Whether a word, as written, is most likely a finite verb: an auxiliary, an irregular past, or one in -ed. */
export function isVerb(word: string): boolean {
  if (/^\p{Lu}/u.test(word)) return false;
  return VERBS.has(word) || (/^\p{L}{2,}ed$/u.test(word) && !NOT_VERBS.has(word));
}

/** Whether a word before a verb that begins there, though it looks like an article, is the end of a name: "The Model A went". */
function isNamed(previous: string, at: number): boolean {
  return previous === 'A' && at > 'A '.length;
}

/** "to be fully unloaded" */
const LOOKED_BACK = 30;

/** Where the finite verbs of a text begin, in order. A word right behind `a`, `the` or a possessive is none. */
export function* verbsIn(text: string): Generator<number> {
  let previous = '';
  for (const match of text.matchAll(/[\p{L}\p{N}’'-]+/gu)) {
    const word = match[0];
    if (
      isVerb(word) &&
      !/\bto\s+be\s+(?:\p{Ll}+ly\s+)?$/u.test(
        text.slice(Math.max(0, match.index - LOOKED_BACK), match.index),
      ) &&
      // "The Model A went": a name.
      (isNamed(previous, match.index) ||
        !/^(?:a|an|the|his|her|its|their|of|to|for|by|with|in|on|at|\p{L}+['’]s)$/iu.test(previous))
    )
      yield match.index;
    previous = word;
  }
}

/** Where the first finite verb of a text begins; -1 without one. */
export function firstVerb(text: string): number {
  for (const at of verbsIn(text)) return at;
  return -1;
}

const AHEAD =
  /\b(?:will|shall|(?:is|are|was|were|be)\s+(?:also\s+|now\s+)?(?:scheduled|expected|set|due|slated|planned|poised|about|going|likely)\s+(?:to|for)|(?:is|are)\s+to\s+\p{Ll}+|to\s+be\s+(?:held|launched|inaugurated|sworn|opened|released|completed|signed)|upcoming|forthcoming|impending|plans?\s+to|intends?\s+to|prepares?\s+to|aims?\s+to|early\s+next|next\s+(?:year|month|week)|scheduled\s+for|set\s+to)\b/iu;
const GOING_ON =
  /\b(?:ha(?:s|ve)\s+(?:\p{Ll}+\s+)?(?:been|worked|sought|emphasi[sz]ed|tried|continued|long)|throughout|continues?\s+to|for\s+(?:decades|years|months|(?:more\s+than\s+)?(?:a|\p{Ll}+)\s+(?:decades?|years)|the\s+(?:past|last)\s+(?:\p{Ll}+\s+)?(?:decades?|years?|months?|weeks?))|over\s+the\s+(?:past|last)\s+(?:\p{Ll}+\s+)?(?:decades?|years?|months?|weeks?)|(?:is|are)\s+already\s+\p{Ll}{2,}ing|ongoing)\b/iu;
const BEHIND =
  /\b(?:was|were|had|did|took|won|lost|met|made|came|went|became|began|held|led|left|said|told|died|killed|\p{Ll}{2,30}ed)\b/u;

/** What has changed by now: "has already begun", "have left". */
const CHANGED =
  /\bha(?:s|ve|d)\s+(?:(?:already|also|now|just|recently|since|\p{Ll}+ly)\s+){0,2}(?:begun|left|lost|won|fallen|risen|grown|become|given|taken|made|met|cut|shut|sold|bought|brought|broken|gone|fled|sent|seen|\p{Ll}{2,}ed)\b/u;
/** What has begun and goes on: "are already looking". */
const BEGUN = /\b(?:is|are)\s+already\s+\p{Ll}{2,}ing\b/u;
const UNSURE = /\b(?:will|would|could|may|might|should|must|if|whether|not|never)\b/u;

/** Whether some words tell a change that has come about, though they don't say when; what has been going on for long is none. */
export function tellsChange(text: string): boolean {
  return !UNSURE.test(text) && (BEGUN.test(text) || (CHANGED.test(text) && !GOING_ON.test(text)));
}

/** Whether some words tell of what lies ahead, what goes on, or what has happened; by the verbs, ahead before all. */
export function timeOf(text: string): 'past' | 'scheduled' | 'ongoing' | 'unknown' {
  if (AHEAD.test(text)) return 'scheduled';
  if (GOING_ON.test(text)) return 'ongoing';
  return BEHIND.test(text) ? 'past' : 'unknown';
}
