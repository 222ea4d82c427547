import { describe } from 'vitest';
import { expectQuoted } from './expect-quoted.ts';

describe('words and somebody who is set apart from them, or joined to somebody else', () => {
  expectQuoted(
    `
“We lost it all,” the head of the ministry – Eva Holm – said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” due to Eva Holm.
  direct: We lost it all, ← – | whole sentences between quotation marks (0.6)
“We lost it all,” according to a letter to Eva Holm.
  direct: We lost it all, ← letter | attributed behind it (0.95)
“We lost it all,” according to a letter by Eva Holm.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” in some words of Eva Holm.
  direct: We lost it all, ← – | whole sentences between quotation marks (0.6)
Eva Holm said “no”, and then, “We lost it all.”
  partial: no ← Eva Holm | attributed before it (0.8)
  direct: We lost it all. ← Eva Holm | in a sentence that tells what somebody says (0.75)
Eva Holm said it was “a gift to the rich”. “We won it all.”
  partial: a gift to the rich ← Eva Holm | in a sentence that tells what somebody says (0.75)
  direct: We won it all. ← Eva Holm | whole sentences between quotation marks (0.6)
“Thank You Bergen!” said Eva Holm.
  direct: Thank You Bergen! ← Eva Holm | attributed behind it (0.95)
Eva Holm said: “Thank You Bergen”
  direct: Thank You Bergen ← Eva Holm | attributed before it (0.95)
Bo Ek called him “The man of iron”.
  partial: The man of iron ← Bo Ek | in a sentence that tells what somebody says (0.75)
Bo Ek told himself “Man of iron” and left.
  partial: Man of iron ← Bo Ek | attributed before it (0.8)
Eva Holm sang “a song of the sea and the old red moon” on Monday.
She wept or said they had “lost it all”.
  partial: lost it all ← – | in a sentence that tells what somebody says (0.75)
Bo Ek wept or said they had “lost it all”.
  partial: lost it all ← Bo Ek | in a sentence that tells what somebody says (0.75)
It rained: the mayor, a tall man, said they had “lost it all”.
  partial: lost it all ← mayor | in a sentence that tells what somebody says (0.75)
It rained; says the room, “We lost it all.”
  direct: We lost it all. ← – | whole sentences between quotation marks (0.6)
«Nous avons tout perdu», a dit Eva Holm.
  direct: Nous avons tout perdu ← Eva Holm | attributed behind it (0.95)
Selon le ministère de Eva Holm, c’est “une perte pour tous”.
  partial: une perte pour tous ← Eva Holm | in a sentence that tells what somebody says (0.75)
“We lost it all,” said Bergen council leader Bo Ek.
  direct: We lost it all, ← Bo Ek | attributed behind it (0.95)
“We lost it all,” said Bergen county council Leader Bo Ek.
  direct: We lost it all, ← Bo Ek | attributed behind it (0.95)
“We lost it all,” said a spokesman for the mayor of Bergen in Oslo.
  direct: We lost it all, ← spokesman for the mayor of Bergen | attributed behind it (0.95)
“We lost it all,” said nurses and doctors.
  direct: We lost it all, ← nurses and doctors | attributed behind it (0.95)
“We lost it all” — The sea
The deal was “a gift” at best, Eva Holm said on Monday in Bergen at the end of a long hard day of talks.
The deal was “a gift” at best, Eva Holm said on Monday, but Bo Ek said no.
— Eva Holm: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
The mayor – Bo Ek – said they had “lost it all”.
  partial: lost it all ← Bo Ek | in a sentence that tells what somebody says (0.75)
They “lost it all in a night”; says Bo Ek.
An official claim that they “lost it all” was wrong.
Another described it as “a wreck at sea”.
  partial: a wreck at sea ← Another | in a sentence that tells what somebody says (0.75)
Bo Ek came. “It was a wreck at sea,” said a Dutchman.
  direct: It was a wreck at sea, ← Dutchman | attributed behind it (0.95)
Bo Ek came. “It was a wreck at sea,” said the Dutchman.
  direct: It was a wreck at sea, ← Bo Ek | attributed behind it (0.95)
In Bergen it rained. “It was hard,” it said.
  direct: It was hard, ← – | attributed behind it (0.95)
Bo Ek came. “Yes,” and “never again”, he said.
  direct: Yes, ← Bo Ek | attributed behind it (0.95)
  partial: never again ← Bo Ek | attributed behind it (0.8)
“No,” he said; Eva Holm, 45 – in tears: “No.”
  direct: No, ← – | attributed behind it (0.95)
  direct: No. ← Eva Holm | attributed before it (0.95)
The Dutchman wept, adding “a lost decade”. “We won.”
  partial: a lost decade ← Dutchman | attributed before it (0.8)
They called him “The man of iron” then.
  partial: The man of iron ← – | in a sentence that tells what somebody says (0.75)
“Yes,” as nurses and doctors put it.
  direct: Yes, ← nurses and doctors | attributed behind it (0.95)
Officials in Bergen will say: “No.”
  direct: No. ← officials in Bergen | attributed before it (0.95)
“Why?” tweeted Eva Holm and Bo Ek on Monday.
  direct: Why? ← Eva Holm and Bo Ek | attributed behind it (0.95)
“Thank You Bergen!” – Halden Council
  direct: Thank You Bergen! ← Halden Council | attributed behind it (0.95)
“We lost it all,” said Eva Holm laughing.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” said Eva Holm & Sons.
  direct: We lost it all, ← Eva Holm & Sons | attributed behind it (0.95)
The old men quip that they had “lost it all”.
  partial: lost it all ← old men | in a sentence that tells what somebody says (0.75)
In Bergen, says Bo Ek, they “lost it all in a night”.
  partial: lost it all in a night ← Bo Ek | in a sentence that tells what somebody says (0.75)
“We lost it all,” that deal said.
  direct: We lost it all, ← – | whole sentences between quotation marks (0.6)
“We lost it all,” the deal said.
  direct: We lost it all, ← deal | attributed behind it (0.95)
Asked by Bo Ek, Holm said they had “lost it all”.
  partial: lost it all ← Holm | in a sentence that tells what somebody says (0.75)
At Oslo’s bank Holm said they had “lost it all”.
  partial: lost it all ← Holm | in a sentence that tells what somebody says (0.75)
The mayor - a tall man - said they had “lost it all”.
  partial: lost it all ← mayor | in a sentence that tells what somebody says (0.75)
The mayor - Bo Ek - said they had “lost it all”.
  partial: lost it all ← Bo Ek | in a sentence that tells what somebody says (0.75)
Bo Ek - the mayor - said they had “lost it all”.
  partial: lost it all ← Bo Ek | in a sentence that tells what somebody says (0.75)
Nurses put it so: “We lost it all.”
  direct: We lost it all. ← nurses | attributed before it (0.95)
The sign read: “We lost it all.”
  direct: We lost it all. ← sign | attributed before it (0.95)
The nurses claim that they “lost it all”.
  partial: lost it all ← nurses | in a sentence that tells what somebody says (0.75)
The nurse claim that they “lost it all” was wrong.
The nurses’ claim that they “lost it all” was wrong.
The nurse’s said they had “lost it all”.
Bergen claims that they had “lost it all”.
  partial: lost it all ← Bergen | in a sentence that tells what somebody says (0.75)
They say that they had “lost it all”.
  partial: lost it all ← – | in a sentence that tells what somebody says (0.75)
She say that they had “lost it all”.
“We lost it all,” said the head of the bank, Halden Motors.
  direct: We lost it all, ← head of the bank | attributed behind it (0.95)
“We lost it all,” said the head of the bank, Bo Ek’s brother.
  direct: We lost it all, ← head of the bank | attributed behind it (0.95)
“We lost it all,” said the head of the bank, Eva.
  direct: We lost it all, ← Eva | attributed behind it (0.95)
With others Bo Ek said they had “lost it all”.
  partial: lost it all ← Bo Ek | in a sentence that tells what somebody says (0.75)
`,
  );
});
