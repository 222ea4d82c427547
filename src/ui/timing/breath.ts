/** Ends a task, so that the browser can answer its reader before the next. */
export function breath(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
