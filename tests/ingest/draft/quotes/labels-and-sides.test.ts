import { describe } from 'vitest';
import { expectQuoted } from './expect-quoted.ts';

describe('what is called so, and whose side is spoken for', () => {
  expectQuoted(
    `
Tom Roe, a.k.a. “The Fort of the North”, left.
Tom Roe, aka “The Fort of the North”, left.
Tom Roe, also known as “The Fort of the North”, left.
“We lost it all,” said Bo Ek’s sister Ann Ek and Jane Roe.
  direct: We lost it all, ← Ann Ek and Jane Roe | attributed behind it (0.95)
Eva Holm of the union, says: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
“Did we lose it all?” Eva Holm asked Bo Ek on Monday in the old harbour.
  direct: Did we lose it all? ← Eva Holm | attributed behind it (0.95)
“Did we lose it all?” Eva Holm told Bo Ek on Monday in the old harbour.
  direct: Did we lose it all? ← Eva Holm | attributed behind it (0.95)
THE COURT: We sit. ¶ MR. ROE: Yes. ¶ THE COURT: No. ¶ The Court has heard it all, and will rule.
  direct: We sit. ← THE COURT | a turn of a transcript (0.7)
  direct: Yes. ← MR. ROE | a turn of a transcript (0.7)
  direct: No. ← THE COURT | a turn of a transcript (0.7)
  direct: The Court has heard it all, and will rule. ← THE COURT | a turn of a transcript (0.7)
AL: We won. ¶ BO: No. ¶ AL: Yes. ¶ Al was my brother’s name, too.
  direct: We won. ← AL | a turn of a transcript (0.7)
  direct: No. ← BO | a turn of a transcript (0.7)
  direct: Yes. ← AL | a turn of a transcript (0.7)
  direct: Al was my brother’s name, too. ← AL | a turn of a transcript (0.7)
MR. ROE: We won. ¶ MR. EK: No. ¶ MR. ROE: Yes. ¶ After the talk Roe left.
  direct: We won. ← MR. ROE | a turn of a transcript (0.7)
  direct: No. ← MR. EK | a turn of a transcript (0.7)
  direct: Yes. ← MR. ROE | a turn of a transcript (0.7)
MR. ROE: We won. ¶ MR. EK: No. ¶ MR. ROE: Yes. ¶ And we will go on.
  direct: We won. ← MR. ROE | a turn of a transcript (0.7)
  direct: No. ← MR. EK | a turn of a transcript (0.7)
  direct: Yes. ← MR. ROE | a turn of a transcript (0.7)
  direct: And we will go on. ← MR. ROE | a turn of a transcript (0.7)
A ferry called “Star of the North” sank.
Eva Holm said: “Star of the North.”
  direct: Star of the North. ← Eva Holm | attributed before it (0.95)
“Star of the North,” said Eva Holm.
  direct: Star of the North, ← Eva Holm | attributed behind it (0.95)
Eva Holm called it a “jobs tax”.
  partial: jobs tax ← Eva Holm | in a sentence that tells what somebody says (0.6)
Lawmakers called it a “jobs tax”.
Lawmakers called it “a tax on jobs and on the old”.
  partial: a tax on jobs and on the old ← lawmakers | in a sentence that tells what somebody says (0.75)
What Bonn calls its “special deal” failed.
Bonn called its “special deal” a gift.
  partial: special deal ← Bonn | in a sentence that tells what somebody says (0.6)
The nurse called him “dear”.
  partial: dear ← nurse | in a sentence that tells what somebody says (0.6)
Eva Holm criticised the plan, its costs, its length and the way it came about, as “unfair”.
  partial: unfair ← Eva Holm | in a sentence that tells what somebody says (0.6)
Eva Holm criticised the plan, its costs, its length and the “unfair” way.
Eva Holm said the “dirty” bomb was lost.
He called himself “Ray of Light”.
They called the boat “Ray”.
He is known as al-Zaza, “The Fort”.
He is the so-called “old man of the sea”.
“Lost It All In One Night” was his song.
It was a “long and winding road back to the old town” for us.
  partial: long and winding road back to the old town ← – | many words between quotation marks (0.4)
It was a “long road back to town” for us.
`,
  );
});
