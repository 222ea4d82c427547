import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE } from '../../base/civil.ts';
import type { StretchUnit } from '../../timeline/crowd/stretch.ts';

/**
 * How long a stretch of the calendar is, in words: "3 months", "5 Tage".
 *
 *     stretchLength(stretchUnit(60 * MS_PER_DAY), 'en') // 3 months
 */
export function stretchLength(stretch: StretchUnit, locale: string): string {
  const [count, unit] = countAndUnit(stretch);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

function countAndUnit({ kind, count }: StretchUnit): [number, 'minute' | 'hour' | 'day' | 'month' | 'year'] {
  switch (kind) {
    case 'clock':
      if (count >= MS_PER_DAY) return [count / MS_PER_DAY, 'day'];
      return count >= MS_PER_HOUR ? [count / MS_PER_HOUR, 'hour'] : [count / MS_PER_MINUTE, 'minute'];
    case 'days':
      return [count, 'day'];
    case 'month':
    case 'year':
      return [count, kind];
  }
}
