/** Resolves with a value after so many milliseconds: for races with what may come late, or not at all. */
export function after<Value>(ms: number, value: Value): Promise<Value> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(value), ms);
  });
}
