import { describe } from 'vitest';
import { expectQuoted } from './expect-quoted.ts';

describe('whom a text is about, through what they say', () => {
  // Sentences on, "she" is the one woman told of rather than somebody whose name doesn't tell; and nobody else but who speaks stays in mind.
  expectQuoted(
    `
Mara Lund is back. “It was no row,” she says. ¶ The curator, Kit Arden, has called it “a room with weather in it”. A tour follows in May. ¶ Why now? She thinks about it for a while. ¶ “In 2020, when all was shut, a neighbour asked me for a bowl. ¶ “I had forgotten what it is for, and I laughed.” ¶ She is 49 now. Does she regret the lost years? “You say lost,” she says, and looks out. “I had four hundred sheep and a dog.”
  direct: It was no row, ← Mara Lund | attributed behind it (0.95)
  partial: a room with weather in it ← Kit Arden | in a sentence that tells what somebody says (0.75)
  direct: In 2020, when all was shut, a neighbour asked me for a bowl. ← Mara Lund | whole sentences between quotation marks (0.6)
  direct: I had forgotten what it is for, and I laughed. ← Mara Lund | whole sentences between quotation marks (0.6)
  direct: You say lost, ← Mara Lund | attributed behind it (0.95)
  direct: I had four hundred sheep and a dog. ← Mara Lund | goes on with the speech before it (0.8)
Mara Lund is back. “It was no row,” she says. ¶ The curator, Kit Arden, has called it “a room with weather in it”. Why now? “I had forgotten what it is for,” she says.
  direct: It was no row, ← Mara Lund | attributed behind it (0.95)
  partial: a room with weather in it ← Kit Arden | in a sentence that tells what somebody says (0.75)
  direct: I had forgotten what it is for, ← Mara Lund | attributed behind it (0.95)
Mara Lund and Eva Holm are back. “It was no row,” says Eva Holm. ¶ The curator, Kit Arden, opened the hall. A tour follows in May. Why now? “I had forgotten what it is for,” she says.
  direct: It was no row, ← Eva Holm | attributed behind it (0.95)
  direct: I had forgotten what it is for, ← Eva Holm | attributed behind it (0.95)
Kit Arden opened the hall. A tour follows in May. Why now? “I had forgotten what it is for,” she says.
  direct: I had forgotten what it is for, ← Kit Arden | attributed behind it (0.95)
Eva Holm kept a school. Kit Arden wrote novels there. Kit Arden then moved to Lund. It rained. It was cold. “I was ill all winter,” she said.
  direct: I was ill all winter, ← Kit Arden | attributed behind it (0.95)
`,
  );
});

describe('one more of those who were introduced without a name', () => {
  expectQuoted(
    `
One former clerk told the Courier that it was closed. Another, who worked there from 2019 to 2022, said: “We all knew of it.”
  direct: We all knew of it. ← former clerk | attributed before it (0.95)
Two teachers left in May. One said: “I had enough of it.” Another said: “It was time to go.”
  direct: I had enough of it. ← teacher | attributed before it (0.95)
  direct: It was time to go. ← teacher | attributed before it (0.95)
Mayor Eva Holm spoke first. Another, Bo Ek, said: “We all knew of it.”
  direct: We all knew of it. ← Bo Ek | attributed before it (0.95)
The mill closed in May. Another, who worked there for years, said: “We all knew of it.”
  direct: We all knew of it. ← – | attributed before it (0.95)
A clerk left in May. The mill closed. Nobody came. It rained. It snowed. Another said: “We all knew of it.”
  direct: We all knew of it. ← Another | attributed before it (0.95)
Another teacher, who left in May, said: “We all knew of it.”
  direct: We all knew of it. ← teacher | attributed before it (0.95)
`,
  );
});

describe('what a body or a document said, about which the sentence before is', () => {
  expectQuoted(
    `
The inquiry, delayed by floods, publishes a report of 900 pages. It finds “serious failings” at the firm.
  partial: serious failings ← inquiry | in a sentence that tells what somebody says (0.6)
The inquiry heard that Vale Group cut jobs. It found “serious failings” at the firm.
  partial: serious failings ← inquiry | in a sentence that tells what somebody says (0.6)
Vale Group was fined. The council met in May. It said there was “a culture of fear” there.
  partial: a culture of fear ← council | in a sentence that tells what somebody says (0.75)
May 2020: The inquiry opens. It hears of “serious failings” at the firm.
The council met in May. Vale Group was fined. It said there was “a culture of fear” there.
  partial: a culture of fear ← Vale Group | in a sentence that tells what somebody says (0.75)
The students took the test. The survey was long. They answered “yes, we knew all of it” at once.
  partial: yes, we knew all of it ← – | attributed before it (0.95)
The treaty ended the talks, which several delegations had described as “the real prize”.
  partial: the real prize ← delegations | in a sentence that tells what somebody says (0.75)
The delegation said it was “the real prize” of the talks.
  partial: the real prize ← delegation | in a sentence that tells what somebody says (0.75)
`,
  );
});
