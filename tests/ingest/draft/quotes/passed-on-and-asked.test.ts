import { describe } from 'vitest';
import { expectQuoted } from './expect-quoted.ts';

describe('words that somebody passes on, and what a question is followed by', () => {
  expectQuoted(
    `
“Did we lose it all?” Eva Holm said the old harbour was gone for good.
  direct: Did we lose it all? ← – | whole sentences between quotation marks (0.6)
“Did we lose it all?” Eva Holm said on Monday in the old harbour.
  direct: Did we lose it all? ← Eva Holm | attributed behind it (0.95)
“Did we lose it all?” Eva Holm said when she left the old harbour.
  direct: Did we lose it all? ← Eva Holm | attributed behind it (0.95)
“Did we lose it all?” Eva Holm said when she left that the harbour was gone.
  direct: Did we lose it all? ← – | whole sentences between quotation marks (0.6)
“Did we lose it all?” Eva Holm told the paper in Lund on Monday night.
  direct: Did we lose it all? ← Eva Holm | attributed behind it (0.95)
“Did we lose it all?” Eva Holm asked reporters at the old harbour on Monday.
  direct: Did we lose it all? ← Eva Holm | attributed behind it (0.95)
“Did we lose it all?” Eva Holm said on Monday it had no money left.
  direct: Did we lose it all? ← – | whole sentences between quotation marks (0.6)
“Did we lose it all?” Eva Holm answered questions in Lund on Monday.
  direct: Did we lose it all? ← – | whole sentences between quotation marks (0.6)
“We lost it all!” Eva Holm cried out as the boats left.
  direct: We lost it all! ← Eva Holm | attributed behind it (0.95)
Bo Ek came. “We lost it all!” Then Eva Holm said in Lund on Monday: “We won.”
  direct: We lost it all! ← – | whole sentences between quotation marks (0.6)
  direct: We won. ← Eva Holm | attributed before it (0.95)
A huge march in Lund demanding “peace now for all of us” was held.
Eva Holm, 45, said to Bo Ek’s nurse: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
“We lost it all,” said Eva Holm, Bo Ek’s nurse.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” the head of the union, Eva Holm of Lund, said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” the head of the union – Eva Holm – said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” then mayor Eva Holm said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” then interior minister Eva Holm said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” said then interior minister Eva Holm.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” former head of the union Eva Holm said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” the paper Dawn reported Eva Holm said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” Dawn reported that Eva Holm said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” Dawn reported hours after Eva Holm said it.
  direct: We lost it all, ← Dawn | attributed behind it (0.95)
“We lost it all,” Reuters quoted Eva Holm as saying.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” Reuters cited Eva Holm as saying.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” a detective, speaking on condition of anonymity, said.
  direct: We lost it all, ← detective | attributed behind it (0.95)
“We lost it all,” Eva Holm, a nurse who volunteered, told the paper.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” said Eva Holm, who volunteered.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” which Eva Holm called a joke, was wrong.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” Eva Holm criticised the plan.
  direct: We lost it all, ← – | whole sentences between quotation marks (0.6)
“We lost it all” — Eva Holm, nurse
  direct: We lost it all ← Eva Holm | attributed behind it (0.95)
“We lost it all,” laut Eva Holm.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” selon le ministère.
  direct: We lost it all, ← le ministère | attributed behind it (0.95)
“We lost it all,” in the words of Eva Holm, who saw it.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
In the words of Eva Holm, “we lost it all”.
  direct: we lost it all ← Eva Holm | attributed before it (0.95)
According to a letter by the union, they had “lost it all in a night”.
  partial: lost it all in a night ← union | in a sentence that tells what somebody says (0.75)
According to a letter by noon, they had “lost it all in a night”.
  partial: lost it all in a night ← letter | in a sentence that tells what somebody says (0.75)
`,
  );
});
