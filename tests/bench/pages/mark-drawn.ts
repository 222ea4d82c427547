/** Set by every page of the bench when the frame in which all is drawn has been painted; Sourceline sets a mark of its own. */
const DRAWN = 'bench:drawn';

/** Sets the mark after the next frame: its callbacks run before it is painted, a message comes after. */
export function markDrawn(): void {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      performance.mark(DRAWN);
    });
    port1.start();
    port2.postMessage(null);
  });
}
