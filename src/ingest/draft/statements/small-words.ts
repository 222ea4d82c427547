/** Words that say nothing of what is told: articles, pronouns, auxiliaries, words of saying and of time. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  `a about above according across added adding after again against ago all almost along already also although always am among amid amidst an and another any
  anyone anything are around as ask asked at away back be became because become been before began begin behind being below beside besides best better between
  beyond both but by call called came can cannot come could day days did do does doing done down due during each early earlier either else end ended enough even
  ever every everyone far few first five following for former four from full further gave get give given go goes going gone good got great had half has have having
  he held her here hers herself him himself his hold how however i if in including indeed instead into is it its itself just keep kept know known last late later
  latest least less like likely local long made main make making man many may me mean means might million billion minutes hours hour minute month months more
  morning most mr mrs ms much must my myself near nearly need never new next night no nor not note noted now number of off official officials often old on once
  one only onto or other others our out over own part people per percent perhaps place point possible put quite rather really recent recently remain remained
  reported right said same saw say saying says second see seem seen set several shall she should show since six small so some something soon
  still such take taken taking tell ten than that the their them themselves then there these they thing things think third this those though thousand three
  through throughout thus time times to today together told tomorrow too took toward towards two under until up upon us use used using very via view was way
  we week weeks well went were what when where whether which while who whole whom whose why will with within without woman work would year years yesterday
  yet you young your zero monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november
  december evening afternoon noon midnight statement confirmed explained stated expected scheduled upcoming previous final`.split(
    /\s+/u,
  ),
);
