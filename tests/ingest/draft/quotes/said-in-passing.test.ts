import { describe } from 'vitest';
import { expectQuoted } from './expect-quoted.ts';

describe('said in passing', () => {
  expectQuoted(
    `
“We lost it all,” Eva Holm also said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” Eva Holm later quickly said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” Eva Holm on Monday said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” Eva Holm late Monday evening said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” Eva Holm last week said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” Eva Holm in a statement said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” as Eva Holm used to say.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” Eva Holm would say.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” the paper quoted Eva Holm as saying.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
The agency cited Eva Holm as saying: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
The plan was described by Eva Holm as “a gift to the rich and idle”.
  partial: a gift to the rich and idle ← Eva Holm | in a sentence that tells what somebody says (0.75)
The plan was criticised on Monday by Eva Holm as “a gift to the rich”.
  partial: a gift to the rich ← Eva Holm | in a sentence that tells what somebody says (0.75)
Eva Holm described the plan as “unfair”.
  partial: unfair ← Eva Holm | in a sentence that tells what somebody says (0.6)
Eva Holm, a nurse from Bergen, described the long and costly plan for the old harbour as “unfair”.
  partial: unfair ← Eva Holm | in a sentence that tells what somebody says (0.6)
Eva Holm, who leads the union, said: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
Eva Holm, 45, the head of the union, said: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
The head of the union, Eva Holm, said: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
Eva Holm — the head of the union — said: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
Eva Holm and Bo Ek said: “We lost it all.”
  direct: We lost it all. ← Eva Holm and Bo Ek | attributed before it (0.95)
Eva Holm told Bo Ek: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
Bo Ek asked Eva Holm whether she had “lost it all”.
  partial: lost it all ← Bo Ek | in a sentence that tells what somebody says (0.75)
Bo Ek came, but Eva Holm said: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
Bo Ek smiled and said: “We lost it all.”
  direct: We lost it all. ← Bo Ek | attributed before it (0.95)
Bo Ek, who had met Eva Holm, smiled and said: “We lost it all.”
  direct: We lost it all. ← Bo Ek | attributed before it (0.95)
On Monday, at the meeting, Eva Holm smiled, saying: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
Eva Holm left early, adding that they had “lost it all in a night”.
  partial: lost it all in a night ← Eva Holm | in a sentence that tells what somebody says (0.75)
“We lost it all,” said a spokesman for the union.
  direct: We lost it all, ← spokesman for the union | attributed behind it (0.95)
“We lost it all,” said one commuter.
  direct: We lost it all, ← commuter | attributed behind it (0.95)
“We lost it all,” the referee said.
  direct: We lost it all, ← referee | attributed behind it (0.95)
“We lost it all,” they say.
  direct: We lost it all, ← – | attributed behind it (0.95)
“We lost it all,” she says.
  direct: We lost it all, ← – | attributed behind it (0.95)
“We lost it all,” said he.
  direct: We lost it all, ← – | attributed behind it (0.95)
“We lost it all,” I said.
  direct: We lost it all, ← – | attributed behind it (0.95)
“We lost it all,” police said.
  direct: We lost it all, ← police | attributed behind it (0.95)
“We lost it all,” the ministry said in a statement.
  direct: We lost it all, ← ministry | attributed behind it (0.95)
“We lost it all,” said the ministry’s spokeswoman Eva Holm.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” according to Eva Holm.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” according to a statement by the union.
  direct: We lost it all, ← union | attributed behind it (0.95)
According to the union, they had “lost it all in a night”.
  partial: lost it all in a night ← union | in a sentence that tells what somebody says (0.75)
In the words of Eva Holm, they had “lost it all in a night”.
  partial: lost it all in a night ← Eva Holm | in a sentence that tells what somebody says (0.75)
“We lost it all” – Eva Holm, nurse
  direct: We lost it all ← Eva Holm | attributed behind it (0.95)
“We lost it all.” — Eva Holm
  direct: We lost it all. ← Eva Holm | attributed behind it (0.95)
“We lost it all.” Eva Holm, a nurse, wept.
  direct: We lost it all. ← – | whole sentences between quotation marks (0.6)
“We lost it all,” points out Eva Holm.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” Eva Holm pointed out.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
The statement read: “We lost it all.”
  direct: We lost it all. ← statement | attributed before it (0.95)
A sign at the door read “No entry for dogs”.
The United States said it would “never forget the lost harbour”.
  partial: never forget the lost harbour ← United States | in a sentence that tells what somebody says (0.75)
The report’s findings said they had “lost it all in a night”.
  partial: lost it all in a night ← report’s findings | in a sentence that tells what somebody says (0.75)
The deal, said Eva Holm, was “a gift to the rich and idle”.
  partial: a gift to the rich and idle ← Eva Holm | in a sentence that tells what somebody says (0.75)
The deal was “a gift to the rich and idle”, said Eva Holm, and left.
  direct: a gift to the rich and idle ← Eva Holm | attributed behind it (0.95)
“We lost,” said Eva Holm. “We lost it all,” Bo Ek said. “And we will go on.”
  direct: We lost, ← Eva Holm | attributed behind it (0.95)
  direct: We lost it all, ← Bo Ek | attributed behind it (0.95)
  direct: And we will go on. ← Bo Ek | goes on with the speech before it (0.8)
“We lost,” said Eva Holm, “but we will go on.” Bo Ek wept.
  direct: We lost, ← Eva Holm | attributed behind it (0.95)
  direct: but we will go on. ← Eva Holm | attributed before it (0.95)
Eva Holm wept. “We lost it all,” she said. “He won,” she added.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
  direct: He won, ← Eva Holm | attributed behind it (0.95)
Eva Holm met Bo Ek. “We lost it all,” he said.
  direct: We lost it all, ← Bo Ek | attributed behind it (0.95)
Eva Holm met Bo Ek. “We lost it all,” the nurse said.
  direct: We lost it all, ← nurse | attributed behind it (0.95)
Nurse Eva Holm met driver Bo Ek. “We lost it all,” the driver said.
  direct: We lost it all, ← Bo Ek | attributed behind it (0.95)
Acme Corp fell. “We lost it all,” the company said.
  direct: We lost it all, ← Acme Corp | attributed behind it (0.95)
The Ministry of Health met Acme Corp. “We lost it all,” the company said.
  direct: We lost it all, ← Acme Corp | attributed behind it (0.95)
The Ministry of Health met Acme Corp. “We lost it all,” the ministry said.
  direct: We lost it all, ← ministry | attributed behind it (0.95)
Chancellor Olaf Brandt came. “We lost it all,” Mr Brandt said.
  direct: We lost it all, ← Olaf Brandt | attributed behind it (0.95)
Olaf Brandt came. His wife said: “We lost it all.”
  direct: We lost it all. ← wife | attributed before it (0.95)
Olaf Brandt came with Jan Lee and Eva Holm. “We lost it all,” they said.
  direct: We lost it all, ← – | attributed behind it (0.95)
“We lost it all,” said officials, who asked not to be named.
  direct: We lost it all, ← officials | attributed behind it (0.95)
“We lost it all,” two officials said.
  direct: We lost it all, ← officials | attributed behind it (0.95)
“We lost it all,” a senior official familiar with the talks said.
  direct: We lost it all, ← senior official familiar with the talks | attributed behind it (0.95)
“We lost it all,” sources close to the club said.
  direct: We lost it all, ← sources close to the club | attributed behind it (0.95)
“We lost it all,” said Ludwig van der Berg.
  direct: We lost it all, ← Ludwig van der Berg | attributed behind it (0.95)
“We lost it all,” said Maria de la Cruz.
  direct: We lost it all, ← Maria de la Cruz | attributed behind it (0.95)
“We lost it all,” said Eva Holm yesterday in Bergen.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” said Eva Holm following the match.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” said the official late on Monday.
  direct: We lost it all, ← official | attributed behind it (0.95)
“We lost it all,” said the company’s chief executive Eva Holm.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” said Bergen mayor Eva Holm.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” said Smith & Sons.
  direct: We lost it all, ← Smith & Sons | attributed behind it (0.95)
“We lost it all,” said the Bank of England.
  direct: We lost it all, ← Bank of England | attributed behind it (0.95)
“We lost it all,” said the head of the bank.
  direct: We lost it all, ← head of the bank | attributed behind it (0.95)
“We lost it all,” said the ambassador to France.
  direct: We lost it all, ← ambassador to France | attributed behind it (0.95)
“We lost it all,” said residents and shopkeepers.
  direct: We lost it all, ← residents and shopkeepers | attributed behind it (0.95)
“We lost it all,” said 19-year-old Eva Holm.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” reads the letter.
  direct: We lost it all, ← letter | attributed behind it (0.95)
The film “Long Way Home” opened. The song “Blue Bird” won.
He sang “Blue Bird” and played “Home”.
A so-called “expert” came. The boat, “Blue Bird”, sank.
Lawmakers called it a “jobs tax”. Eva Holm called it a “jobs tax”.
  partial: jobs tax ← Eva Holm | in a sentence that tells what somebody says (0.6)
What Moscow calls its “special operation” goes on.
He called himself “Iron Bo”. They called him “Iron Bo”. The group is called “Iron Fist”.
The plan is known as “Iron Fist”. It was dubbed “Iron Fist”. It was nicknamed by fans “Iron Fist”.
The word “harbour” is old. The term “fake news” is new.
He won a “dirty” match. The “parole” status ended.
Eva Holm said the “parole” status had ended.
Eva Holm said it was “Iron Fist”.
Eva Holm said it was “unfair”.
  partial: unfair ← Eva Holm | in a sentence that tells what somebody says (0.6)
Eva Holm said “no”.
  partial: no ← Eva Holm | attributed before it (0.8)
Eva Holm wrote: “The last pit is closed.”
  direct: The last pit is closed. ← Eva Holm | attributed before it (0.95)
Eva Holm praised the “brave men and women of the harbour”.
  partial: brave men and women of the harbour ← Eva Holm | in a sentence that tells what somebody says (0.75)
Eva Holm praised the long and hard work of those whom she called “heroes”.
  partial: heroes ← Eva Holm | in a sentence that tells what somebody says (0.6)
“We lost it all! We lost the harbour. We lost the town.” Nobody came.
  direct: We lost it all! We lost the harbour. We lost the town. ← – | whole sentences between quotation marks (0.6)
Eva Holm said: "We lost it all." Bo Ek replied: "You did."
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
  direct: You did. ← Bo Ek | attributed before it (0.95)
'We lost it all,' said Eva Holm. 'It was the men's boat,' she said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
  direct: It was the men's boat, ← Eva Holm | attributed behind it (0.95)
‘We lost it all,’ said Eva Holm. ‘It was the men’s boat,’ she said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
  direct: It was the men’s boat, ← Eva Holm | attributed behind it (0.95)
„Wir haben alles verloren“, said Eva Holm.
  direct: Wir haben alles verloren ← Eva Holm | attributed behind it (0.95)
«Nous avons tout perdu», a déclaré Eva Holm.
  direct: Nous avons tout perdu ← Eva Holm | attributed behind it (0.95)
»Vi tabte det hele«, said Eva Holm.
  direct: Vi tabte det hele ← Eva Holm | attributed behind it (0.95)
“He told us ‘never again’ and left,” said Eva Holm.
  direct: He told us ‘never again’ and left, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” said Eva Holm (45), a nurse.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost [the harbour] all,” said Eva Holm.
  direct: We lost [the harbour] all, ← Eva Holm | attributed behind it (0.95)
Asked whether it was over, Eva Holm said: “Never.”
  direct: Never. ← Eva Holm | attributed before it (0.95)
Eva Holm: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
Eva Holm (nurse): “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
Her verdict: “We lost it all.”
  direct: We lost it all. ← – | whole sentences between quotation marks (0.6)
Eva Holm refused to say “we lost it all”.
Eva Holm wants to “win it all back again”.
Eva Holm did not say “we lost it all”.
  partial: we lost it all ← Eva Holm | attributed before it (0.95)
Eva Holm, in an interview, said: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
Eva Holm, speaking to reporters on Monday, said: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
“We lost it all,” said Eva Holm, speaking to reporters.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” Holm’s lawyer said.
  direct: We lost it all, ← Holm’s lawyer | attributed behind it (0.95)
“We lost it all,” the lawyer for Eva Holm said.
  direct: We lost it all, ← lawyer for Eva Holm | attributed behind it (0.95)
“We lost it all,” said Eva Holm of Acme Corp.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” said Eva Holm, of Acme Corp.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” said an analyst at Acme Corp.
  direct: We lost it all, ← analyst at Acme Corp | attributed behind it (0.95)
Reports say “it is all lost for good”.
  partial: it is all lost for good ← Reports | attributed before it (0.95)
Speaking on Monday, Eva Holm said that “it is all lost for good”.
  partial: it is all lost for good ← Eva Holm | attributed before it (0.95)
It was Eva Holm who said: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
`,
  );
});
