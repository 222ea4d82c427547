import { Scalar, stringify } from 'yaml';

/** Wider lines are folded, as an editor would. */
const WIDTH = 120;

/**
 * A value as YAML that reads back as the same text: plain where it can be, folded over lines (`>-`) where it is long, else in double marks.
 * `indent` is the column of the lines that follow the first.
 */
export function yamlText(value: string, indent: number): string {
  const canFold =
    value.length > WIDTH - indent &&
    !/[\n\r\t\u0085\u2028\u2029\uFEFF]| {2}|^ | $|[^\P{C}\u200C\u200D]/u.test(value);
  if (canFold) {
    const pad = ' '.repeat(indent);
    return `>-\n${foldLines(value, WIDTH - indent)
      .map((line) => pad + line)
      .join('\n')}`;
  }
  // What would read as nothing, or not be seen.
  if (['', '~', 'null'].includes(value) || UNSEEN.test(value)) return quoted(value);
  const scalar = new Scalar(value);
  scalar.type = 'PLAIN';
  const plain = stringify(scalar, {
    lineWidth: 0,
    schema: 'failsafe',
    defaultStringType: 'PLAIN',
  }).trimEnd();
  // What begins as the mark of a document does is set on a line of its own, at an indent that is not this one's.
  return plain.includes('\n') ? quoted(value) : plain;
}

/** Controls, line ends and invisible characters, without those that join letters in some scripts. */
const UNSEEN = /[^\P{C}\u200C\u200D]|[\u0085\u2028\u2029]/u;

/** In double marks, on one line, with what is not seen as numbers: JSON, which is YAML. */
function quoted(value: string): string {
  return JSON.stringify(value).replaceAll(new RegExp(UNSEEN.source, 'gu'), (character) => {
    const code = character.codePointAt(0) ?? 0;
    const digits = code.toString(16);
    return code > 0xffff ? `\\U${digits.padStart(8, '0')}` : `\\u${digits.padStart(4, '0')}`;
  });
}

/** A value in a flow collection, where a comma or a bracket would end a plain one. */
export function yamlFlowText(value: string): string {
  return /^[\p{L}\p{N}](?:[\p{L}\p{N} ._-]*[\p{L}\p{N}.])?$/u.test(value) &&
    !['null', 'Null', 'NULL'].includes(value) &&
    !/ {2}/u.test(value)
    ? value
    : quoted(value);
}

/** A comment of one or more lines; nothing in it can end it. */
export function yamlComment(words: string, indent: number): string {
  const plain = words.replaceAll(/[\s\p{C}]+/gu, ' ').trim();
  const pad = ' '.repeat(indent);
  return foldLines(plain, WIDTH - indent - 2)
    .map((line) => `${pad}# ${line}`)
    .join('\n');
}

function foldLines(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}
