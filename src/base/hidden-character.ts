/*
 * Characters that show nothing, or that change how others are shown: what somebody could hide in a quote. Some of them
 * belong to the writing of a language or to an emoji, and are left alone there.
 */

/** Anything that may have to be made visible: a first look that most texts pass. */
export const SUSPECT =
  // oxlint-disable-next-line no-control-regex, no-misleading-character-class -- each is looked for by itself
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}\p{Cs}]/u;

/** Scripts whose letters join or change shape, so that U+200C and U+200D between them are spelling. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Tibetan}\p{Script=Myanmar}\p{Script=Khmer}\u064b-\u0655\u0670]/u;
/** Scripts in which direction marks are part of writing. */
export const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const EMOJI = /[\p{Emoji}\p{Emoji_Modifier}\ufe0f]/u;
const PICTOGRAPH = /\p{Extended_Pictographic}/u;
const HAN = /\p{Script=Han}/u;
const MONGOLIAN = /\p{Script=Mongolian}/u;

const ZERO_WIDTH_NON_JOINER = 0x200c;
const ZERO_WIDTH_JOINER = 0x200d;
const EMOJI_FLAG = 0x1f3f4;

/** What stands around a character: the code points before and after it (empty at an end), and whether the text has letters that run from right to left. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
  readonly rightToLeft: boolean;
}

/** Whether a code point that `SUSPECT` matches is hidden where it stands, rather than part of how the text is written. */
export function isHidden(code: number, around: Surroundings): boolean {
  switch (kindOf(code)) {
    case 'always':
      return true;
    case 'direction-mark':
      return !around.rightToLeft;
    case 'joiner':
      return !joins(code, around);
    case 'emoji-style':
      return !EMOJI.test(around.before);
    case 'variant':
      return !HAN.test(around.before) && !MONGOLIAN.test(around.before);
    case 'tag':
      return !isFlagTag(around);
    default:
      return false;
  }
}

type Kind = 'always' | 'direction-mark' | 'joiner' | 'emoji-style' | 'variant' | 'tag';

function kindOf(code: number): Kind {
  if (code === ZERO_WIDTH_NON_JOINER || code === ZERO_WIDTH_JOINER) return 'joiner';
  if (code === 0x200e || code === 0x200f || code === 0x061c) return 'direction-mark';
  if (code === 0xfe0e || code === 0xfe0f) return 'emoji-style';
  if (code >= 0xfe00 && code <= 0xfe0d) return 'variant';
  if (code >= 0xe0100 && code <= 0xe01ef) return 'variant';
  if (code >= 0x180b && code <= 0x180f) return 'variant';
  return code >= 0xe0020 && code <= 0xe007f ? 'tag' : 'always';
}

/** Between letters of a joining script, or as the glue of one emoji (a family, a profession). */
function joins(code: number, { before, after }: Surroundings): boolean {
  if (JOINING.test(before)) return true;
  return code === ZERO_WIDTH_JOINER && EMOJI.test(before) && PICTOGRAPH.test(after);
}

/** Tags spell a region after the black flag (England, Scotland, Wales); elsewhere they only hide text. */
function isFlagTag({ before }: Surroundings): boolean {
  const code = before.codePointAt(0) ?? 0;
  return code === EMOJI_FLAG || (code >= 0xe0020 && code <= 0xe007e);
}
