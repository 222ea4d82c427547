import {
  Composer,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  Lexer,
  Parser,
  visit,
  type CST,
  type Document,
  type Node,
  type YAMLMap,
} from 'yaml';
import { LinePositions } from './line-positions.ts';
import type { Place, Problem, Severity } from './problem.ts';

/**
 * A story needs eight levels, each of which takes the parser two entries at most. Deeper nesting would exhaust the
 * stack of the package's recursive second pass, and with it, in some engines, the whole process.
 */
const DEEPEST = 64;
/** More problems than this of one file are not told: they have one cause. */
const MOST_PROBLEMS = 100;

/** What the `yaml` package says, in this program's words. Codes without an entry keep the package's. */
const YAML_MESSAGES = new Map<string, string>([
  ['TAB_AS_INDENT', 'a tab stands where YAML needs blanks; indent with blanks'],
  [
    'MULTILINE_IMPLICIT_KEY',
    'this is not "name: value"; check the indentation, and put quotation marks around a text with ": " in it',
  ],
  [
    'BLOCK_AS_IMPLICIT_KEY',
    'a second ": " on this line; put the text in quotation marks, or below ">-" on lines of its own',
  ],
]);

/**
 * A piece of YAML 1.2 as plain data with places: no custom types, no aliases, no merging, nothing run.
 * Every scalar is text as written (the failsafe schema), so that `2022`, `2024-11` and `No` stay what the editor typed.
 * Problems are gathered in `problems`, with line and column in the file.
 */
export class YamlSource {
  readonly file: string;
  readonly problems: Problem[] = [];
  readonly #text: string;
  readonly #lines: LinePositions;

  /** `firstLine`: the number in the file of the text's first line. */
  constructor(file: string, text: string, firstLine = 1) {
    this.file = file;
    this.#text = text;
    this.#lines = new LinePositions(text, firstLine);
  }

  /** The mapping that the text is, or undefined where it is none or isn't YAML; the problems say why. */
  readRoot(): YAMLMap<Node, Node> | undefined {
    const tokens = this.#parse();
    if (tokens === undefined) return undefined;
    const [document, second] = new Composer({
      version: '1.2',
      schema: 'failsafe',
      // The package compares each key with each other, which is quadratic; `YamlFields` looks for doubles itself.
      uniqueKeys: false,
      resolveKnownTags: false,
      strict: true,
    }).compose(tokens, true, this.#text.length) as Iterable<Document.Parsed>;
    if (document === undefined) return undefined;
    for (const error of document.errors.slice(0, MOST_PROBLEMS)) {
      this.report(
        error.pos[0],
        YAML_MESSAGES.get(error.code) ?? `${lowerFirst(error.message)}; mend the YAML here`,
      );
    }
    if (document.errors.length > 0) return undefined;
    if (second !== undefined) {
      this.report(second.range[0], 'a second YAML document begins here; keep to one, without a line "---"');
      return undefined;
    }
    if (document.directives.yaml.explicit === true) {
      this.report(0, 'a %YAML directive is not read; remove the line');
      return undefined;
    }
    const root: Node | null = document.contents;
    this.#refuseWhatIsNotData(root);
    if (this.problems.length > 0) return undefined;
    if (!isMap<Node, Node>(root)) {
      this.report(0, 'there are no fields here; write "title: …" and the rest, one per line');
      return undefined;
    }
    return root;
  }

  /** Adds a problem at an offset of the text. */
  report(offset: number, message: string, severity: Severity = 'error'): void {
    this.problems.push({ file: this.file, ...this.placeOf(offset), message, severity });
  }

  placeOf(offset: number): Place {
    return this.#lines.at(offset);
  }

  /** A node's own characters. */
  sourceOf(node: Node): string {
    return this.#text.slice(node.range?.[0] ?? 0, node.range?.[1] ?? 0);
  }

  /** The first pass, which is not recursive; undefined where what it found is nested too deep for the second. */
  #parse(): CST.Token[] | undefined {
    const parser = new Parser();
    const tokens: CST.Token[] = [];
    for (const lexeme of new Lexer().lex(this.#text)) {
      tokens.push(...parser.next(lexeme));
      if (parser.stack.length > DEEPEST) {
        this.report(parser.offset, 'the YAML is nested too deep here; a story needs eight levels');
        return undefined;
      }
    }
    tokens.push(...parser.end());
    return tokens;
  }

  /** Custom types could run code or hide a value elsewhere, and aliases can blow a few lines up into gigabytes. */
  #refuseWhatIsNotData(root: Node | null): void {
    visit(root, (_key, node) => {
      if (this.problems.length >= MOST_PROBLEMS) return visit.BREAK;
      if (isPair(node) || !(isAlias(node) || isScalar(node) || isCollection(node))) return undefined;
      const at = node.range?.[0] ?? 0;
      if (isAlias(node))
        this.report(at, `"*${node.source}" refers to another place; write the value out here`);
      else if (node.tag !== undefined)
        this.report(at, `the type "${node.tag}" is not read; remove it, all values are plain text`);
      return undefined;
    });
  }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
