import { describe } from 'vitest';
import { expectQuoted } from './expect-quoted.ts';

describe('the words of marks that nothing closes, of turns and of blocks', () => {
  expectQuoted(
    `
“…” said Eva Holm.
“…” said Eva Holm. “We won,” she said.
  direct: We won, ← Eva Holm | attributed behind it (0.95)
“We won, said Eva Holm. It rained.
  direct: We won ← Eva Holm | attributed behind it; its closing mark is missing (0.4)
“We won, said Eva Holm, who left. It rained.
  direct: We won ← Eva Holm | attributed behind it; its closing mark is missing (0.4)
“We won! said Eva Holm. It rained.
  direct: We won! ← Eva Holm | attributed behind it; its closing mark is missing (0.4)
“We won? asked Eva Holm: nobody knew. It rained.
  direct: We won? ← Eva Holm | attributed behind it; its closing mark is missing (0.4)
“We won, and they lost it. ¶ “It was hard,” said Eva Holm.
  direct: We won, and they lost it. ← Eva Holm | whole sentences between quotation marks (0.6)
  direct: It was hard, ← Eva Holm | whole sentences between quotation marks (0.6)
“We won, and they lost it. ¶ A picture of the sea. ¶ “It was hard,” said Eva Holm.
  direct: We won, and they lost it. ← Eva Holm | whole sentences between quotation marks (0.6)
  direct: It was hard, ← Eva Holm | whole sentences between quotation marks (0.6)
“We won, and they lost it. ¶ It was hard,” said Eva Holm.
  direct: We won, and they lost it. ¶ It was hard, ← Eva Holm | attributed behind it (0.95)
“We won, and they lost it. ¶ It rained. ¶ It snowed. ¶ It was hard,” said Eva Holm.
  direct: We won, and they lost it. ¶ It rained. ¶ It snowed. ¶ It was hard, ← Eva Holm | attributed behind it (0.95)
“We won, and they lost it. ¶ It rained. ¶ It snowed. ¶ It blew. ¶ It froze. ¶ It was hard,” said Eva Holm.
Eva Holm said: “We won. ¶ They lost. ¶ Bo Ek said: “It was hard.”
  direct: We won. ← Eva Holm | attributed before it; its closing mark is missing (0.4)
  direct: It was hard. ← Bo Ek | attributed before it (0.95)
"We won, and they lost it. ¶ It was hard," said Eva Holm.
  direct: We won, and they lost it. ¶ It was hard, ← Eva Holm | attributed behind it (0.95)
«We won, and they lost it. ¶ It was hard», said Eva Holm.
  direct: We won, and they lost it. ¶ It was hard ← Eva Holm | attributed behind it (0.95)
»We won, and they lost it. ¶ It was hard«, said Eva Holm.
  direct: We won, and they lost it. ¶ It was hard ← Eva Holm | attributed behind it (0.95)
„We won, and they lost it. ¶ It was hard“, said Eva Holm.
  direct: We won, and they lost it. ¶ It was hard ← Eva Holm | attributed behind it (0.95)
‘We won, and they lost it,’ said Eva Holm.
  direct: We won, and they lost it, ← Eva Holm | attributed behind it (0.95)
ANN: We won. ¶ BO: You lost. ¶ ANN: So be it. ¶ It rained.
  direct: We won. ← ANN | a turn of a transcript (0.7)
  direct: You lost. ← BO | a turn of a transcript (0.7)
  direct: So be it. ← ANN | a turn of a transcript (0.7)
  direct: It rained. ← ANN | a turn of a transcript (0.7)
ANN: We won. ¶ BO: You lost. ¶ ANN: So be it. ¶ Then Ann left.
  direct: We won. ← Ann | a turn of a transcript (0.7)
  direct: You lost. ← BO | a turn of a transcript (0.7)
  direct: So be it. ← Ann | a turn of a transcript (0.7)
Note: We won. ¶ BO: You lost. ¶ BO: So be it.
Ann: We won. ¶ Bo: You lost. ¶ It rained. ¶ It snowed. ¶ It blew. ¶ Ann: So be it.
  direct: We won. ← Ann | a turn of a transcript (0.7)
  direct: You lost. ← Bo | a turn of a transcript (0.7)
  direct: It rained. ← Bo | a turn of a transcript (0.7)
  direct: It snowed. ← Bo | a turn of a transcript (0.7)
  direct: It blew. ← Bo | a turn of a transcript (0.7)
  direct: So be it. ← Ann | a turn of a transcript (0.7)
Ann:We won. ¶ Bo:You lost. ¶ Ann:So be it.
Ann van Roe: We won. ¶ Bo: You lost. ¶ Ann van Roe: So be it.
  direct: We won. ← Ann van Roe | a turn of a transcript (0.7)
  direct: You lost. ← Bo | a turn of a transcript (0.7)
  direct: So be it. ← Ann van Roe | a turn of a transcript (0.7)
((Ann)) We won. ¶ ((Bo)) You lost. ¶ ((Ann)) So be it.
  direct: We won. ← Ann | a turn of a transcript (0.7)
  direct: You lost. ← Bo | a turn of a transcript (0.7)
  direct: So be it. ← Ann | a turn of a transcript (0.7)
ann: We won. ¶ bo: You lost. ¶ ann: So be it.
At 10: We won. ¶ At 11: You lost. ¶ At 10: So be it.
ANN: We won. ¶ BO: You “lost it all”. ¶ ANN: So be it.
  direct: We won. ← ANN | a turn of a transcript (0.7)
  direct: You “lost it all”. ← BO | a turn of a transcript (0.7)
  direct: So be it. ← ANN | a turn of a transcript (0.7)
ANN: … ¶ BO: You lost. ¶ ANN: So be it.
  direct: You lost. ← BO | a turn of a transcript (0.7)
  direct: So be it. ← ANN | a turn of a transcript (0.7)
> We won it all. ¶ > It was hard. ¶ Eva Holm left.
  direct: We won it all. ← – | a block quotation (0.5)
  direct: It was hard. ← – | a block quotation (0.5)
> “We won it all,” said Eva Holm. ¶ She left.
  direct: We won it all, ← Eva Holm | attributed behind it (0.95)
> We won it all. ¶ “It was hard,” said Eva Holm.
  direct: We won it all. ← – | a block quotation (0.5)
  direct: It was hard, ← Eva Holm | attributed behind it (0.95)
“It was hard,” said Eva Holm. ¶ > We won it all. ¶ “It was good,” said Bo Ek.
  direct: It was hard, ← Eva Holm | attributed behind it (0.95)
  direct: We won it all. ← Eva Holm | a block quotation (0.5)
  direct: It was good, ← Bo Ek | attributed behind it (0.95)
> — ¶ Eva Holm left.
Eva Holm said: ¶ > We won it all.
  direct: We won it all. ← Eva Holm | a block quotation (0.5)
> We won it all. ¶ — Eva Holm
  direct: We won it all. ← Eva Holm | a block quotation (0.7)
“We lost it all. ” Eva Holm said.
  direct: We lost it all. ← Eva Holm | attributed behind it (0.95)
ANN: We won. ¶ BO: You lost. ¶ ANN: Ann is so tired. ¶ BO: So be it.
  direct: We won. ← Ann | a turn of a transcript (0.7)
  direct: You lost. ← BO | a turn of a transcript (0.7)
  direct: Ann is so tired. ← Ann | a turn of a transcript (0.7)
  direct: So be it. ← BO | a turn of a transcript (0.7)
`,
  );
});
