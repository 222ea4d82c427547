import { describe, expect, it } from 'vitest';
import { civilToMs } from '../../../src/base/civil.ts';
import { timeTicks } from '../../../src/timeline/scale/ticks.ts';
import { measureText } from '../story.ts';

/*
 * What stands at the axis, 720 px wide, from a minute to millions of years: "*" before what is drawn stronger, "·" for a tick
 * whose label has no room. Marks of direction are left out, and every blank is a plain one.
 */
const SCALES = [
  {
    name: 'a minute',
    window: [civilToMs(2024, 11, 16, 9, 30), civilToMs(2024, 11, 16, 9, 31)],
    en: '*16 Nov 2024, 9:30:00 | · | 9:30:20 | 9:30:30 | 9:30:40 | 9:30:50',
    de: '*16. Nov. 2024, 9:30:00 | · | 9:30:20 | 9:30:30 | 9:30:40 | 9:30:50',
    ar: '*16 نوفمبر 2024، 9:30:00 ص | · | 9:30:20 ص | 9:30:30 ص | 9:30:40 ص | 9:30:50 ص',
  },
  {
    name: 'some minutes',
    window: [civilToMs(2024, 11, 16, 9, 28), civilToMs(2024, 11, 16, 9, 40)],
    en: '16 Nov 2024, 9:28 | · | 9:30 | 9:31 | 9:32 | 9:33 | 9:34 | 9:35 | 9:36 | 9:37 | 9:38 | 9:39',
    de: '16. Nov. 2024, 9:30 | 9:35',
    ar: '16 نوفمبر 2024، 9:30 ص | 9:35 ص',
  },
  {
    name: 'some hours, over midnight',
    window: [civilToMs(2024, 11, 16, 20), civilToMs(2024, 11, 17, 8)],
    en: '20:00 | 21:00 | 22:00 | 23:00 | *17 Nov 2024 | · | 2:00 | 3:00 | 4:00 | 5:00 | 6:00 | 7:00',
    de: '21:00 | *17. Nov. 2024 | 3:00 | 6:00',
    ar: '9:00 م | *17 نوفمبر 2024 | 3:00 ص | 6:00 ص',
  },
  {
    name: 'some days, by the clock',
    window: [civilToMs(2024, 12, 30), civilToMs(2025, 1, 2)],
    en: '*30 Dec 2024 | · | 12:00 | 18:00 | *31 Dec | 6:00 | 12:00 | 18:00 | *1 Jan | 6:00 | 12:00 | 18:00',
    de: '*30. Dez. 2024 | 12:00 | *31. Dez. | 12:00 | *1. Jan. | 12:00',
    ar: '*30 ديسمبر 2024 | 12:00 م | *31 ديسمبر | 12:00 م | *1 يناير | 12:00 م',
  },
  {
    name: 'days, over the turn of a year',
    window: [civilToMs(2024, 12, 20), civilToMs(2025, 1, 12)],
    en: '20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | *Jan 2025 | · | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11',
    de: '20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | *Jan. 2025 | · | · | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11',
    ar: '20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | *يناير 2025 | · | · | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11',
  },
  {
    name: 'weeks from Monday',
    window: [civilToMs(2024, 11, 20), civilToMs(2025, 1, 25)],
    en: '25 Nov | 2 Dec | 9 Dec | 16 Dec | 23 Dec | 30 Dec | *6 Jan 2025 | 13 Jan | 20 Jan',
    de: '25. Nov. | 2. Dez. | 9. Dez. | 16. Dez. | 23. Dez. | 30. Dez. | *6. Jan. 2025 | · | 20. Jan.',
    ar: '25 نوفمبر | 2 ديسمبر | 9 ديسمبر | 16 ديسمبر | 23 ديسمبر | 30 ديسمبر | *6 يناير 2025 | · | 20 يناير',
  },
  {
    name: 'months',
    window: [civilToMs(2023, 10, 15), civilToMs(2024, 7, 15)],
    en: 'Nov | Dec | *2024 | Feb | Mar | Apr | May | Jun | Jul',
    de: 'Nov | Dez | *2024 | Feb | Mär | Apr | Mai | Jun | Jul',
    ar: 'نوفمبر | ديسمبر | *2024 | فبراير | مارس | أبريل | مايو | يونيو | يوليو',
  },
  {
    name: 'quarters',
    window: [civilToMs(2021, 11, 20), civilToMs(2024, 6)],
    en: '*2022 | Apr | Jul | Oct | *2023 | Apr | Jul | Oct | *2024 | Apr',
    de: '*2022 | Apr | Jul | Okt | *2023 | Apr | Jul | Okt | *2024 | Apr',
    ar: '*2022 | أبريل | يوليو | أكتوبر | *2023 | أبريل | يوليو | أكتوبر | *2024 | أبريل',
  },
  {
    name: 'half-years',
    window: [civilToMs(2018, 2), civilToMs(2025, 9)],
    en: 'Jul | *2019 | Jul | *2020 | Jul | *2021 | Jul | *2022 | Jul | *2023 | Jul | *2024 | Jul | *2025 | ·',
    de: 'Jul | *2019 | Jul | *2020 | Jul | *2021 | Jul | *2022 | Jul | *2023 | Jul | *2024 | Jul | *2025 | ·',
    ar: '2019 | *2020 | 2021 | 2022 | 2023 | 2024 | 2025',
  },
  {
    name: 'years',
    window: [civilToMs(2008), civilToMs(2025, 9)],
    en: '2008 | 2009 | *2010 | 2011 | 2012 | 2013 | 2014 | 2015 | 2016 | 2017 | 2018 | 2019 | *2020 | 2021 | 2022 | 2023 | 2024 | 2025',
    de: '2008 | 2009 | *2010 | 2011 | 2012 | 2013 | 2014 | 2015 | 2016 | 2017 | 2018 | 2019 | *2020 | 2021 | 2022 | 2023 | 2024 | 2025',
    ar: '2008 | 2009 | *2010 | 2011 | 2012 | 2013 | 2014 | 2015 | 2016 | 2017 | 2018 | 2019 | *2020 | 2021 | 2022 | 2023 | 2024 | 2025',
  },
  {
    name: 'decades',
    window: [civilToMs(1893), civilToMs(2025)],
    en: '*1900 | 1910 | 1920 | 1930 | 1940 | 1950 | 1960 | 1970 | 1980 | 1990 | *2000 | 2010 | 2020',
    de: '*1900 | 1910 | 1920 | 1930 | 1940 | 1950 | 1960 | 1970 | 1980 | 1990 | *2000 | 2010 | 2020',
    ar: '*1900 | 1910 | 1920 | 1930 | 1940 | 1950 | 1960 | 1970 | 1980 | 1990 | *2000 | 2010 | 2020',
  },
  {
    name: 'centuries',
    window: [civilToMs(980), civilToMs(2025)],
    en: '*1000 | 1100 | 1200 | 1300 | 1400 | 1500 | 1600 | 1700 | 1800 | 1900 | *',
    de: '*1000 | 1100 | 1200 | 1300 | 1400 | 1500 | 1600 | 1700 | 1800 | 1900 | *',
    ar: '*1000 | 1100 | 1200 | 1300 | 1400 | 1500 | 1600 | 1700 | 1800 | 1900 | *',
  },
  {
    name: 'millennia, from before our era',
    window: [civilToMs(-4500), civilToMs(2025)],
    en: '4000 BC | 3000 BC | 2000 BC | 1000 BC | *1 AD | 1000 | ·',
    de: '4000 v. Chr. | 3000 v. Chr. | 2000 v. Chr. | 1000 v. Chr. | *1 n. Chr. | 1000 | ·',
    ar: '4000 ق.م | 3000 ق.م | 2000 ق.م | 1000 ق.م | *1 م | 1000 | ·',
  },
  {
    name: 'tens of thousands of years',
    window: [civilToMs(-49_999), civilToMs(2025)],
    en: '50,000 BC | 40,000 BC | 30,000 BC | 20,000 BC | 10,000 BC | *1 AD',
    de: '50.000 v. Chr. | 40.000 v. Chr. | 30.000 v. Chr. | 20.000 v. Chr. | 10.000 v. Chr. | *',
    ar: '50,000 ق.م | 40,000 ق.م | 30,000 ق.م | 20,000 ق.م | 10,000 ق.م | *1 م',
  },
  {
    name: 'hundreds of thousands of years',
    window: [civilToMs(-450_000), civilToMs(2025)],
    en: '450,000 BC | *400,000 BC | 350,000 BC | *300,000 BC | 250,000 BC | *200,000 BC | 150,000 BC | *100,000 BC | 50,000 BC | *',
    de: '400.000 v. Chr. | 300.000 v. Chr. | 200.000 v. Chr. | 100.000 v. Chr. | *',
    ar: '400,000 ق.م | 300,000 ق.م | 200,000 ق.م | 100,000 ق.م | *',
  },
  {
    name: 'millions of years',
    window: [civilToMs(-4_500_000), civilToMs(2025)],
    en: '4 million BC | 3 million BC | 2 million BC | 1 million BC | *',
    de: '4 Millionen v. Chr. | 2 Millionen v. Chr. | *',
    ar: '4 ملايين ق.م | 3 ملايين ق.م | 2 مليون ق.م | 1 مليون ق.م | *',
  },
  {
    name: 'years over the turn of the era',
    window: [civilToMs(-4, 6), civilToMs(6)],
    en: '4 BC | 3 BC | 2 BC | 1 BC | *1 AD | 2 | 3 | 4 | 5',
    de: '4 v. Chr. | 2 v. Chr. | *1 n. Chr. | 4',
    ar: '4 ق.م | 3 ق.م | 2 ق.م | 1 ق.م | *1 م | 2 | 3 | 4 | 5',
  },
  {
    name: 'months over the turn of the era',
    window: [civilToMs(0, 8), civilToMs(1, 6)],
    en: 'Aug | Sept | Oct | Nov | Dec | *1 AD | Feb | Mar | Apr | May',
    de: 'Okt | *1 n. Chr. | Apr',
    ar: 'أغسطس | سبتمبر | أكتوبر | نوفمبر | ديسمبر | *1 م | فبراير | مارس | أبريل | مايو',
  },
  {
    name: 'a far future',
    window: [civilToMs(12_000), civilToMs(32_000)],
    en: '12,000 | 14,000 | 16,000 | 18,000 | *20,000 | 22,000 | 24,000 | 26,000 | 28,000 | *30,000',
    de: '12.000 | 14.000 | 16.000 | 18.000 | *20.000 | 22.000 | 24.000 | 26.000 | 28.000 | *30.000',
    ar: '12,000 | 14,000 | 16,000 | 18,000 | *20,000 | 22,000 | 24,000 | 26,000 | 28,000 | *30,000',
  },
] as const;

const INVISIBLE = /[\u200e\u200f\u061c]/gu;
const BLANK = /[\u00a0\u202f]/gu;

describe.each(['en', 'de', 'ar'] as const)('The axis in %s', (locale) => {
  it.each(SCALES)('reads right for $name', (scale) => {
    const [start, end] = scale.window;
    const ticks = timeTicks({ start, end }, 720, locale, measureText);
    const texts = ticks.map(
      ({ label, major }) => (major ? '*' : '') + (label === '' && !major ? '·' : label),
    );
    expect(texts.join(' | ').replace(INVISIBLE, '').replace(BLANK, ' ')).toBe(scale[locale]);
  });
});

it('after 1 BC comes AD 1, at every scale', () => {
  for (const years of [2, 20, 200, 2_000]) {
    const window = { start: civilToMs(-years), end: civilToMs(years) };
    const labels = timeTicks(window, 720, 'en', measureText).map((tick) => tick.label);
    expect(labels).toContain('1 AD');
    expect(labels.filter((label) => /^0\b/u.test(label))).toEqual([]);
  }
});
