import { describe } from 'vitest';
import { expectMeant } from './expect-meant.ts';

describe('whom a pronoun means', () => {
  expectMeant(
    `
Bo Ek left. His mentor Tom Roe fell ill, and his son wept.
  His: Bo Ek
Bo Ek left. His mentor, Tom Roe, fell ill, and he wept.
  His: Bo Ek
Bo Ek left. His old friend and mentor Tom Roe fell ill, and he wept.
  His: Bo Ek
Bo Ek left. The mentor Tom Roe fell ill, and his son wept.
  his: Tom Roe
Ann Lund left. Her mentor Eva Roe fell ill, and her son wept.
  Her: Ann Lund
Tom Roe fell ill, and his son wept.
  his: Tom Roe
After Tom Roe, he was the next.
With Tom Roe, he left.
Following Tom Roe, he left.
Once Tom Roe left, he wept.
  he: Tom Roe
When Tom Roe left, he wept.
  he: Tom Roe
A man like Tom Roe, whom he met, left.
Tom Roe, who he said was ill, left.
Tom Roe, whose son he was, left.
They met Tom Roe, his lawyer.
Ann Lund met Tom Roe, her old lawyer.
  her: Ann Lund
Tom Roe became the mayor, and he left.
  he: Tom Roe
Tom Roe, who was a teacher, left, and he wept.
  he: Tom Roe
Tom Roe had also made a living as a young fashion designer, and he left.
  he: Tom Roe
Tom Roe described the boss as a fan, and he left.
His murderer was a fan, and he left. Tom Roe wept.
Tom Roe left. His murderer was a fan, and he fled.
  His: Tom Roe
Tom Roe met a teacher, and he left.
Tom Roe saw the teacher, and he left.
Who shot Tom Roe was a teacher, and he left.
In May, Tom Roe was a teacher, and he left.
  he: Tom Roe
The brother of Tom Roe was a teacher, and he left.
Tom Roe’s brother was a teacher, and he left.
Dr. Tom Roe was a teacher, and he left.
  he: Tom Roe
Tom Roe remained a very old teacher, and he left.
  he: Tom Roe
Ann Roe wept. Born in Bonn in 1940, she left. She sang.
  she: Ann Roe
  She: Ann Roe
Ann Roe wept. Raised in Bonn, she left.
  she: Ann Roe
Ann Roe wept. Trained in Bonn, she left. Rain fell. Snow fell. She sang.
  she: Ann Roe
Ann Roe wept. Her family left. Rain fell. She sang.
  Her: Ann Roe
  She: Ann Roe
Tom Roe wept. His family left. Rain fell. He sang.
  His: Tom Roe
  He: Tom Roe
Tom Roe wept. His family left. Rain fell. Snow fell. He sang.
  His: Tom Roe
Tom Roe wept. He left. Rain fell. Snow fell. He sang.
  He: Tom Roe
Tom Roe wept. They left. Rain fell. Snow fell. He sang.
Like his father, Tom Roe wept.
  his: Tom Roe
Despite his age, Tom Roe left.
  his: Tom Roe
Ann Lund met Tom Roe. He left. She wept.
  He: Tom Roe
  She: Ann Lund
A wall stood between Bo Ek and Tom Roe. He left.
Tom Roe left, and Bo Ek wept. He sang.
Tom Roe left, but mayor Bo Ek wept. He sang.
Tom Roe left. ¶ Rain fell. ¶ He wept.
“Tom Roe left,” it is said. He wept.
Ann Lund left. “Tom Roe and Bo Ek won,” she said. He wept.
  she: Ann Lund
Somebody left. He wept. Tom Roe left. He wept.
  He: Tom Roe
He left. Rain fell. He wept.
Tom Roe came. An officer left. He wept.
Tom Roe came. Two officers left. He wept.
  He: Tom Roe
Tom Roe was met by Bo Ek. He wept.
  He: Tom Roe
Tom Roe was described by Bo Ek as stern. He wept.
  He: Tom Roe
Tom Roe said “Bo Ek won it all for us in the end”. He wept.
“We won,” Tom Roe said. They spoke of Bo Ek. He wept.
His parents, Tom Roe and Ann Roe, left, and he wept.
Bo Ek wept. His parents, Tom Roe and Ann Roe, left, and he wept.
  His: Bo Ek
`,
  );
});
