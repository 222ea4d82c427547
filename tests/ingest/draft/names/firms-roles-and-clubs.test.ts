import { describe } from 'vitest';
import { expectNamed } from './expect-named.ts';

describe('who somebody is, and what only looks like somebody', () => {
  expectNamed(
    `
He made Halden de facto Switzerland’s second town.
  other: Halden
  place: Switzerland
He thanked the Minister and the Congress of the town.
  organisation: Congress
He thanked the Health and Safety Executive.
  organisation: Health and Safety Executive
She led the Halden Council Scrutiny Committee.
  organisation: Halden Council Scrutiny Committee
He joined Halden Agency Rome Office.
  organisation: Halden Agency Rome Office
She met Minister of Health Eva Lund.
  person: Eva Lund
She met Commissioner for Human Rights Eva Lund.
  person: Eva Lund
They live in Côte d’Ivoire and in St. Lucia.
  place: Côte d’Ivoire
  place: St. Lucia
A broker at Halden Brogen said no. Halden Brogen fell.
  organisation: Halden Brogen ×2
An analyst at Eva Brogen said no. Eva Brogen left.
  person: Eva Brogen ×2
An analyst with Halden Square said no. Halden Square is old.
  place: Halden Square ×2
Economists at Halden Hill wept.
  place: Halden Hill
Halden Brogen analyst Eva Lund left. Halden Brogen fell.
  organisation: Halden Brogen ×2
  person: Eva Lund, Halden Brogen analyst
Halden Brogen food analyst Eva Lund left. Halden Brogen fell.
  organisation: Halden Brogen ×2
  person: Eva Lund, Halden Brogen food analyst
Halden Brogen subsidiary Tamber Sails grew. Halden Brogen fell.
  organisation: Halden Brogen ×2
  person: Tamber Sails
Halden Brogen’s traders left. Halden Brogen wept.
  person: Halden Brogen ×2
A trader at Halden Financial left. Halden Financial Group fell.
  organisation: Halden Financial Group = Halden Financial ×2
A strategist for Halden Brogen left. Halden Brogen wept.
  person: Halden Brogen ×2
Halden analyst Ann Roe left. Halden fell.
  person: Ann Roe, Halden analyst
The trader at Mr. Halden Brogen left. Halden Brogen wept.
  person: Halden Brogen ×2
He met Ann Lund, a nurse and mother of three, on Monday.
  person: Ann Lund, nurse and mother of three
Police arrested mayor Ann Lund. They met newly elected president Bo Ek.
  person: Ann Lund, mayor
  person: Bo Ek, newly elected president
A retired judge Ann Lund wept. Italy met president Bo Ek.
  person: Ann Lund, retired judge
  place: Italy
  person: Bo Ek, president
A film featuring priest Ann Lund won.
  person: Ann Lund, priest
Ann Lund, Bo Ek and Eva Holm say that their leaders left.
  person: Ann Lund
  person: Bo Ek
  person: Eva Holm
Ann Lund, mayor and poet, left.
  person: Ann Lund, mayor and poet
Ann Lund, mayor and Tamber poet, left.
  person: Ann Lund, mayor and Tamber poet
  other: Tamber
Ann Lund, head of Halden and Brogen schools, left.
  person: Ann Lund, head of Halden and Brogen schools
  other: Halden
  other: Brogen
Ann Lund, Dr. Ek and Queen Eva left.
  person: Ann Lund
  person: Ek, Dr.
  person: Eva, Queen
Ann Lund, mayor of Tamber and Queen Eva left.
  person: Ann Lund
  other: Tamber
  person: Eva, Queen
Ann Lund, the captain, left (Bo Ek, a pilot) at once; Eva Holm, a nurse.
  person: Ann Lund, captain
  person: Bo Ek, pilot
  person: Eva Holm, nurse
The captain, Ann Lund, met its owner.
  person: Ann Lund
Ann Lund, met his nurse.
  person: Ann Lund
Ann Lund, nurse, 45, left.
  person: Ann Lund, nurse
Ann Lund, who is a nurse, left.
  person: Ann Lund
Ann Lund, chief of a very old and most noble and quite unknown club of bankers, left.
  person: Ann Lund
Ann Lund, chief executive & founder, left.
  person: Ann Lund, chief executive & founder
Robert Ek, Halden’s executive vice president, left. Ann Lund, the mayor, Bo Ek, left.
  person: Robert Ek, Halden’s executive vice president
  other: Halden
  person: Ann Lund, mayor
  person: Bo Ek
Bo Lund’s lawyer, Dame Eva Holm, left with Prime Minister Sir Bo Ek.
  person: Bo Lund
  person: Eva Holm
  person: Bo Ek, Prime Minister
Mrs. May met Mr. March and Dr. Day. May says no.
  person: May ×2
  person: March
  person: Day, Dr.
Rangers won. Queens Park Rangers lost. The Rangers left.
  organisation: Queens Park Rangers = Rangers ×3
Ashdown Rovers won. Rovers had lost before.
  organisation: Ashdown Rovers = Rovers ×2
Halden Motors fell. Halden said so. We like Halden.
  organisation: Halden Motors = Halden ×3
Halden Motors fell. Halden Foods rose. Halden wept.
  organisation: Halden Motors
  organisation: Halden Foods
Halden Motors was founded by Ann Halden. Halden wept.
  organisation: Halden Motors
  person: Ann Halden = Halden ×2
Dutch Motors fell. The Dutch wept. Norway Motors fell. Norway wept.
  organisation: Dutch Motors
  organisation: Norway Motors
  place: Norway
The founder Polly Brant left Polly Brant Inc. for good.
  person: Polly Brant, founder
  organisation: Polly Brant Inc
Polly Brant Inc. grew, and Polly Brant closed. Polly wept.
  organisation: Polly Brant Inc = Polly Brant ×2
  person: Polly
Ann Roe and Bo Roe met. Mrs. Roe wept. Mr. Roe laughed.
  person: Ann Roe = Roe ×2
  person: Bo Roe = Roe ×2
Ann Roe met Tom Roe. Tom left. Tom wept. Roe laughed.
  person: Ann Roe = Roe ×2
  person: Tom Roe = Tom ×3
Anna Lund met Bo Lund. Anna laughed. Anna wept. Lund left. Mr. Lund sang.
  person: Anna Lund = Anna ×3
  person: Bo Lund = Lund ×3
North Halden Korea is a club. Upper Norway is cold.
  other: North Halden Korea
  place: Upper Norway
They lost to Triple-A Halden. She met Jean-Luc Ek and Anna O’Brien-Lund.
  other: Triple-A Halden
  person: Jean-Luc Ek
  person: Anna O’Brien-Lund
The owner, Halden HQ, left. The driver, HQ Halden, left.
  other: Halden HQ
  other: HQ Halden
The owner, NGO, left. The driver, Tamber and his wife, left.
  organisation: NGO
  person: Tamber
We met Tamber and his wife. We met Brogen’s daughter and Halden, or his father.
  person: Tamber
  person: Brogen
  other: Halden
He met the National Landlords’ Union and the Halden Teachers’ Association.
  organisation: National Landlords’ Union
  organisation: Halden Teachers’ Association
`,
  );
});
