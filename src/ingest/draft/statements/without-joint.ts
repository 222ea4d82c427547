import { firstVerb } from '../verbs.ts';

/** What joins a clause to the one before it. */
const JOINT =
  /^(?:(?:before|after)\s+(?:that|this),?|with|after|before|as\sa\sresult\sof|as|once|and|or|but|who|which|whose|where|when|while|whereas|because(?:\sof)?|although|though|since|until|following|despite)\s+(?:then\s+|later\s+|again\s+)?/iu;

/** A clause without the word that joins it to the one before. */
export function withoutJoint(words: string): string {
  if (OF_NOW.test(words)) return words;
  const told = BEFORE_PRONOUN.exec(words);
  const found =
    WHEN_NOT_CLAUSE.exec(words) ??
    AS_WHAT.exec(words) ??
    (told !== null && HAPPENED.test(told[0]) ? told : null);
  const phrase = found?.[0].replace(JOINT, '');
  return phrase !== undefined && firstVerb(phrase) === -1 ? words : words.replace(JOINT, '');
}

/** "Until now, the oldest were those", "Since then it has closed": what says until when or since when joins nothing. */
const OF_NOW = /^(?:until|since|before|after)\s(?:now|then|recently|lately|today)(?!\p{L})/iu;

/** "After the war the ferry was sold": of two nouns the first is no subject, and the word before it joins no clause. */
const WHEN_NOT_CLAUSE =
  /^(?:after|before|since|following|despite|until|because\sof|as\sa\s(?:result|consequence)\sof)\s(?:the|an?|his|her|its|their|that|this)\s(?:(?!(?:of|in|on|at|for|to|by|with|from|that|who|which|as|over|under|between|and|or|when|while)\s)\p{Ll}{2,20}(?<!ed)\s){1,3}(?:the|his|her|its|their)\s(?!(?:year|day|month|week|same)\b)/iu;

/** "After the war she moved to Lund", "After the election of 2019 it took": of a noun and a pronoun the second is the subject. */
const BEFORE_PRONOUN =
  /^(?:after|before|since|following|despite|until|because\sof)\s(?:the|an?|his|her|its|their|that|this)\s(?:(?!(?:of|in|on|at|for|to|by|with|from|that|who|which|as|and|or|when|while)\s)\p{Ll}{2,20}(?<!ed)\s){1,3}(?:(?:of|in)\s(?:\p{N}{4}|(?:\p{Lu}\p{L}{1,20}\s?){1,3})\s)?(?=(?:he|she|it|they|we|I)\s\p{L})/iu;
/** What happened, and not what somebody has or does: "After the house she built burned down". */
const HAPPENED =
  /\b(?:war|wars|election|elections|vote|fire|flood|crash|earthquake|quake|storm|hurricane|strike|revolution|coup|attack|trial|pandemic|talks|meeting|match|game|race|ceremony|funeral|wedding|divorce|birth|death|merger|collapse|accident|disaster|explosion|blast|referendum|summit|show|interview|hearing|verdict|defeat|victory|break|summer|winter|season)\b/u;

/** "As mayor, Ann Roe left", "As a member of the council she left", "With Roe, the club won": who or with whom, and no clause. */
const AS_WHAT =
  /^(?:as|once|with)\s(?:[^\s,;:“"]{1,20}\s){0,3}[^\s,;:“"]{1,20},\s(?=\S+\s\S)|^as\san?\s(?:\p{Ll}[\p{Ll}'’-]{0,20}\s){1,6}(?=(?:he|she|it|they|we|I)\s)/iu;
