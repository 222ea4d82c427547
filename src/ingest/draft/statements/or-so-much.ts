/** "$1.69 billion, or $7.03 a share": the same in other figures, which nobody did besides. */
export const OR_SO_MUCH =
  /^or\s(?:(?:about|some|roughly|nearly|almost|around)\s)?(?:\p{Lu}{0,2}[$£€¥])?\p{N}/u;
