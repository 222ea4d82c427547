import { expect, it } from 'vitest';
import { findSpeech } from '../../../../src/ingest/draft/quotes/find-quotes.ts';

/** The words of a text that say whose its last quotation is. */
function saidBy(text: string): string | undefined {
  const speaker = findSpeech(text).quotes.at(-1)?.speaker;
  return speaker ? text.slice(speaker.start, speaker.end) : undefined;
}

it.each([
  ['“We won,” Eva Holm said.', 'Eva Holm'],
  ['Eva Holm came. “We won,” she said.', 'she'],
  ['Eva Holm came. “We won,” Holm said.', 'Holm'],
  ['“We won,” the tall nurse said.', 'the tall nurse'],
  ['“We won,” said a nurse from Bergen, who left.', 'a nurse from Bergen'],
  ['Bo Ek came. “We won,” the Dutchman said.', 'the Dutchman'],
  ['Bo Ek came. “We won,” the 19-year-old said.', 'the 19-year-old'],
  ['Halden Motors shut a plant. “We won,” the company said.', 'the company'],
  ['Nurse Eva Holm came. “We won,” the nurse said.', 'the nurse'],
  ['“We won,” said the head of the union, Eva Holm, on Monday.', 'Eva Holm'],
  ['“We won,” said police chief Eva Holm.', 'Eva Holm'],
  ['“We won,” Eva Holm and Bo Ek said.', 'Eva Holm and Bo Ek'],
  ['“We won,” said Eva Holm of Halden Motors.', 'Eva Holm'],
  ['“We won,” the Bank of England said.', 'Bank of England'],
  ['MR. ROE: We won.\n\nMS. LEE: No.\n\nMR. ROE: So be it.', 'MR. ROE'],
])('of %j the speaker stands at %j', (text, said) => {
  expect(saidBy(text)).toBe(said);
});
