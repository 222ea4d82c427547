import type { CalendarUnit } from './calendar-date.ts';

/** The words of a list that blanks part. */
export const words = (text: string): readonly string[] => text.split(' ');
const numbered = (text: string, first: number): Map<string, number> =>
  new Map(words(text).map((word, index) => [word, first + index]));

/** January is 1. */
export const MONTHS = new Map([
  ...numbered('january february march april may june july august september october november december', 1),
  ...numbered('jan feb mar apr may jun jul aug sep oct nov dec', 1),
  ['sept', 9],
]);

/** Monday is 1, as in ISO 8601. */
export const WEEKDAYS = new Map([
  ...numbered('monday tuesday wednesday thursday friday saturday sunday', 1),
  ...numbered('mon tue wed thu fri sat sun', 1),
  ['tues', 2],
  ['thur', 4],
  ['thurs', 4],
]);

/** Written-out numbers up to twelve, the tens, and what stands for one. */
export const CARDINALS = new Map<string, number>([
  ...numbered(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
    1,
  ),
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
  ['a', 1],
  ['an', 1],
]);

export const ORDINALS = new Map<string, number>([
  ...numbered(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
    1,
  ),
  ['thirtieth', 30],
]);

/** What a unit is called, singular and plural; `count` is how many of the calendar's units one has. */
export const UNITS = new Map<string, { readonly unit: CalendarUnit; readonly count: number }>(
  (
    [
      ['day days', 'day', 1],
      ['fortnight fortnights', 'week', 2],
      ['week weeks', 'week', 1],
      ['weekend weekends', 'weekend', 1],
      ['month months', 'month', 1],
      ['quarter quarters', 'quarter', 1],
      ['year years', 'year', 1],
      ['decade decades', 'decade', 1],
      ['century centuries', 'century', 1],
    ] as const
  ).flatMap(([names, unit, count]) => words(names).map((name) => [name, { unit, count }] as const)),
);

/** 21 to 24 as in EDTF. */
export const SEASONS = new Map([...numbered('spring summer autumn winter', 21), ['fall', 23]]);

export const DECADE_WORDS = new Map(
  words('twenties thirties forties fifties sixties seventies eighties nineties').map((word, index) => [
    word,
    20 + 10 * index,
  ]),
);

export const DAY_PARTS = new Set(words('morning afternoon evening night noon midday midnight'));

/** Before a date these ask for one: "in May", "by March", "until Friday". */
export const DATE_PREPOSITIONS = new Set(
  words(
    'in on by since until till til from to through during before after between of for around about circa throughout at late early mid last next this every each past and or until',
  ),
);

/** Before a bare number of four digits these make it a year. */
export const YEAR_PREPOSITIONS = new Set(
  words('in since until till during by from before after through circa year throughout late early mid'),
);

/** After a number these say what was counted, so that it is no year. */
export const COUNTED = new Set(
  words(
    'people persons shares bonds troops soldiers men women children boys girls workers employees jobs homes houses households deaths casualties votes seats points dollars euros pounds yen yuan rupees roubles rubles francs pesos cents percent km kms kilometre kilometres kilometer kilometers mile miles metre metres meter meters m ft feet foot inches tons tonnes tonne kg kilograms kilogrammes grams barrels cars vehicles trucks buses aircraft planes tanks missiles rockets drones police officers residents civilians students pupils teachers hours minutes seconds days weeks months years degrees volts watts mw kw megawatts calories acres hectares islands species words pages articles documents cases infections patients refugees migrants supporters protesters demonstrators delegates members prisoners detainees hostages visitors tourists passengers spectators fans guests restaurants schools hospitals beds animals birds trees cows sheep pigs dogs cats horses horsepower hp rpm mah mb gb kb ghz mhz hz buildings families fighters militants rebels ships vessels boats containers cities towns villages countries languages signatures complaints accounts users subscribers customers million billion thousand hundred trillion',
  ),
);

/** After a number that nothing makes a year these may count, too: "2000 more troops". */
export const PERHAPS_COUNTED = new Set(
  words(
    'odd more different separate additional new other light square cubic nautical per attacks strikes flights lines sites locations firms companies shops stores copies units',
  ),
);

/** Before a number these name something by it: "Flight 2004", "Resolution 1701". */
export const NUMBERED_THINGS = new Set(
  words(
    'flight no nos number numbers resolution route highway road room suite box page pages pp p section article chapter paragraph rule line lines channel model type class unit bus train exit gate platform windows server office photoshop boeing airbus nokia asteroid vol volume issue bill case form interstate apollo building apartment apt floor street extension ext code zip postcode id ref lot item step level version v win',
  ),
);

/** Words that look like a past tense and are none. */
export const NOT_PAST = new Set(
  words(
    'need indeed exceed proceed succeed feed speed breed seed hundred united embed bed red sacred naked wicked kindred weed greed deed steed creed reed heed bleed planned proposed scheduled expected anticipated projected combined limited armed alleged advanced detailed unprecedented aged estimated retired supposed intended targeted slated unspecified',
  ),
);

export const IRREGULAR_PAST = new Set(
  words(
    'said told won lost took gave went came became began met made held led left fell rose grew saw found got kept sent spent built bought sold brought thought fought caught taught shot struck broke spoke wrote drove flew drew threw knew ran sat stood understood paid fled swore chose rode sank sang wore tore bore born woke hid laid lit meant felt dealt slept swept heard lent burnt learnt overthrew withdrew undertook oversaw arose forbade swung hung dug stuck sprang shrank was were had did ate beat blew clung crept froze forgot foresaw froze gone done taken given seen been written spoken broken driven flown drawn thrown known shown fallen risen grown chosen stolen hit quit outlawed slain slew stole bid wed undid overtook hurt shut spread',
  ),
);

/** What is still to come, by its auxiliary, verb or adjective. */
export const FUTURE_WORDS = new Set(
  words(
    'will shall upcoming forthcoming due scheduled slated expected expects plans planned planning intends intend hopes aims aiming would going prepares preparing ready poised likely may might could can should must deadline expire expires set proposed targeted next',
  ),
);
