import { hiddenCharacters } from '../base/visible-text.ts';
import type { Problem } from './problem.ts';
import { pathText } from './schema-issue.ts';

const REPLACEMENT = '\ufffd';
/** The words around a passage, by which it is found again. */
const AROUND: ReadonlySet<string> = new Set(['prefix', 'suffix']);
const SURROGATE = /^U\+D[89A-F]/;
/** Enough to find them all in an editor. */
const NAMED = 3;

/**
 * Reports characters that readers can't see, in every text of a record: an error where they show that the text was
 * decoded wrongly, a warning where they may belong to the source. `value` is a validated record, so it is not deep.
 */
export function checkTexts(value: unknown, path: readonly PropertyKey[]): readonly Problem[] {
  if (typeof value === 'string') return checkText(value, path);
  if (typeof value !== 'object' || value === null) return [];
  const children: readonly (readonly [PropertyKey, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return children.flatMap(([key, child]) => checkTexts(child, [...path, key]));
}

function checkText(text: string, path: readonly PropertyKey[]): readonly Problem[] {
  const problems: Problem[] = [];
  const replaced = text.indexOf(REPLACEMENT);
  const isAround = AROUND.has(String(path.at(-1)));
  if (replaced >= 0) {
    problems.push({
      path: pathText(path),
      message: `has U+FFFD at ${replaced}, which stands for characters that were lost in decoding; read the source again as UTF-8`,
      // A passage may be sound where what stands beside it is not.
      severity: isAround ? 'warning' : 'error',
    });
  }
  const hidden = hiddenCharacters(text);
  const surrogate = hidden.find(({ name }) => SURROGATE.test(name));
  if (surrogate !== undefined) {
    problems.push({
      path: pathText(path),
      message: `has half a character (${surrogate.name}) at ${surrogate.offset}, which can't be written as UTF-8; cut the text at whole characters`,
      severity: 'error',
    });
  }
  const others = hidden.filter(({ name }) => !SURROGATE.test(name));
  if (others.length > 0) {
    const named = others.slice(0, NAMED).map(({ name, offset }) => `${name} at ${offset}`);
    const more = others.length > NAMED ? ` and ${others.length - NAMED} more` : '';
    problems.push({
      path: pathText(path),
      message: `has hidden characters: ${named.join(', ')}${more}; take them out unless the source has them`,
      severity: 'warning',
    });
  }
  return problems;
}
