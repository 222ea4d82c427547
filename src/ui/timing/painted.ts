/** Should the browser draw no frame after all, what follows doesn't wait for one for ever. */
const LONGEST_WAIT_MS = 1_000;

/** Resolves when a frame has been drawn; at once where nobody sees the page, for then none is. */
export function painted(): Promise<void> {
  if (document.visibilityState === 'hidden') return Promise.resolve();
  return new Promise((resolve) => {
    // A task that follows a frame's callback comes after its drawing.
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, LONGEST_WAIT_MS);
  });
}
