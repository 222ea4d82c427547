import { describe } from 'vitest';
import { expectQuoted } from './expect-quoted.ts';

const BEHIND = 'attributed behind it (0.95)';
const BEFORE = 'attributed before it (0.95)';
const WITHIN = 'in a sentence that tells what somebody says (0.75)';

describe('a sentence that begins with a dateline', () => {
  expectQuoted(
    `
PRAGUE, Feb 6 (Reuters) - The Northern Bank cut its rate on Thursday, and signalled it would go on “very cautiously”.
  partial: very cautiously ← Northern Bank | ${WITHIN.replace('0.75', '0.6')}
MILLBROOK — The Board of Supervisors voted to close the pier, and called it “an accident waiting to happen”.
  partial: an accident waiting to happen ← Board of Supervisors | ${WITHIN}
NEW YORK (AP) — Ann Roe quit on Monday, saying she was “sick of it all”.
  partial: sick of it all ← Ann Roe | ${WITHIN}
NATO met on Monday, saying it was “sick of it all”.
  partial: sick of it all ← NATO | ${WITHIN}
NATO - an alliance of thirty states - met on Monday, saying it was “sick of it all”.
  partial: sick of it all ← NATO | ${WITHIN}
`,
  );
});

describe('“it” that tells something', () => {
  expectQuoted(
    `
NATO met. The Finnish government, for its part, wants a treaty. “We cannot,” it said in a paper.
  direct: We cannot, ← Finnish government | ${BEHIND}
NATO met. The Finnish foreign ministry made no mention of it. The talks, it said, were held “in a spirit of trust”.
  partial: in a spirit of trust ← Finnish foreign ministry | ${WITHIN}
NATO met. The inquiry was closed. “We had to close it,” it added.
  direct: We had to close it, ← inquiry | ${BEHIND}
NATO met. The inquiry was closed. NATO moved, and it said: “We had to leave.”
  direct: We had to leave. ← NATO | ${BEFORE}
“We have to close it,” said the French railway company on Monday.
  direct: We have to close it, ← French railway company | ${BEHIND}
“We have to close it,” said a German while the company slept.
  direct: We have to close it, ← German | ${BEHIND}
`,
  );
});

describe('who answers', () => {
  expectQuoted(
    `
A colleague once asked why she still came. “Because,” she replied, “we have mapped only a fifth of it.”
  direct: Because, ← – | ${BEHIND}
  direct: we have mapped only a fifth of it. ← – | ${BEFORE}
A reporter asked what he would do. “Nothing at all, my friend,” he answered.
  direct: Nothing at all, my friend, ← – | ${BEHIND}
Ann Roe met the mayor, Bo Ek. Roe asked whether the pier was safe. “It is as safe as any,” he replied.
  direct: It is as safe as any, ← Bo Ek | ${BEHIND}
Ann Roe asked for help. “I was lost,” she told the court.
  direct: I was lost, ← Ann Roe | ${BEHIND}
Ann Roe was told to leave. “I will stay here,” she replied.
  direct: I will stay here, ← Ann Roe | ${BEHIND}
`,
  );
});

describe('whose it is, and who says so', () => {
  expectQuoted(
    `
It was the turn of the environment secretary, who said: “I was not there at all.”
  direct: I was not there at all. ← environment secretary | ${BEFORE}
The report led to the arrest of the captain, who said: “I was not there at all.”
  direct: I was not there at all. ← captain | ${BEFORE}
It was the job of the nurse, who told them: “Leave at once.”
  direct: Leave at once. ← nurse | ${BEFORE}
They met the daughter of the mayor, who said: “I was not there at all.”
  direct: I was not there at all. ← daughter of the mayor | ${BEFORE}
They met the head of the agency, who said: “I was not there at all.”
  direct: I was not there at all. ← head of the agency | ${BEFORE}
`,
  );
});
