import { describe } from 'vitest';
import { expectQuoted } from './expect-quoted.ts';

describe('who speaks without being named, or for others', () => {
  expectQuoted(
    `
Kipling was blunt, Eva Holm at his side: “We lost it all.”
  direct: We lost it all. ← Kipling | attributed before it (0.95)
Beijing on Monday, Ek at its side, was blunt: “We lost it all.”
  direct: We lost it all. ← Beijing | attributed before it (0.95)
A nurse came. “We lost it all,” the famous nurse said.
  direct: We lost it all, ← nurse | attributed behind it (0.95)
Was a former nurse there? “We lost it all,” the nurse said.
  direct: We lost it all, ← former nurse | attributed behind it (0.95)
There was a former nurse there. “We lost it all,” the nurse said.
  direct: We lost it all, ← former nurse | attributed behind it (0.95)
“ We lost it all. ” Eva Holm wept.
  direct: We lost it all. ← – | whole sentences between quotation marks (0.6)
« We lost it all », said Eva Holm.
  direct: We lost it all ← Eva Holm | attributed behind it (0.95)
“We lost it all. ” said Eva Holm.
  direct: We lost it all. ← Eva Holm | attributed behind it (0.95)
Orla Brogen met Per Ek. Born in Lund in 1940, she came to Bergen. “We lost it all,” she said.
  direct: We lost it all, ← Orla Brogen | attributed behind it (0.95)
“We lost it all,” many said.
  direct: We lost it all, ← many | attributed behind it (0.95)
“We lost it all,” one said.
  direct: We lost it all, ← one | attributed behind it (0.95)
“We lost it all,” another said.
  direct: We lost it all, ← another | attributed behind it (0.95)
“We lost it all,” others said.
  direct: We lost it all, ← others | attributed behind it (0.95)
“We lost it all,” some said.
  direct: We lost it all, ← some | attributed behind it (0.95)
“We lost it all,” said company officials.
  direct: We lost it all, ← company officials | attributed behind it (0.95)
“We lost it all,” said government lawyers on Monday.
  direct: We lost it all, ← government lawyers | attributed behind it (0.95)
“We lost it all,” said the company on Monday.
  direct: We lost it all, ← company | attributed behind it (0.95)
“We lost it all,” said the company, which makes boats.
  direct: We lost it all, ← company | attributed behind it (0.95)
“We lost it all,” said the union leaders.
  direct: We lost it all, ← union leaders | attributed behind it (0.95)
“We lost it all,” said doctors without patients.
  direct: We lost it all, ← doctors | attributed behind it (0.95)
“We lost it all,” said doctors and nurses.
  direct: We lost it all, ← doctors and nurses | attributed behind it (0.95)
Acme Corp fell. “We lost it all,” the rival company said.
  direct: We lost it all, ← rival company | attributed behind it (0.95)
Acme Corp fell. “We lost it all,” the company said. “We won,” the airline said.
  direct: We lost it all, ← Acme Corp | attributed behind it (0.95)
  direct: We won, ← Acme Corp | attributed behind it (0.95)
Acme Corp fell. Bo Ek left. “We lost it all,” the company said.
  direct: We lost it all, ← Acme Corp | attributed behind it (0.95)
Acme Corp fell. The Ministry of Health wept. “We lost it all,” the company said.
  direct: We lost it all, ← Acme Corp | attributed behind it (0.95)
Acme Corp met Halden Airlines. “We lost it all,” the airline said.
  direct: We lost it all, ← Halden Airlines | attributed behind it (0.95)
“We lost it all,” an ally said.
  direct: We lost it all, ← ally | attributed behind it (0.95)
Eva Holm wept, for she said: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
Some doctors marched in Lund on Friday, waving red flags and chanting “we lost it all”.
  partial: we lost it all ← doctors | attributed before it (0.95)
Waving flags, doctors marched in Lund, chanting “we lost it all”.
  partial: we lost it all ← doctors | attributed before it (0.95)
Doctors in Lund marched, waving flags and chanting “we lost it all”.
  partial: we lost it all ← doctors in Lund | attributed before it (0.95)
Leading doctors marched in Lund, chanting “we lost it all”.
  partial: we lost it all ← leading doctors | attributed before it (0.95)
Beijing left, adding that it had “lost it all in a night”.
  partial: lost it all in a night ← Beijing | in a sentence that tells what somebody says (0.75)
Sterling Roe left, adding that he had “lost it all in a night”.
  partial: lost it all in a night ← Sterling Roe | in a sentence that tells what somebody says (0.75)
Tom Holm came. “We lost it all,” the Dutchman said.
  direct: We lost it all, ← Tom Holm | attributed behind it (0.95)
Eva Holm came. “We lost it all,” the Dutchwoman said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
Eva Holm came. “We lost it all,” the Dutch said.
  direct: We lost it all, ← Dutch | attributed behind it (0.95)
Eva Holm came. “We lost it all,” the 22-year-old said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” said the chairman of Chrysler LLC Jim Press.
  direct: We lost it all, ← Jim Press | attributed behind it (0.95)
“We lost it all,” said a spokesman for Jim Press.
  direct: We lost it all, ← spokesman for Jim Press | attributed behind it (0.95)
“We lost it all,” said Jane Roe of Royal Holloway.
  direct: We lost it all, ← Jane Roe | attributed behind it (0.95)
“We lost it all,” said Jane Roe and Bo Ek of Royal Holloway.
  direct: We lost it all, ← Jane Roe and Bo Ek | attributed behind it (0.95)
“We lost it all,” said Jane Roe of Royal Holloway and Bo Ek.
  direct: We lost it all, ← Jane Roe and Bo Ek | attributed behind it (0.95)
“We lost it all,” said Jane Roe for Bo Ek.
  direct: We lost it all, ← Jane Roe | attributed behind it (0.95)
Friends of Jane Roe said: “We lost it all.”
  direct: We lost it all. ← friends of Jane Roe | attributed before it (0.95)
“We lost it all,” said chief of staff Jane Roe.
  direct: We lost it all, ← Jane Roe | attributed behind it (0.95)
“We lost it all,” said Bo Ek’s lawyer Jane Roe.
  direct: We lost it all, ← Jane Roe | attributed behind it (0.95)
“We lost it all,” said Bo Ek’s lawyer.
  direct: We lost it all, ← Bo Ek’s lawyer | attributed behind it (0.95)
“We lost it all,” said Jane Roe’s former lawyer and friend.
  direct: We lost it all, ← Jane Roe’s former lawyer and friend | attributed behind it (0.95)
“We lost it all,” Eva Holm went on to say.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” Eva Holm had gone on to say.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” Eva Holm goes on to say.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
Eva Holm went on to say they had “lost it all in a night”.
  partial: lost it all in a night ← Eva Holm | in a sentence that tells what somebody says (0.75)
Eva Holm used to say they had “lost it all in a night”.
  partial: lost it all in a night ← Eva Holm | in a sentence that tells what somebody says (0.75)
`,
  );
});
