import { describe, expect, it } from 'vitest';
import { droppableOf } from '../../../../src/ingest/draft/titles/fit-title.ts';
import { casesOf } from '../table.ts';
import { statementWith } from '../statements-in.ts';

/** Sentences, and what may be left out of a title of the clause with the words behind them: never what the date is of. */
const DROPPABLE = `
The mill, built by Roe in 1902, burned. | built
  nothing
The mill burned in 1902. | mill
  aside
In 1902, the mill burned. | mill
  aside
After the war, the mill burned in 1902. | mill
  aside opening
The mill, old and grey, burned in 1902, killing nine. | mill
  aside opening
The mill of Lund, Sweden, in 1902, fell. | mill
  nothing
The council closed the mill. | mill
  aside opening deed
`;

const droppedOf = (line: string): string => {
  const [text = '', words = ''] = line.split(' | ');
  const { aside, opening, deed } = droppableOf(statementWith(`Rain fell. ${text}`, words));
  const kinds = [aside && 'aside', opening && 'opening', deed('closed the mill') && 'deed'];
  return kinds.filter((kind) => kind !== false).join(' ') || 'nothing';
};

describe('of a title may be left out', () => {
  it.each(casesOf(DROPPABLE))('%s', (_name, line, [dropped]) => {
    expect(droppedOf(line)).toBe(dropped);
  });

  it('no deed whose own date is told', () => {
    const told = statementWith('Rain fell. In 1902 the council sold the pier and gave up the mill.', 'pier');
    const { deed } = droppableOf(told);
    expect(deed('gave up the mill of Lund')).toBe(true);
    expect(deed('gave up the barn')).toBe(false);
    const late = statementWith('Rain fell. The council sold the pier and gave up the mill in 1902.', 'pier');
    expect(droppableOf(late).deed('gave up the mill')).toBe(false);
  });
});
