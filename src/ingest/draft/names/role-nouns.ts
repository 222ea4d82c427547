import { isOffice } from './honorifics.ts';

/** Nouns for people that no ending tells. */
const PEOPLE = new Set(
  (
    'executive executives eyewitness eyewitnesses whip rapporteur pastor pastors harbourmaster official officials spokesman spokeswoman spokesperson spokespeople spokesmen source sources witness witnesses aide aides head heads chief chiefs host hosts ' +
    'man woman boy girl men women people person student students resident residents parent parents mother father son daughter brother sister wife husband widow ' +
    'friend friends neighbour neighbor neighbours neighbors critic critics expert experts member members captain boss president premier mp mps guest ' +
    'guests colleague colleagues victim victims analyst analysts diplomat diplomats police detective detectives coach coaches star nurse guard guards ' +
    'economist veteran pilot pilots athlete athletes delegate delegates candidate candidates patient patients historian general colonel judge judges ' +
    'journalist editor author authors activist activists scientist scientists researcher researchers lawyer lawyers attorney attorneys doctor doctors ' +
    'minister ministers secretary ambassador governor mayor senator professor director manager chairman chairwoman chairperson chair king queen prince pope bishop ' +
    'archbishop rabbi imam priest leader leaders speaker commissioner envoy teenager pensioner fan fans uncle aunt cousin grandfather grandmother ' +
    'campaigner campaigners laureate broker trader farmer farmers dealer banker explorer lecturer commentator presenter producer designer photographer reporter reporters ' +
    'correspondent publisher soldier soldiers trooper villager villagers protester protesters protestor protestors demonstrator demonstrators dancer rapper drummer ' +
    'swimmer runner skipper voter voters supporter supporters follower followers customer customers shopper passenger passengers commuter commuters traveller employer ' +
    'employee employees referee trainee nominee detainee refugee refugees evacuee graduate peer nun monk vicar chef client tenant landlord defendant plaintiff claimant ' +
    'assistant consultant accountant lieutenant superintendent dissident opponent opponents agent suspect prisoner inmate hostage rebel rebels militant militants local locals ' +
    'bystander bystanders onlooker pensioners retiree retirees fisherman climber cyclist rider hunter sailor architect engineer engineers advocate advocates strategist ' +
    'pollster lobbyist negotiator negotiators mediator regulator regulators mp councillor councillors lawmaker lawmakers legislator legislators politician politicians ' +
    'constable sergeant officer officers inspector superintendent clerk cosplayer team ' +
    'gran granny grandma nan grandad grandpa granddad mum mom mam dad nephew niece granddaughter grandson grandchild stepfather stepmother fiancé fiancée partner sibling ' +
    'twin godmother godfather widower bride groom roommate flatmate classmate teammate mate pal viscount baron baroness earl duke duchess countess abbot convenor convener ' +
    'magistrate juror jurors coroner solicitor barrister auditor dean provost principal chancellor vice-chancellor midwife paramedic paramedics surgeon vet plumber ' +
    'carpenter butcher baker barber tailor jockey bowler striker midfielder defender quarterback pitcher poet novelist composer painter conductor soprano tenor baritone ' +
    'bookbinder watchmaker beekeeper blogger streamer vlogger caller reviewer philosopher sponsor substitute donor donors attendee attendees newcomer newcomers'
  ).split(' '),
);

/** Of the nouns above in the plural those that are no other words or names: not `stars`, `Queens`, `clients`. */
const SEVERAL = new Set(
  (
    'nurses economists historians brokers traders dealers bankers explorers lecturers commentators presenters photographers correspondents troopers dancers rappers ' +
    'swimmers runners skippers shoppers travellers employers referees trainees nominees detainees evacuees graduates nuns monks vicars chefs tenants landlords ' +
    'defendants plaintiffs claimants assistants consultants accountants dissidents suspects prisoners inmates hostages climbers cyclists riders hunters sailors ' +
    'architects strategists pollsters lobbyists mediators constables sergeants inspectors clerks nephews nieces siblings plumbers carpenters butchers bakers poets ' +
    'novelists composers painters bloggers philosophers priests rabbis imams bishops mayors governors ambassadors professors directors managers generals senators'
  ).split(' '),
);

/** Nouns for those who are somebody's family. */
const FAMILY = new Set(
  (
    'wife husband widow widower spouse fiancé fiancée son sons daughter daughters brother brothers sister sisters father mother parents uncle aunt ' +
    'grandfather grandmother grandparents stepfather stepmother cousin nephew niece'
  ).split(' '),
);

/** Endings of nouns for those who do something; three letters before the short ones, so that `list`, `Ian` or `beer` are none. */
const ENDING =
  /^(?:\p{L}{3,}(?:ists?|ians?|m[ae]n|wom[ae]n|person|eers?|sters?)|\p{L}*(?:holder|keeper|maker|worker|fighter|driver|player|leader|writer|singer|teacher|owner|founder|member|trainer|minister|commander|organi[sz]er|director|actor|author|doctor|senator|editor|inspector|professor|ambassador|investigator|prosecutor|curator|operator|creator|survivor|mentor|contractor|administrator|translator|instructor|coordinator|actress)s?)$/u;

/** Nouns of what speaks as one: bodies and documents. `the ministry said`, `the report says`. */
const BODIES = new Set(
  (
    'ministry government administration department office agency authority authorities company firm bank commission committee council court ' +
    'party union association organisation organization group team club federation league army navy force forces military police embassy ' +
    'university college school hospital church charity institute foundation center centre board panel parliament senate house congress cabinet ' +
    'newspaper paper magazine website station network channel broadcaster service campaign coalition alliance movement family airline union nation ' +
    'delegation delegations inquiry tribunal inquest watchdog ' +
    'report study statement letter document documents indictment complaint lawsuit ruling bill law resolution treaty agreement survey poll article ' +
    'editorial review email e-mail memo notice sign post tweet message release bulletin constitution book declaration account biography page petition'
  ).split(' '),
);

/** Whether a lower-case noun names somebody by what they are: `official`, `team member`, `goalkeeper`. */
export function isPersonNoun(lower: string): boolean {
  return PEOPLE.has(lower) || SEVERAL.has(lower) || isOffice(lower) || ENDING.test(lower.slice(-40));
}

/** Whether a word only ends as nouns for people do: `Lindqvist`, `Freeman`. */
export function isOnlyLikePersonNoun(lower: string): boolean {
  return ENDING.test(lower.slice(-40)) && !PEOPLE.has(lower) && !isOffice(lower);
}

/** Whether a noun names somebody as one of a family: `wife`, `nephew`. */
export function isFamilyNoun(lower: string): boolean {
  return FAMILY.has(lower);
}

/** Whether a noun stands for a body or a document that can be said to say something. */
export function isBodyNoun(lower: string): boolean {
  return BODIES.has(lower);
}

const WOMEN = /(?:woman|girl|mother|wife|daughter|sister|aunt|queen|niece|widow)$/u;
const MEN = /(?:(?<!wo)man|boy|father|husband|son|brother|uncle|king|nephew|widower)$/u;

/** Which pronoun stands for somebody of whom a noun tells it: `mother`, `spokesman`; `undefined` for others. */
export function genderOfNoun(noun: string): 'he' | 'she' | undefined {
  const isHe = nounFitsPronoun(noun, 'he');
  const isShe = nounFitsPronoun(noun, 'she');
  if (isHe === isShe) return undefined;
  return isHe ? 'he' : 'she';
}

/** Whether a noun is for one person whom a pronoun can stand for. */
export function nounFitsPronoun(noun: string, pronoun: 'he' | 'she'): boolean {
  if (!isPersonNoun(noun)) return false;
  if (/(?:s|people|men|women|police|press)$/u.test(noun)) return false;
  return !(pronoun === 'he' ? WOMEN : MEN).test(noun);
}
