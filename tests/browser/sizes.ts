/** The three screens that every part has to serve: a desk's, a tablet's, a phone's. */
export const SIZES = [
  { size: 'desk', width: 1360, height: 820 },
  { size: 'tablet', width: 820, height: 1180 },
  { size: 'phone', width: 390, height: 844 },
] as const;
