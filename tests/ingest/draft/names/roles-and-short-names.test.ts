import { describe } from 'vitest';
import { expectNamed } from './expect-named.ts';

describe('what somebody is and is called', () => {
  expectNamed(
    `
They saw Alan Post and Tom Hill at Primrose Hill.
  person: Alan Post
  person: Tom Hill
  place: Primrose Hill
They met Anna Lund at Anna Bridge.
  person: Anna Lund
  place: Anna Bridge
We met sailor Anna Koko, doctor Zaza and Bo Ek’s lawyer Koko.
  person: Anna Koko = Koko, sailor ×2
  person: Zaza, doctor
  person: Bo Ek
A pupil of Zaza Koko met Zaza Koko’s coach, Bo Ek, in May.
  person: Zaza Koko ×2
  person: Bo Ek
They met their boss, Anna Lund, a nurse, on Monday.
  person: Anna Lund, nurse
They met their boss, Zaza Koko Lund, a nurse, on Monday.
  person: Zaza Koko Lund, nurse
The U.S. met the UK, the U.A.E. and the EU.
  place: U.S.
  place: UK
  place: U.A.E.
  place: EU
They met Mr. Ek, Mrs. Lund, Dr Holm, Sir Bo Ek and Lady Anna Lund.
  person: Bo Ek = Ek ×2
  person: Anna Lund = Lund ×2
  person: Holm, Dr
The retired judge Bo Ek met Bergen’s Mayor Anna Lund.
  person: Bo Ek, retired judge
  other: Bergen
  person: Anna Lund, Mayor
Police met Mayor Bo Ek. Sailors hailed Captain Bo Lund.
  person: Bo Ek, Mayor
  person: Bo Lund, Captain
A newly elected Mayor Ek met re-elected Mayor Lund.
  person: Ek, newly elected Mayor
  person: Lund, re-elected Mayor
We asked Carla Brandt, the old but kind and very tall head of the agency in the north of Norway then, about it.
  person: Carla Brandt
  place: Norway
We asked Carla Brandt, head of the agency; Bo Ek left.
  person: Carla Brandt, head of the agency
  person: Bo Ek
We asked Carla Brandt, head of Smith & Sons, about it.
  person: Carla Brandt, head of Smith & Sons
  organisation: Smith & Sons
We asked Carla Brandt, who is head of the agency, about it.
  person: Carla Brandt
We asked Carla Brandt, of Bergen, about it.
  person: Carla Brandt
  other: Bergen
We asked Carla Brandt (a nurse) about it.
  person: Carla Brandt
We asked Carla Brandt, nurse and mother of two, about it.
  person: Carla Brandt, nurse and mother of two
We asked Carla Brandt, a nurse: she left.
  person: Carla Brandt
We asked Carla Brandt, a tree, about it.
  person: Carla Brandt
We asked Carla Brandt, Dr. Ek and Mayor Lund.
  person: Carla Brandt
  person: Ek, Dr.
  person: Lund, Mayor
We asked Carla Brandt, Queen Anna and others.
  person: Carla Brandt
  person: Anna, Queen
It was UN Secretary-General Bo Ek who met EU foreign policy chief Eva Holm.
  person: Bo Ek, UN Secretary-General
  place: EU
  person: Eva Holm, EU foreign policy chief
The former and current Mayor Bo Ek wept.
  person: Bo Ek, current Mayor
The long, cold President Ek slept.
  person: Ek, cold President
Halden Motors Ltd met Halden’s men. Halden wept.
  organisation: Halden Motors Ltd = Halden ×3
Halden Motors met Anna Halden. Halden wept.
  organisation: Halden Motors
  person: Anna Halden = Halden ×2
Paris Motors met Chinese Foods. Paris slept.
  organisation: Paris Motors
  organisation: Chinese Foods
  place: Paris
Halden Rovers met Tamber Rovers. Rovers won.
  organisation: Halden Rovers = Rovers ×2
  organisation: Tamber Rovers
Rovers met Halden Rovers.
  organisation: Halden Rovers = Rovers ×2
Anna Lund met Bo Anna. Anna wept.
  person: Anna Lund = Anna ×2
  person: Bo Anna
Lund met Anna Lund, a nurse. Lund wept.
  person: Anna Lund = Lund, nurse ×3
Anna Lund, a nurse, met Mayor Anna Lund.
  person: Anna Lund, nurse ×2
New York Mayor Bo Ek met New Zealand’s Eva Holm and the New Zealand First leader.
  place: New York
  person: Bo Ek, New York Mayor
  place: New Zealand ×2
  person: Eva Holm
Norway Prime Minister Bo Ek met South Korea Foreign Minister Eva Holm.
  place: Norway
  person: Bo Ek, Norway Prime Minister
  place: South Korea
  person: Eva Holm, South Korea Foreign Minister
Theresa May wept. May said no. In May she left. Ms June left. Dr March left.
  person: Theresa May = May ×2
  person: June
  person: March, Dr
Anna Summer met John Winter in Winter.
  person: Anna Summer
  person: John Winter
I met Anna Will, Tom First and Eva Day.
  person: Anna Will
  person: Tom First
  person: Eva Day
US-based Anna Lund met London-born Bo Ek and a Halden-backed firm.
  person: Anna Lund
  person: Bo Ek
They met IBM, AT&T, the BBC’s Anna Lund and NATO’s Bo Ek.
  organisation: IBM
  organisation: AT&T
  organisation: BBC
  person: Anna Lund
  organisation: NATO
  person: Bo Ek
Apple said no. Google tells them so. Amazon announced it. Tesla denied it. Ford grew.
  other: Apple
  other: Google
  other: Amazon
  other: Tesla
When Halden fell, Tamber rose; Brogen’s men left.
  other: Halden
  other: Tamber
  other: Brogen
Doctors met. Officials met. Companies met. Former nurses met.
Per Holm met Will Ek and Jan Lund.
  person: Per Holm
  person: Will Ek
  person: Jan Lund
The team’s captain, Koko Zaza, met its owner, Halden Motors.
  person: Koko Zaza
  organisation: Halden Motors
A Halden spokesman, Bo Ek, met the Halden Motors chairman, Anna Lund.
  organisation: Halden Motors = Halden ×2
  person: Bo Ek
  person: Anna Lund
The mayor, Anna Lund, retired judge, left.
  person: Anna Lund, retired judge
They met Premier Anna Lund, General Bo Ek and Cllr Eva Holm.
  person: Anna Lund, Premier
  person: Bo Ek, General
  person: Eva Holm, Cllr
They met Dr. Anna Lund, Prof. Bo Ek and Rev. Eva Holm.
  person: Anna Lund, Dr.
  person: Bo Ek, Prof.
  person: Eva Holm, Rev.
We met Hamdullah Mohib, the Ambassador to the United States.
  person: Hamdullah Mohib, Ambassador to the United States
  place: United States
Anna Lund’s coach, Bo Ek, and her aide, Zaza, left.
  person: Anna Lund
  person: Bo Ek
  person: Zaza
`,
  );
});
