import { describe } from 'vitest';
import { expectNamed } from './expect-named.ts';

describe('offices, papers and what is named after places', () => {
  expectNamed(
    `
Halden Brogen Tamber’s analysts left. Halden Brogen Tamber wept.
  person: Halden Brogen Tamber ×2
We met the Mandarin of Halden.
  other: Mandarin
  other: Halden
Jan C. Roe left. Jan Roe wept. Jan C. Roe came. Jan Roe sang.
  person: Jan C. Roe = Jan Roe ×4
We saw Jan C. Roe. We met nurse Jan Roe.
  person: Jan C. Roe = Jan Roe, nurse ×2
Halden Sees Brogen, 34, Again ¶ We met Halden. We met Brogen.
  other: Halden ×2
  person: Brogen ×2
He met Mayor Ann Lund, nurse Bo Ek and driver Eva Holm.
  person: Ann Lund, Mayor
  person: Bo Ek, nurse
  person: Eva Holm, driver
They met Ann Lund, the wife of Bo Ek, and Bo Ek’s brother, Per Ek.
  person: Ann Lund, wife of Bo Ek
  person: Bo Ek ×2
  person: Per Ek
The actor Bo Ek, star of “Rain”, left. Star Eva Holm wept.
  person: Bo Ek, actor
  other: Rain
  person: Eva Holm, Star
Bo Ek, the Halden-based lawyer, left.
  person: Bo Ek, Halden-based lawyer
Bo Ek, chairman and CEO of Halden Motors, left.
  person: Bo Ek, chairman and CEO of Halden Motors
  organisation: Halden Motors
Bo Ek, whose wife is a nurse, left.
  person: Bo Ek
Bo Ek, of the union, left. Bo Ek, by then a nurse, wept.
  person: Bo Ek ×2
Bo Ek, a member of the board. Eva Holm, a nurse
  person: Bo Ek, member of the board
  person: Eva Holm, nurse
Bo Ek, a nurse; Eva Holm, a driver) and so on.
  person: Bo Ek, nurse
  person: Eva Holm, driver
US Senator Bo Ek met UN envoy Eva Holm and EU ministers.
  place: US
  person: Bo Ek, US Senator
  organisation: UN
  person: Eva Holm, UN envoy
  place: EU
Then-president Bo Ek met ex-mayor Eva Holm and vice-president Ann Lund.
  person: Bo Ek, Then-president
  person: Eva Holm, ex-mayor
  person: Ann Lund, vice-president
Bo Ek’s lawyer Eva Holm left. The firm’s lawyer Ann Lund left.
  person: Bo Ek
  person: Eva Holm, lawyer
  person: Ann Lund, lawyer
He told mayor Bo Ek. Police told Eva Holm. She thanked coach Ann Lund.
  person: Bo Ek, mayor
  person: Eva Holm
  person: Ann Lund, coach
Miss Eva Holm met Sir Bo Ek, Lord Brogen, Lady Ann Lund and Rev. Tom Lund.
  person: Eva Holm
  person: Bo Ek
  person: Brogen, Lord
  person: Ann Lund
  person: Tom Lund, Rev.
Gen. Bo Ek met Lt. Col. Eva Holm, Sgt. Ann Lund and Adm. Tom Lund.
  person: Bo Ek, Gen.
  person: Eva Holm, Lt. Col.
  person: Ann Lund, Sgt.
  person: Tom Lund, Adm.
They met Cllr. Bo Ek and Hon. Ann Lund.
  person: Bo Ek, Cllr.
  person: Ann Lund, Hon.
King Bo met Queen Eva of Norway and Pope Leo.
  person: Bo, King
  person: Eva, Queen
  place: Norway
  person: Leo, Pope
They met in the Strait of Halden, off Cape Brogen, at Lake Tamber and on Mount Lund.
  place: Strait of Halden
  place: Cape Brogen
  place: Lake Tamber
  place: Mount Lund
The Halden Times and Tamber Magazine wrote of it.
  organisation: Halden Times
  organisation: Tamber Magazine
The Bank of Halden, Brogen University, Tamber Hospital and the Lund Institute of Art closed.
  organisation: Bank of Halden
  organisation: Brogen University
  organisation: Tamber Hospital
  organisation: Lund Institute of Art
JPMorgan Chase & Co. and AT&T Inc. fell. Smith & Brogen rose.
  organisation: JPMorgan Chase & Co
  organisation: AT&T Inc
  organisation: Smith & Brogen
The Battle of Halden, the Treaty of Brogen and the Kingdom of Tamber are history.
  other: Battle of Halden
  other: Treaty of Brogen
  other: Kingdom of Tamber
She is from São Halden, Los Brogen, Fort Tamber, St. Lund and Port Ek.
  place: São Halden
  place: Los Brogen
  place: Fort Tamber
  place: St. Lund
  place: Port Ek
Iraqi troops met French President Bo Ek and the Indian Eva Holm.
  person: Bo Ek, French President
  person: Eva Holm, Indian
The Frenchman Tom Ek met Italian Eva Holm. Dutchwoman Ann Lund won.
  person: Tom Ek, Frenchman
  person: Eva Holm, Italian
  person: Ann Lund, Dutchwoman
Halden City Bank fell. We saw Halden Bank.
  organisation: Halden City Bank
  organisation: Halden Bank
We met Jan Roe. Jan Carl Roe left.
  person: Jan Roe
  person: Jan Carl Roe
Eva Maria Holm In Brogen ¶ We saw Holm leave.
  person: Eva Maria Holm = Holm ×2
  place: Brogen
Vorn Halden Orla Brogen In Bonn ¶ We met Vorn Halden. We met Orla Brogen.
  person: Vorn Halden ×2
  person: Orla Brogen ×2
  place: Bonn
`,
  );
});
