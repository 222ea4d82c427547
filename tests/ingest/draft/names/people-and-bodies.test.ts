import { describe } from 'vitest';
import { expectNamed } from './expect-named.ts';

describe('people, bodies and places beside one another', () => {
  expectNamed(
    `
Late in May Brogen and his wife left.
  person: Brogen
We saw Brogen’s daughter and Halden’s harbour.
  person: Brogen
  other: Halden
The Zaza and his friend left, and Zaza and its wives.
  other: Zaza ×2
We saw the Brogen and his brothers.
  other: Brogen
They saw Halden Post and Brogen Hill.
  organisation: Halden Post
  place: Brogen Hill
He joined General Staff in May, and General Ek left.
  organisation: General Staff
  person: Ek, General
The General Assembly met General Lund.
  organisation: General Assembly
  person: Lund, General
The Zaza, Koko and others came.
  other: Zaza
  other: Koko
The original Vision Pro met the old Air Max.
  other: Vision Pro
  other: Air Max
They ate at Rio Grande and Rio de Oro near San Halden.
  place: Rio Grande
  place: Rio de Oro
  place: San Halden
Foreign Affairs, Railway Safety, Boxing Day, Fashion Week, Opening Night and Christmas Eve came.
  other: Foreign Affairs
  other: Railway Safety
  other: Boxing Day
  other: Fashion Week
  other: Opening Night
  other: Christmas Eve
We met sailor Zaza and captain Koko Lund.
  person: Zaza, sailor
  person: Koko Lund, captain
The ferry Zaza met the yacht Koko Star. Flight Halden was late.
  other: Zaza
  other: Koko Star
  other: Flight Halden
He met Zaza, 31, and Koko, who was 31.
  person: Zaza
  other: Koko
Homeland Security called. He lost his homeland.
  other: Homeland Security
They came from Fan Expo Canada in May.
  other: Fan Expo Canada
He met O’Brien Tamber and Jean-Claude Brogen.
  person: O’Brien Tamber
  person: Jean-Claude Brogen
They met Halden Motors Inc. and Halden Research.
  organisation: Halden Motors Inc
  organisation: Halden Research
She won the Nobel Prize in Chemistry and studied in Physics.
  other: Nobel Prize
  other: Chemistry
  other: Physics
He stood outside Halden, across Brogen, throughout Tamber and around Koko Zaza Lund Ek.
  place: Halden
  place: Brogen
  place: Tamber
  person: Koko Zaza Lund Ek
The volcano on La Sombra erupted on El Brogen. They called on La Sombra Lund.
  place: La Sombra
  place: El Brogen
  person: La Sombra Lund
They met Simon & Anna, Smith & Wesson, Brogen & Tamber and AT&T.
  other: Simon & Anna
  organisation: Smith & Wesson
  organisation: Brogen & Tamber
  organisation: AT&T
They saw the Health and Safety Executive and the Food and Drug Board.
  organisation: Health and Safety Executive
  organisation: Food and Drug Board
The Health and Anna Holm met.
  other: Health
  person: Anna Holm
They met Angus de Winter, Otto von Brogen and Luis de la May.
  person: Angus de Winter
  person: Otto von Brogen
  person: Luis de la May
They met Ludwig van der Berg and Ahmed al Brogen.
  person: Ludwig van der Berg
  person: Ahmed al Brogen
Otto von Brogen slept. De la Cruz wept. Van Dyk left.
  person: Otto von Brogen
  person: De la Cruz
  person: Van Dyk
They left the University of Halden in Lima, the House of Lords and the Isle of Man.
  organisation: University of Halden
  place: Lima
  organisation: House of Lords
  place: Isle of Man
They met Brogen of Tamber and a Council of the North.
  other: Brogen
  other: Tamber
  organisation: Council of the North
They met the Ambassador to the United States Zaza Lund.
  place: United States
  person: Zaza Lund
Chrysler LLC Jim Press met Halden Council Brogen Tamber and Halden Council House.
  organisation: Chrysler LLC
  person: Jim Press
  organisation: Halden Council
  person: Brogen Tamber
  organisation: Halden Council House
Halden Inc. Anna Lund met Halden Ltd Koko Zaza.
  organisation: Halden Inc
  person: Anna Lund
  organisation: Halden Ltd
  person: Koko Zaza
The Minister of Agriculture Zaza Koko met the Commissioner for Human Rights Anna Lund.
  person: Zaza Koko
  person: Anna Lund
The Premier League met Premier Lund at a Premier Inn.
  organisation: Premier League
  person: Lund, Premier
  other: Premier Inn
He met Prime Minister Lund, Vice-President Ek and Deputy Chief Holm.
  person: Lund, Prime Minister
  person: Ek, Vice-President
  person: Holm, Deputy Chief
Team Halden won. Nurse Anna wept. Doctors met Dr Ek.
  organisation: Team Halden
  person: Anna, Nurse
  person: Ek, Dr
He joined General Atomics in May.
  organisation: General Atomics
We saw Motors then. We saw Castle then. We saw Executive then.
  other: Motors
  other: Castle
  other: Executive
They saw Vision Pro then. They met Koko Malair and Zaza Airton.
  other: Vision Pro
  person: Koko Malair
  person: Zaza Airton
They drove a Brogen Tamber and an Ogen Tamber.
  other: Brogen Tamber
  other: Ogen Tamber
They met the new Bill Tate then.
  person: Bill Tate
They crossed Northern France and Central Europe then.
  place: Northern France
  place: Central Europe
They met Long Haulman. It was a long day.
  other: Long Haulman
They met Koko Zaza Lund Ek Holm then.
  other: Koko Zaza Lund Ek Holm
They met Koko LUND then.
  other: Koko LUND
Its owner, Zaza
  person: Zaza
He met Koko, 2010, and left.
  other: Koko
He met J. Brogen and Koko de Brogen.
  person: J. Brogen
  person: Koko de Brogen
In May, Brogen fell. Brogen wept.
  other: Brogen ×2
Halden Corp met Halden Group. Halden wept.
  organisation: Halden Corp = Halden ×2
  organisation: Halden Group
We met Mrs. May and Mr. March.
  person: May
  person: March
Ludwig van der Berg left. Smith & Wesson left.
  person: Ludwig van der Berg
  organisation: Smith & Wesson
They met the Center for Halden Studies.
  organisation: Center for Halden Studies
They left the University of New South Wales.
  organisation: University of New South Wales
They met the University of Oslo Anna Lund and University of Oslo staff.
  organisation: University of Oslo ×2
  person: Anna Lund
They met Batman of Brogen and Superwoman of Tamber.
  other: Batman
  other: Brogen
  other: Superwoman
  other: Tamber
We met Chief Executive Zaza Lund.
  person: Zaza Lund, Chief Executive
The Former Mayor slept. Only Old Halden CEO left.
  other: Halden
We met IT chief Bo Ek.
  organisation: IT
  person: Bo Ek, IT chief
We met Mayor Madame Anna Lund and Mayor Mister Bo Ek.
  person: Anna Lund, Mayor
  person: Bo Ek, Mayor
(We asked Carla Brandt, a nurse)
  person: Carla Brandt, nurse
We asked Carla Brandt, a nurse
  person: Carla Brandt, nurse
We asked Carla Brandt, Doctor of Law, about it.
  person: Carla Brandt, Doctor of Law
  other: Law
We asked Carla Brandt, nurse at Smith & Sons, about it.
  person: Carla Brandt, nurse at Smith & Sons
  organisation: Smith & Sons
The Ministry of Health and Anna Holm met.
  organisation: Ministry of Health
  person: Anna Holm
The Germans Anna Lund and Bo Ek left.
  person: Anna Lund
  person: Bo Ek
Police Chief Anna Lund met Fire Chief Bo Ek.
  person: Anna Lund, Police Chief
  person: Bo Ek, Fire Chief
They met Anna Lund; Bo Ek; and Eva Holm.
  person: Anna Lund
  person: Bo Ek
  person: Eva Holm
The Royal Academy of Arts met the Royal Society for Birds.
  organisation: Royal Academy of Arts
  organisation: Royal Society for Birds
They met ex-Mayor Anna Lund, Vice-Chancellor Bo Ek and co-director Eva Holm.
  person: Anna Lund, ex-Mayor
  person: Bo Ek, Vice-Chancellor
  person: Eva Holm, co-director
`,
  );
});
