import { isMap, isScalar, isSeq, parse, type Node, type YAMLMap } from 'yaml';

type Mapping = YAMLMap<Node, Node>;

interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * Adds items to the lists of a YAML text and leaves every other character of it as it is: comments, order, quoting, blank lines. Offsets
 * are those of the text that was parsed; all additions are made at once by `result`.
 */
export class YamlSplicer {
  readonly #text: string;
  readonly #splices: Splice[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /**
   * Adds items to the list `name` of a mapping, making the list where there is none. `items` writes them for the column of their dashes;
   * `between` stands before each.
   */
  addTo(
    mapping: Mapping,
    name: string,
    items: readonly ((indent: number) => string)[],
    between = '\n',
  ): void {
    if (items.length === 0) return;
    const pair = mapping.items.find(({ key }) => isScalar(key) && key.value === name);
    const list = pair?.value;
    const column = this.#columnOf(mapping);
    const render = (indent: number): string => items.map((item) => `${between}${item(indent)}`).join('');
    if (isSeq<Node>(list) && list.items.length > 0) {
      const last = list.items.at(-1);
      if (list.flow !== true) {
        const at = this.#lineEnd(last?.range?.[1] ?? 0);
        this.#splices.push({ from: at, to: at, text: render(this.#columnAt(list.range?.[0] ?? 0)) });
      } else {
        const at = last?.range?.[1] ?? 0;
        const flow = items.map((item) => `, ${flowOf(item(0))}`).join('');
        this.#splices.push({ from: at, to: at, text: flow });
      }
    } else if (pair?.key.range) {
      // There is no list yet, or an empty one: the key stays, its value gives way to the list.
      const from = this.#text.indexOf(':', pair.key.range[1]) + 1;
      const to = Math.max(from, isSeq(list) || isScalar(list) ? (list.range?.[1] ?? from) : from);
      this.#splices.push({ from, to, text: render(column + 2).replace(/^\n+/u, '\n') });
    } else {
      const lastValue = mapping.items.at(-1);
      const at = this.#lineEnd(
        lastValue?.value?.range?.[1] ?? lastValue?.key.range?.[1] ?? this.#text.length,
      );
      const key = `\n${' '.repeat(column)}${name}:`;
      this.#splices.push({ from: at, to: at, text: key + render(column + 2).replace(/^\n+/u, '\n') });
    }
  }

  /** The text with all that was added. */
  result(): string {
    let text = this.#text;
    // From the end, so that offsets hold; of two at one place the later one first, so that they stand in the order they came.
    for (const splice of this.#splices.toReversed().toSorted((a, b) => b.from - a.from)) {
      text = text.slice(0, splice.from) + splice.text + text.slice(splice.to);
    }
    return text;
  }

  #columnOf(mapping: Mapping): number {
    return this.#columnAt(mapping.range?.[0] ?? 0);
  }

  #columnAt(offset: number): number {
    return offset - (this.#text.lastIndexOf('\n', offset - 1) + 1);
  }

  /** The end of the line on which a value ends; a comment behind it stays with it. */
  #lineEnd(valueEnd: number): number {
    let at = valueEnd;
    while (at > 0 && /\s/u.test(this.#text.charAt(at - 1))) at -= 1;
    const end = this.#text.indexOf('\n', at);
    return end === -1 ? this.#text.length : end;
  }
}

/** An item of a block list in the form that a flow list takes: JSON, which is YAML. */
function flowOf(block: string): string {
  const data: unknown = parse(block, { schema: 'failsafe' });
  return JSON.stringify(Array.isArray(data) ? data[0] : data);
}

/** A mapping's list of mappings, by the order in which they stand. */
export function mappingsIn(mapping: Mapping, name: string): Mapping[] {
  const list = mapping.items.find(({ key }) => isScalar(key) && key.value === name)?.value;
  return isSeq<Node>(list) ? list.items.filter((item): item is Mapping => isMap<Node, Node>(item)) : [];
}

/** A mapping's field that is a scalar, without the blanks around it. */
export function scalarIn(mapping: Mapping, name: string): string | undefined {
  const value = mapping.items.find(({ key }) => isScalar(key) && key.value === name)?.value;
  return isScalar(value) ? String(value.value).trim() : undefined;
}
