import { describe } from 'vitest';
import { expectQuoted } from './expect-quoted.ts';

describe('said by whom', () => {
  expectQuoted(
    `
When the winners were named, “We did it for Bo,” Eva Holm said.
  direct: We did it for Bo, ← Eva Holm | attributed behind it (0.95)
As the band played, “Play it again,” Eva Holm said.
  direct: Play it again, ← Eva Holm | attributed behind it (0.95)
Eva Holm said the word “harbour” was lost.
Eva Holm said her song “Blue Bird” was lost.
Eva Holm said the plan was known as “iron fist and glove”.
Eva Holm called the plan “Iron Fist”.
On Monday, at the meeting, Eva Holm smiled, adding that they had “lost it all in a night”.
  partial: lost it all in a night ← Eva Holm | in a sentence that tells what somebody says (0.75)
Eva Holm came. She laughs. “I still have it all.”
  direct: I still have it all. ← Eva Holm | whole sentences between quotation marks (0.6)
Bo Ek came. He laughs. “I still have it all.”
  direct: I still have it all. ← Bo Ek | whole sentences between quotation marks (0.6)
Bo Ek came. Why did he come? “I still have it all.”
  direct: I still have it all. ← Bo Ek | whole sentences between quotation marks (0.6)
“We lost it all” and “we won nothing”, said Eva Holm.
  direct: We lost it all ← Eva Holm | attributed behind it (0.95)
  partial: we won nothing ← Eva Holm | attributed behind it (0.8)
“We lost it all”, “we won nothing”, said Eva Holm.
  direct: We lost it all ← Eva Holm | attributed behind it (0.95)
  direct: we won nothing ← Eva Holm | attributed behind it (0.95)
Eva Holm criticised the long plan for the harbour of Bergen as a “disgrace”.
  partial: disgrace ← Eva Holm | in a sentence that tells what somebody says (0.6)
“We lost it all,” said Eva Holm and left the long and narrow room where they had met.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” Eva Holm told Bo Ek. “You won it all.” Bo Ek nodded.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
  direct: You won it all. ← Eva Holm | goes on with the speech before it (0.8)
Bo Ek met Eva Holm, who said: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
Bo Ek met a man who said: “We lost it all.”
  direct: We lost it all. ← man | attributed before it (0.95)
Eva Holm quoted Bo Ek as saying “we lost it all”.
  partial: we lost it all ← Bo Ek | attributed before it (0.95)
Eva Holm quoted a letter that said “we lost it all”.
  partial: we lost it all ← letter | attributed before it (0.95)
Quoting Bo Ek, Eva Holm said: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
To Eva Holm it was “a gift to the rich and idle”.
Eva Holm said it was “a gift”; Bo Ek said it was “a curse”.
  partial: a gift ← Eva Holm | in a sentence that tells what somebody says (0.6)
  partial: a curse ← Bo Ek | in a sentence that tells what somebody says (0.6)
Eva Holm said it was “a gift” but Bo Ek called it “a curse”.
  partial: a gift ← Eva Holm | in a sentence that tells what somebody says (0.6)
  partial: a curse ← Bo Ek | in a sentence that tells what somebody says (0.6)
“A gift,” said Eva Holm; “a curse,” said Bo Ek.
  direct: A gift, ← Eva Holm | attributed behind it (0.95)
  partial: a curse, ← Bo Ek | attributed behind it (0.8)
Eva Holm’s spokesman Bo Ek said: “We lost it all.”
  direct: We lost it all. ← Bo Ek | attributed before it (0.95)
Eva Holm, through her spokesman Bo Ek, said: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
Eva Holm and her brother said: “We lost it all.”
  direct: We lost it all. ← Eva Holm and her brother | attributed before it (0.95)
Both Eva Holm and Bo Ek said: “We lost it all.”
  direct: We lost it all. ← Eva Holm and Bo Ek | attributed before it (0.95)
Most residents said “it is all lost for good”.
  partial: it is all lost for good ← residents | attributed before it (0.95)
The chief of police, Eva Holm, said: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
Police chief Eva Holm said: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
Eva Holm, chief of police, told the BBC: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
The BBC said: “We lost it all.” It added: “We will go on.”
  direct: We lost it all. ← BBC | attributed before it (0.95)
  direct: We will go on. ← BBC | attributed before it (0.95)
Halden Motors said: “We lost it all.” The firm added: “We will go on.”
  direct: We lost it all. ← Halden Motors | attributed before it (0.95)
  direct: We will go on. ← Halden Motors | attributed before it (0.95)
Eva Holm of Halden Motors said: “We lost it all.” The company said: “We will go on.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
  direct: We will go on. ← Halden Motors | attributed before it (0.95)
Eva Holm came. “We lost it all,” said she.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
Bo Ek came. “We lost it all,” said he yesterday, and left.
  direct: We lost it all, ← Bo Ek | attributed behind it (0.95)
“We lost it all.” — Eva Holm left the room.
  direct: We lost it all. ← – | whole sentences between quotation marks (0.6)
“We lost it all,” — Eva Holm, nurse.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
The Bergen report “it is all lost for good” is out.
Eva Holm came. Rain fell. “I still have it all.”
  direct: I still have it all. ← – | whole sentences between quotation marks (0.6)
Eva Holm came. She took the old map of the harbour from the wall and laid it on the long table. “I still have it all.”
  direct: I still have it all. ← – | whole sentences between quotation marks (0.6)
Eva Holm came. Did she win? “I still have it all.”
  direct: I still have it all. ← Eva Holm | whole sentences between quotation marks (0.6)
Eva Holm came. Did it rain? “I still have it all.”
  direct: I still have it all. ← – | whole sentences between quotation marks (0.6)
“We lost it all”, which Eva Holm said, was wrong.
  direct: We lost it all ← Eva Holm | attributed behind it (0.95)
“We lost it all”, as Eva Holm put it, was wrong.
  direct: We lost it all ← Eva Holm | attributed behind it (0.95)
As Eva Holm put it: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
What Eva Holm called “a gift to the rich” was lost.
  partial: a gift to the rich ← Eva Holm | in a sentence that tells what somebody says (0.75)
What Eva Holm described as “a gift to the rich” was lost.
  partial: a gift to the rich ← Eva Holm | in a sentence that tells what somebody says (0.75)
“We lost it all,” Eva Holm, who had come from Bergen on Monday, told the court.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” the nurse, Eva Holm, told the court.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” former mayor Eva Holm told the court.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” the mayor’s office said.
  direct: We lost it all, ← mayor’s office | attributed behind it (0.95)
“We lost it all,” said the mayor of Bergen.
  direct: We lost it all, ← mayor of Bergen | attributed behind it (0.95)
“We lost it all,” said the mayor of Bergen, Eva Holm.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” said a mayor from the north who would not be named.
  direct: We lost it all, ← mayor from the north | attributed behind it (0.95)
“We lost it all,” said the man with the hat.
  direct: We lost it all, ← man with the hat | attributed behind it (0.95)
“We lost it all,” said the men in the boat.
  direct: We lost it all, ← men | attributed behind it (0.95)
“We lost it all,” said another official.
  direct: We lost it all, ← official | attributed behind it (0.95)
“We lost it all,” said several officials.
  direct: We lost it all, ← officials | attributed behind it (0.95)
“We lost it all,” said his lawyer, Eva Holm.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” said his lawyer.
  direct: We lost it all, ← lawyer | attributed behind it (0.95)
“We lost it all,” said US officials.
  direct: We lost it all, ← US officials | attributed behind it (0.95)
“We lost it all,” said UN Secretary-General Eva Holm.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” said Eva Holm Jr.
  direct: We lost it all, ← Eva Holm Jr. | attributed behind it (0.95)
“We lost it all,” said O. J. Holm.
  direct: We lost it all, ← O. J. Holm | attributed behind it (0.95)
“We lost it all,” said Eva al-Holm.
  direct: We lost it all, ← Eva al-Holm | attributed behind it (0.95)
Eva Holm said the boat (“Blue Bird”) was lost.
`,
  );
});
