/** What a step is drawn as, in a square of 16. */
const PATHS = { back: 'M10 3 5 8l5 5', on: 'm6 3 5 5-5 5', out: 'm3.5 3.5 9 9m0-9-9 9' } as const;

/** One step, back or on, or the way out. One that leads nowhere stays a button, so that focus is not lost at the ends. */
export function Step(props: {
  readonly name: string;
  readonly direction: keyof typeof PATHS;
  readonly canGo: boolean;
  readonly onGo: () => void;
}) {
  const { name, direction, canGo, onGo } = props;
  return (
    <button
      type="button"
      className="sl-step"
      aria-label={name}
      title={name}
      aria-disabled={!canGo || undefined}
      onClick={canGo ? onGo : undefined}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={PATHS[direction]} />
      </svg>
    </button>
  );
}
