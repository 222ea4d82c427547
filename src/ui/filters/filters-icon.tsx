/** Two sliders: what `FiltersButton` shows. */
export function FiltersIcon() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d="M1.5 4.5h6.8M12.7 4.5h1.8M1.5 11.5h1.8M7.7 11.5h6.8" />
      <circle cx="10.5" cy="4.5" r="2" />
      <circle cx="5.5" cy="11.5" r="2" />
    </svg>
  );
}
