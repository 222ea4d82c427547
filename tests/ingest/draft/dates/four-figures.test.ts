import { describe } from 'vitest';
import { expectDates } from './expect-dates.ts';

describe('numbers of four figures', () => {
  expectDates(null, [
    ['The 2000-seat hall, the 737-800 jet, the A-2000 road and the US-2022 plan came late.'],
    [
      'It cost $2000, €2001, £2002, ¥2003, ₹2004, #2005, §2006, №2007 and +2008; 2009%, 2010°, 2011$ and 2012_.',
    ],
    ['The codes 555-2024, 2024-555, 2024/555, 12/2024x and 2024=a are old; so is a=2024, @2024 and a&2024.'],
    ['## 2016', '2016 → 2016'],
    ['They ran 2003.5 miles; at 2:2003 they won; they won 2003:2 and 2003,5.'],
    ['In 2003: it rained. In 2003, it rained. In 2003.', '2003 → 2003', '2003 → 2003', '2003 → 2003'],
    [
      'The room 2003, page 1998, no. 1987, pp. 1999, Flight 2004, Windows 2000 and Resolution 1701 were lost.',
    ],
    [
      'As many as 2000 came; more than 1900 left; up 1950 and about 2010; total 1987; 3 times 1990.',
      '2010 → 2010~',
    ],
    [
      'In 1066 it fell. The year 1066 and (1066) fell. Some 1066 ships and 1066 of them fell. They fell (1618–48), (1618–1648) and 1618–48.',
      '1066 → 1066',
      'The year 1066 → 1066',
      '1066 → 1066',
      '1618–48 → 1618/1648',
      '1618–1648 → 1618/1648',
    ],
    [
      'In 2200 it ends. In 2199 it ends. In 999 it ends. In 1000 it ended. The 2100 plan failed. The 2099 plan failed. The 1699 plan failed. The 1700 plan failed.',
      '2199 → 2199',
      '1000 → 1000',
      '2099 → 2099',
      '1700 → 1700',
    ],
    [
      'The Russell 2000 index fell. The Nikkei 1999 index fell. The Orvan 1500 stocks fell. Then 2000 stocks fell.',
      '1999 → 1999',
    ],
    [
      'His 1987 Ford broke. In 1987 Ford closed it. A 2012 Mercury Prize was won. Her red 1990 Volvo broke. A 1990 Harley Davidson broke. A 1999 Mercury award was won.',
      '1987 → 1987',
      '2012 → 2012',
      '1999 → 1999',
    ],
    ['He lived at 1900 Vine Street and at 1901 Old Vine Road in 2003.', '2003 → 2003'],
    [
      'In 2000 troops came. In 2001 troops came. Then 2001 troops came. In 2010 more came. Then 2010 more came. Then 2011 more came.',
      '2001 → 2001',
      '2010 → 2010',
      '2011 → 2011',
    ],
    [
      'A 2000 year old custom died. In 2003 year after year passed. In 1900 northern troops came. Then 1900 horses came.',
      '2003 → 2003',
      '1900 → 1900',
    ],
    [
      'In 1875 settlers came. In 1876 numbers fell. Then 1877 factors changed it. Then 1878 farmers came.',
      '1875 → 1875',
      '1876 → 1876',
      '1877 → 1877',
    ],
    [
      "In the '90s, the ’80s, the 1990's, the 1800s, the 2000s, the nineties and her twenties it rained.",
      "the '90s → 199X",
      'the ’80s → 198X',
      "the 1990's → 199X",
      'the 1800s → 18XX',
      'the 2000s → 200X',
      'the nineties → 199X',
    ],
    ["It was in the 80s. It was in the '85s. It was in the 1985s. The 900s were cold."],
    [
      "It was in '82, ’82 and ‘39. It was '82nd, '82's and '824. It was a'82. Rock ’n’ roll of ’40.",
      "'82 → 1982",
      '’82 → 1982',
      '‘39 → 2039',
      '’40 → 1940',
    ],
    [
      'FY2024, FY 2025 and FY2300 differ. The fiscal 2024 and the FY24 differ.',
      'FY2024 → 2024',
      'FY 2025 → 2025',
      '2024 → 2024',
    ],
    [
      'In AD 79 it fell; in ad 80 it fell; in 81 Ad it fell; in 82 ad it fell; in AD 12345 and AD 0; in 83 A.D. it rose; in 84 CE; in 85 BCE; in 86 bc.',
      'AD 79 → 0079',
      '83 A.D. → 0083',
      '84 CE → 0084',
      '85 BCE → -0084',
    ],
    [
      'It fell in the 31st century; its second century began; the second century ended; its tenth century began; the 30th-century tale ended.',
      'the second century → 01XX',
      'tenth century → 09XX',
      'the 30th-century → 29XX',
    ],
    [
      'The twenty-first century; the thirtieth century; the 0th century.',
      'The twenty-first century → 20XX',
      'the thirtieth century → 29XX',
    ],
  ]);
});
