/** A magnifying glass: what stands in `SearchBox`. */
export function SearchIcon() {
  return (
    <svg className="sl-search-icon" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="6.5" cy="6.5" r="4.5" />
      <path d="M10 10l4 4" />
    </svg>
  );
}
