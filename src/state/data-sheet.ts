/*
 * A dataset's twin as a style sheet, for frames in a sandbox. Such a frame has no origin: most hosts of files let it read
 * nothing by `fetch`, its own site's files neither, while a style sheet needs nobody's leave. So the same text lies beside
 * each published dataset as custom properties, which can never run as a script could.
 *
 *     :host{--sourceline-0:"{%0A  %22version%22: 1, …";--sourceline-1:"…";--sourceline-parts:2}
 */

/** In UTF-16 units before escaping: Chromium drops a property of more than 2 MiB. */
const PART_LENGTH = 250_000;

/** What a string in CSS can't hold as it is, and the sign that escapes it. */
// oxlint-disable-next-line no-control-regex -- they are what has to be found
const UNFIT = /[\u0000-\u001f"%\\\u007f]/g;

/**
 * Where the twin of a dataset lies: beside it, under the same name with `.css` after it.
 *
 *     sheetAddress('https://host.example/stories/x.json?v=2') // 'https://host.example/stories/x.json.css?v=2'
 *
 * @param address A full address.
 */
export function sheetAddress(address: string): string {
  const url = new URL(address);
  url.pathname = sheetPath(url.pathname);
  return url.href;
}

/** `sheetAddress` for a path on the site. */
export function sheetPath(path: string): string {
  return `${path}.css`;
}

/** Writes a dataset's text as a style sheet, from which `readSheet` gets it back to the letter. */
export function writeSheet(text: string): string {
  const parts: string[] = [];
  for (let start = 0; start < text.length;) {
    let end = Math.min(start + PART_LENGTH, text.length);
    // Two halves of one character are never parted: each would be written as a character of its own.
    if (/[\ud800-\udbff]/.test(text.charAt(end - 1)) && end < text.length) end -= 1;
    parts.push(text.slice(start, end));
    start = end;
  }
  const properties = parts.map((part, index) => `--sourceline-${index}:"${escapeText(part)}"`);
  // Last, so that a sheet that was cut off on its way is none.
  return `@charset "utf-8";\n:host{${[...properties, `--sourceline-parts:${parts.length}`].join(';')}}\n`;
}

/**
 * The text that a style sheet holds; null where it holds none, or not all of it.
 *
 * @param property The value of a custom property as it was written; empty where there is none.
 */
export function readSheet(property: (name: string) => string): string | null {
  const parts = Number(property('--sourceline-parts').trim() || Number.NaN);
  if (!Number.isSafeInteger(parts)) return null;
  let text = '';
  for (let index = 0; index < parts; index += 1) {
    const value = property(`--sourceline-${index}`).trim();
    if (!value.startsWith('"') || !value.endsWith('"')) return null;
    text += unescapeText(value.slice(1, -1));
  }
  return text;
}

function escapeText(text: string): string {
  return text.replace(UNFIT, (unfit) => `%${unfit.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

function unescapeText(text: string): string {
  return text.replace(/%([\da-f]{2})/g, (_all, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}
