import { describe } from 'vitest';
import { expectQuoted } from './expect-quoted.ts';

describe('what goes on, what ends it, and small words before the verb', () => {
  expectQuoted(
    `
“We lost it all,” Eva Holm told Bo Ek as they left.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all, said Eva Holm, and left,” Bo Ek told us.
  direct: We lost it all, said Eva Holm, and left, ← Bo Ek | attributed behind it (0.95)
“We lost it all,” said Eva Holm. ¶ “We will all go on.”
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
  direct: We will all go on. ← Eva Holm | whole sentences between quotation marks (0.6)
“We lost it all,” said Eva Holm. “We will all go on.”
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
  direct: We will all go on. ← Eva Holm | goes on with the speech before it (0.8)
“We lost it all,” said Eva Holm. ¶ Rain fell. ¶ “We will all go on.”
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
  direct: We will all go on. ← – | whole sentences between quotation marks (0.6)
“We lost it all,” said Eva Holm. Rain fell. “We will all go on.”
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
  direct: We will all go on. ← – | whole sentences between quotation marks (0.6)
“We lost it all,” said Eva Holm. She wept. “We will all go on.”
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
  direct: We will all go on. ← Eva Holm | whole sentences between quotation marks (0.6)
“We lost it all,” said Eva Holm. She wept for a long time in the old harbour of the town. “We will all go on.”
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
  direct: We will all go on. ← – | whole sentences between quotation marks (0.6)
Tom Roe, a.k.a. “the old man of the northern sea and all its boats”, left.
Tom Roe, aka “the old man of the northern sea and all its boats”, left.
Tom Roe, the so-called “old man of the northern sea and all its boats”, left.
Who said: “We lost it all”?
  direct: We lost it all ← – | attributed before it (0.95)
The WHO said: “We lost it all.”
  direct: We lost it all. ← WHO | attributed before it (0.95)
Eva Holm smiled but said they had “lost it all in a night”.
  partial: lost it all in a night ← Eva Holm | in a sentence that tells what somebody says (0.75)
A leading doctor left, adding that they had “lost it all in a night”.
  partial: lost it all in a night ← leading doctor | in a sentence that tells what somebody says (0.75)
“We lost it all.” Eva Holm said on Monday in the old harbour.
  direct: We lost it all. ← – | whole sentences between quotation marks (0.6)
“We lost it all.” Eva Holm said so.
  direct: We lost it all. ← Eva Holm | attributed behind it (0.95)
“We lost it all,” the sources close to the club said.
  direct: We lost it all, ← sources close to the club | attributed behind it (0.95)
“We lost it all,” said officials at the Ministry of Health.
  direct: We lost it all, ← officials at the Ministry of Health | attributed behind it (0.95)
“We lost it all,” said officials in Bonn on Monday.
  direct: We lost it all, ← officials in Bonn | attributed behind it (0.95)
“We lost it all,” said officials to the press.
  direct: We lost it all, ← officials | attributed behind it (0.95)
“We lost it all,” said the head of the town’s old harbour.
  direct: We lost it all, ← head of the town’s old harbour | attributed behind it (0.95)
“We lost it all,” said Velia’s then interior minister.
  direct: We lost it all, ← Velia’s then interior minister | attributed behind it (0.95)
“We lost it all,” said the first officer.
  direct: We lost it all, ← first officer | attributed behind it (0.95)
“We lost it all,” said a Spanish version of the letter.
  direct: We lost it all, ← Spanish version of the letter | attributed behind it (0.95)
“We lost it all,” said a French newspaper.
  direct: We lost it all, ← French newspaper | attributed behind it (0.95)
“We lost it all,” said Ludwig van der Berg.
  direct: We lost it all, ← Ludwig van der Berg | attributed behind it (0.95)
“We lost it all,” said Smith & Brogen.
  direct: We lost it all, ← Smith & Brogen | attributed behind it (0.95)
“We lost it all,” said the team captain late on Monday.
  direct: We lost it all, ← team captain | attributed behind it (0.95)
“We lost it all,” said the police sources.
  direct: We lost it all, ← police sources | attributed behind it (0.95)
“We lost it all,” 12 officials said.
  direct: We lost it all, ← 12 officials | attributed behind it (0.95)
“We lost it all,” said Eva Holm’s aunt, who left.
  direct: We lost it all, ← Eva Holm’s aunt | attributed behind it (0.95)
“We lost it all,” she and Bo Ek said.
  direct: We lost it all, ← – | whole sentences between quotation marks (0.6)
“We lost it all,” reads the letter.
  direct: We lost it all, ← letter | attributed behind it (0.95)
“We lost it all,” comments Eva Holm.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” Eva Holm has since said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” Eva Holm wanted to say.
  direct: We lost it all, ← – | whole sentences between quotation marks (0.6)
“We lost it all,” Eva Holm half-heartedly said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” Eva Holm in her letter said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” Eva Holm on late Monday night said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” a déclaré Eva Holm.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
«We lost it all. ¶ We will win», said Eva Holm.
  direct: We lost it all. ¶ We will win ← Eva Holm | attributed behind it (0.95)
»We lost it all. ¶ We will win«, said Eva Holm.
  direct: We lost it all. ¶ We will win ← Eva Holm | attributed behind it (0.95)
„We lost it all. ¶ We will win“, said Eva Holm.
  direct: We lost it all. ¶ We will win ← Eva Holm | attributed behind it (0.95)
“We lost it all. ¶ Bo Ek said: “We will win.”
  direct: We will win. ← Bo Ek | attributed before it (0.95)
“We lost it all. ¶ A boat in the harbour ¶ “We will win,” said Eva Holm.
  direct: We lost it all. ← Eva Holm | whole sentences between quotation marks (0.6)
  direct: We will win, ← Eva Holm | whole sentences between quotation marks (0.6)
“Did we lose it all? asked Eva Holm.
  direct: Did we lose it all? ← Eva Holm | attributed behind it; its closing mark is missing (0.4)
“We lost it all, and the boats, too, said Eva Holm.
  direct: We lost it all, and the boats, too ← Eva Holm | attributed behind it; its closing mark is missing (0.4)
> We lost it all. ¶ Eva Holm said so.
  direct: We lost it all. ← – | a block quotation (0.5)
((EH)) We won. ¶ ((BE)) No. ¶ ((EH)) Yes.
  direct: We won. ← EH | a turn of a transcript (0.7)
  direct: No. ← BE | a turn of a transcript (0.7)
  direct: Yes. ← EH | a turn of a transcript (0.7)
((EH)) We won. ¶ ((BE)) No. ¶ ((CR)) Yes.
EVA VAN LUND: We won. ¶ BO EK: No. ¶ EVA VAN LUND: Yes.
  direct: We won. ← EVA VAN LUND | a turn of a transcript (0.7)
  direct: No. ← BO EK | a turn of a transcript (0.7)
  direct: Yes. ← EVA VAN LUND | a turn of a transcript (0.7)
Note: We won. ¶ Update: No. ¶ Note: Yes.
Eva Holm met Bo Ek. ¶ HOLM: We won. ¶ EK: No. ¶ HOLM: Yes.
  direct: We won. ← Eva Holm | a turn of a transcript (0.7)
  direct: No. ← Bo Ek | a turn of a transcript (0.7)
  direct: Yes. ← Eva Holm | a turn of a transcript (0.7)
“He said, ‘We lost it all.’” Eva Holm left.
  direct: He said, ‘We lost it all.’ ← – | whole sentences between quotation marks (0.6)
“We lost it all” and “we won nothing”, said Eva Holm.
  direct: We lost it all ← Eva Holm | attributed behind it (0.95)
  partial: we won nothing ← Eva Holm | attributed behind it (0.8)
“We lost it all,” said Eva Holm; “we won nothing,” said Bo Ek.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
  partial: we won nothing, ← Bo Ek | attributed behind it (0.8)
Eva Holm wept. Why did she weep? “We lost it all.”
  direct: We lost it all. ← Eva Holm | whole sentences between quotation marks (0.6)
Eva Holm wept. Did anybody weep? “We lost it all.”
  direct: We lost it all. ← – | whole sentences between quotation marks (0.6)
B: We won. ¶ C: No. ¶ B: Yes.
  direct: We won. ← B | a turn of a transcript (0.7)
  direct: No. ← C | a turn of a transcript (0.7)
  direct: Yes. ← B | a turn of a transcript (0.7)
As a young nurse Eva Holm left. “We lost it all,” the nurse said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
Eva Holm praised their “boundless” friendship.
Eva Holm said the “jobs tax” plan failed.
Bo Ek told Eva Holm, “Go Home.”
  direct: Go Home. ← Bo Ek | attributed before it (0.95)
“We lost it all,” said the then mayor Eva Holm.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” said doctors and boats.
  direct: We lost it all, ← doctors | attributed behind it (0.95)
“We lost it all,” said Eva Holm and doctors.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” said Jane Roe of the Royal Holloway.
  direct: We lost it all, ← Jane Roe | attributed behind it (0.95)
“We lost it all,” said Jane Roe of the Royal Holloway and Bo Ek.
  direct: We lost it all, ← Jane Roe and Bo Ek | attributed behind it (0.95)
Rain fell on the old town and its harbour all night, and nobody who lived there could sleep for the noise that it made on the roofs of the houses and in the streets between them. Then came the morning, and the water stood high. Acme Corp fell. “We lost it all,” the company said.
  direct: We lost it all, ← Acme Corp | attributed behind it (0.95)
Acme Corp fell. Rain fell on the old town and its harbour all night, and nobody who lived there could sleep for the noise that it made on the roofs of the houses and in the streets between them. Then came the morning, and the water stood high, and it stayed so for days. “We lost it all,” the company said.
  direct: We lost it all, ← company | attributed behind it (0.95)
Eva Holm wants to say they “lost it all in a night”.
The ministry said Eva Holm had agreed that it was “a gift to the rich and idle”.
  partial: a gift to the rich and idle ← Eva Holm | in a sentence that tells what somebody says (0.75)
The ministry said Eva Holm had agreed to oppose “a gift to the rich and idle”.
  partial: a gift to the rich and idle ← ministry | in a sentence that tells what somebody says (0.75)
“We lost it all” said Eva Holm.
  direct: We lost it all ← Eva Holm | attributed behind it (0.95)
“We lost it all”, said the frontrunner.
  direct: We lost it all ← frontrunner | attributed behind it (0.95)
“We lost it all,” the nurse in a statement said.
  direct: We lost it all, ← nurse | attributed behind it (0.95)
“We lost it all,” the nurse in her letter said.
  direct: We lost it all, ← nurse | attributed behind it (0.95)
“Did we lose it all?” Eva Holm asked in Bonn whether to go.
  direct: Did we lose it all? ← – | whole sentences between quotation marks (0.6)
He was named captain of Zaza, “The Fort”.
`,
  );
});
