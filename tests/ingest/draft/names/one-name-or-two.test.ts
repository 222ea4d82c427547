import { describe, expect, it } from 'vitest';
import { findNames } from '../../../../src/ingest/draft/names/find-names.ts';
import { expectNamed } from './expect-named.ts';

describe('where a name begins and ends, and what it is for', () => {
  expectNamed(
    `
Taro van der Berg left.
  person: Taro van der Berg
Taro de Winter left.
  person: Taro de Winter
The teams: Halden   Brogen   Tamber.
  other: Halden
  other: Brogen
  other: Tamber
We saw Anna do it.
  person: Anna
We met Anna and Lund Council.
  person: Anna
  organisation: Lund Council
We met Anna Lund’s Council.
  person: Anna Lund
  organisation: Council
We saw Stella Lund’s Church.
  person: Stella Lund
  organisation: Church
We met officials in State College Park.
  organisation: State College Park
Its owner, Bill, left.
  person: Bill
We met Wuhu al-Bashir.
  person: Wuhu al-Bashir
Wuhu al-Bashir left.
  person: Wuhu al-Bashir
We saw Taro Dutch.
  person: Taro Dutch
“No,” said La Sombra.
  person: La Sombra
They stood on La Sombra.
  place: La Sombra
Mr. And Mrs. Lund left.
  person: Lund
They left the People’s Republic of China.
  place: People’s Republic of China
They left the People's Republic of China.
  place: People's Republic of China
We met Anna Lund, veteran pilot, in May.
  person: Anna Lund, veteran pilot
We met Anna Lund, retired veteran pilot, in May.
  person: Anna Lund, retired veteran pilot
We met Anna Lund, theatre director, in May.
  person: Anna Lund, theatre director
We met mayor Señora Lund.
  person: Lund, mayor
We met mayor Señor Ek.
  person: Ek, mayor
We met mayor Madam Lund.
  person: Lund, mayor
We saw the Landlords’ Council.
  other: Landlords
  organisation: Council
The data met mayor Bo Ek.
  person: Bo Ek, mayor
Los Santos, Port Ek, San Bo and Lower Halden fell.
  place: Los Santos
  place: Port Ek
  place: San Bo
  place: Lower Halden
We met a very old and rather grumpy former deputy assistant city mayor Bo Ek.
  person: Bo Ek, grumpy former deputy assistant city mayor
Brazil President Bo Ek left.
  place: Brazil
  person: Bo Ek, Brazil President
Florence Holm left. Florence Mayor Bo Ek left.
  person: Florence Holm
  person: Bo Ek, Florence Mayor
The Bank of Anna closed.
  organisation: Bank of Anna
The Council for Halden met.
  organisation: Council for Halden
Halden Motors’ Bo Ek left.
  organisation: Halden Motors
  person: Bo Ek
General Motors closed.
  organisation: General Motors
The General Election came.
  organisation: General Election
Per cent by per cent it fell.
On Jan 5 he left.
Acme Inc. Taro Ek left.
  organisation: Acme Inc
  person: Taro Ek
Ryanair Chief Executive Bo Ek left.
  person: Bo Ek, Ryanair Chief Executive
We met Acting Ryanair CEO Bo Ek.
  person: Bo Ek, Acting Ryanair CEO
The Dutch Ryanair CEO left.
  other: Ryanair
Apple fell. He bought Apple.
  other: Apple ×2
Apple fell. He ate an apple.
Harry Lund left. Lund wept.
  person: Harry Lund = Lund ×2
Halden told us. Brogen slept.
  other: Halden
Bo Ek spoke.
  person: Bo Ek
The head of the office in Dar es Salaam, Bo Ek, spoke.
  place: Dar es Salaam
  person: Bo Ek
They sat near Hurricane Halden.
  other: Hurricane Halden
`,
  );
});

describe('what a headline names', () => {
  const namesIn = (text: string): string[] => findNames(text).map(({ name }) => name);

  it('is what the text below has as a name', () => {
    expect(namesIn('Lund Vows to Hunt Halden\n\nOn Monday Mayor Lund spoke in Halden.')).toEqual([
      'Lund',
      'Halden',
    ]);
    expect(
      namesIn('Mothers Seek Wuhu in May\n\nThe mothers of Wuhu Roe, who seek him, say that Wuhu is well.'),
    ).toEqual(['Wuhu Roe']);
  });

  it('is left as it is where the text below has nothing like it, or the line is the name', () => {
    expect(namesIn('Lund Vows Halden Change\n\nOn Monday it rained.')).toContain('Lund Vows Halden Change');
    expect(namesIn('Halden State University\n\nOn Monday the people of Halden came.')).toContain(
      'Halden State University',
    );
    expect(namesIn('Halden Roof Exchange\n\nOn Monday the people of Halden came.')).toContain(
      'Halden Roof Exchange',
    );
  });

  it('is no headline where words are small or a mark ends it', () => {
    expect(namesIn('We saw Brogen Tamber Lund\n\nOn Monday the people of Brogen came.')).toContain(
      'Brogen Tamber Lund',
    );
    expect(namesIn('In Brogen Tamber Lund Won.\n\nOn Monday the people of Brogen came.')).toContain(
      'Brogen Tamber Lund Won',
    );
  });
});
