/** The letters that stand for time zones behind a time of day, in news from anywhere: "8 p.m. SGT", "10:30 IST". Those that are words as well are left out. */
export const ZONE_LETTERS: ReadonlySet<string> = new Set(
  [
    'UTC GMT ET CT MT PT EST EDT CST CDT MST MDT PST PDT AST ADT NST NDT AKST AKDT HST',
    'WET WEST CET CEST EET EEST BST IST MSK TRT GST WAT CAT EAT SAST',
    'PKT NPT BDT MMT ICT WIB WITA MYT SGT HKT PHT KST JST',
    'AWST ACST ACDT AEST AEDT NZT NZST NZDT BRT BRST CLT CLST',
  ]
    .join(' ')
    .split(' '),
);
