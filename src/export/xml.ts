import { printable } from './printable.ts';

/** A piece of XML that is well-formed already. Only `element` makes one, so that no text can pass for markup. */
export interface XmlNode {
  readonly xml: string;
}

export type XmlValue = string | number | undefined;

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
function escapeXml(text: string): string {
  return printable(text).replace(MARKUP, (character) => REFERENCES.get(character) ?? '');
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
