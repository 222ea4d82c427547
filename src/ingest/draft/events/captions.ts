import type { Span } from '../../span.ts';

/** A longer paragraph is no caption. */
const LONGEST = 600;
/** Whose picture it is, at the end of a paragraph: "Image: Ann Roe.", "Photo by Ann Roe/AP", "(AP Photo/Ann Roe)", "Getty Images". */
const CREDIT =
  /(?<![\p{L}\p{N}])(?:(?:Image|Photo|Photograph|Picture|Illustration)(?:\s[Cc]redit)?:\s[^\n:]{2,60}|[Pp]hoto(?:graph)?s?\sby\s\p{Lu}[^\n]{1,60}|\((?:AP|AFP|EPA|File|Courtesy)\s[Pp]hoto[^\n]{0,60}|(?:AP|AFP|EPA|Reuters|REUTERS|Getty)\s?(?:Photo|Images)?\/[^\n]{2,60}|(?:\/|via\s|[—–-]\s?)(?:Getty\sImages|AFP|AP|EPA|Reuters)\)?\.?)$/u;
/** How a caption begins: "File photo of …", "Pictured: …". */
const OPENING =
  /^(?:File\s(?:photo|image|picture)(?:graph)?\s(?:of|shows)|Pictured|Photo:|Image:|In\sthis\s(?:file\s)?(?:photo|image|picture))(?!\p{L})/u;
const LONGEST_CREDIT = 120;

/** Whether a sentence is of the words below a picture, which show what can be seen and tell no news. */
export function isCaption(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST) return false;
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const behind = text.slice(end, end + LONGEST);
  const close = behind.indexOf('\n');
  const line =
    `${before.slice(before.lastIndexOf('\n') + 1)}${text.slice(start, end)}${close === -1 ? behind : behind.slice(0, close)}`.trim();
  return line.length <= LONGEST && (OPENING.test(line) || CREDIT.test(line.slice(-LONGEST_CREDIT)));
}
