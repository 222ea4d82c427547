/** What an act is drawn as beside its word, as strokes in a square of 16. */
const PATHS = {
  link: 'M6.7 9.3a2.6 2.6 0 0 0 3.7 0l2.3-2.3a2.6 2.6 0 0 0-3.7-3.7l-.9.9M9.3 6.7a2.6 2.6 0 0 0-3.7 0L3.3 9a2.6 2.6 0 0 0 3.7 3.7l.9-.9',
  cite: 'M3 9.2V7.6C3 5.7 4.1 4.3 6 4M3 9.2h2.8v2.6H3zm6.6 0V7.6c0-1.9 1.1-3.3 3-3.6m-3 5.2h2.8v2.6H9.6z',
  share: 'M8 10V2.5M5.2 5 8 2.2 10.8 5M4.5 7.5h-1v6h9v-6h-1',
  outside: 'M6.5 4H3.8v8.2H12V9.5M8.8 3.2h4v4M12.5 3.5 7.6 8.4',
  down: 'M8 3v9.5M4.2 9 8 12.8 11.8 9',
  up: 'M8 13V3.5M4.2 7 8 3.2 11.8 7',
} as const;

export type IconName = keyof typeof PATHS;

/** A small line drawing, for the eye alone: the word beside it says the same. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="sl-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
