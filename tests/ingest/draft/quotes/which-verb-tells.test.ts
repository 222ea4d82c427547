import { describe } from 'vitest';
import { expectQuoted } from './expect-quoted.ts';

describe('which verb of a sentence tells who speaks', () => {
  expectQuoted(
    `
Bo Ek said he and Eva Holm saw a “lasting settlement” for the harbour.
  partial: lasting settlement ← Bo Ek | in a sentence that tells what somebody says (0.6)
Bo Ek met Eva Holm. She saw a “lasting settlement” for the harbour.
  partial: lasting settlement ← Eva Holm | in a sentence that tells what somebody says (0.6)
Bo Ek told her and Eva Holm called it a “lasting settlement” for the harbour.
  partial: lasting settlement ← Eva Holm | in a sentence that tells what somebody says (0.6)
The ministry said Norway and Sweden had agreed to oppose “further dredging” of the bay.
  partial: further dredging ← ministry | in a sentence that tells what somebody says (0.6)
The ministry said that Bo Ek had agreed to oppose “further dredging” of the bay.
  partial: further dredging ← ministry | in a sentence that tells what somebody says (0.6)
Bo Ek agreed to oppose “further dredging” of the bay.
  partial: further dredging ← Bo Ek | in a sentence that tells what somebody says (0.6)
Bo Ek agreed that the dredging was “a disgrace to the whole bay”.
  partial: a disgrace to the whole bay ← Bo Ek | in a sentence that tells what somebody says (0.75)
“We lost it all,” Eva Holm, a young student who volunteered for the watch, told the paper.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” said Eva Holm, who told the paper of it.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” a detective, speaking on condition of anonymity, said of the robbers.
  direct: We lost it all, ← detective | attributed behind it (0.95)
“We lost it all,” Eva Holm, adding to the quarrel, said on Monday.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” Bo Ek was quoted as saying by the Halden news agency.
  direct: We lost it all, ← Bo Ek | attributed behind it (0.95)
“We lost it all,” the news organization Tamber reported Eva Holm said in a letter.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” Tamber reported that Eva Holm said in a letter.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” Tamber reported from the harbour that Eva Holm had left.
  direct: We lost it all, ← Tamber | attributed behind it (0.95)
“We lost it all,” The Halden Times reported hours after Eva Holm said it was safe.
  direct: We lost it all, ← Halden Times | attributed behind it (0.95)
“We lost it all,” Tamber reported as minister Bo Ek told parliament all was well.
  direct: We lost it all, ← Tamber | attributed behind it (0.95)
“We lost it all,” Tamber reported while the mayor said nothing.
  direct: We lost it all, ← Tamber | attributed behind it (0.95)
“We lost it all,” Tamber reported that the minister, Bo Ek, said in a letter.
  direct: We lost it all, ← Bo Ek | attributed behind it (0.95)
“We lost it all,” Tamber reported that minister Bo Ek told parliament.
  direct: We lost it all, ← Bo Ek | attributed behind it (0.95)
Residents are angry, Eva Holm said. “Who will pay for all this?” The council said on Monday it had no money for the pier.
  direct: Who will pay for all this? ← Eva Holm | whole sentences between quotation marks (0.6)
Residents are angry, Eva Holm said. “Who will pay for all this?” The council said on Monday people want a pier and can’t have one.
  direct: Who will pay for all this? ← Eva Holm | whole sentences between quotation marks (0.6)
Residents are angry, Eva Holm said. “Who will pay for all this?” The council said as the week ended it had no money for the pier.
  direct: Who will pay for all this? ← Eva Holm | whole sentences between quotation marks (0.6)
“Who will pay for all this?” Bo Ek said at a meeting when the storm had passed.
  direct: Who will pay for all this? ← Bo Ek | attributed behind it (0.95)
Beijing was blunt: “We lost it all.”
  direct: We lost it all. ← Beijing | attributed before it (0.95)
Boeing was blunt: “We lost it all.”
  direct: We lost it all. ← Boeing | attributed before it (0.95)
Boeing on Monday, after a long wait, was blunt: “We lost it all.”
  direct: We lost it all. ← Boeing | attributed before it (0.95)
Boeing, on the phone: “We lost it all.”
  direct: We lost it all. ← Boeing | attributed before it (0.95)
Downing Street was blunt: “We lost it all.”
  direct: We lost it all. ← Downing Street | attributed before it (0.95)
Sterling Roe, Bo Ek’s lawyer, was blunt: “We lost it all.”
  direct: We lost it all. ← Sterling Roe | attributed before it (0.95)
Meeting Roe, Bo Ek was blunt: “We lost it all.”
  direct: We lost it all. ← Bo Ek | attributed before it (0.95)
Meeting the press in Halden, Bo Ek was blunt: “We lost it all.”
  direct: We lost it all. ← Bo Ek | attributed before it (0.95)
Standing in the rain outside the court, the mayor was blunt: “We lost it all.”
  direct: We lost it all. ← mayor | attributed before it (0.95)
Visiting in May, Bo Ek was blunt: “We lost it all.”
  direct: We lost it all. ← Bo Ek | attributed before it (0.95)
Speaking in Halden, Bo Ek was blunt: “We lost it all.”
  direct: We lost it all. ← Bo Ek | attributed before it (0.95)
“We lost it all,” state news agency Tamber said.
  direct: We lost it all, ← Tamber | attributed behind it (0.95)
JUNE 24: Holm resigns, saying: “We lost it all.”
  direct: We lost it all. ← Holm | attributed before it (0.95)
The Hostages and Missing Families Forum met. Later the Hostages and Missing Families Forum urged a truce, saying: “We lost it all.”
  direct: We lost it all. ← Hostages and Missing Families Forum | attributed before it (0.95)
Bo Ek himself said: “We lost it all.”
  direct: We lost it all. ← Bo Ek | attributed before it (0.95)
Bo Ek told himself that it was “a disgrace to the whole bay”.
  partial: a disgrace to the whole bay ← Bo Ek | in a sentence that tells what somebody says (0.75)
Bo Ek was fourteen. His mother told the school, “He is a dreamer.” In later years he recalled with joy: “We lost it all.”
  direct: He is a dreamer. ← mother | attributed before it (0.95)
  direct: We lost it all. ← Bo Ek | attributed before it (0.95)
Bo Ek went on to add: “We lost it all.”
  direct: We lost it all. ← Bo Ek | attributed before it (0.95)
Bo Ek wanted to add: “We lost it all.”
  direct: We lost it all. ← Bo Ek | attributed before it (0.95)
“We lost it all!” Eva Holm said during a long meeting in the harbour of Bergen.
  direct: We lost it all! ← Eva Holm | attributed behind it (0.95)
“Who lost it all?” Eva Holm told the council at a long meeting in the harbour of Bergen.
  direct: Who lost it all? ← Eva Holm | attributed behind it (0.95)
“Who lost it all?” Eva Holm said that the council had met in the harbour of Bergen.
  direct: Who lost it all? ← – | whole sentences between quotation marks (0.6)
“Who lost it all?” Eva Holm said in the harbour of Bergen that the council had met.
  direct: Who lost it all? ← – | whole sentences between quotation marks (0.6)
Bo Ek came to the harbour. “We lost it all.” Eva Holm said nothing at the long meeting of the council of Bergen.
  direct: We lost it all. ← – | whole sentences between quotation marks (0.6)
“We lost it all,” said a Spanish version of the letter, dated Monday.
  direct: We lost it all, ← Spanish version of the letter | attributed behind it (0.95)
“We lost it all,” said a French newspaper on Monday.
  direct: We lost it all, ← French newspaper | attributed behind it (0.95)
“We lost it all,” said an American yesterday.
  direct: We lost it all, ← American | attributed behind it (0.95)
The report ends on a sad note: “We lost it all.”
  direct: We lost it all. ← report | attributed before it (0.95)
Writing in a letter on the loss of the harbour, Eva Holm was blunt: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
Reading from the letter on the loss of the harbour: “We lost it all.”
  direct: We lost it all. ← – | whole sentences between quotation marks (0.6)
Eva Holm came. She was an undistinguished student of law. He met Bo Ek. Later he recalled: “We lost it all.”
  direct: We lost it all. ← Bo Ek | attributed before it (0.95)
It was a passer-by who found her. The man said: “We lost it all.”
  direct: We lost it all. ← man | attributed before it (0.95)
Bo Ek was a poor student, and his teacher was stern. In later years he recalled with joy: “We lost it all.”
  direct: We lost it all. ← Bo Ek | attributed before it (0.95)
`,
  );
});
