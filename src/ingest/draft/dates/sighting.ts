import type { Utf16Offset } from '../../../base/units.ts';
import type { DateMention } from './date-mention.ts';
import type { Reading } from './reading.ts';

/** Some words that name a date, where they stand and how, before it is known what they count from. */
export interface Sighting {
  readonly start: Utf16Offset;
  readonly end: Utf16Offset;
  readonly text: string;
  readonly reading: Reading;
  readonly tense: DateMention['tense'];
  readonly bound: DateMention['bound'];
  /** Counted over the text. */
  readonly sentence: number;
  readonly paragraph: number;
  /** Whether its sentence begins with it: "In 2009, Fiat bought". */
  readonly isFirst: boolean;
  /** Whether it is told by the way: in brackets, or of somebody "born in 1955", "founded in 1975". */
  readonly isAside: boolean;
  /** Whether something is meant for it: "scheduled for 20 November". */
  readonly isPlanned: boolean;
  /** Whether something is told as before it: "ahead of Sunday's vote". */
  readonly isAwaited: boolean;
  /** Whether its sentence tells before it what has come about by now: "has since paid a third, in August". */
  readonly isOfNow: boolean;
  /** Whether what happened on it is over, as the words directly before it say: "was written on Nov. 18". */
  readonly isDone: boolean;
  /** Whether its verb looks back from what is being told: "had been dismissed in 1983". */
  readonly isBefore: boolean;
  /** Whether it is the time of what something is compared with: "up from $58 million a year earlier". */
  readonly isCompared: boolean;
  /** Whether it is all that its line says, or stands in the line that says where and when an article was written. */
  readonly isDateline: boolean;
  /** The name that the year is a part of: "APEC 2024 Summit". */
  readonly name: string | null;
  /** Whether only a comma or an "and" parts it from the next one: "in March, May and June 2003". */
  readonly isListed: boolean;
}
