/** Narrows to what a test knows to be there, and fails where it is not. */
export function defined<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('Expected a value that is not there');
  return value;
}
