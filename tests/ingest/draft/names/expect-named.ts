import { expect, it } from 'vitest';
import { findNames } from '../../../../src/ingest/draft/names/find-names.ts';
import { numbered } from '../numbered.ts';

/**
 * One test per text of a table. Behind each stand, in indented lines, the names in it: kind, name and what else it is written as, the role, and how
 * often where it is more than once. `¶` stands for the end of a paragraph.
 */
export function expectNamed(table: string): void {
  const cases: [string, string[]][] = [];
  for (const line of table.split('\n').filter((one) => one !== '')) {
    if (line.startsWith('  ')) cases.at(-1)?.[1].push(line.trim());
    else cases.push([line, []]);
  }
  it.each(cases.map(([text, named], index) => [numbered(text, index), text, named] as const))(
    '%s',
    (_name, text, named) => {
      expect(
        findNames(text.replaceAll(' ¶ ', '\n\n')).map(({ kind, name, aliases, role, mentions }) =>
          [
            `${kind}: ${[name, ...aliases].join(' = ')}`,
            role === undefined ? '' : `, ${role}`,
            mentions.length > 1 ? ` ×${mentions.length.toString()}` : '',
          ].join(''),
        ),
      ).toEqual(named);
    },
  );
}
