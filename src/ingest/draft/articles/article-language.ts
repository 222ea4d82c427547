import type { Finding } from '../model.ts';

/** Small words that are frequent in one language and rare in the others. */
const SMALL_WORDS = new Map<string, ReadonlySet<string>>(
  Object.entries({
    en: 'the of and to in is was that for with on by from has have were',
    de: 'der die und das ist nicht mit den von zu auf für dem ein eine hat',
    fr: 'le la les des et est une dans que pour qui pas sur avec au du',
    es: 'el los las y es una que por con para del no se su al como',
    it: 'il che di e la per una non sono con del della gli nel dei',
    pt: 'o os e que uma para não com do da em por dos das mais ao',
    nl: 'de het een en van is niet dat op te zijn voor met aan door',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
);

/** Scripts that name their language, nearly always. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
  [/[іїєґ]/gu, 'uk'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Greek}/gu, 'el'],
];

/** The language shows in the first few hundred words. */
const LOOKED_AT = 4000;
const FEWEST_HITS = 3;

/** The language of a text by its script and its small words; English where it shows none, which is then said. */
export function languageOfText(text: string): Finding {
  const beginning = text.slice(0, LOOKED_AT);
  const letters = beginning.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, language] of SCRIPTS) {
    const share = (beginning.match(script)?.length ?? 0) / Math.max(letters, 1);
    if (share > (language === 'uk' || language === 'ja' ? 0.02 : 0.4)) {
      return { value: language, why: 'the script that it is written in' };
    }
  }
  const words = beginning.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best = 'en';
  let most = 0;
  for (const [language, small] of SMALL_WORDS) {
    const hits = words.filter((word) => small.has(word)).length;
    if (hits > most) [best, most] = [language, hits];
  }
  return most >= FEWEST_HITS
    ? { value: best, why: 'its small words' }
    : { value: 'en', why: 'nothing; English was taken for granted' };
}
