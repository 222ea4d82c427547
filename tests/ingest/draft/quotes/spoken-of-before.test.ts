import { describe } from 'vitest';
import { expectQuoted } from './expect-quoted.ts';

describe('whoever the text spoke of before', () => {
  expectQuoted(
    `
Bo Ek came. “We lost it all,” the Dutchman said.
  direct: We lost it all, ← Bo Ek | attributed behind it (0.95)
Eva Holm came. “We lost it all,” the Frenchwoman said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
Bo Ek came. “We lost it all,” the 19-year-old said.
  direct: We lost it all, ← Bo Ek | attributed behind it (0.95)
Bo Ek came. “We lost it all,” a 19-year-old said.
  direct: We lost it all, ← 19-year-old | attributed behind it (0.95)
“We lost it all,” the 19-year-old said.
  direct: We lost it all, ← 19-year-old | attributed behind it (0.95)
Halden Motors shut a plant. Bo Ek wept. “We lost it all,” the 19-year-old said.
  direct: We lost it all, ← Bo Ek | attributed behind it (0.95)
Rain fell. “We lost it all,” the Dutchman said.
  direct: We lost it all, ← Dutchman | attributed behind it (0.95)
“We lost it all,” said a spokesman for Bo Ek.
  direct: We lost it all, ← spokesman for Bo Ek | attributed behind it (0.95)
“We lost it all,” said Bo Ek of Halden Motors.
  direct: We lost it all, ← Bo Ek | attributed behind it (0.95)
“We lost it all,” said Bo Ek’s Halden Motors.
  direct: We lost it all, ← Halden Motors | attributed behind it (0.95)
“We lost it all,” said Halden Motors’ Bo Ek.
  direct: We lost it all, ← Bo Ek | attributed behind it (0.95)
“We lost it all,” said the head of the agency, Bo Ek, on Monday.
  direct: We lost it all, ← Bo Ek | attributed behind it (0.95)
“We lost it all,” said the agency, Bo Ek wept.
  direct: We lost it all, ← agency | attributed behind it (0.95)
“We lost it all,” said the nurse Bo Ek from the harbour.
  direct: We lost it all, ← Bo Ek | attributed behind it (0.95)
A nurse came. “We lost it all,” the nurse said.
  direct: We lost it all, ← nurse | attributed behind it (0.95)
A nurse came. “We lost it all,” another nurse said.
  direct: We lost it all, ← nurse | attributed behind it (0.95)
A US official came. A Chinese official came. “We lost it all,” the US official said.
  direct: We lost it all, ← US official | attributed behind it (0.95)
A senior official came. “We lost it all,” the US official said.
  direct: We lost it all, ← US official | attributed behind it (0.95)
A senior official came. “We lost it all,” the old official said.
  direct: We lost it all, ← senior official | attributed behind it (0.95)
A boss came. “We lost it all,” she said.
  direct: We lost it all, ← boss | attributed behind it (0.95)
Two nurses came. “We lost it all,” she said.
  direct: We lost it all, ← – | attributed behind it (0.95)
A nurse from Bergen came. “We lost it all,” she said.
  direct: We lost it all, ← nurse from Bergen | attributed behind it (0.95)
A nurse met Eva Holm. “We lost it all,” the nurse said.
  direct: We lost it all, ← nurse | attributed behind it (0.95)
Halden Motors shut a plant. “We lost it all,” it said.
  direct: We lost it all, ← Halden Motors | attributed behind it (0.95)
Halden Motors shut a plant. “We lost it all,” they said.
  direct: We lost it all, ← Halden Motors | attributed behind it (0.95)
Halden Motors shut a plant. “We lost it all,” she said.
  direct: We lost it all, ← – | attributed behind it (0.95)
Bergen burned. “We lost it all,” he said.
  direct: We lost it all, ← – | attributed behind it (0.95)
Halden Motors met Bo Ek. “We lost it all,” it said.
  direct: We lost it all, ← Halden Motors | attributed behind it (0.95)
The ministry said it had “lost it all in a night”.
  partial: lost it all in a night ← ministry | in a sentence that tells what somebody says (0.75)
Halden Motors, which said it had “lost it all”, shut.
  partial: lost it all ← Halden Motors | in a sentence that tells what somebody says (0.75)
Eva Holm said she had “lost it all in a night”.
  partial: lost it all in a night ← Eva Holm | in a sentence that tells what somebody says (0.75)
Bo Ek told Eva Holm that he had “lost it all in a night”.
  partial: lost it all in a night ← Bo Ek | in a sentence that tells what somebody says (0.75)
Eva Holm, she said, had “lost it all in a night”.
  partial: lost it all in a night ← Eva Holm | in a sentence that tells what somebody says (0.75)
After she left, Eva Holm said they had “lost it all”.
  partial: lost it all ← Eva Holm | in a sentence that tells what somebody says (0.75)
Halden Motors shut a plant in May. “We lost it all,” the company said.
  direct: We lost it all, ← Halden Motors | attributed behind it (0.95)
The Bergen Council met Halden Motors. “We lost it all,” the firm said.
  direct: We lost it all, ← Halden Motors | attributed behind it (0.95)
Halden Motors met the Bergen Council. “We lost it all,” the firm said.
  direct: We lost it all, ← Halden Motors | attributed behind it (0.95)
Halden Motors met the Bergen Council. “We lost it all,” the council said.
  direct: We lost it all, ← council | attributed behind it (0.95)
Halden Motors shut a plant. “We lost it all,” a company said.
  direct: We lost it all, ← company | attributed behind it (0.95)
Bo Ek shut a plant. “We lost it all,” the company said.
  direct: We lost it all, ← company | attributed behind it (0.95)
Bergen burned. “We lost it all,” the company said.
  direct: We lost it all, ← company | attributed behind it (0.95)
“We lost it all,” said Chief Eva Holm. “We won,” the chief said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
  direct: We won, ← Eva Holm | attributed behind it (0.95)
Mr Ek met Mrs Lund. “We lost it all,” he said.
  direct: We lost it all, ← Ek | attributed behind it (0.95)
Mr. Ek met Ms. Lund. “We lost it all,” she said.
  direct: We lost it all, ← Lund | attributed behind it (0.95)
Bo Ek came. He wept. It rained. “We lost it all,” he said.
  direct: We lost it all, ← Bo Ek | attributed behind it (0.95)
Bo Ek came. Rain fell. Snow fell. Wind blew. Night came. “We lost it all,” he said.
  direct: We lost it all, ← – | attributed behind it (0.95)
Bo Ek came. Rain fell. Snow fell. Wind blew. “We lost it all,” he said.
  direct: We lost it all, ← Bo Ek | attributed behind it (0.95)
Bo Ek came. ¶ Rain fell. “We lost it all,” he said.
  direct: We lost it all, ← Bo Ek | attributed behind it (0.95)
Bo Ek came. ¶ Rain fell. ¶ “We lost it all,” he said.
  direct: We lost it all, ← – | attributed behind it (0.95)
Bo Ek’s boat sank. “We lost it all,” he said.
  direct: We lost it all, ← Bo Ek | attributed behind it (0.95)
Bo Ek’s wife met Al Roe. “We lost it all,” he said.
  direct: We lost it all, ← Al Roe | attributed behind it (0.95)
Bo Ek said no to Al Roe. “We lost it all,” he said.
  direct: We lost it all, ← Bo Ek | attributed behind it (0.95)
Eva Holm came. “We lost it all,” he said.
  direct: We lost it all, ← – | attributed behind it (0.95)
The nurse Eva Holm came. “We lost it all,” the nurse said. “We won,” she said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
  direct: We won, ← Eva Holm | attributed behind it (0.95)
They came. “We lost it all,” Holm said. Eva Holm wept.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
Bo Ek and Al Roe came. “We lost it all,” Ek and Roe said.
  direct: We lost it all, ← Bo Ek and Al Roe | attributed behind it (0.95)
“We lost it all,” said Bo Ek and Al Roe. “We won,” they said.
  direct: We lost it all, ← Bo Ek and Al Roe | attributed behind it (0.95)
  direct: We won, ← Bo Ek and Al Roe | attributed behind it (0.95)
`,
  );
});
