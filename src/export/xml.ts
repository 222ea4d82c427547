/** A piece of XML that is well-formed already. Only `element` makes one, so that no text can pass for markup. */
export interface XmlNode {
  readonly xml: string;
}

export type XmlValue = string | number | undefined;

/** Unicode's pictures of the control characters: ␀ stands for U+0000. */
const CONTROL_PICTURES = 0x2400;
const REPLACEMENT = '\ufffd';

/** What XML 1.0 has no place for, not even as a character reference; and the C1 controls, which it advises against. */
const FORBIDDEN =
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff\p{Cs}]/gu;

const MARKUP = /[&<>"'\t\n\r]/g;

const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
  // Unescaped, an attribute's white space would be read as blanks.
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
]);

/**
 * A text as it stands in XML, in an element or an attribute. What XML can't hold is shown instead of lost: controls as
 * their pictures (␀), lone surrogates and non-characters as U+FFFD.
 *
 *     escapeXml('a < b & "c"') // 'a &lt; b &amp; &quot;c&quot;'
 */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, standIn).replace(MARKUP, (character) => REFERENCES.get(character) ?? '');
}

/**
 * An element with its attributes and children; strings are text, and escaped. Attributes that are undefined are left out,
 * numbers are rounded to hundredths. Names are trusted: they come from code.
 *
 *     element('text', { x: 1.23456 }, 'A & B').xml === '<text x="1.23">A &amp; B</text>'
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, XmlValue>>,
  ...children: readonly (XmlNode | string)[]
): XmlNode {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${attributeText(value)}"`))
    .join('');
  if (children.length === 0) return { xml: `<${name}${written}/>` };
  const inner = children.map((child) => (typeof child === 'string' ? escapeXml(child) : child.xml)).join('');
  return { xml: `<${name}${written}>${inner}</${name}>` };
}

function attributeText(value: string | number): string {
  if (typeof value === 'string') return escapeXml(value);
  // "NaN" would make a drawing program refuse the whole picture.
  return Number.isFinite(value) ? String(Math.round(value * 100) / 100) : '0';
}

function standIn(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(CONTROL_PICTURES + code);
  return code === 0x7f ? '\u2421' : REPLACEMENT;
}
