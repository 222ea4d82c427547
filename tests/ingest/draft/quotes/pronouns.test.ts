import { describe } from 'vitest';
import { expectMeant } from './expect-meant.ts';

describe('whom a reader is sure of', () => {
  expectMeant(
    `
John Doe left. His wife wept.
  His: John Doe
John Doe left before he wept.
  he: John Doe
John Doe met Peter Brown before he left.
John Doe met Anna Lund before he left.
  he: John Doe
John Doe met Anna Lund before she left.
  she: Anna Lund
A gunman shot John Doe, and he fled.
A gunman shot Anna Lund, and she fled.
  she: Anna Lund
A woman shot Anna Lund, and she fled.
John Doe spoke of human rights, and he wept.
  he: John Doe
The nurses met John Doe, and he wept.
  he: John Doe
A workman met John Doe, and he wept.
The nurse Anna Lund left, and she wept.
  she: Anna Lund
The boats left John Doe, and he wept.
  he: John Doe
During his visit, John Doe wept.
  his: John Doe
During her visit, Anna Lund wept.
  her: Anna Lund
In his letter, John Doe told Peter Brown no.
  his: John Doe
His visit, John Doe said, was short.
While he slept, John Doe wept.
Anna Lund married John Doe. He died. She wept.
  He: John Doe
  She: Anna Lund
Anna Lund left. Peter Brown wept. She died.
  She: Anna Lund
John Doe left. Peter Brown wept. He died.
  He: Peter Brown
John Doe left. Rain fell. Snow fell. He died.
John Doe left. Rain fell. He died.
  He: John Doe
John Doe left. Rain fell. Snow fell. Wind blew. He died.
Doe left. He died.
Bono sang. He died.
John Doe left. “Peter Brown won,” Anna Lund said. He died.
John Doe left. “John Doe won,” Anna Lund said. He died.
  He: John Doe
John Doe left. “Anna Lund won,” it is told. He died.
  He: John Doe
Anna Lund’s brother left. She died.
  She: Anna Lund
John Doe’s boat met Peter Brown. He died.
  He: Peter Brown
Halden Motors shut. He died.
Two nurses left. He died.
A nurse left. He died.
Ki Ek left. She died. He wept.
  She: Ki Ek
Ki Ek met Anna Lund. She died.
Ki Ek met Anna Lund. He died.
  He: Ki Ek
Anna Lund met Ki Ek. She died.
  She: Anna Lund
John Doe met Ki Ek. She died.
  She: Ki Ek
Mrs Ek left. She died.
Mrs Ida Ek left. She died. He wept.
  She: Ida Ek
Anna Lund, whose husband died, left her house.
  her: Anna Lund
“I saw him,” Anna Lund said. He died.
“He saw Anna Lund,” it is told.
John Doe left. She died. He wept.
  He: John Doe
John Doe’s penalty beat Peter Brown, and he wept.
Police shot John Doe before he left.
  he: John Doe
A man’s dog bit John Doe before he left.
John Doe left before the man came and he wept.
The chairman met John Doe before he left.
The queen met John Doe before he left.
  he: John Doe
The teacher met Anna Lund before she left.
John Doe said no. Peter Brown’s dog bit John Doe. He wept.
  He: John Doe
John Doe left. His sister wept. She died.
  His: John Doe
John Doe met a nurse before he left.
John Doe and his wife left. He died.
  his: John Doe
  He: John Doe
Anna Lund met John Doe, who wept. She died.
  She: Anna Lund
Anna Lund and Peter Brown left. She died.
  She: Anna Lund
When he was ten, John Doe left.
When he was ten, Lund burned. John Doe wept.
On Monday, John Doe left his house.
  his: John Doe
John Doe was described by Peter Brown as stern. He died.
  He: John Doe
In 1990, John Doe met Peter Brown. He died.
  He: John Doe
John Doe left. In 1990 he met Peter Brown. He died.
  he: John Doe
  He: John Doe
It rained. In 1990 he met Peter Brown. He died.
In 1990 he was a friend of Peter Brown. He died. He was mourned.
In 1990 she met Peter Brown. He died.
  He: Peter Brown
After John Doe, he was the next to leave.
After meeting John Doe, he left.
After John Doe died, he left.
  he: John Doe
His mentor John Doe fell ill, and he left.
Her mentor John Doe fell ill, and he left.
  he: John Doe
A man like John Doe, whom he knew, left.
Anna Lund met John Doe, who said he knew.
  he: John Doe
At the wish of the mayor John Doe, Peter Brown left. He died.
  He: Peter Brown
At the wish of John Doe and Adam Ek, Peter Brown left. He died.
  He: Peter Brown
John Doe died, and Peter Brown left. He wept.
John Doe died, and Anna Lund left. He wept.
  He: John Doe
For John Doe, Peter Brown was a hero. He wept.
John Doe worked as a young nurse, but he wept.
  he: John Doe
John Doe became a nurse, but he wept.
  he: John Doe
John Doe hired a nurse, but he wept.
John Doe, who was a nurse, fell ill, but he wept.
  he: John Doe
John Doe had long made his living as a young nurse, but he wept.
  his: John Doe
  he: John Doe
When John Doe was a young nurse, he wept.
  he: John Doe
John Doe fell ill. He was a nurse, and he wept.
  He: John Doe
  he: John Doe
John Doe fell ill. His killer was a nurse, and he wept.
  His: John Doe
John Doe fell ill. The killer was a nurse, and he wept.
John Doe saw that the killer was a nurse, and he wept.
The killer of John Doe was a nurse, and he wept.
The killer who struck John Doe was a nurse, and he wept.
John Doe’s killer was a nurse, and he wept.
John Doe described the killer as a nurse, and he wept.
John Doe described him as a nurse, and he wept.
Asked by John Doe, Brandt and his wife left. He died.
Mrs Ida Lund left. Her father served under Ki Ek. She died.
  Her: Ida Lund
`,
  );
});
