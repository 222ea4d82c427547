import type { CalendarDate } from './calendar-date.ts';
import { daysOf, isFiner } from './calendar-date.ts';
import type { Yearless } from './reading.ts';
import type { Resolved } from './resolved.ts';
import type { Sighting } from './sighting.ts';

/** A date that the narrative has come to. */
export interface Focus {
  readonly date: CalendarDate;
  readonly text: string;
  readonly sentence: number;
  readonly paragraph: number;
  /** Whether it stands in the main line of what is told, with a year of its own, so that what follows may lean on it. */
  readonly carries: boolean;
  readonly isFirst: boolean;
  readonly isBefore: boolean;
}

/** A day is spoken of for as many sentences: "that day" further on means another, which hasn't been found. */
const DAY_REACH = 3;
/** A bare year of the sentence before carries a month when it lies so far from the article's own time. */
const FAR_YEARS = 2;

/** Where the narrative is: the last dates it named, by how exact they are. Each look-up takes the same time in any text. */
export class Narrative {
  #last: Focus | null = null;
  #lastDay: Focus | null = null;
  #carrying: Focus | null = null;
  /** The last date of all but those that something is compared with. */
  #lastOwn: Focus | null = null;
  /** The last date that says its year, or counts from one that does. */
  #stated: Focus | null = null;
  /** The last month that says its year. */
  #month: Focus | null = null;

  /** Takes note of a date that was worked out. */
  see(sighting: Sighting, resolved: Resolved): void {
    const carries =
      resolved.relation !== 'published' &&
      !sighting.isAside &&
      !this.#isLookingBack(sighting) &&
      sighting.bound === null &&
      sighting.name === null &&
      resolved.date.until === undefined &&
      !isFiner('year', resolved.date.unit);
    const { text, sentence, paragraph, isFirst, isBefore } = sighting;
    const focus: Focus = { date: resolved.date, text, sentence, paragraph, carries, isFirst, isBefore };
    this.#last = focus;
    if (!(sighting.isCompared && sighting.reading.kind === 'offset')) this.#lastOwn = focus;
    if (resolved.date.unit === 'day' && resolved.date.until === undefined) this.#lastDay = focus;
    if (carries) this.#carrying = focus;
    if (resolved.relation === 'absolute' && resolved.date.unit === 'month') this.#month = focus;
    if (resolved.relation !== 'published' && sighting.name === null) this.#stated = focus;
  }

  /** "… in February 1996. Their first appeal had been dismissed in 1983. On 29 March she …": of 1996. A paragraph that looks back throughout goes on. */
  #isLookingBack({ isBefore, paragraph }: Sighting): boolean {
    const focus = this.#carrying;
    return isBefore && focus?.paragraph === paragraph && !focus.isBefore;
  }

  /** The last date that is at least as exact as a unit; for days, weeks and weekends one nearby. */
  spokenOf(unit: CalendarDate['unit'], at: Sighting): Focus | null {
    if (unit === 'day' || unit === 'week' || unit === 'weekend') {
      const day = this.#lastDay;
      return day !== null && at.sentence - day.sentence <= DAY_REACH && !this.#hasMovedOn(day) ? day : null;
    }
    const last = this.#last;
    return last === null || isFiner(unit, last.date.unit) ? null : last;
  }

  /** "… on 7 February 2015. Her comeback, in December 2017, …; three days later": what is told since lies elsewhere, and no day of it is known. */
  #hasMovedOn(day: Focus): boolean {
    const last = this.#last;
    if (last === null || !last.carries || !isFiner('week', last.date.unit)) return false;
    const [then, now] = [daysOf(day.date), daysOf(last.date)];
    return then.end <= now.start;
  }

  /** The last date whose year is stated, where the last date of all is none of that length itself. */
  statedYear(): Focus | null {
    return this.#last?.date.unit === 'year' || isDecade(this.#stated) ? null : this.#stated;
  }

  /** Whether no date has been named yet that is exact enough to count such units from. */
  isSilent(unit: CalendarDate['unit']): boolean {
    if (unit === 'day' || unit === 'week' || unit === 'weekend') return this.#lastDay === null;
    return this.#last === null || isFiner(unit, this.#last.date.unit);
  }

  /** The last date that says its year, even by the way. */
  lastStated(): Focus | null {
    return this.#stated;
  }

  /** The date that a length of time counts from: "two days later", "a year earlier". */
  countedFrom(unit: CalendarDate['unit'], at: Sighting): Focus | null {
    // "… from $58 million a year earlier. Sales fell from $502 million a year earlier": in both the same year.
    const last = at.isCompared ? this.#lastOwn : this.#last;
    if (last !== null && !isFiner(unit, last.date.unit)) return last;
    return at.isCompared ? null : this.spokenOf(unit, at);
  }

  /**
   * The date whose year a month or day without one takes over, in an article of a known time: one in the same sentence,
   * one that opens an earlier sentence of the paragraph, or one far back in the sentence before.
   */
  carriedBeside(now: CalendarDate, at: Sighting): Focus | null {
    const focus = this.#leading(at);
    const hasWeekday =
      at.reading.kind === 'yearless' && at.reading.form.unit === 'day' && at.reading.form.weekday !== null;
    if (hasWeekday || (at.isOfNow && focus?.sentence !== at.sentence)) return null;
    if (focus === null || focus.paragraph !== at.paragraph || focus.date.year >= now.year) return null;
    if (
      at.tense === 'future' ||
      (this.#last !== focus && this.#last?.carries === false && !this.#last.isBefore)
    )
      return null;
    if (focus.sentence === at.sentence) return focus;
    // What looks back stands between, and leads no further.
    const reach = this.#last?.isBefore === true && at.tense === 'past' ? DAY_REACH : 1;
    const isNear = at.sentence - focus.sentence <= reach;
    const isFar = now.year - focus.date.year >= FAR_YEARS;
    return focus.isFirst || (isNear && isFar) ? focus : null;
  }

  /** The month, with its year, that was named just before a day without one which is of such a month: "in November 2021 …; a memo dated Nov. 18". */
  monthBeside(form: Yearless, at: Sighting): Focus | null {
    const focus = this.#month;
    if (focus === null || form.unit !== 'day' || form.weekday !== null) return null;
    // What was done on a day can't be still to come, and is of that month even a paragraph on.
    const isNear =
      (focus.paragraph === at.paragraph || at.isDone) && at.sentence - focus.sentence <= DAY_REACH;
    return isNear && focus.date.month === form.month ? focus : null;
  }

  /** The day, with its year, that the sentences before in the same paragraph have come to. */
  dayBeside(at: Sighting): Focus | null {
    const focus = this.#carrying;
    const isBeside = focus?.paragraph === at.paragraph && at.sentence - focus.sentence <= DAY_REACH;
    return isBeside && focus.date.unit === 'day' ? focus : null;
  }

  /** The last date of the main line, however far back: what a history leans on. */
  carried(at: Sighting): Focus | null {
    return this.#leading(at);
  }

  /** What a date without its year leans on: what looks back goes on with that, "had been arrested in 2021 and charged on 12 February". */
  #leading(at: Sighting): Focus | null {
    const last = this.#last;
    const goesOnBack =
      last?.isBefore === true &&
      last.paragraph === at.paragraph &&
      (last.sentence === at.sentence || at.isBefore) &&
      !isFiner('year', last.date.unit);
    return goesOnBack ? last : this.#carrying;
  }
}

const isDecade = (focus: Focus | null): boolean => focus !== null && isFiner('year', focus.date.unit);
