import { describe } from 'vitest';
import { expectQuoted } from './expect-quoted.ts';

describe('titles, labels and speech', () => {
  expectQuoted(
    `
“We lost it all.” Eva Holm wept. “So be it,” she said.
  direct: We lost it all. ← – | whole sentences between quotation marks (0.6)
  direct: So be it, ← Eva Holm | attributed behind it (0.95)
Eva Holm came. She nods. “I still have it all.”
  direct: I still have it all. ← Eva Holm | whole sentences between quotation marks (0.6)
Eva Holm came. She nods and takes the old map from the wall, then smiles. “I still have it all.”
  direct: I still have it all. ← – | whole sentences between quotation marks (0.6)
Bo Ek came. He nods. “I still have it all.”
  direct: I still have it all. ← Bo Ek | whole sentences between quotation marks (0.6)
Bo Ek came. Why, after all these years, would he come? “I still have it all.”
  direct: I still have it all. ← Bo Ek | whole sentences between quotation marks (0.6)
Bo Ek came. Why after all of these many long and lonely years at sea would he come? “I still have it all.”
  direct: I still have it all. ← – | whole sentences between quotation marks (0.6)
Bo Ek came. ¶ He nods. ¶ “I still have it all.”
  direct: I still have it all. ← – | whole sentences between quotation marks (0.6)
Eva Holm called it “Iron Fist”. Eva Holm called it “a fist of iron”.
  partial: a fist of iron ← Eva Holm | in a sentence that tells what somebody says (0.75)
Eva Holm called it “Iron”. Eva Holm called it “iron”.
  partial: iron ← Eva Holm | in a sentence that tells what somebody says (0.6)
Their house, called “Home”, is old. They live in a house called “home”.
Bo Ek calls himself “Iron Bo”. Bo Ek called himself “a man of iron”.
  partial: a man of iron ← Bo Ek | in a sentence that tells what somebody says (0.75)
Eva Holm said her house, known as “Home”, was sold.
They named it “Home”. They named the boat by “vote”.
Critics call it a “jobs tax”. Critics called it a “tax on jobs and homes”.
  partial: tax on jobs and homes ← critics | in a sentence that tells what somebody says (0.75)
Critics label it a “jobs tax”. Young people brand it a “jobs tax”. The boss called it a “jobs tax”.
  partial: jobs tax ← boss | in a sentence that tells what somebody says (0.6)
Moscow calls it its “special operation”. Eva Holm called it her “special operation”.
  partial: special operation ← Eva Holm | in a sentence that tells what somebody says (0.6)
Eva Holm said “we won it all in the end”. Eva Holm said “we won it in the end”.
  direct: we won it all in the end ← Eva Holm | attributed before it (0.95)
  partial: we won it in the end ← Eva Holm | attributed before it (0.95)
“We won,” said Eva Holm. “It was hard”, and so on.
  direct: We won, ← Eva Holm | attributed behind it (0.95)
“We won,” said Eva Holm. ¶ It rained. ¶ “It was hard.”
  direct: We won, ← Eva Holm | attributed behind it (0.95)
The plan, “Ask Me in May”, is out. The plan, “Ask me in May”, is out.
  direct: Ask me in May ← – | whole sentences between quotation marks (0.6)
The film “we won it all in the end” opened.
Eva Holm said the film “won it all”.
He recited “The Sea” and danced “The Hill”.
The plan has “it all”. The plan has “all that the town ever wanted from us”. The plan has “all that the town had ever wanted from us”.
  partial: all that the town had ever wanted from us ← – | many words between quotation marks (0.4)
The plan has “All That the Town Ever Wanted From the Sea”.
`,
  );
});
