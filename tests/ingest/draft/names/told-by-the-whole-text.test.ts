import { describe } from 'vitest';
import { expectNamed } from './expect-named.ts';

describe('what the rest of a text tells of a name', () => {
  expectNamed(
    `
He went to St Bride’s Hall and to St. Ann’s College.
  place: St Bride’s Hall
  organisation: St. Ann’s College
He met General Lee of the Justice Department. Justice Department rules held.
  person: Lee, General
  organisation: Justice Department ×2
Chief Executive Ann Lund met Team Halden. Nurse Ann Lund left. Team Halden won.
  person: Ann Lund, Chief Executive ×2
  organisation: Team Halden ×2
Methodist Tom Roe left. Scotsman Bo Tom Ek left. Methodist Halden Roe left.
  person: Tom Roe, Methodist
  person: Bo Tom Ek, Scotsman
  person: Halden Roe, Methodist
Chrysler LLC Jim Press left. European Commission Ursula Lind left. Halden Inc. Brogen Tamber left.
  organisation: Chrysler LLC
  person: Jim Press
  organisation: European Commission
  person: Ursula Lind
  organisation: Halden Inc
  person: Brogen Tamber
Ryanair CEO left. Former Halden Chairman left. The old Dutch Halden Chairman left. Deputy Chairman left.
  other: Ryanair
  other: Halden ×2
Jan A. B. Roe left. Jan A. Roe wept. We saw Jan B. Roe.
  person: Jan A. B. Roe
  person: Jan A. Roe
  person: Jan B. Roe
Jan Carl Bo Roe left. We saw Jan C. Bo Roe.
  person: Jan Carl Bo Roe = Jan C. Bo Roe ×2
Jan Carl Roe left. We saw Jan Bo Roe. We saw Jan Roe.
  person: Jan Carl Roe
  person: Jan Bo Roe
  person: Jan Roe
Nurse Jan C. Roe left. We saw Jan Roe.
  person: Jan C. Roe = Jan Roe, Nurse ×2
Nurse Jan Carl Roe left. We saw the nurse, Jan Roe.
  person: Jan Carl Roe = Jan Roe, Nurse ×2
Jan Roe ¶ Jan Carl Roe was born in May. He left.
  person: Jan Roe = Jan Carl Roe ×2
Jan Roe ¶ Born in May, the boy Jan Carl Roe came.
  person: Jan Roe
  person: Jan Carl Roe, boy
Jan C Roe left. We saw Jan Carl Roe.
  person: Jan C Roe = Jan Carl Roe ×2
Ann Lund OBE left. Ann Lund wept.
  person: Ann Lund OBE = Ann Lund ×2
They gave a talk on Elvin Brogen and stood on La Sombra.
  person: Elvin Brogen
  place: La Sombra
We met Germana Brogen and Latina Lund.
  person: Germana Brogen
  person: Latina Lund
The Halden Bank met the Brogen Bank. The Bank fell.
  organisation: Halden Bank
  organisation: Brogen Bank
  organisation: Bank
Rains August brings are long. Prices May rise.
He left West Halden’s College.
  other: West Halden
  organisation: College
Halden Motors museum closed.
  organisation: Halden Motors
Bill left. We saw Bill. A similar Bill passed. We met lawyer Bill.
  person: Bill, lawyer ×3
North Norway Wonders won.
  other: North Norway Wonders
In 1990 Brogen took her father.
  other: Brogen
Sweden’s Vorn Lindqvist won. Lindqvist wept.
  place: Sweden
  person: Vorn Lindqvist = Lindqvist ×2
Côte d'Ivoire won.
  place: Côte d'Ivoire
Polly Ann Brant Inc. grew, and Polly Ann Brant left. Brant wept.
  organisation: Polly Ann Brant Inc
  person: Polly Ann Brant = Brant ×2
He thanked the Health and Safety
  other: Health
  other: Safety
Polly Brant Inc. grew, and Polly Brant closed, and Polly Lund left. Polly wept.
  organisation: Polly Brant Inc = Polly Brant ×2
  person: Polly Lund = Polly ×2
Polly Brant Inc. grew, and Polly Brant closed. Polly Motors fell. Polly rose.
  organisation: Polly Brant Inc = Polly Brant ×2
  organisation: Polly Motors = Polly ×2
Anna Lund left. A long report followed, of which this is only the beginning, as any reader may see who reads on: it goes on and on, through many a page, each as long as the one before, until the last of them is read, and then it ends where it began, in the old harbour of the town, among the boats and the nets. Bo Lund came. Lund wept. Nobody had seen it coming, and those who were there will tell you so until this day: the water rose, the boats were gone, and there was no light left in the harbour but the one on the mole, which burned until the morning, when all had gone home and the nets were empty and the town was as still as it had ever been. Lund sang.
  person: Anna Lund
  person: Bo Lund = Lund ×3
We met Ann Lund, Ek and Holm say leaders left.
  person: Ann Lund
  other: Ek
  other: Holm
Ann Lund, head of the Halden Tom Museum, left. Bo Ek, Deputy Prime Minister, left.
  person: Ann Lund, head of the Halden Tom Museum
  organisation: Halden Tom Museum
  person: Bo Ek, Deputy Prime Minister
Ann Lund, nurse and Mayor Eva Holm left.
  person: Ann Lund
  person: Eva Holm, Mayor
We saw the suspect, Jan C. Roe. We met the lawyer, Jan Roe.
  person: Jan C. Roe
  person: Jan Roe
Jan C. Roe, head of Halden, left. Jan Roe, dean of Brogen, wept.
  person: Jan C. Roe, head of Halden
  other: Halden
  person: Jan Roe, dean of Brogen
  other: Brogen
Eva Holm In Brogen Again ¶ We saw Holm leave.
  person: Eva Holm = Holm ×2
  place: Brogen
Halden Brogen Tamber ¶ We saw Halden. We saw Tamber.
  person: Halden Brogen Tamber = Halden = Tamber ×3
She met Minister of Health Lund and Secretary of State Ek.
  other: Lund
  other: Ek
He met the Minister of Health Services.
  organisation: Health Services
The lawyer, Jan Roe, met Jan C. Roe’s wife.
  person: Jan Roe
  person: Jan C. Roe
Then Will Smith left. Will said no. March said yes.
  person: Will Smith = Will ×2
  other: March
Together Halden Roe left. We met Halden Roe.
  person: Halden Roe ×2
Mr Roe’s wife, Mrs Roe, left.
  person: Roe ×2
`,
  );
});
