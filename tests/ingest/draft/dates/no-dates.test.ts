import { describe } from 'vitest';
import { expectDates } from './expect-dates.ts';

describe('what is no date', () => {
  expectDates('2024-11-15', [
    ['This may be the last time.'],
    ['May I speak to Theresa May?'],
    ['They march on the capital; the March hare laughed.'],
    ['Wait a second, and a third one.'],
    ['More than 10,000 troops and 2000 soldiers were sent.'],
    ['About 1900 people died, and 2024 people were hurt.'],
    ['The bill costs $2000 and £1,950, or 2010 euros.'],
    ['Upgrade to version 2019.3 or Windows 2000.'],
    ['They won 21-17 and 3:2.'],
    ['Profits rose 2.36%, to 4907.20 points.'],
    ['He lives at 1600 Pennsylvania Avenue.'],
    ['Air France Flight 1998 and Boeing 737-800'],
    ['Resolution 1701 and Article 2005'],
    ['She is 30 and he is in his twenties.'],
    ['for two years, and every Monday'],
    ['April said that August was late.'],
    ['He won the Sunday Times award in a Black Friday sale.'],
    ['The A2020 and the US-2022 report'],
    ['a 2000-seat hall'],
    ['Open Monday to Friday, and Saturday–Sunday.'],
    ['a survey of 1709 schoolchildren and 2010 shares'],
    ['They fall in prices and spring to mind.'],
    ['a fifty-year service life and 12-year lows'],
    ['at the end of the day, it was the issue of the day'],
    ['Call 555-2024 or 2024-555.'],
    ['the first half of the game and the fourth man'],
    ['Mr. March met Ms. June. Jan Sun did not.'],
    ['He sat in the sun and wed in haste.'],
    ['Security Council resolution 2231 was passed.'],
    ['It weighs 1950 kg and is 2000 metres long.'],
    ['a magnitude 7.9 quake at a depth of 19 km'],
  ]);
});
