import type { BytesCursor } from './bytes-cursor.ts';
import { isToPutOff, putOffElement, readElement } from './element-scan.ts';
import type { ByteRange, ElementScan } from './element-scan.ts';
import {
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
  standsAt,
} from './json-bytes.ts';
import { parseSlice } from './irregular.ts';
import { skipString, skipValue } from './skip-value.ts';
import type { Reach } from './skip-value.ts';

/** The members of the document that are read; others must be JSON, and say nothing. */
const MEMBERS: ReadonlySet<string> = new Set([
  'version',
  'id',
  'title',
  'description',
  'language',
  'topics',
  'people',
  'sources',
  'quotes',
  'events',
  'changes',
]);

const BYTE_ORDER_MARK = Uint8Array.of(0xef, 0xbb, 0xbf);

type Place =
  | 'document'
  | 'first-member'
  | 'member'
  | 'after-member'
  | 'first-element'
  | 'element'
  | 'after-element'
  | 'after-document';

/**
 * Finds the members of a document while its bytes come. It works in steps, a member or an element of a list at most: a step that the
 * bytes end in is taken again from its beginning when there are twice as many of it, so that a long member in small pieces costs a
 * few readings of it, not one for each piece.
 */
export class MemberScan {
  readonly members = new Map<string, ByteRange>();
  /** Whether a member is there twice. `JSON.parse` takes the last one. */
  repeats = false;
  readonly #cursor: BytesCursor;
  readonly #choose: (member: string) => ElementScan | null;
  #place: Place = 'document';
  /** Fewer bytes than these are no reason to look again. */
  #wanted = 0;
  #list: { readonly member: string; readonly from: number; readonly scan: ElementScan } | null = null;

  /** @param choose What reads the elements of a list at once; null where they are read later, or not as elements. */
  constructor(cursor: BytesCursor, choose: (member: string) => ElementScan | null) {
    this.#cursor = cursor;
    this.#choose = choose;
  }

  /** Goes as far as the bytes allow. Throws `Irregular`. */
  advance(end: number): Reach {
    if (end < this.#wanted) return 'short';
    for (;;) {
      const from = this.#cursor.at;
      const reach = this.#step(end);
      if (reach === 'read') continue;
      this.#cursor.at = from;
      this.#wanted = 2 * end - from + 1;
      return reach;
    }
  }

  /** Goes to the end of the document, when all bytes are there: says whether it is one. Throws `Irregular`. */
  finish(end: number): boolean {
    this.#wanted = 0;
    return this.advance(end) === 'short' && this.#place === 'after-document';
  }

  #step(end: number): Reach {
    const cursor = this.#cursor;
    if (cursor.at === 0 && cursor.bytes[0] === BYTE_ORDER_MARK[0]) {
      if (end < BYTE_ORDER_MARK.length) return 'short';
      if (standsAt(cursor.bytes, 0, BYTE_ORDER_MARK)) cursor.at = BYTE_ORDER_MARK.length;
    }
    const byte = cursor.next();
    if (cursor.at >= end) return 'short';
    switch (this.#place) {
      case 'document':
        return this.#pass(byte === OPEN_BRACE, 'first-member');
      case 'first-member':
        if (byte === CLOSE_BRACE) return this.#pass(true, 'after-document');
        return byte === QUOTE ? this.#member(end) : 'broken';
      case 'member':
        return byte === QUOTE ? this.#member(end) : 'broken';
      case 'after-member':
        if (byte === CLOSE_BRACE) return this.#pass(true, 'after-document');
        return this.#pass(byte === COMMA, 'member');
      case 'first-element':
        if (byte === CLOSE_BRACKET) return this.#closeList();
        this.#place = 'element';
        return 'read';
      case 'element':
        return this.#element(end);
      case 'after-element':
        if (byte === CLOSE_BRACKET) return this.#closeList();
        return this.#pass(byte === COMMA, 'element');
      case 'after-document':
        return 'broken';
      default:
        return this.#place satisfies never;
    }
  }

  #pass(holds: boolean, next: Place): Reach {
    if (!holds) return 'broken';
    this.#cursor.at += 1;
    this.#place = next;
    return 'read';
  }

  #member(end: number): Reach {
    const cursor = this.#cursor;
    const { bytes, at: keyFrom } = cursor;
    if (skipString(cursor, end) !== 'read') return 'short';
    const keyTo = cursor.at;
    const colon = cursor.next();
    if (cursor.at >= end) return 'short';
    if (colon !== COLON) return 'broken';
    cursor.at += 1;
    const first = cursor.next();
    if (cursor.at >= end) return 'short';
    const member = String(parseSlice(bytes, keyFrom, keyTo));
    const from = cursor.at;
    const scan = first === OPEN_BRACKET && !this.members.has(member) ? this.#choose(member) : null;
    if (scan !== null) {
      this.#list = { member, from, scan };
      return this.#pass(true, 'first-element');
    }
    const reach = skipValue(cursor, end, 1);
    if (reach === 'read') {
      this.#keep(member, from);
      this.#place = 'after-member';
    }
    return reach;
  }

  #element(end: number): Reach {
    if (this.#list === null) return 'broken';
    const { scan } = this.#list;
    const pass = isToPutOff(scan) ? putOffElement : readElement;
    const reach = pass(this.#cursor, end, scan);
    if (reach === 'read') this.#place = 'after-element';
    return reach;
  }

  #closeList(): Reach {
    if (this.#list === null) return 'broken';
    this.#cursor.at += 1;
    this.#place = 'after-member';
    this.#keep(this.#list.member, this.#list.from);
    this.#list = null;
    return 'read';
  }

  #keep(member: string, from: number): void {
    const { bytes, at: to } = this.#cursor;
    if (!MEMBERS.has(member)) {
      parseSlice(bytes, from, to);
      return;
    }
    if (this.members.has(member)) this.repeats = true;
    this.members.set(member, { from, to });
  }
}
