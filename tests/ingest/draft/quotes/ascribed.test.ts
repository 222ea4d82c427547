import { describe } from 'vitest';
import { expectQuoted } from './expect-quoted.ts';

describe('words and whoever they are ascribed to', () => {
  expectQuoted(
    `
“We lost it all,” — said Eva Holm.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all”), said Eva Holm.
  direct: We lost it all ← Eva Holm | attributed behind it (0.95)
He left (“We lost it all”), said Eva Holm.
  direct: We lost it all ← Eva Holm | attributed behind it (0.95)
The plan was “a gift to the rich and idle”, as Eva Holm described it.
  direct: a gift to the rich and idle ← Eva Holm | attributed behind it (0.95)
The plan was “a gift to the rich”, as Eva Holm called it, and was lost.
  partial: a gift to the rich ← Eva Holm | attributed behind it (0.95)
“We lost it all”, Eva Holm described the plan.
  direct: We lost it all ← – | whole sentences between quotation marks (0.6)
“We lost it all,” the paper told Eva Holm as she left.
  direct: We lost it all, ← paper | attributed behind it (0.95)
“We lost it all,” the paper cited Eva Holm as saying.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
The plan “to win it all” of the town, said Eva Holm, was lost.
  partial: to win it all ← Eva Holm | in a sentence that tells what somebody says (0.75)
In some words of thanks, they had “lost it all in a night”.
“We lost it all,” in the middle of talks.
  direct: We lost it all, ← – | whole sentences between quotation marks (0.6)
In the words of Eva Holm: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
In the words of Eva Holm, “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
Eva Holm said nothing; they had “lost it all”.
Bo Ek named the boat after a hard and “long lost love of his”.
After “Home” Eva Holm was blunt: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
And Eva Holm: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
Then Eva Holm, on the phone: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
Not Eva Holm’s: “We lost it all.”
  direct: We lost it all. ← – | whole sentences between quotation marks (0.6)
The deal was “a gift” at best, according to Eva Holm.
  partial: a gift ← Eva Holm | in a sentence that tells what somebody says (0.6)
The deal was “a gift” at best, Eva Holm said on Monday at a meeting in Bergen.
  partial: a gift ← Eva Holm | in a sentence that tells what somebody says (0.6)
The deal was “a gift to the rich” at best, Eva Holm said on Monday.
  partial: a gift to the rich ← Eva Holm | in a sentence that tells what somebody says (0.75)
After “a gift to the rich” was found, Eva Holm said that it was safe.
“We lost it all,” the United States said.
  direct: We lost it all, ← United States | attributed behind it (0.95)
“We lost it all,” United Motors said.
  direct: We lost it all, ← United Motors | attributed behind it (0.95)
The nurse States said: “We lost it all.”
  direct: We lost it all. ← States | attributed before it (0.95)
“We lost it all,” Eva Holm pointed at the sea.
  direct: We lost it all, ← – | whole sentences between quotation marks (0.6)
Eva Holm pointed at a house that “was lost in a night”.
Eva Holm pointed out that it “was lost in a night”.
  partial: was lost in a night ← Eva Holm | in a sentence that tells what somebody says (0.75)
“We lost it all,” points out the mayor.
  direct: We lost it all, ← mayor | attributed behind it (0.95)
“We lost it all,” was said by Eva Holm.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
Eva Holm was quoted as saying “we lost it all”.
  partial: we lost it all ← Eva Holm | attributed before it (0.95)
Eva Holm was quoted by the paper as saying: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
Bo Ek, quoting Eva Holm as saying “we lost it all”, wept.
  partial: we lost it all ← Eva Holm | attributed before it (0.95)
The paper quotes Eva Holm as saying “we lost it all”.
  partial: we lost it all ← Eva Holm | attributed before it (0.95)
Eva Holm, warning of “a lost decade for all of us”, left.
  direct: a lost decade for all of us ← Eva Holm | attributed before it (0.95)
The warning of “a lost decade for all” was heard.
Eva Holm gave a warning of “a lost decade for all”.
The ministry issued a statement saying “we lost it all”.
  partial: we lost it all ← ministry | attributed before it (0.95)
Later said Eva Holm: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
Said Eva Holm: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
“We lost it all,” said [Eva Holm].
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” [Eva Holm] said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” Eva Holm (45) said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” said a tall stranger.
  direct: We lost it all, ← tall stranger | attributed behind it (0.95)
“We lost it all,” said the whole room.
  direct: We lost it all, ← whole room | attributed behind it (0.95)
“We lost it all,” the whole room said.
  direct: We lost it all, ← whole room | attributed behind it (0.95)
Reports the Bergen Post: “We lost it all.”
  direct: We lost it all. ← Bergen Post | attributed before it (0.95)
“We lost it all,” reports the Bergen Post.
  direct: We lost it all, ← Bergen Post | attributed behind it (0.95)
“We lost it all,” as said Eva Holm.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
As said Eva Holm: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
“We lost it all,” Eva Holm this week said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” Eva Holm in her letter said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” Eva Holm in an interview said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” the author of a letter said.
  direct: We lost it all, ← author of a letter | attributed behind it (0.95)
“We lost it all,” the writer of the speech said.
  direct: We lost it all, ← writer of the speech | attributed behind it (0.95)
“We lost it all,” Eva Holm on late Monday said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” Eva Holm early on Monday said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” Eva Holm Monday night said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” Eva Holm has always said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” Eva Holm could only say.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” they have said.
  direct: We lost it all, ← – | attributed behind it (0.95)
«Nous avons tout perdu», a expliqué Eva Holm.
  direct: Nous avons tout perdu ← Eva Holm | attributed behind it (0.95)
“We lost it all,” said the chairman of Chrysler LLC Jim Press.
  direct: We lost it all, ← Jim Press | attributed behind it (0.95)
After a hard day the WHO said “we lost it all”.
  partial: we lost it all ← WHO | attributed before it (0.95)
“Nobody is safe,” the WHO said.
  direct: Nobody is safe, ← WHO | attributed behind it (0.95)
“Nobody is safe,” WHO said.
  direct: Nobody is safe, ← WHO | attributed behind it (0.95)
The WHO, which met in May, said nobody was “safe from harm at all”.
  partial: safe from harm at all ← WHO | in a sentence that tells what somebody says (0.75)
“Nobody is safe,” Bergen Motors & Sons said.
  direct: Nobody is safe, ← Bergen Motors & Sons | attributed behind it (0.95)
Bo Ek wept; Eva Holm, on the phone: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
Peter Brown met John Doe. “We lost it all,” Doe said.
  direct: We lost it all, ← John Doe | attributed behind it (0.95)
Anna Lund came. When Peter Brown left, she said: “We lost it all.”
  direct: We lost it all. ← Anna Lund | attributed before it (0.95)
Anna Lund came. When Peter Brown left, he said: “We lost it all.”
  direct: We lost it all. ← Peter Brown | attributed before it (0.95)
`,
  );
});
