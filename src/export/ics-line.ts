import { printable } from './printable.ts';

/** RFC 5545, section 3.1: a line has at most so many octets in UTF-8, its end not counted. */
const MAX_OCTETS = 75;
const LINE_END = '\r\n';
/** What a line that goes on begins with; it counts. */
const CONTINUATION = ' ';

/** Whatever some program takes for the end of a line: a text's own must not end a property. */
const LINE_BREAKS =
  // oxlint-disable-next-line no-control-regex -- vertical tab and form feed are what is looked for
  /\r\n|[\r\n\u000b\u000c\u0085\u2028\u2029]/g;

/**
 * A value of type TEXT (RFC 5545, section 3.3.11): backslash, semicolon and comma escaped, line ends as `\n`; what can't
 * be shown made visible.
 */
export function icsText(text: string): string {
  return printable(text.replace(LINE_BREAKS, '\n'))
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', ' ');
}

/**
 * A content line, folded between characters so that no line of it is longer than 75 octets. `value` is of its type's form
 * already (`icsText` for texts); no line end in it can begin another property.
 *
 *     icsLine('SUMMARY', icsText('Talks; Lima')) === 'SUMMARY:Talks\\; Lima\r\n'
 */
export function icsLine(property: string, value: string): string {
  const line = `${property}:${value.replace(LINE_BREAKS, ' ')}`;
  // A UTF-16 unit is three octets at most.
  if (line.length * 3 <= MAX_OCTETS) return line + LINE_END;
  let folded = '';
  let octets = 0;
  let from = 0;
  // By index and not by character: a calendar of an archive has tens of millions of them.
  for (let at = 0; at < line.length; at++) {
    const unit = line.charCodeAt(at);
    const isPair = unit >= 0xd800 && unit < 0xdc00 && at + 1 < line.length;
    const size = unit < 0x80 ? 1 : unit < 0x800 ? 2 : isPair ? 4 : 3;
    if (octets + size > MAX_OCTETS) {
      folded += line.slice(from, at) + LINE_END + CONTINUATION;
      from = at;
      octets = CONTINUATION.length;
    }
    octets += size;
    if (isPair) at++;
  }
  return folded + line.slice(from) + LINE_END;
}
