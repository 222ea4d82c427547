import { describe } from 'vitest';
import { expectQuoted } from './expect-quoted.ts';

describe('words of a clause', () => {
  expectQuoted(
    `
Eva Holm said the song, “Blue Birds Fly Home,” was lost.
Eva Holm said a so-called “expert” came.
Eva Holm said the man, aka “the iron fist”, came.
Eva Holm said the man, a.k.a. “the iron fist”, came.
Eva Holm said the plan was dubbed “iron fist and glove”.
Eva Holm said the boat was known by “the long way home”.
Eva Holm said the boat was known as “the long way home”.
Eva Holm said she meant well “in the long run of it”.
  partial: in the long run of it ← Eva Holm | in a sentence that tells what somebody says (0.75)
Eva Holm said they have a house calling “The long way home” its name.
She called, “We lost it all.”
  direct: We lost it all. ← – | in a sentence that tells what somebody says (0.75)
Bo Ek calls, “We lost it all,” and leaves.
  direct: We lost it all, ← Bo Ek | in a sentence that tells what somebody says (0.75)
Bo Ek said he called himself “The man of iron”.
  partial: The man of iron ← Bo Ek | in a sentence that tells what somebody says (0.75)
Bo Ek told himself “The man of iron”.
  direct: The man of iron ← Bo Ek | attributed before it (0.95)
Bo Ek told himself, “We lost it all.”
  direct: We lost it all. ← Bo Ek | attributed before it (0.95)
Eva Holm said the word “lost for good” hurt.
In one word, “Lost for good”, said Eva Holm.
  direct: Lost for good ← Eva Holm | attributed behind it (0.95)
Eva Holm said the book, “The Long Way Home From the Sea to the Hill,” was lost.
Eva Holm praised the long and hard work of so many “heroes”.
Eva Holm praised the long and hard work of the men as “brave”.
  partial: brave ← Eva Holm | in a sentence that tells what somebody says (0.6)
Eva Holm praised the long and hard work of the men as a “gift”.
  partial: gift ← Eva Holm | in a sentence that tells what somebody says (0.6)
Eva Holm praised the hard work of “heroes”.
  partial: heroes ← Eva Holm | in a sentence that tells what somebody says (0.6)
Eva Holm said the long and hard work of so many men was “lost”.
  partial: lost ← Eva Holm | in a sentence that tells what somebody says (0.6)
Eva Holm said it was “A gift to the rich”.
  partial: A gift to the rich ← Eva Holm | in a sentence that tells what somebody says (0.75)
“The Long Way Home.” It rained.
Eva Holm said it was “Room 101”.
Eva Holm said it was “Long hard work for old men”.
  partial: Long hard work for old men ← Eva Holm | in a sentence that tells what somebody says (0.75)
“We lost it all” hung over the door.
Halden Motors said it had won and it added that they had “lost it all”.
  partial: lost it all ← Halden Motors | in a sentence that tells what somebody says (0.75)
John Doe came and they said: “We lost it all.”
  direct: We lost it all. ← – | attributed before it (0.95)
Eva Holm said: “We lost it all,” according to the paper.
  direct: We lost it all, ← Eva Holm | attributed before it (0.95)
Eva Holm warned that they had “lost it all in a night”, the Bergen Post reported.
  partial: lost it all in a night ← Eva Holm | in a sentence that tells what somebody says (0.75)
“We lost it all.” ¶ — Eva Holm
  direct: We lost it all. ← Eva Holm | attributed behind it (0.95)
“We lost it all.” Eva Holm said.
  direct: We lost it all. ← Eva Holm | attributed behind it (0.95)
“We lost it all.” Eva Holm said on Monday.
  direct: We lost it all. ← Eva Holm | attributed behind it (0.95)
Anna Lund came. “We lost it all.” She said.
  direct: We lost it all. ← Anna Lund | attributed behind it (0.95)
“We lost it all,” according to Eva Holm. “We won nothing.”
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
  direct: We won nothing. ← Eva Holm | goes on with the speech before it (0.8)
“We lost it all,” according to Eva Holm. “We won nothing at all,” it is told.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
  direct: We won nothing at all, ← Eva Holm | whole sentences between quotation marks (0.6)
“We lost it all,” said Eva Holm. Bo Ek said no. “We won it all.”
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
  direct: We won it all. ← Bo Ek | whole sentences between quotation marks (0.6)
Eva Holm said no. ¶ “We lost it all.”
  direct: We lost it all. ← Eva Holm | whole sentences between quotation marks (0.6)
Eva Holm came. She nods and takes the map from the wall. “I still have it all.”
  direct: I still have it all. ← Eva Holm | whole sentences between quotation marks (0.6)
Eva Holm came. She nods and takes the map from the old wall. “I still have it all.”
  direct: I still have it all. ← – | whole sentences between quotation marks (0.6)
“We lost it all”, and, “we won nothing”, said Eva Holm.
  direct: We lost it all ← Eva Holm | attributed behind it (0.95)
  direct: we won nothing ← Eva Holm | attributed behind it (0.95)
“We lost it all” — and “we won nothing”, said Eva Holm.
  direct: We lost it all ← Eva Holm | attributed behind it (0.95)
  partial: we won nothing ← Eva Holm | attributed behind it (0.8)
Halden Motors shut a plant. “We lost it all,” the 19-year-old said.
  direct: We lost it all, ← 19-year-old | attributed behind it (0.95)
Ki Ek came. “We lost it all,” he said. “We won,” she said.
  direct: We lost it all, ← Ki Ek | attributed behind it (0.95)
  direct: We won, ← – | attributed behind it (0.95)
Ki Ek came. “We lost it all,” she said. “We won,” he said.
  direct: We lost it all, ← Ki Ek | attributed behind it (0.95)
  direct: We won, ← – | attributed behind it (0.95)
Halden Motors shut a plant. “We lost it all,” we said.
  direct: We lost it all, ← – | attributed behind it (0.95)
Halden Motors shut a plant. “We lost it all,” I said.
  direct: We lost it all, ← – | attributed behind it (0.95)
Eva Holm and Bo Ek have a plan. “We lost it all,” a man said.
  direct: We lost it all, ← man | attributed behind it (0.95)
“We lost it all,” a man said. “We won,” the man said.
  direct: We lost it all, ← man | attributed behind it (0.95)
  direct: We won, ← man | attributed behind it (0.95)
“We lost it all,” a man said. “We won,” said a woman. “We drew,” the man said.
  direct: We lost it all, ← man | attributed behind it (0.95)
  direct: We won, ← woman | attributed behind it (0.95)
  direct: We drew, ← man | attributed behind it (0.95)
A nurse said no. “We lost it all,” the nurse said.
  direct: We lost it all, ← nurse | attributed behind it (0.95)
Bo Ek, who said they had “lost it all”, left.
  partial: lost it all ← Bo Ek | in a sentence that tells what somebody says (0.75)
Eva Holm said a house called “The long way home” had burned.
Eva Holm said what she calls “The long way home” had burned.
Eva Holm said “The Way to the Sea” was lost.
Eva Holm said “the way to the sea” was lost.
  partial: the way to the sea ← Eva Holm | attributed before it (0.95)
Eva Holm said a man who called himself “The man of iron” came.
Eva Holm said a boat called “we lost it all” had sunk.
  partial: we lost it all ← Eva Holm | in a sentence that tells what somebody says (0.75)
`,
  );
});
