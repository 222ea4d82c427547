/**
 * How a verb presents words:
 * `say`: as speech, also behind the words (`"…," added Roe`);
 * `present`: as somebody's, in a clause before them (`criticised the plan as "…"`), and hardly ever behind them;
 * `name`: as what something is called.
 */
export type VerbUse = 'say' | 'present' | 'name';

/** One form of a reporting verb. */
export interface VerbForm {
  readonly lemma: string;
  readonly use: VerbUse;
  readonly form: 'base' | 'third' | 'past' | 'participle';
}

/** Verbs of speaking and writing in news, speeches, interviews and histories. */
const SAY =
  'acknowledge add admit advise affirm agree allege announce answer argue assert assure ask bellow blog boast bemoan caution ' +
  'claim clarify comment complain concede conclude confess confide confirm contend counter cry declare deny disclose ' +
  'elaborate emphasise emphasize exclaim exhort explain fume gush hint implore inform inquire insist interject ' +
  'joke lament maintain mention moan muse mutter note object observe opine plead post predict proclaim ' +
  'profess pronounce protest quip reason recall reckon recount reflect reiterate relate remark remember remind ' +
  'point repeat reply report respond retort reveal scoff shout sigh smile specify state stress suggest summarise summarize surmise testify ' +
  'laugh chuckle giggle grumble mumble murmur groan growl enthuse roar scream interrupt chant ' +
  'rule thunder tweet underline underscore urge volunteer vow warn whisper wonder yell continue';
const SAY_IRREGULAR =
  'say says said saying|tell tells told telling|write writes wrote writing|speak speaks spoke speaking|read reads read reading|' +
  'put puts put putting|think thinks thought thinking|feel feels felt feeling|' +
  'sing sings sang singing|reply replies replied replying|cry cries cried crying|testify testifies testified testifying|' +
  'grin grins grinned grinning|shrug shrugs shrugged shrugging|snap snaps snapped snapping|sob sobs sobbed sobbing|concur concurs concurred concurring|' +
  'clarify clarifies clarified clarifying|specify specifies specified specifying|deny denies denied denying|quip quips quipped quipping|' +
  'admit admits admitted admitting|blog blogs blogged blogging|plead pleads pleaded pleading|plead pleads pled pleading|retweet retweets retweeted retweeting|' +
  'swear swears swore swearing|bet bets bet betting|beg begs begged begging|pray prays prayed praying';

/** Verbs that give somebody's view, judgement or demand, in whose clause words of theirs are quoted. */
const PRESENT =
  'accuse advocate apologise apologize applaud attack attribute believe berate blast blame characterise characterize cite compare condemn consider credit ' +
  'criticise criticize decry defend demand denounce deplore deride describe dismiss doubt endorse expect express fear hail highlight ' +
  'imply indicate invoke judge justify label liken mock outline pledge portray praise promise propose question ' +
  'rail rate recognise recognize recommend regard reject request ridicule signal slam tout threaten thank view voice welcome call acclaim commend deem rue bill brand';
const PRESENT_IRREGULAR =
  'find finds found finding|see sees saw seeing|swear swears swore swearing|' +
  'decry decries decried decrying|imply implies implied implying|justify justifies justified justifying|refer refers referred referring|' +
  'quote quotes quoted quoting|slam slams slammed slamming|label labels labelled labelling|label labels labeled labeling|signal signals signalled signalling|' +
  'call calls called calling|forbid forbids forbade forbidding';

/** Verbs after which marks enclose a name: `a robot named "…"`. `call` is one where nothing stands between. */
const NAME = 'name title entitle nickname christen rename subtitle caption headline style';
const NAME_IRREGULAR =
  'dub dubs dubbed dubbing|term terms termed terming|know knows known knowing|spell spells spelt spelling|mean means meant meaning|tag tags tagged tagging|codename codenames codenamed codenaming';

/** The plainest verbs of German, French and Spanish reports, in the forms that attributions have. */
const FOREIGN = (
  'sagte sagt erklärte erklärt betonte meinte schrieb ergänzte kritisierte ' +
  'dit déclaré déclare affirmé affirme estimé estime expliqué explique ajouté ajoute écrit ' +
  'dijo dice afirmó declaró señaló aseguró explicó añadió escribió'
).split(' ');

/** Forms that are nouns or adjectives as often, so that they need a subject that fits. */
const ALSO_NOUNS = new Set(
  (
    'state states report reports claim claims comment comments note notes answer answers remark remarks reply replies post posts tweet tweets ' +
    'charge charges demand demands plan plans call calls cry cries joke jokes shout shouts stress protest protests question questions object objects ' +
    'doubt doubts fear fears mark marks point points list lists attack attacks praise promise promises pledge pledges rate rates rule rules order orders ' +
    'request requests view views voice voices blame credit back hail name names title titles head heads address addresses repeat counter yell find bill brand ' +
    'see bet put continue continues read signal signals label labels warning ruling finding meaning feeling writing saying reading meeting ' +
    'laugh laughs grin grins shrug shrugs roar roars scream screams snap snaps chant chants groan growl murmur ' +
    'headline caption style styles term terms reason urge hint hints sigh smile smiles wonder vow vows highlight highlights'
  ).split(' '),
);

const FORMS: ReadonlyMap<string, VerbForm> = formsOf();

function formsOf(): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  const put = (
    use: VerbUse,
    [lemma = '', third = '', past = '', participle = '']: readonly string[],
  ): void => {
    for (const [word, form] of [
      [lemma, 'base'],
      [third, 'third'],
      [past, 'past'],
      [participle, 'participle'],
    ] as const) {
      if (!forms.has(word) || form === 'past') forms.set(word, { lemma, use, form });
    }
  };
  for (const [use, irregular, regular] of [
    ['name', NAME_IRREGULAR, NAME],
    ['say', SAY_IRREGULAR, SAY],
    ['present', PRESENT_IRREGULAR, PRESENT],
  ] as const) {
    for (const entry of irregular.split('|')) put(use, entry.split(' '));
    for (const lemma of regular.split(' ')) if (!forms.has(lemma)) put(use, regularForms(lemma));
  }
  for (const word of FOREIGN) forms.set(word, { lemma: word, use: 'say', form: 'past' });
  return forms;
}

function regularForms(lemma: string): string[] {
  const stem = lemma.replace(/e$/u, '');
  const isSibilant = /(?:s|sh|ch|x|z)$/u.test(lemma);
  return [lemma, isSibilant ? `${lemma}es` : `${lemma}s`, `${stem}ed`, `${stem}ing`];
}

/** The reporting verb that a word in small letters may be, or `undefined`. */
export function reportingVerb(lower: string): VerbForm | undefined {
  return FORMS.get(lower);
}

/** Whether the word is a noun as often as a verb: `report`, `claims`. */
export function isNounToo(lower: string): boolean {
  return ALSO_NOUNS.has(lower);
}
