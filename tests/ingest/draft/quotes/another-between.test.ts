import { describe } from 'vitest';
import { expectQuoted } from './expect-quoted.ts';

describe('“she” behind a sentence that is about another', () => {
  // Whoever is meant: a quotation is given to nobody rather than to the wrong one.
  expectQuoted(
    `
Ana Cole wept. A nurse came in. “It was a long day,” she said.
  direct: It was a long day, ← – | attributed behind it (0.95)
Eva Holm was in court. Her lawyer rose. “It was a long day,” she said.
  direct: It was a long day, ← – | attributed behind it (0.95)
Bo Ek was in court. Bo Ek's lawyer rose. “It was a long day,” he said.
  direct: It was a long day, ← – | attributed behind it (0.95)
Eva Holm was in court. The judge rose. “It was a long day,” she said.
  direct: It was a long day, ← – | attributed behind it (0.95)
Eva Holm was in court. It rained. “It was a long day,” she said.
  direct: It was a long day, ← Eva Holm | attributed behind it (0.95)
Eva Holm mends typewriters. The patient is a Remington. “It was a long day,” she said.
  direct: It was a long day, ← Eva Holm | attributed behind it (0.95)
Eva Holm met Bo Ek. Her dog slept. “It was a long day,” she said.
  direct: It was a long day, ← Eva Holm | attributed behind it (0.95)
`,
  );
});

describe('“it” behind a body that has done something to another', () => {
  expectQuoted(
    `
The ministry fined Acme Corp. It said there was “a culture of fear” there.
  partial: a culture of fear ← – | in a sentence that tells what somebody says (0.75)
The council met Acme Corp in May. “We have done nothing,” it said.
  direct: We have done nothing, ← – | attributed behind it (0.95)
The ministry heard that Acme Corp had been warned. It said there was “a culture of fear” there.
  partial: a culture of fear ← ministry | in a sentence that tells what somebody says (0.75)
`,
  );
});

describe('one of those who were introduced without a name', () => {
  expectQuoted(
    `
A mother fled with the boy. One said: “It was a long day.”
  direct: It was a long day. ← One | attributed before it (0.95)
Two teachers left. One, who had been there for years, said: “It was a long day.”
  direct: It was a long day. ← teacher | attributed before it (0.95)
`,
  );
});
