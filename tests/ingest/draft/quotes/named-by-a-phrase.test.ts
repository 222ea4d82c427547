import { describe } from 'vitest';
import { expectQuoted } from './expect-quoted.ts';

describe('whoever a phrase names', () => {
  expectQuoted(
    `
Bo Ek, 45, the mayor of Bergen; Eva Holm, a nurse, said: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
The plan is simple: Eva Holm, a nurse, said: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
Bo Ek left: the nurse, Eva Holm, said: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
In Bergen, Eva Holm, a nurse, said: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
For the mayor, Eva Holm, a nurse, said: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
On Monday, the nurse, Eva Holm, said: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
The deal, Eva Holm, a nurse, said, was “a gift to the rich and idle”.
  partial: a gift to the rich and idle ← Eva Holm | in a sentence that tells what somebody says (0.75)
Eva Holm – a nurse – said: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
Eva Holm - a nurse - said: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
Eva Holm of the union, said: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
The harbour, Eva Holm said, was “a gift to the rich and idle”.
  partial: a gift to the rich and idle ← Eva Holm | in a sentence that tells what somebody says (0.75)
Eva Holm and Bo Ek came and said: “We lost it all.”
  direct: We lost it all. ← Eva Holm and Bo Ek | attributed before it (0.95)
Eva Holm came or said: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
Eva Holm smiled but said: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
Eva Holm added that it was late and said: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
Bo Ek said that he had seen Eva Holm and told them “we lost it all”.
  partial: we lost it all ← Bo Ek | attributed before it (0.95)
Bo Ek reported to the mayor, adding that they had “lost it all in a night”.
  partial: lost it all in a night ← Bo Ek | in a sentence that tells what somebody says (0.75)
Bo Ek said that the mayor had left, adding that they had “lost it all in a night”.
  partial: lost it all in a night ← Bo Ek | in a sentence that tells what somebody says (0.75)
In the evening, after the match, Eva Holm left, adding that they had “lost it all in a night”.
  partial: lost it all in a night ← Eva Holm | in a sentence that tells what somebody says (0.75)
The rain, adding to the flood, was called “a gift to the rich”.
The residents claim “it is all lost for good”. The resident’s claim “it is all lost for good” is old.
  partial: it is all lost for good ← residents | attributed before it (0.95)
The nurses’ claim “it is all lost for good” is old.
Eva Holm’s claim that it is “all lost for good” is old.
Bo Ek put it: “We lost it all.” The sign read: “We lost it all.”
  direct: We lost it all. ← Bo Ek | attributed before it (0.95)
  direct: We lost it all. ← sign | attributed before it (0.95)
The letter read “it is all lost for good”.
  partial: it is all lost for good ← letter | attributed before it (0.95)
The mayor claims “it is all lost for good”. The harbour claims “it is all lost for good”.
  partial: it is all lost for good ← mayor | attributed before it (0.95)
The ministry claims “it is all lost for good”.
  partial: it is all lost for good ← ministry | attributed before it (0.95)
Tuesday claims “it is all lost for good”.
The weather said “it is all lost for good”.
  partial: it is all lost for good ← weather | attributed before it (0.95)
The deal described “it is all lost for good”.
“We lost it all,” one said. “We won,” said another.
  direct: We lost it all, ← one | attributed behind it (0.95)
“We lost it all,” said Eva Holm and the mayor.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” Ludwig van der Berg said.
  direct: We lost it all, ← Ludwig van der Berg | attributed behind it (0.95)
“We lost it all,” Vincent van Gogh said.
  direct: We lost it all, ← Vincent van Gogh | attributed behind it (0.95)
“We lost it all,” the painter Vincent van Gogh said.
  direct: We lost it all, ← Vincent van Gogh | attributed behind it (0.95)
“We lost it all,” sources familiar with the talks said.
  direct: We lost it all, ← sources familiar with the talks | attributed behind it (0.95)
“We lost it all,” people close to Eva Holm said.
  direct: We lost it all, ← people close to Eva Holm | attributed behind it (0.95)
“We lost it all,” a man from Bergen said.
  direct: We lost it all, ← man from Bergen | attributed behind it (0.95)
“We lost it all,” the man in the boat said.
  direct: We lost it all, ← man in the boat | attributed behind it (0.95)
“We lost it all,” the captain of the boat said.
  direct: We lost it all, ← captain of the boat | attributed behind it (0.95)
“We lost it all,” the owner of the house in Bergen said.
  direct: We lost it all, ← owner of the house in Bergen | attributed behind it (0.95)
“We lost it all,” a spokesman for the Ministry of Health said.
  direct: We lost it all, ← spokesman for the Ministry of Health | attributed behind it (0.95)
“We lost it all,” 19-year-old Eva Holm said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” the Bergen nurse Eva Holm said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” the union’s Eva Holm said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” a nurse who asked not to be named said.
  direct: We lost it all, ← nurse | attributed behind it (0.95)
“We lost it all,” said the nurse waiting outside.
  direct: We lost it all, ← nurse | attributed behind it (0.95)
“We lost it all,” said the nurse in Bergen.
  direct: We lost it all, ← nurse in Bergen | attributed behind it (0.95)
“We lost it all,” said the nurse in the harbour.
  direct: We lost it all, ← nurse | attributed behind it (0.95)
“We lost it all,” said the ambassador in Paris.
  direct: We lost it all, ← ambassador in Paris | attributed behind it (0.95)
“We lost it all,” said the company based in Bergen.
  direct: We lost it all, ← company | attributed behind it (0.95)
“We lost it all,” said the union elected in May.
  direct: We lost it all, ← union | attributed behind it (0.95)
“We lost it all,” said the police chief.
  direct: We lost it all, ← police chief | attributed behind it (0.95)
“We lost it all,” said the team captain.
  direct: We lost it all, ← team captain | attributed behind it (0.95)
“We lost it all,” said the guest conductor.
  direct: We lost it all, ← guest conductor | attributed behind it (0.95)
“We lost it all,” said the nurse with the lamp.
  direct: We lost it all, ← nurse with the lamp | attributed behind it (0.95)
“We lost it all,” said a friend from school.
  direct: We lost it all, ← friend from school | attributed behind it (0.95)
“We lost it all,” said Eva Holm from school.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” said Eva Holm while leaving.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” said former mayor and teacher Eva Holm.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” said Bergen’s mayor.
  direct: We lost it all, ← Bergen’s mayor | attributed behind it (0.95)
“We lost it all,” said Eva Holm’s daughter Ada.
  direct: We lost it all, ← Ada | attributed behind it (0.95)
“We lost it all,” said Eva Holm & Bo Ek.
  direct: We lost it all, ← Eva Holm & Bo Ek | attributed behind it (0.95)
“We lost it all,” said Maria dos Santos.
  direct: We lost it all, ← Maria dos Santos | attributed behind it (0.95)
“We lost it all,” said Leonardo da Vinci.
  direct: We lost it all, ← Leonardo da Vinci | attributed behind it (0.95)
“We lost it all,” said Osama bin Laden.
  direct: We lost it all, ← Osama bin Laden | attributed behind it (0.95)
“We lost it all,” said Charles de Gaulle in May.
  direct: We lost it all, ← Charles de Gaulle | attributed behind it (0.95)
“We lost it all,” said Eva, the nurse.
  direct: We lost it all, ← Eva | attributed behind it (0.95)
“We lost it all,” said NATO.
  direct: We lost it all, ← NATO | attributed behind it (0.95)
“We lost it all,” said the US official.
  direct: We lost it all, ← US official | attributed behind it (0.95)
“We lost it all,” said US officials.
  direct: We lost it all, ← US officials | attributed behind it (0.95)
“We lost it all,” a US official said.
  direct: We lost it all, ← US official | attributed behind it (0.95)
“We lost it all,” said the team’s captain.
  direct: We lost it all, ← team’s captain | attributed behind it (0.95)
“We lost it all,” said the company founded in Bergen.
  direct: We lost it all, ← company | attributed behind it (0.95)
“We lost it all,” said a man known as Bo.
  direct: We lost it all, ← man | attributed behind it (0.95)
“We lost it all,” said the nurse from Bergen with a sigh.
  direct: We lost it all, ← nurse from Bergen | attributed behind it (0.95)
“We lost it all,” said Eva Holm at the union.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” said the mayor to the crowd.
  direct: We lost it all, ← mayor | attributed behind it (0.95)
“We lost it all,” said three nurses.
  direct: We lost it all, ← nurses | attributed behind it (0.95)
“We lost it all,” said Lt. Gen. Bo Ek.
  direct: We lost it all, ← Bo Ek | attributed behind it (0.95)
“We lost it all,” said St Anne’s nurse Eva Holm.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” said Bergen police.
  direct: We lost it all, ← Bergen police | attributed behind it (0.95)
“We lost it all,” said an unnamed official.
  direct: We lost it all, ← unnamed official | attributed behind it (0.95)
“We lost it all,” said Eva Holm, 45, of Bergen.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” said Holm. Eva Holm wept.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” said a Bergen-based nurse.
  direct: We lost it all, ← Bergen-based nurse | attributed behind it (0.95)
“We lost it all,” Eva Holm (a nurse) told them.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” the nurse (45) told them.
  direct: We lost it all, ← nurse | attributed behind it (0.95)
Some 20 officials said they had “lost it all”.
  partial: lost it all ← 20 officials | in a sentence that tells what somebody says (0.75)
All officials said they had “lost it all”.
  partial: lost it all ← officials | in a sentence that tells what somebody says (0.75)
This nurse said they had “lost it all”.
  partial: lost it all ← nurse | in a sentence that tells what somebody says (0.75)
`,
  );
});
