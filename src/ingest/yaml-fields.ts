import { isCollection, isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { EdtfError, readEdtf } from '../dataset/edtf.ts';
import { edtfReason } from '../dataset/edtf-reason.ts';
import type { EdtfDate } from '../dataset/edtf-model.ts';
import { MAX_ID_CHARACTERS } from '../dataset/limits.ts';
import { suggestion } from './did-you-mean.ts';
import type { Place } from './problem.ts';
import type { YamlSource } from './yaml-source.ts';

/** A value with the place in its file where it begins. */
export interface Located<T> extends Place {
  readonly value: T;
}

/** Letters and digits of any script, and `-`, `_`, `.` between them: what stands in an address between commas. */
const ID = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}._-]*[\p{L}\p{N}])?$/u;

/** Whether a text may be an id. */
export function isId(text: string): boolean {
  return text.length <= MAX_ID_CHARACTERS && ID.test(text);
}

/** An id in Unicode's composed form (NFC), so that "é" is the same whether a keyboard or a file system wrote it. */
export function normaliseId(text: string): string {
  return text.normalize('NFC');
}

/** `a topic's id is letters, digits…`: what to write instead of an id that is none. */
export const ID_RULE = `use letters, digits, "-", "_" and ".", at most ${MAX_ID_CHARACTERS}`;

/**
 * The fields of one mapping, read by name with their places. What is unknown, doubled or of another kind is reported and
 * then reads as absent, so that one run finds all that is wrong.
 */
export class YamlFields implements Place {
  readonly line: number;
  readonly column: number;
  readonly #source: YamlSource;
  readonly #what: string;
  readonly #start: number;
  readonly #values = new Map<string, Node>();

  /** `what` names the mapping in messages ("an event"); `known` are its fields. */
  constructor(source: YamlSource, map: YAMLMap<Node, Node>, what: string, known: readonly string[]) {
    this.#source = source;
    this.#what = what;
    this.#start = map.range?.[0] ?? 0;
    ({ line: this.line, column: this.column } = source.placeOf(this.#start));
    for (const pair of map.items) {
      const at = pair.key.range?.[0] ?? this.#start;
      if (!isScalar(pair.key)) source.report(at, 'a field must have a plain name; write "name: value"');
      else this.#addField(String(pair.key.value), pair.value ?? undefined, at, known);
    }
  }

  #addField(name: string, value: Node | undefined, at: number, known: readonly string[]): void {
    if (!known.includes(name)) {
      const advice = suggestion(name, known, `it may have: ${known.join(', ')}`);
      this.#source.report(at, `${this.#what} has no field "${name}"; ${advice}`);
    } else if (this.#values.has(name)) {
      this.#source.report(at, `"${name}" stands here a second time; keep one`);
    } else if (value !== undefined) {
      this.#values.set(name, value);
    }
  }

  /** The text of a field, without blanks around it; undefined, and an error, where it is required and absent or empty. */
  text(name: string, need: 'required' | 'optional' = 'optional'): Located<string> | undefined {
    const node = this.#present(name, need);
    if (node === undefined) return undefined;
    if (!isScalar(node)) {
      this.#report(node, `"${name}" must be a text; put it in quotation marks`);
      return undefined;
    }
    return this.#locate(node, String(node.value).trim());
  }

  /** A field that is an id. */
  id(name: string, need: 'required' | 'optional' = 'optional'): Located<string> | undefined {
    const text = this.text(name, need);
    if (text === undefined) return undefined;
    const id = { ...text, value: normaliseId(text.value) };
    if (isId(id.value)) return id;
    this.#reportAt(name, `"${shorten(text.value)}" can't be an id; ${ID_RULE}`);
    return undefined;
  }

  /** A field that is a date in EDTF. `[..2024-11-16]` is a YAML list, and is read by its characters all the same. */
  date(name: string, need: 'required' | 'optional' = 'optional'): Located<EdtfDate> | undefined {
    const node = this.#present(name, need);
    if (node === undefined) return undefined;
    const text = isScalar(node) ? String(node.value).trim() : this.#source.sourceOf(node).trim();
    try {
      return this.#locate(node, readEdtf(text, edtfReason));
    } catch (error) {
      if (!(error instanceof EdtfError)) throw error;
      const quoting = isCollection(node) ? ', and put the date in quotation marks' : '';
      this.#report(node, `"${shorten(text)}" is not a date: ${error.reason}${quoting}`);
      return undefined;
    }
  }

  /** A field that is a decimal number within bounds. */
  number(name: string, least: number, most: number): Located<number> | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const value = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)$/u.test(text.value) ? Number(text.value) : Number.NaN;
    if (value >= least && value <= most) return { ...text, value };
    this.#reportAt(name, `"${name}" is "${shorten(text.value)}"; write a number from ${least} to ${most}`);
    return undefined;
  }

  /** A field that is a list of ids, each once; empty where the field is absent. */
  ids(name: string): Located<string>[] {
    const seen = new Set<string>();
    return this.#items(name).flatMap((node) => {
      if (!isScalar(node)) {
        this.#report(node, `"${name}" is a list of ids; write [first, second]`);
        return [];
      }
      const id = this.#locate(node, normaliseId(String(node.value).trim()));
      if (seen.has(id.value)) {
        this.#report(node, `"${shorten(id.value)}" stands twice in "${name}"; keep one`);
        return [];
      }
      seen.add(id.value);
      return [id];
    });
  }

  /** A field that is one mapping. */
  fields(name: string, what: string, known: readonly string[]): YamlFields | undefined {
    const node = this.#present(name, 'optional');
    if (node === undefined) return undefined;
    return this.#mapping(node, what, known);
  }

  /** A field that is a list of mappings; empty where the field is absent. */
  list(name: string, what: string, known: readonly string[]): YamlFields[] {
    return this.#items(name).flatMap((node) => this.#mapping(node, what, known) ?? []);
  }

  #mapping(node: Node, what: string, known: readonly string[]): YamlFields | undefined {
    if (isMap<Node, Node>(node)) return new YamlFields(this.#source, node, what, known);
    this.#report(node, `${what} must have fields; write ${known.slice(0, 3).join(': …, ')}: …`);
    return undefined;
  }

  #items(name: string): Node[] {
    const node = this.#present(name, 'optional');
    if (node === undefined) return [];
    if (isSeq<Node>(node)) return node.items;
    this.#report(node, `"${name}" must be a list; write [first, second], or "- " before each`);
    return [];
  }

  /** The field's node; an empty value and an unquoted `null` or `~` count as absent, as YAML means them. */
  #present(name: string, need: 'required' | 'optional'): Node | undefined {
    const node = this.#values.get(name);
    const isNull = isScalar(node) && node.type === 'PLAIN' && ['~', 'null'].includes(String(node.value));
    const isBlank = isScalar(node) && String(node.value).trim() === '';
    if (node !== undefined && !isNull && !isBlank) return node;
    if (need === 'required') {
      if (node === undefined) this.#source.report(this.#start, `${this.#what} needs "${name}"; add it`);
      else this.#report(node, `"${name}" is empty; write it here`);
    }
    return undefined;
  }

  #locate<T>(node: Node, value: T): Located<T> {
    return { value, ...this.#source.placeOf(node.range?.[0] ?? this.#start) };
  }

  #report(node: Node, message: string): void {
    this.#source.report(node.range?.[0] ?? this.#start, message);
  }

  #reportAt(name: string, message: string): void {
    const node = this.#values.get(name);
    this.#source.report(node?.range?.[0] ?? this.#start, message);
  }
}

/** So much of a wrong value is repeated in a message. */
const SHOWN = 60;

/** The beginning of a value, for a message of one line. */
export function shorten(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ');
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN).trimEnd()}…`;
}
