/** So many rows are a table that one can still run one's eye over; from there on one searches. */
export const CHOICES_PER_STEP = 60;
