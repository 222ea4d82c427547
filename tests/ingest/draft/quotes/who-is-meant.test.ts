import { describe } from 'vitest';
import { expectQuoted } from './expect-quoted.ts';

describe('words of whom a reader has in mind', () => {
  expectQuoted(
    `
A nurse met a doctor. “We lost it all,” she said.
  direct: We lost it all, ← nurse | attributed behind it (0.95)
A nurse met a doctor. “We lost it all,” the doctor said.
  direct: We lost it all, ← doctor | attributed behind it (0.95)
Bo Ek quoted Eva Holm, saying they had “lost it all”.
  partial: lost it all ← Bo Ek | in a sentence that tells what somebody says (0.75)
Bo Ek, the mayor, wept; a man, 45, said they had “lost it all”.
  partial: lost it all ← man | in a sentence that tells what somebody says (0.75)
On Monday, in the rain, Bo Ek, a nurse, wept, adding that they had “lost it all”.
  partial: lost it all ← Bo Ek | in a sentence that tells what somebody says (0.75)
On Monday, the day of rain, Bo Ek wept, adding that they had “lost it all”.
  partial: lost it all ← Bo Ek | in a sentence that tells what somebody says (0.75)
“We lost it all,” Bo Ek half-heartedly said.
  direct: We lost it all, ← Bo Ek | attributed behind it (0.95)
According to Eva Holm they had “lost it all”, Reuters reported.
  partial: lost it all ← Eva Holm | in a sentence that tells what somebody says (0.75)
Eva Holm warned they had “lost it all”, Reuters reported.
  partial: lost it all ← Eva Holm | in a sentence that tells what somebody says (0.75)
They had “lost it all”, Reuters reported.
  partial: lost it all ← Reuters | attributed behind it (0.8)
They hung “We lost it all in the end” there. ¶ – Bo Ek, Reuters
Eva Holm said no. It rained. “We lost it all.”
  direct: We lost it all. ← – | whole sentences between quotation marks (0.6)
“We won,” said Eva Holm. It rained. “We lost it all.”
  direct: We won, ← Eva Holm | attributed behind it (0.95)
  direct: We lost it all. ← – | whole sentences between quotation marks (0.6)
“We won,” said Eva Holm. ¶ It rained. ¶ “We lost it all.”
  direct: We won, ← Eva Holm | attributed behind it (0.95)
  direct: We lost it all. ← – | whole sentences between quotation marks (0.6)
“We won,” said Eva Holm. Then it was “a mess of a day for all of us in the end”.
  direct: We won, ← Eva Holm | attributed behind it (0.95)
  partial: a mess of a day for all of us in the end ← – | many words between quotation marks (0.4)
The town, Eva Holm said, was “a wreck at sea”, and Bo Ek said it was “a gift to us”.
  partial: a wreck at sea ← Eva Holm | in a sentence that tells what somebody says (0.75)
  partial: a gift to us ← Bo Ek | in a sentence that tells what somebody says (0.75)
“We won,” Eva Holm said. “They lost,” Bo Ek said. “It rained.”
  direct: We won, ← Eva Holm | attributed behind it (0.95)
  direct: They lost, ← Bo Ek | attributed behind it (0.95)
  direct: It rained. ← Bo Ek | goes on with the speech before it (0.8)
“We won” – but “they lost”, Eva Holm said.
  direct: We won ← Eva Holm | attributed behind it (0.95)
  partial: they lost ← Eva Holm | attributed behind it (0.8)
“We lost it all.” Said Eva Holm.
  direct: We lost it all. ← Eva Holm | attributed behind it (0.95)
“We lost it all,” they said. ¶ — Eva Holm
  direct: We lost it all, ← – | attributed behind it (0.95)
The report said it was “a gift”. The report also said it was “a curse”.
  partial: a gift ← report | in a sentence that tells what somebody says (0.6)
  partial: a curse ← report | in a sentence that tells what somebody says (0.6)
Two officials said it was “a gift”. “We won,” the officials said.
  partial: a gift ← officials | in a sentence that tells what somebody says (0.6)
  direct: We won, ← officials | attributed behind it (0.95)
The US official said it was “a gift”. A Dutch official left. “We won,” the US official said.
  partial: a gift ← US official | in a sentence that tells what somebody says (0.6)
  direct: We won, ← US official | attributed behind it (0.95)
Holm met Mr. Ek. “We won,” she said.
  direct: We won, ← – | attributed behind it (0.95)
Anna Lund came with Eva Holm. “We won,” she said.
  direct: We won, ← Anna Lund | attributed behind it (0.95)
Anna Lund came. It rained. Snow fell. Hail fell. “We won,” she said.
  direct: We won, ← Anna Lund | attributed behind it (0.95)
Anna Lund came. It rained. Snow fell. Hail fell. It rained. “We won,” she said.
  direct: We won, ← – | attributed behind it (0.95)
Bergen met Anna Lund. “We won,” it said.
  direct: We won, ← – | attributed behind it (0.95)
The officials met Anna Lund. “We won,” she said.
  direct: We won, ← Anna Lund | attributed behind it (0.95)
“We lost it all,” the board of the bank, a big one, said.
  direct: We lost it all, ← board of the bank | attributed behind it (0.95)
“We lost it all,” said Bo Ek, a nurse from the north.
  direct: We lost it all, ← Bo Ek | attributed behind it (0.95)
“We lost it all,” said the owner of the bank, Bo Ek.
  direct: We lost it all, ← Bo Ek | attributed behind it (0.95)
“We lost it all,” said the owner of the bank, a big one.
  direct: We lost it all, ← owner of the bank | attributed behind it (0.95)
“We lost it all,” said the bank, Bo Ek.
  direct: We lost it all, ← bank | attributed behind it (0.95)
“We lost it all,” said Bo Ek’s lawyer Eva Holm.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” said Eva Holm, Bo Ek’s lawyer.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” said Bo Ek’s lawyers.
  direct: We lost it all, ← Bo Ek’s lawyers | attributed behind it (0.95)
“We lost it all,” said lawyers for Bo Ek.
  direct: We lost it all, ← lawyers for Bo Ek | attributed behind it (0.95)
“We lost it all,” said Holm. Eva Holm left.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” the former mayor of Bergen said.
  direct: We lost it all, ← former mayor of Bergen | attributed behind it (0.95)
Eva Holm, mayor of Bergen, left. “We lost it all,” said the mayor.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
Halden Motors shut. “We lost it all,” said a company owner.
  direct: We lost it all, ← company owner | attributed behind it (0.95)
Halden Motors shut. Bo Ek left. It rained all day in the town and on the hills of the north where the river begins, and nobody saw a boat, a bus or a train on that long day, or on the next, or on any day of the week that came after it, or so it is told. “We lost it all,” said the company.
  direct: We lost it all, ← company | attributed behind it (0.95)
`,
  );
});
