/** Unicode's pictures of the control characters: ␀ stands for U+0000. */
const CONTROL_PICTURES = 0x2400;
const DELETE = 0x7f;
const DELETE_PICTURE = '\u2421';
const REPLACEMENT = '\ufffd';

const UNPRINTABLE =
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff\p{Cs}]/gu;

/** A first look that nearly all texts pass: many times quicker, since it takes units and not characters. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const SUSPECT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/;

/**
 * A text that every file format can hold: the controls that XML forbids and spreadsheets stumble over become their
 * pictures (␀), lone surrogates, which UTF-8 can't hold, and non-characters U+FFFD. Tabs and line ends stay, and so does
 * every other character. The length in UTF-16 units is the same.
 */
export function printable(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(UNPRINTABLE, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(CONTROL_PICTURES + code);
    return code === DELETE ? DELETE_PICTURE : REPLACEMENT;
  });
}
