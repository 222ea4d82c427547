/**
 * Ends a task, so that the browser can answer its reader before the next. By a message, since a timer that a timer has set waits for four
 * milliseconds from the fifth on.
 */
export function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
