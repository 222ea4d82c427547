import { firstVerb } from '../verbs.ts';

/** What joins a clause to the one before it. */
const JOINT =
  /^(?:(?:before|after)\s+(?:that|this),?|with|after|before|as\sa\sresult\sof|as|once|and|or|but|who|which|whose|where|when|while|whereas|because(?:\sof)?|although|though|since|until|following|despite)\s+(?:then\s+|later\s+|again\s+)?/iu;

/** A clause without the word that joins it to the one before. */
export function withoutJoint(words: string): string {
  const phrase = (WHEN_NOT_CLAUSE.exec(words) ?? AS_WHAT.exec(words))?.[0].replace(JOINT, '');
  return phrase !== undefined && firstVerb(phrase) === -1 ? words : words.replace(JOINT, '');
}

/** "After the war the ferry was sold": of two nouns the first is no subject, and the word before it joins no clause. */
const WHEN_NOT_CLAUSE =
  /^(?:after|before|since|following|despite|until|because\sof|as\sa\s(?:result|consequence)\sof)\s(?:the|an?|his|her|its|their|that|this)\s(?:(?!(?:of|in|on|at|for|to|by|with|from|that|who|which|as|over|under|between|and|or|when|while)\s)\p{Ll}{2,20}(?<!ed)\s){1,3}(?:the|his|her|its|their)\s(?!(?:year|day|month|week|same)\b)/iu;

/** "As mayor, Ann Roe left", "As a member of the council she left", "With Roe, the club won": who or with whom, and no clause. */
const AS_WHAT =
  /^(?:as|once|with)\s(?:[^\s,;:“"]{1,20}\s){0,3}[^\s,;:“"]{1,20},\s(?=\S+\s\S)|^as\san?\s(?:\p{Ll}[\p{Ll}'’-]{0,20}\s){1,6}(?=(?:he|she|it|they|we|I)\s)/iu;
