/*
 * Whether a regular expression may take more than linear time, found by its ambiguity: an engine that backtracks tries every way in
 * which a text can be read, and the ways grow with the text where one state can be left and come back to, or another be reached, on
 * the same letters (Weber and Seidl, "On the degree of ambiguity of finite automata", 1991). States are the atoms of the expression
 * (Glushkov's construction). A search that may begin anywhere is one more state, that takes everything.
 */

/** One place of an expression that takes a character, and which. */
interface Atom {
  readonly takes: ReadonlySet<number>;
}

/** What of an expression can come first and last, and whether it can be nothing. */
interface Part {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly isNullable: boolean;
}

const NOTHING: Part = { first: [], last: [], isNullable: true };

/** Characters that stand for all: each of ASCII, and some of every kind beyond. */
const SAMPLES: readonly string[] = [
  ...Array.from({ length: 128 }, (_, code) => String.fromCodePoint(code)),
  ...'\u0085\u00a0\u00ad\u00e9\u00df\u0130\u0301\u0660\u05d0\u0628\u0915\u200b\u200d\u202e\u2028\u2003\u2019\u201c\u2013\u3000\u65e5\ufeff\uff1d\ufffd\ue000'.split(
    '',
  ),
  '\ud800',
  '\udc00',
  '\u{1f600}',
  '\u{e0041}',
];

/** An expression as a graph of its atoms. */
interface Graph {
  /** What each atom takes, a bit for each kind of letters. */
  readonly takes: readonly bigint[];
  /** Which atoms may come after each. */
  readonly follow: readonly (readonly number[])[];
  /** Atoms after which the whole is found, whatever comes. */
  readonly accepting: ReadonlySet<number>;
  readonly hasEndlessTwice: boolean;
  /** What is looked at, ahead and behind, without being taken. */
  readonly looks: readonly Look[];
  readonly isAnchored: boolean;
}

interface Look {
  readonly source: string;
  readonly isBehind: boolean;
}

/** Reads an expression. Throws for what it doesn't know, such as a reference back. */
class PatternReader {
  readonly atoms: Atom[] = [];
  readonly follow: Set<number>[] = [];
  /** Whether something is asked of what is around, so that nothing is found for certain. */
  hasCondition = false;
  /** Whether an endless part stands in another that comes again at the same letters, such as `(a+)+`. */
  hasEndlessTwice = false;
  /** Whether it is tried at the beginning alone. */
  isAnchored = true;
  readonly looks: Look[] = [];
  /** The samples, and the expression's own characters. */
  readonly samples: readonly string[];
  /** Steps that may be taken a few times, no more. */
  readonly #fewTimes = new Set<string>();
  readonly #source: string;
  readonly #flags: string;
  #at = 0;

  constructor(source: string, flags: string) {
    this.#source = source;
    this.#flags = flags.replaceAll(/[gy]/g, '');
    this.samples = [...new Set([...SAMPLES, ...Array.from(source)])];
  }

  read(): Part {
    const part = this.#alternatives((begins) => {
      this.isAnchored &&= begins;
    });
    if (this.#at < this.#source.length) throw new Error(`unread: ${this.#source.slice(this.#at)}`);
    return part;
  }

  #alternatives(onBegin: (isAnchored: boolean) => void = () => undefined): Part {
    const begin = () => onBegin(this.#source[this.#at] === '^');
    begin();
    let part = this.#sequence();
    while (this.#take('|')) {
      begin();
      const other = this.#sequence();
      part = {
        first: [...part.first, ...other.first],
        last: [...part.last, ...other.last],
        isNullable: part.isNullable || other.isNullable,
      };
    }
    return part;
  }

  #sequence(): Part {
    let part = NOTHING;
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] ?? '')) {
      part = this.#join(part, this.#quantified());
    }
    return part;
  }

  #join(one: Part, other: Part): Part {
    for (const from of one.last) for (const to of other.first) this.follow[from]?.add(to);
    return {
      first: one.isNullable ? [...one.first, ...other.first] : one.first,
      last: other.isNullable ? [...one.last, ...other.last] : other.last,
      isNullable: one.isNullable && other.isNullable,
    };
  }

  #quantified(): Part {
    const part = this.#single();
    const [text, least = '', range, most] =
      /^(?:[*+?]|\{(\d+)(,(\d*))?\})\??/.exec(this.#source.slice(this.#at)) ?? [];
    if (text === undefined) return part;
    this.#at += text.length;
    const isEndless = text.startsWith('*') || text.startsWith('+') || (range !== undefined && most === '');
    // So many times, and no more, is a constant; but not where all of it comes again and again.
    const again = part.last.flatMap((from) => part.first.map((to) => [from, to] as const));
    if (isEndless) {
      this.hasEndlessTwice ||= again.some(
        ([from, to]) => this.follow[from]?.has(to) === true || this.#fewTimes.has(`${from} ${to}`),
      );
      this.#join(part, part);
    } else if (range !== undefined && least !== most) {
      for (const [from, to] of again) this.#fewTimes.add(`${from} ${to}`);
    }
    const mayBeNone = text.startsWith('*') || text.startsWith('?') || least === '0';
    return { ...part, isNullable: part.isNullable || mayBeNone };
  }

  #single(): Part {
    if (this.#take('^')) return NOTHING;
    if (this.#take('$')) return this.#atom(new Set([this.samples.length]));
    if (this.#takeCondition()) return NOTHING;
    const group = /^\((?:\?:|\?<[\w$]+>)?(?!\?)/.exec(this.#source.slice(this.#at));
    if (group) {
      this.#at += group[0].length;
      return this.#close(this.#alternatives());
    }
    const rest = this.#source.slice(this.#at);
    if (/^\\[1-9k]/.test(rest)) throw new Error('refers back to what it has found');
    const [text] =
      /^(?:\\u\{[\da-f]+\}|\\u[\da-f]{4}|\\x[\da-f]{2}|\\[pP]\{[^}]+\}|\\c[a-z]|\\[^]|\[(?:\\[^]|[^\]\\])*\]|[^])/iu.exec(
        rest,
      ) ?? [];
    if (text === undefined) throw new Error(`unread: ${rest}`);
    this.#at += text.length;
    const one = new RegExp(`^(?:${text})$`, this.#flags.replaceAll('m', ''));
    return this.#atom(new Set(this.samples.flatMap((sample, index) => (one.test(sample) ? [index] : []))));
  }

  /** Looking ahead or behind, and the edges of words: may be true, and may not. What is looked at is an expression of its own. */
  #takeCondition(): boolean {
    if (this.#take('\\b') || this.#take('\\B')) {
      this.hasCondition = true;
      return true;
    }
    const look = /^\(\?<?[=!]/.exec(this.#source.slice(this.#at));
    if (!look) return false;
    this.#at += look[0].length;
    this.hasCondition = true;
    const begin = this.#at;
    this.#close(this.#alternatives());
    const source = this.#source.slice(begin, this.#at - 1);
    this.looks.push({ source, isBehind: look[0].includes('<') });
    return true;
  }

  #close(part: Part): Part {
    if (!this.#take(')')) throw new Error('a group without an end');
    return part;
  }

  #atom(takes: ReadonlySet<number>): Part {
    const index = this.atoms.push({ takes }) - 1;
    this.follow.push(new Set());
    return { first: [index], last: [index], isNullable: false };
  }

  #take(text: string): boolean {
    if (!this.#source.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }
}

function graphOf(source: string, flags: string): Graph {
  const reader = new PatternReader(source, flags);
  const whole = reader.read();
  const isAnchored = (reader.isAnchored && !flags.includes('m')) || flags.includes('y');
  if (!isAnchored) {
    // The search from every place.
    const anywhere = reader.atoms.push({ takes: new Set(reader.samples.keys()) }) - 1;
    reader.follow.push(new Set([anywhere, ...whole.first]));
  }
  return {
    takes: masksOf(reader.atoms, reader.samples.length),
    follow: reader.follow.map((next) => Array.from(next)),
    accepting: new Set(reader.hasCondition ? [] : whole.last),
    hasEndlessTwice: reader.hasEndlessTwice,
    looks: reader.looks,
    isAnchored,
  };
}

/** What each atom takes, a bit for each kind of letters that no atom tells apart. */
function masksOf(atoms: readonly Atom[], end: number): bigint[] {
  const kinds = new Map<string, bigint>();
  for (let letter = 0; letter <= end; letter += 1) {
    const kind = atoms.map(({ takes }) => (takes.has(letter) ? '1' : '0')).join('');
    if (!kinds.has(kind)) kinds.set(kind, 1n << BigInt(kinds.size));
  }
  return atoms.map((_, atom) =>
    Array.from(kinds).reduce((mask, [kind, bit]) => (kind[atom] === '1' ? mask | bit : mask), 0n),
  );
}

/**
 * Why an expression may take more than linear time on some text; null where it can't.
 *
 * @example whyNotLinear('(a+)+$', '') // 'reads the same letters in two ways …'
 */
export function whyNotLinear(source: string, flags: string): string | null {
  let graph;
  try {
    graph = graphOf(source, flags);
  } catch (error) {
    return `is not understood: ${error instanceof Error ? error.message : String(error)}`;
  }
  const atoms = graph.takes.map((_, index) => index);
  const isOpen = (atom: number) => !graph.accepting.has(atom);
  const ways = reachable(graph, () => true);
  // Where the whole is found there is nothing to go back from.
  const open = reachable(graph, isOpen);
  const loops = atoms.filter((atom) => ways[atom]?.has(atom));
  const rounds = atoms.filter((atom) => isOpen(atom) && open[atom]?.has(atom));
  if (graph.hasEndlessTwice && loops.some(isOpen)) return EXPONENTIAL;
  // What comes round to one atom of a round comes round to all of them.
  const oneOfEach = rounds.filter((p) => !rounds.some((q) => q < p && open[p]?.has(q) && open[q]?.has(p)));
  if (oneOfEach.some((p) => hasTwoWays(graph, p))) return EXPONENTIAL;
  for (const look of graph.looks) {
    const why = whyNotLinear(graph.isAnchored ? `^(?:${look.source})` : look.source, flags);
    if (why !== null) return `looks at ${look.source}, which ${why}`;
    if (look.isBehind && hasRounds(look.source, flags))
      return `looks back without an end, for ${look.source}: at least quadratic`;
  }
  for (const p of loops) {
    for (const q of rounds) {
      // If there were a way back, there would be two ways from `p` to itself.
      if (p === q || !open[p]?.has(q) || open[q]?.has(p)) continue;
      const within: Within = [
        (atom) => ways[p]?.has(atom) === true && ways[atom]?.has(p) === true,
        (atom) => isOpen(atom) && (atom === q || open[atom]?.has(q) === true),
        (atom) => isOpen(atom) && open[q]?.has(atom) === true && open[atom]?.has(q) === true,
      ];
      if (reaches(graph, [p, p, q], [p, q, q], within))
        return 'may leave off at any of the same letters, and go on with each: at least quadratic';
    }
  }
  return null;
}

const EXPONENTIAL = 'reads the same letters in two ways, again and again: exponential';

/** Whether what an expression takes has no limit. */
function hasRounds(source: string, flags: string): boolean {
  const graph = graphOf(`^(?:${source})`, flags);
  return reachable(graph, () => true).some((after, atom) => after.has(atom));
}

/** Where each of several readers may go. */
type Within = readonly ((atom: number) => boolean)[];

/** Which atoms can come after each, by a step or more, where only some may be stepped on. */
function reachable({ follow }: Graph, mayStep: (atom: number) => boolean): ReadonlySet<number>[] {
  return follow.map((first) => {
    const reached = new Set<number>();
    const open = first.filter(mayStep);
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (reached.has(at)) continue;
      reached.add(at);
      for (const next of follow[at] ?? []) if (mayStep(next) && !reached.has(next)) open.push(next);
    }
    return reached;
  });
}

/** Whether several readers that go together, a letter at a time, can come from some atoms to others. */
function reaches(graph: Graph, from: readonly number[], to: readonly number[], within: Within): boolean {
  const goal = keyOf(graph, to);
  return stepsBackward(graph, from, within, (key) => key === goal).has(goal);
}

/** Whether two readers that begin at one atom can part, and be there again. The first may be anywhere. */
function hasTwoWays(graph: Graph, start: number): boolean {
  const size = graph.takes.length;
  const within: Within = [() => true, (atom) => !graph.accepting.has(atom)];
  const before = stepsBackward(graph, [start, start], within);
  const round = new Set<number>();
  const open = [keyOf(graph, [start, start])];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at % size !== Math.floor(at / size)) return true;
    for (const key of before.get(at) ?? []) {
      if (round.has(key)) continue;
      round.add(key);
      open.push(key);
    }
  }
  return false;
}

/** Goes all ways from some atoms, until a goal is reached: for each place that is reached, those from where it is. */
function stepsBackward(
  graph: Graph,
  from: readonly number[],
  within: Within,
  isGoal: (key: number) => boolean = () => false,
): ReadonlyMap<number, readonly number[]> {
  const before = new Map<number, number[]>();
  const open: (readonly number[])[] = [from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const here = keyOf(graph, at);
    for (const next of steps(graph, at, within)) {
      const key = keyOf(graph, next);
      const known = before.get(key);
      if (known !== undefined) {
        known.push(here);
        continue;
      }
      before.set(key, [here]);
      if (isGoal(key)) return before;
      open.push(next);
    }
  }
  return before;
}

/** One number for the places of several readers. */
function keyOf({ takes }: Graph, at: readonly number[]): number {
  return at.reduce((sum, atom) => sum * takes.length + atom, 0);
}

/** Where several readers can be after one more letter that all of them take. */
function steps({ takes, follow }: Graph, at: readonly number[], within: Within): number[][] {
  let ways: { readonly to: number[]; readonly letters: bigint }[] = [{ to: [], letters: -1n }];
  at.forEach((atom, reader) => {
    ways = ways.flatMap(({ to, letters }) =>
      (follow[atom] ?? []).flatMap((next) => {
        const common = letters & (takes[next] ?? 0n);
        return common === 0n || within[reader]?.(next) !== true
          ? []
          : [{ to: [...to, next], letters: common }];
      }),
    );
  });
  return ways.map(({ to }) => to);
}
