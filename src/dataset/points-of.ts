import { isPoint } from './edtf.ts';
import type { EdtfDate, EdtfPoint } from './edtf-model.ts';

/** The calendar points that a date is written with, in the order of writing: open and unknown sides have none. */
export function pointsOf(date: EdtfDate): readonly EdtfPoint[] {
  switch (date.kind) {
    case 'point':
      return [date.point];
    case 'interval':
      return [date.from, date.to].filter(isPoint);
    case 'set':
      return date.members.flatMap((member) => [member.from, member.to]).filter(isPoint);
    default:
      return date satisfies never;
  }
}
