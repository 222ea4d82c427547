import { expect, it } from 'vitest';
import { findSpeech } from '../../../../src/ingest/draft/quotes/find-quotes.ts';
import { numbered } from '../numbered.ts';

/**
 * One test per passage of a table. Behind each stands, in indented lines, what is quoted in it: its kind, the words, whose they are (– where the
 * text doesn't tell), why they are taken for theirs, and how surely. What is no speech (titles, terms, labels, signs) is followed by nothing. `¶`
 * stands for the end of a paragraph.
 */
export function expectQuoted(table: string): void {
  const cases: [string, string[]][] = [];
  for (const line of table.split('\n').filter((one) => one.trim() !== '')) {
    if (line.startsWith('  ')) cases.at(-1)?.[1].push(line.trim());
    else cases.push([line, []]);
  }
  it.each(cases.map(([text, quoted], index) => [numbered(text, index), text, quoted] as const))(
    '%s',
    (_name, text, quoted) => {
      const said = findSpeech(text.replaceAll(' ¶ ', '\n\n')).quotes.map(
        ({ kind, text: words, speaker, why, confidence }) =>
          `${kind}: ${words.replaceAll('\n\n', ' ¶ ')} ← ${speaker === null ? '–' : speaker.name} | ${why} (${confidence.toString()})`,
      );
      expect([text, ...said]).toEqual([text, ...quoted]);
    },
  );
}
