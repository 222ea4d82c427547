import { describe } from 'vitest';
import { expectNamed } from './expect-named.ts';

describe('the names in a sentence', () => {
  expectNamed(
    `
We met Theresa May and Will Smith; in May Smith left.
  person: Theresa May
  person: Will Smith = Smith ×2
“Go,” said Per Holm. May said no. Mr May wept. In August Holm left.
  person: Per Holm = Holm ×2
  person: May ×2
Sweden’s Maja Lindqvist won. Lindqvist, 34, had waited for it. Economist Ann Roe left.
  place: Sweden
  person: Maja Lindqvist = Lindqvist ×2
  person: Ann Roe, Economist
They met at the Queen Maria hospital. The Orla rose. We lived by the Orla. The telescope TESS saw it.
  other: Maria, Queen
  other: Orla ×2
  other: TESS
The union, United Auto Workers, said no. Workers voted for it.
  organisation: United Auto Workers
“It is over,” said the nurses Ann Roe and Bo Ek.
  person: Ann Roe, nurses
  person: Bo Ek
The BBC series stars Olivia Colman, and Queens Park Rangers lost.
  organisation: BBC
  person: Olivia Colman
  organisation: Queens Park Rangers
The venture capital firm Northgate left. The grid operator, Nordalux, left. The developer Adama Barrow left. Its owner, Zaza, left.
  organisation: Northgate
  other: Nordalux
  person: Adama Barrow
  person: Zaza
Yesterday Karen Carpenter won. Carpenter, 34, wept.
  person: Karen Carpenter = Carpenter ×2
Yesterday Karen Freeman met a freeman. Freeman may be a word here.
  person: Karen Freeman
The Senior Artist left. Artist and model met. A Former Specialist came. Specialist care is dear.
  other: Artist
  other: Specialist
She works for the Bank of England and the Ministry of Health.
  organisation: Bank of England
  organisation: Ministry of Health
He left the University of the Arts and the City of Glass.
  organisation: University of the Arts
  place: City of Glass
He read the Declaration of Independence and the Treaty of Versailles.
  other: Declaration of Independence
  other: Treaty of Versailles
We met Ahmed bin Salman, Vincent van Gogh, Charles de Gaulle and Ludwig van der Berg.
  person: Ahmed bin Salman
  person: Vincent van Gogh
  person: Charles de Gaulle
  person: Ludwig van der Berg
They came from North Korea, South Africa and West Virginia.
  place: North Korea
  place: South Africa
  place: West Virginia
North Korean troops and South African miners met Northern Irish farmers.
  other: North Korean
  other: South African
  other: Northern Irish
They live in northern Norway, in Upper Saxony, near Lower Halden, at Port Stanley.
  place: Norway
  place: Upper Saxony
  place: Lower Halden
  place: Port Stanley
They met in Halden. They slept near Halden Falls, outside Brogen and across Tamber.
  place: Halden
  place: Halden Falls
  place: Brogen
  place: Tamber
Halden, a town in the north, was lost. Halden wept.
He crossed the Halden River, Lake Tamber, Mount Brogen, the Strait of Tamber and Brogen Bay.
  place: Halden River
  place: Lake Tamber
  place: Mount Brogen
  place: Strait of Tamber
  place: Brogen Bay
European Commission President Ursula Lind wept.
  organisation: European Commission
  person: Ursula Lind, European Commission President
Ryanair CEO Bo Ek left. The Ryanair CEO wept. Ryanair fell.
  person: Bo Ek, Ryanair CEO
  other: Ryanair ×2
US Secretary of State Anna Lund met UK Prime Minister Bo Ek and EU chief Eva Holm.
  place: US
  person: Anna Lund
  place: UK
  person: Bo Ek, UK Prime Minister
  place: EU
  person: Eva Holm, EU chief
Foreign Minister Lund met Deputy Prime Minister Ek and former President Holm.
  person: Lund, Foreign Minister
  person: Ek, Deputy Prime Minister
  person: Holm, former President
Queen Anna, King Bo IV, Pope Leo, Prince Ek and Princess Eva met.
  person: Anna, Queen
  person: Bo IV, King
  person: Leo, Pope
  person: Ek, Prince
  person: Eva, Princess
The NATO chief met the WHO and the AT&T board.
  organisation: NATO
  organisation: WHO
  organisation: AT&T
Former mayor Anna Lund met acting head Bo Ek and the late Eva Holm.
  person: Anna Lund, Former mayor
  person: Bo Ek, acting head
  person: Eva Holm
Anna Lund, 45, met Brogen, 31, and Tamber, who is 8.
  person: Anna Lund
  person: Brogen
  other: Tamber
The ferry Tamber Star, the tanker Brogen and Storm Halden were named.
  other: Tamber Star
  other: Brogen
  other: Storm Halden
The newspaper Halden Post and the journal Brogen Letters met Fan Expo Canada.
  organisation: Halden Post
  other: Brogen Letters
  other: Fan Expo Canada
“Help,” cried Brogen. Tamber said no. Halden told them so.
  other: Brogen
  other: Tamber
  other: Halden
Rain fell. Snow came. However, Brogen left. Then Brogen wept.
  other: Brogen ×2
After the storm, They left. When Halden fell, he left. Asked about it, Brogen wept.
  other: Halden
  other: Brogen
The Halden-born singer met the Tamber-based firm.
Chinese President Xi Jinping met Xi’s wife. Jinping left.
  person: Xi Jinping = Xi = Jinping, Chinese President ×3
Anna Lund met Bo Lund. Lund wept.
  person: Anna Lund = Lund ×2
  person: Bo Lund
Anna Lund met Bo Lund. Lund wept. Anna laughed.
  person: Anna Lund = Anna ×2
  person: Bo Lund = Lund ×2
Anna Lund met Bo Lund. Lund wept. We saw Lund and Lund, and Lund met Anna.
  person: Anna Lund = Lund = Anna ×6
  person: Bo Lund
Anna Lund left. Lund wept. Bo Lund came. Lund and Anna laughed.
  person: Anna Lund = Lund = Anna ×4
  person: Bo Lund
Anna Lund met Bo Lund. Mr. Lund wept.
  person: Anna Lund
  person: Bo Lund = Lund ×2
Anna Lund left. A long report followed, of which this is only the beginning, as any reader may see who reads on: it goes on and on, through many a page, each as long as the one before, until the last of them is read, and then it ends where it began, in the old harbour of the town, among the boats and the nets. Bo Lund came. Lund wept.
  person: Anna Lund
  person: Bo Lund = Lund ×2
Anna Lund left. A long report followed, of which this is only the beginning, as any reader may see who reads on: it goes on and on, through many a page, each as long as the one before, until the last of them is read, and then it ends where it began, in the old harbour of the town, among the boats and the nets. Her husband, Bo Lund, came. Lund wept.
  person: Anna Lund = Lund ×2
  person: Bo Lund
Jan C. Roe met Jan Carl Roe and Jan Roe.
  person: Jan C. Roe
  person: Jan Carl Roe
  person: Jan Roe
Jan C. Roe left. Jan Carl Roe wept. We saw Jan Roe.
  person: Jan C. Roe = Jan Carl Roe = Jan Roe ×3
Jan C. Roe met Jan D. Roe and Jan Roe.
  person: Jan C. Roe
  person: Jan D. Roe
  person: Jan Roe
Jan Carl Roe met Jan Roe.
  person: Jan Carl Roe
  person: Jan Roe
Jan Carl Roe left. We saw Jan Roe.
  person: Jan Carl Roe = Jan Roe ×2
Jan Roe left. We saw Jan Carl Roe.
  person: Jan Roe
  person: Jan Carl Roe
President Jan Roe left. We saw President Jan Carl Roe.
  person: Jan Roe = Jan Carl Roe, President ×2
President Jan Roe left. We saw Professor Jan C. Roe.
  person: Jan Roe, President
  person: Jan C. Roe, Professor
Jan Roe left. His lawyer, Jan C. Roe, wept.
  person: Jan Roe
  person: Jan C. Roe
Jan Carl Roe left. We saw his son Jan Roe.
  person: Jan Carl Roe
  person: Jan Roe, son
CEO Jan C. Roe left. Later CEO Jan Roe wept.
  person: Jan C. Roe = Jan Roe, CEO ×2
CEO Jan C. Roe left. Later Halden CEO Jan Roe wept.
  person: Jan C. Roe = Jan Roe, CEO ×2
Sen. Jan C. Roe left. Later Sen. Jan Roe wept.
  person: Jan C. Roe = Jan Roe, Sen. ×2
CEO Jan C. Roe left. Later Sen. Jan Roe wept.
  person: Jan C. Roe, CEO
  person: Jan Roe, Sen.
Jan C. Roe was held. The suspect, Jan Roe, wept.
  person: Jan C. Roe = Jan Roe ×2
The suspect, Jan C. Roe, was held. Jan Roe wept.
  person: Jan C. Roe = Jan Roe ×2
Jan C. Roe was held. The firm’s lawyer, Jan Roe, wept.
  person: Jan C. Roe = Jan Roe ×2
Jan C. Roe was held. Roe’s lawyer, Jan Roe, wept.
  person: Jan C. Roe = Roe ×2
  person: Jan Roe
Jan C. Roe was held. His long-time defence lawyer, Jan Roe, wept.
  person: Jan C. Roe
  person: Jan Roe
Jan Carl Roe met Jan Roe. Jan Carl Roe left. Jan Roe left.
  person: Jan Carl Roe ×2
  person: Jan Roe ×2
Anna Lund left, and Anna Lund OBE and Anna Lund came.
  person: Anna Lund = Anna Lund OBE ×3
The Justice Department met Anna Lund, and General Systems Research closed.
  organisation: Justice Department
  person: Anna Lund
  organisation: General Systems Research
Polly Brant Inc. grew, and Polly Brant closed.
  organisation: Polly Brant Inc = Polly Brant ×2
Polly Brant Inc. grew, and Polly Brant left. Brant wept.
  organisation: Polly Brant Inc
  person: Polly Brant = Brant ×2
They saw East Borland, Chasing Halden and the Anna Trio in the Anna Theatre.
  other: East Borland
  other: Chasing Halden
  other: Anna Trio
  place: Anna Theatre
Certainly Sadok Roe will stay. We saw Sadok Roe.
  person: Sadok Roe ×2
Chanting Anna Lund left. Kimberly Roe stayed.
  person: Anna Lund
  person: Kimberly Roe
Kimberly Roe left. Roe wept.
  person: Kimberly Roe = Roe ×2
Together Roe and Sadok wept. We saw Roe.
  other: Roe ×2
  other: Sadok
We saw Sadok. Mirroring Sadok, we wept.
  other: Sadok ×2
We saw Sterling Roe. Then Roe wept.
  person: Sterling Roe = Roe ×2
Tom W. met Tom H. W. in May.
  person: Tom W.
  person: Tom H. W.
Anna Lund left. Ms Lund wept. Lund’s car followed. A. Lund slept.
  person: Anna Lund = Lund ×3
  person: A. Lund
Joe Biden and Kamala Harris met. Biden-Harris aides wept.
  person: Joe Biden
  person: Kamala Harris
He was born in Washington, moved to New York City and died in the District of Columbia.
  place: Washington
  place: New York City
  place: District of Columbia
The White House, the Kremlin, Downing Street, Wall Street and Capitol Hill were silent.
  organisation: White House
  other: Kremlin
  place: Downing Street
  place: Wall Street
  place: Capitol Hill
The World Cup, the Olympic Games, the Halden Festival and the Nobel Prize came.
  organisation: World Cup
  organisation: Olympic Games
  organisation: Halden Festival
  other: Nobel Prize
The Supreme Court met the Halden District Court and the High Court of Brogen.
  organisation: Supreme Court
  organisation: Halden District Court
  organisation: High Court of Brogen
The 45th President Bo Ek met President-elect Anna Lund and vice president Eva Holm.
  person: Bo Ek, 45th President
  person: Anna Lund, President-elect
  person: Eva Holm, vice president
Nurse Anna Lund met driver Bo Ek. Nurse Lund wept.
  person: Anna Lund = Lund, Nurse ×2
  person: Bo Ek, driver
She quoted Shakespeare, Goethe and Dante. Dante's work stayed.
  other: Shakespeare
  other: Goethe
  other: Dante ×2
We met Jim Press and Robert Park in Hill Park.
  person: Jim Press
  person: Robert Park
  place: Hill Park
She joined General Motors and General Lee.
  organisation: General Motors
  person: Lee, General
We saw NASA and the BBC.
  organisation: NASA
  organisation: BBC
She met Minister of Defence Anna Lund.
  person: Anna Lund
She met Prof. Bo Ek. Ek wept.
  person: Bo Ek = Ek, Prof. ×2
He met police chief Bo Ek.
  person: Bo Ek, police chief
He works at Halden Motors Inc. in Lima. He left Halden.
  organisation: Halden Motors Inc = Halden ×2
  place: Lima
Paris wept. Paris is old.
  place: Paris ×2
We met Jan
He met Will
`,
  );
});
