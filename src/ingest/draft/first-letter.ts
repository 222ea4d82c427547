/** Words with a capital at their beginning, where it is a letter that has one. */
export function upperFirst(words: string): string {
  const [first = ''] = words;
  return first.toUpperCase() + words.slice(first.length);
}

/** Words with a small letter at their beginning. */
export function lowerFirst(words: string): string {
  const [first = ''] = words;
  return first.toLowerCase() + words.slice(first.length);
}
