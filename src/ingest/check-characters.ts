import { hiddenCharacters } from '../base/visible-text.ts';
import { LinePositions } from './line-positions.ts';
import type { Problem } from './problem.ts';

/** So many hidden characters of one file are told; the rest are counted. */
const TOLD = 5;

/**
 * Warns of characters that can't be seen and may mislead: direction overrides, zero-width characters outside the scripts
 * that need them, controls. `text` is the whole file's, with LF line ends. They stay as they are, for a quote keeps its article's characters.
 */
export function checkCharacters(file: string, text: string): Problem[] {
  const found = hiddenCharacters(text);
  const positions = new LinePositions(text);
  const problems = found.slice(0, TOLD).map(({ offset, name }): Problem => {
    const message = `there is an invisible character here, ${name}; remove it if it is not the author's`;
    return { file, ...positions.at(offset), message, severity: 'warning' };
  });
  const next = found[TOLD];
  if (next) {
    const message = `${found.length - TOLD} more invisible characters follow in this file; look for them with an editor that shows them`;
    problems.push({ file, ...positions.at(next.offset), message, severity: 'warning' });
  }
  return problems;
}
