import { describe, expect, it } from 'vitest';
import { withName } from '../../../../src/ingest/draft/titles/with-name.ts';
import { casesOf } from '../table.ts';
import { statementWith } from '../statements-in.ts';

/** Texts, and behind the `|` words of their last clause that begin with a pronoun; below it the same with the name that is meant, where it is told. */
const NAMED = `
Arne Hauge left Lund in 1958. He died in 1996. | He died
  Arne Hauge died
Mayor Arne Hauge left Lund in 1958. He died in 1996. | He died
  Arne Hauge died
The old mayor Arne Hauge left Lund in 1958. He died in 1996. | He died
  Arne Hauge died
Anna Hauge left Lund in 1958. She died in 1996. | She died
  Anna Hauge died
Anna Hauge left Lund in 1958. Her house burned in 1996. | Her house burned
  Anna Hauge's house burned
Arne Hauge left Lund in 1958. His house burned in 1996. | His house burned
  Arne Hauge's house burned
Arne Hauge left Lund in 1958. It’s said. His house burned in 1996. | His house burned
  Arne Hauge’s house burned
A friend of Arne Hauge left Lund in 1958. He died in 1996. | He died
  He died
It rained on Arne Hauge in Lund in 1958. He died in 1996. | He died
  Arne Hauge died
A gunman shot Arne Hauge in 1958, and he fled in 1959. | he fled
  he fled
Arne Hauge left Lund in 1958. ¶ He died in 1996. | He died
  Arne Hauge died
It rained. He died in 1996. | He died
  He died
Arne Hauge left Lund in 1958. It died in 1996. | It died
  It died
Anna Hauge left Lund in 1958. Her envoy, Anna Hauge, died in 1996. | Her envoy, Anna Hauge, died
  Her envoy, Anna Hauge, died
Arne Hauge left Lund in 1958. Heather died in 1996. | Heather died
  Heather died
Arne Hauge left Lund in 1958. The officer wept. He died in 1996. | He died
  He died
Arne Hauge left Lund in 1958. The young officer was hurt. He died in 1996. | He died
  He died
Arne Hauge left Lund in 1958. The nurse wept. She died in 1996. | She died
  She died
Mayor Arne Hauge left Lund in 1958. The mayor wept. He died in 1996. | He died
  Arne Hauge died
Arne Hauge left Lund in 1958. The woman wept. He died in 1996. | He died
  Arne Hauge died
Arne Hauge left Lund in 1958. The storm was over. He died in 1996. | He died
  Arne Hauge died
A driver hit Arne Hauge in 1958. He died in 1996. | He died
  He died
The singer Arne Hauge left Lund in 1958. He died in 1996. | He died
  Arne Hauge died
The late Arne Hauge left Lund in 1958. He had lived there. His house burned in 1996. | His house burned
  Arne Hauge's house burned
`;

describe('words that begin with a pronoun', () => {
  it.each(casesOf(NAMED))(
    'have the name that it stands for, where that is told: %s',
    (_name, line, [named]) => {
      const [text = '', words = ''] = line.split(' | ');
      const verb = words.split(' ').at(-1) ?? '';
      expect(withName(words, statementWith(text, `${verb} in 19`))).toBe(named);
    },
  );
});
