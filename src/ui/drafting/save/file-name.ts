/** What Windows takes for a device, whatever follows the dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const LONGEST = 60;

/** The name of the files of a story, without what follows the dot: only `a` to `z`, digits and hyphens, whatever the story's id. */
export function fileName(story: string): string {
  const plain = story
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replaceAll(/^-+|-+$/g, '');
  return plain === '' || DEVICE.test(plain) ? `timeline${plain && `-${plain}`}` : plain;
}
