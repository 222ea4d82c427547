import { describe } from 'vitest';
import { expectQuoted } from './expect-quoted.ts';

describe('whoever it was that said so', () => {
  expectQuoted(
    `
“We lost it all,” said the nurse, according to the paper.
  direct: We lost it all, ← nurse | attributed behind it (0.95)
“We lost it all,” according to a statement from the ministry.
  direct: We lost it all, ← ministry | attributed behind it (0.95)
“We lost it all,” according to a statement from Monday.
  direct: We lost it all, ← statement | attributed behind it (0.95)
“We lost it all,” according to a statement about the sea.
  direct: We lost it all, ← statement | attributed behind it (0.95)
“We lost it all,” according to the ministry from Bergen.
  direct: We lost it all, ← ministry | attributed behind it (0.95)
“We lost it all,” in the words of the mayor.
  direct: We lost it all, ← mayor | attributed behind it (0.95)
“We lost it all,” the words of the mayor.
  direct: We lost it all, ← – | whole sentences between quotation marks (0.6)
“We lost it all,” as the nurse said.
  direct: We lost it all, ← nurse | attributed behind it (0.95)
“We lost it all,” as the song goes.
  direct: We lost it all, ← – | whole sentences between quotation marks (0.6)
“We lost it all,” which Eva Holm described as a joke, was wrong.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” Eva Holm quoted her mother as saying.
  direct: We lost it all, ← mother | attributed behind it (0.95)
“We lost it all,” the head of the ministry, Eva Holm, said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” the head of the ministry, a nurse, said.
  direct: We lost it all, ← head of the ministry | attributed behind it (0.95)
“We lost it all,” the sea, Eva Holm said.
  direct: We lost it all, ← Eva Holm | in a sentence that tells what somebody says (0.75)
“We lost it all,” in Bergen, Eva Holm said.
  direct: We lost it all, ← Eva Holm | in a sentence that tells what somebody says (0.75)
Eva Holm said it was “a gift”, but according to Bo Ek it was “a curse”.
  partial: a gift ← Eva Holm | in a sentence that tells what somebody says (0.6)
  partial: a curse ← Bo Ek | in a sentence that tells what somebody says (0.6)
Eva Holm (nurse), on the phone: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
Eva Holm, 45: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
On the wall: “We lost it all.”
  direct: We lost it all. ← – | whole sentences between quotation marks (0.6)
What the mayor says: “We lost it all.”
  direct: We lost it all. ← mayor | attributed before it (0.95)
The deal was “a gift” for the town, said Eva Holm.
  partial: a gift ← Eva Holm | in a sentence that tells what somebody says (0.6)
The deal was “a gift” for the town, Bo Ek thought.
  partial: a gift ← Bo Ek | in a sentence that tells what somebody says (0.6)
The deal was “a gift” for the town, Bo Ek praised it.
Selon Eva Holm, c’est “une perte pour tous”.
  partial: une perte pour tous ← Eva Holm | in a sentence that tells what somebody says (0.75)
Laut Eva Holm war es “ein Verlust”.
  partial: ein Verlust ← Eva Holm | in a sentence that tells what somebody says (0.6)
“We lost it all,” Theresa May said.
  direct: We lost it all, ← Theresa May | attributed behind it (0.95)
“We lost it all,” Tom Will said.
  direct: We lost it all, ← Tom Will | attributed behind it (0.95)
“We lost it all,” Bill Reilly said.
  direct: We lost it all, ← Bill Reilly | attributed behind it (0.95)
“We lost it all,” the analyst said.
  direct: We lost it all, ← analyst | attributed behind it (0.95)
“We lost it all,” the bank’s analyst later said.
  direct: We lost it all, ← bank’s analyst | attributed behind it (0.95)
“We lost it all,” Eva Holm last year said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” Eva Holm this month said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” Eva Holm next weekend said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” Eva Holm in a tweet said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” Eva Holm in an e-mail said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” the author of his letter said.
  direct: We lost it all, ← author of his letter | attributed behind it (0.95)
“We lost it all,” a letter said.
  direct: We lost it all, ← letter | attributed behind it (0.95)
“We lost it all,” Eva Holm Monday morning said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” Eva Holm on Sunday afternoon said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
Eva Holm used to say: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
Ann Roe and Cy Lee met. ¶ ROE: We lost it all. ¶ LEE: We won. ¶ ROE: So be it.
  direct: We lost it all. ← Ann Roe | a turn of a transcript (0.7)
  direct: We won. ← Cy Lee | a turn of a transcript (0.7)
  direct: So be it. ← Ann Roe | a turn of a transcript (0.7)
We saw Bono sing. “This hurts us all,” he said.
  direct: This hurts us all, ← Bono | attributed behind it (0.95)
Residents said they had “lost it all in a night”.
  partial: lost it all in a night ← residents | in a sentence that tells what somebody says (0.75)
US officials said they had “lost it all in a night”.
  partial: lost it all in a night ← US officials | in a sentence that tells what somebody says (0.75)
Chinese officials said they had “lost it all in a night”.
  partial: lost it all in a night ← Chinese officials | in a sentence that tells what somebody says (0.75)
Senior officials said they had “lost it all in a night”.
  partial: lost it all in a night ← senior officials | in a sentence that tells what somebody says (0.75)
NATO officials said they had “lost it all in a night”.
  partial: lost it all in a night ← NATO officials | in a sentence that tells what somebody says (0.75)
The police said no. “We lost it all,” they said.
  direct: We lost it all, ← police | attributed behind it (0.95)
The boss said no. “We lost it all,” they said.
  direct: We lost it all, ← – | attributed behind it (0.95)
The women said no. “We lost it all,” they said.
  direct: We lost it all, ← women | attributed behind it (0.95)
The people said no. “We lost it all,” they said.
  direct: We lost it all, ← people | attributed behind it (0.95)
The woman said no. “We lost it all,” she said.
  direct: We lost it all, ← woman | attributed behind it (0.95)
A spokesman for the union said no. “We lost it all,” he said.
  direct: We lost it all, ← spokesman for the union | attributed behind it (0.95)
Eva Holm, director of the union, came. “We lost it all,” the director said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
Team member Eva Holm came. “We lost it all,” the member said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
Eva Holm came. “We lost it all,” the director said.
  direct: We lost it all, ← director | attributed behind it (0.95)
A white man came. A tall man came. “We lost it all,” the white man said.
  direct: We lost it all, ← white man | attributed behind it (0.95)
The former mayor came. The mayor came. “We lost it all,” the former mayor said.
  direct: We lost it all, ← former mayor | attributed behind it (0.95)
A Dutch nurse came. A nurse came. “We lost it all,” the Dutch nurse said.
  direct: We lost it all, ← Dutch nurse | attributed behind it (0.95)
“We lost it all,” said the nurse and her mother.
  direct: We lost it all, ← nurse | attributed behind it (0.95)
“We lost it all,” said doctors and the sea.
  direct: We lost it all, ← doctors | attributed behind it (0.95)
“We lost it all,” said the Zulu nurse.
  direct: We lost it all, ← Zulu nurse | attributed behind it (0.95)
On Monday, in the rain, the nurse Eva Holm wept, adding that they had “lost it all”.
  partial: lost it all ← Eva Holm | in a sentence that tells what somebody says (0.75)
Eva Holm in an old letter said: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
“We lost it all,” Eva Holm in a speech said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” Eva Holm in her speech on Monday said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” Eva Holm in the speech said.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
Eva Holm was later quoted as saying “we lost it all”.
  partial: we lost it all ← Eva Holm | attributed before it (0.95)
The plan was called by Eva Holm “a gift to the rich”.
  partial: a gift to the rich ← Eva Holm | in a sentence that tells what somebody says (0.75)
Rain fell — Eva Holm, a nurse, said: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
Eva Holm – who had seen it – said: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
Eva Holm — who had seen it — said: “We lost it all.”
  direct: We lost it all. ← Eva Holm | attributed before it (0.95)
“We lost it all” – “we won nothing”, said Eva Holm.
  direct: We lost it all ← Eva Holm | attributed behind it (0.95)
  direct: we won nothing ← Eva Holm | attributed behind it (0.95)
“We lost it all!” Eva Holm shouted. “We won!” Bo Ek shouted back.
  direct: We lost it all! ← Eva Holm | attributed behind it (0.95)
  direct: We won! ← Bo Ek | attributed behind it (0.95)
“We lost it all”, they told Eva Holm. “We won it all”, she told them.
  direct: We lost it all ← – | attributed behind it (0.95)
  direct: We won it all ← Eva Holm | attributed behind it (0.95)
Eva Holm praised the long and hard work of so many “men of iron”.
  partial: men of iron ← Eva Holm | in a sentence that tells what somebody says (0.75)
“We lost it all,” the voice of the union said.
  direct: We lost it all, ← voice of the union | attributed behind it (0.95)
John Doe came. He met Peter Brown. It rained. “We lost it all,” he said.
  direct: We lost it all, ← John Doe | attributed behind it (0.95)
Eva Holm said it was “a gift”, and it was “a curse” too, Bo Ek said.
  partial: a gift ← Eva Holm | in a sentence that tells what somebody says (0.6)
  partial: a curse ← Bo Ek | in a sentence that tells what somebody says (0.6)
Eva Holm said it was “a gift to us” at best, and “a curse for us” at worst.
  partial: a gift to us ← Eva Holm | in a sentence that tells what somebody says (0.75)
  partial: a curse for us ← Eva Holm | in a sentence that tells what somebody says (0.75)
“We lost it all,” said Eva Holm and Acme Corp.
  direct: We lost it all, ← Eva Holm and Acme Corp | attributed behind it (0.95)
“We lost it all,” said Acme Corp and Calder Ltd.
  direct: We lost it all, ← Acme Corp and Calder Ltd | attributed behind it (0.95)
“We lost it all,” Acme Corp director Eva Holm and Bo Ek said.
  direct: We lost it all, ← Eva Holm and Bo Ek | attributed behind it (0.95)
“We lost it all,” said Eva Holm of Acme Corp and Calder Ltd.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
“We lost it all,” Eva Holm and colleagues said.
  direct: We lost it all, ← Eva Holm and colleagues | attributed behind it (0.95)
Eva Holm and others said: “We lost it all.”
  direct: We lost it all. ← Eva Holm and others | attributed before it (0.95)
They left Lund and officials said: “We lost it all.”
  direct: We lost it all. ← officials | attributed before it (0.95)
They saw Eva Holm and others said: “We lost it all.”
  direct: We lost it all. ← others | attributed before it (0.95)
“We lost it all,” said Eva Holm, who had seen it, and who left.
  direct: We lost it all, ← Eva Holm | attributed behind it (0.95)
`,
  );
});
