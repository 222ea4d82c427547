import { describe } from 'vitest';
import { expectNamed } from './expect-named.ts';

describe('names behind titles, in bodies and of kinds', () => {
  expectNamed(
    `
Mr. Day and Ms. Spring left.
  person: Day
  person: Spring
I met Anna.
  person: Anna
Wood burned. We met Wood.
  other: Wood ×2
Wood burned. There was no wood.
Brown declared war.
  other: Brown
White announced it.
  other: White
White walls fell.
Boeing’s plan failed.
  other: Boeing
The Ministry for Health met.
  organisation: Ministry for Health
The University of New York opened.
  organisation: University of New York
The Bank of the West closed.
  organisation: Bank of the West
He was Man of the Match.
  other: Man of the Match
The Order of the Garter was given.
  other: Order of the Garter
Chrysler LLC Wuhu Hanke left.
  organisation: Chrysler LLC
  person: Wuhu Hanke
Acme Corp. Anna Lund left.
  organisation: Acme Corp
  person: Anna Lund
Acme Inc. Hill Palace closed.
  organisation: Acme Inc
  place: Hill Palace
Minister for Trade Bo Ek left.
  person: Bo Ek
Commissioner for Human Rights Mary Roe left.
  person: Mary Roe
Team Anna left.
  organisation: Team Anna
We met former President Ek and Former Mayor Holm.
  person: Ek, former President
  person: Holm, Former Mayor
New Ryanair CEO Bo Ek left.
  person: Bo Ek, New Ryanair CEO
The new Ryanair CEO left.
  other: Ryanair
Ryanair Chief left.
  other: Ryanair
CEO Bo Ek met the CEO.
  person: Bo Ek, CEO
Dutch Bo Ek left.
  person: Bo Ek
Dutch Prime Minister Bo Ek left.
  person: Bo Ek, Dutch Prime Minister
London Mayor Bo Ek met New York City Mayor Anna Lund.
  place: London
  person: Bo Ek, London Mayor
  place: New York City
  person: Anna Lund, New York City Mayor
Norway Council met.
  organisation: Norway Council
Halden Council of Europe met.
  organisation: Halden Council of Europe
The Premier League met.
  organisation: Premier League
US-based Anna Lund met London-born Bo Ek.
  person: Anna Lund
  person: Bo Ek
Bergen-trained Bo Ek left.
  person: Bo Ek
Children’s Hospital closed. The Workers’ Party met.
  organisation: Children’s Hospital
  organisation: Workers’ Party
We saw Anna Lund’s Bank.
  person: Anna Lund
  organisation: Bank
The National Landlords’ Union met.
  organisation: National Landlords’ Union
The Health and Safety Executive met the Fish and Wildlife Service.
  organisation: Health and Safety Executive
  organisation: Fish and Wildlife Service
Smith & sons sold it.
Foreign Affairs and Railway Safety met on Midsummer Day.
  other: Foreign Affairs
  other: Railway Safety
  other: Midsummer Day
Hurricane Iota came. Operation Halden came.
  other: Hurricane Iota
  other: Operation Halden
NATO and B2 came. AT&T came.
  organisation: NATO
  organisation: B2
  organisation: AT&T
They met in Brogen, near Brogen Tamber and at Halden.
  place: Brogen
  place: Brogen Tamber
  place: Halden
We met Brogen, 45. We met Tamber, 1234.
  person: Brogen
  other: Tamber
Northern Ireland met North Korean troops.
  place: Northern Ireland
  other: North Korean
Homeland Security met. No homeland was lost.
  other: Homeland Security
Its owner, Zaza, left. Its dog, Zizi, left.
  person: Zaza
  other: Zizi
Its owner, Alan Mount, left.
  person: Alan Mount
Jim Press met Anna Hill.
  person: Jim Press
  person: Anna Hill
Old Dunmore Rovers won. Rovers wept.
  organisation: Old Dunmore Rovers = Rovers ×2
They live in East Norway and in South Peru.
  place: East Norway
  place: South Peru
`,
  );
});
