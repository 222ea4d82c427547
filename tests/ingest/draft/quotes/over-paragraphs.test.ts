import { describe } from 'vitest';
import { expectQuoted } from './expect-quoted.ts';

describe('what runs over paragraphs', () => {
  expectQuoted(
    `
“We lost it all, said Eva Holm. It rained.
  direct: We lost it all ← Eva Holm | attributed behind it; its closing mark is missing (0.4)
“We lost it all! said Eva Holm. It rained.
  direct: We lost it all! ← Eva Holm | attributed behind it; its closing mark is missing (0.4)
“Did we lose it all? said Eva Holm: it rained.
  direct: Did we lose it all? ← Eva Holm | attributed behind it; its closing mark is missing (0.4)
“We lost it all, said Eva Holm
  direct: We lost it all ← Eva Holm | attributed behind it; its closing mark is missing (0.4)
Eva Holm said: “We lost it all and nobody came. It rained.
  direct: We lost it all and nobody came. It rained. ← Eva Holm | attributed before it; its closing mark is missing (0.4)
She came and said: “We lost it all. ¶ “We won nothing. ¶ “We will go on,” said Eva Holm.
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
  direct: We won nothing. ← Eva Holm | attributed before it (0.95)
  direct: We will go on, ← Eva Holm | attributed before it (0.95)
“We lost it all. ¶ “We won nothing,” said Eva Holm.
  direct: We lost it all. ← Eva Holm | whole sentences between quotation marks (0.6)
  direct: We won nothing, ← Eva Holm | whole sentences between quotation marks (0.6)
“We lost it all. ¶ We won nothing,” said Eva Holm.
  direct: We lost it all. ¶ We won nothing, ← Eva Holm | attributed behind it (0.95)
“We lost it all. ¶ We won nothing. ¶ We will go on.” Eva Holm wept.
  direct: We lost it all. ¶ We won nothing. ¶ We will go on. ← – | whole sentences between quotation marks (0.6)
"We lost it all. ¶ We won nothing," said Eva Holm.
  direct: We lost it all. ¶ We won nothing, ← Eva Holm | attributed behind it (0.95)
„We lost it all. ¶ We won nothing”, said Eva Holm.
  direct: We lost it all. ¶ We won nothing ← Eva Holm | attributed behind it (0.95)
«We lost it all. ¶ We won nothing», said Eva Holm.
  direct: We lost it all. ¶ We won nothing ← Eva Holm | attributed behind it (0.95)
”We lost it all. ¶ We won nothing,” said Eva Holm.
  direct: We lost it all. ¶ We won nothing, ← Eva Holm | attributed behind it (0.95)
“We lost it all. ¶ The harbour. ¶ “We won nothing,” said Eva Holm.
  direct: We lost it all. ← Eva Holm | whole sentences between quotation marks (0.6)
  direct: We won nothing, ← Eva Holm | whole sentences between quotation marks (0.6)
"We lost it all. ¶ One. ¶ Two. ¶ Three. ¶ We won nothing," said Eva Holm.
  direct: We lost it all. ¶ One. ¶ Two. ¶ Three. ¶ We won nothing, ← Eva Holm | attributed behind it (0.95)
"We lost it all. ¶ One. ¶ Two. ¶ Three. ¶ Four. ¶ We won nothing," said Eva Holm.
Eva Holm said: ¶ > We lost it all.
  direct: We lost it all. ← Eva Holm | a block quotation (0.5)
> We lost it all.
  direct: We lost it all. ← – | a block quotation (0.5)
> “We lost it all,” said Eva Holm.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
> *** ¶ Eva Holm wept.
Eva Holm said: ¶ > We lost it all. ¶ Bo Ek said: “We won.”
  direct: We lost it all. ← Eva Holm | a block quotation (0.5)
  direct: We won. ← Bo Ek | attributed before it (0.95)
“We won,” said Bo Ek. ¶ > We lost it all. ¶ It rained.
  direct: We won, ← Bo Ek | attributed behind it (0.95)
  direct: We lost it all. ← Bo Ek | a block quotation (0.5)
“We won,” said Bo Ek. ¶ > We lost “it” all. ¶ It rained. “So be it,” said Eva Holm.
  direct: We won, ← Bo Ek | attributed behind it (0.95)
  direct: We lost “it” all. ← Bo Ek | a block quotation (0.5)
  direct: So be it, ← Eva Holm | attributed behind it (0.95)
MR. ROE: We lost it all. ¶ MS. LEE: We won. ¶ MR. ROE: So be it.
  direct: We lost it all. ← MR. ROE | a turn of a transcript (0.7)
  direct: We won. ← MS. LEE | a turn of a transcript (0.7)
  direct: So be it. ← MR. ROE | a turn of a transcript (0.7)
MR. ROE: We lost it all. ¶ MS. LEE: We won.
MR. ROE: We lost it all. ¶ MS. LEE: We won. ¶ MR. EK: So be it.
MR. ROE: We lost it all. ¶ MS. LEE: We won. ¶ MR. ROE: So be it. ¶ It rained. ¶ Snow fell. ¶ Wind blew.
  direct: We lost it all. ← MR. ROE | a turn of a transcript (0.7)
  direct: We won. ← MS. LEE | a turn of a transcript (0.7)
  direct: So be it. ← MR. ROE | a turn of a transcript (0.7)
  direct: It rained. ← MR. ROE | a turn of a transcript (0.7)
  direct: Snow fell. ← MR. ROE | a turn of a transcript (0.7)
  direct: Wind blew. ← MR. ROE | a turn of a transcript (0.7)
MR. ROE: We lost it all. ¶ MS. LEE: We won. ¶ MR. ROE: So be it. ¶ It was late. ¶ Snow fell. ¶ Wind blew. ¶ Night came.
MR. ROE: We lost it all. ¶ And we won nothing. ¶ MS. LEE: We won. ¶ MR. ROE: So be it.
  direct: We lost it all. ← MR. ROE | a turn of a transcript (0.7)
  direct: And we won nothing. ← MR. ROE | a turn of a transcript (0.7)
  direct: We won. ← MS. LEE | a turn of a transcript (0.7)
  direct: So be it. ← MR. ROE | a turn of a transcript (0.7)
MR. ROE: We lost it all. ¶ MS. LEE: We won. ¶ MR. ROE: So be it. ¶ After the talk Roe left the room.
  direct: We lost it all. ← MR. ROE | a turn of a transcript (0.7)
  direct: We won. ← MS. LEE | a turn of a transcript (0.7)
  direct: So be it. ← MR. ROE | a turn of a transcript (0.7)
MR. ROE: We lost it all. ¶ MS. LEE: We won. ¶ MR. ROE: So be it. ¶ After the talk ROE left the room.
  direct: We lost it all. ← MR. ROE | a turn of a transcript (0.7)
  direct: We won. ← MS. LEE | a turn of a transcript (0.7)
  direct: So be it. ← MR. ROE | a turn of a transcript (0.7)
MR. ROE: We lost it all. ¶ MS. LEE: We won. ¶ MR. ROE: So be it. ¶ After the talk Roeder left the room.
  direct: We lost it all. ← MR. ROE | a turn of a transcript (0.7)
  direct: We won. ← MS. LEE | a turn of a transcript (0.7)
  direct: So be it. ← MR. ROE | a turn of a transcript (0.7)
  direct: After the talk Roeder left the room. ← MR. ROE | a turn of a transcript (0.7)
Note: It rained. ¶ Note: It snowed. ¶ Note: It blew.
Eva Holm: We lost it all. ¶ Bo Ek: *** ¶ Eva Holm: So be it. ¶ Bo Ek: We won.
  direct: We lost it all. ← Eva Holm | a turn of a transcript (0.7)
  direct: So be it. ← Eva Holm | a turn of a transcript (0.7)
  direct: We won. ← Bo Ek | a turn of a transcript (0.7)
Eva Holm: We lost it all. ¶ Bo Ek: We won. ¶ Eva Holm: So be it.
  direct: We lost it all. ← Eva Holm | a turn of a transcript (0.7)
  direct: We won. ← Bo Ek | a turn of a transcript (0.7)
  direct: So be it. ← Eva Holm | a turn of a transcript (0.7)
Eva Holm went home: it rained. ¶ Bo Ek went home: it rained. ¶ Eva Holm went home: it rained.
((WN)) What was lost? ¶ Eva Holm: We lost it all. ¶ ((WN)) What was won? ¶ Eva Holm: Nothing.
  direct: What was lost? ← WN | a turn of a transcript (0.7)
  direct: We lost it all. ← Eva Holm | a turn of a transcript (0.7)
  direct: What was won? ← WN | a turn of a transcript (0.7)
  direct: Nothing. ← Eva Holm | a turn of a transcript (0.7)
MR. ROE: We “lost” it all. ¶ MS. LEE: “We won.” ¶ MR. ROE: So be it.
  direct: We “lost” it all. ← MR. ROE | a turn of a transcript (0.7)
  direct: “We won.” ← MS. LEE | a turn of a transcript (0.7)
  direct: So be it. ← MR. ROE | a turn of a transcript (0.7)
„We have lost it all. ¶ We won nothing“, said Eva Holm.
  direct: We have lost it all. ¶ We won nothing ← Eva Holm | attributed behind it (0.95)
»We have lost it all. ¶ We won nothing«, said Eva Holm.
  direct: We have lost it all. ¶ We won nothing ← Eva Holm | attributed behind it (0.95)
„We have lost it all. ¶ „We won nothing“, said Eva Holm.
  direct: We have lost it all. ← Eva Holm | whole sentences between quotation marks (0.6)
  direct: We won nothing ← Eva Holm | whole sentences between quotation marks (0.6)
"We have lost it all. ¶ "We won nothing," said Eva Holm.
  direct: We have lost it all. ← Eva Holm | whole sentences between quotation marks (0.6)
  direct: We won nothing, ← Eva Holm | whole sentences between quotation marks (0.6)
"We have lost it all. ¶ Eva Holm came. "We won nothing," she said.
  direct: We won nothing, ← Eva Holm | attributed behind it (0.95)
Eva Holm of the Union: We lost. ¶ Bo Ek: We won. ¶ Eva Holm of the Union: So be it.
  direct: We lost. ← Eva Holm of the Union | a turn of a transcript (0.7)
  direct: We won. ← Bo Ek | a turn of a transcript (0.7)
  direct: So be it. ← Eva Holm of the Union | a turn of a transcript (0.7)
Eva Holm of the Old Union: We lost. ¶ Bo Ek: We won. ¶ Eva Holm of the Old Union: So be it.
`,
  );
});
