/** Browsers read the address some time after the press; a minute is far more than any takes. */
const KEEP_MS = 60_000;

/** Hands a file to the browser's downloads. Needs no permission, no server, and no navigation. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}

/**
 * Whether downloads may be forbidden here: in a sandboxed frame without an origin of its own the browser drops them without
 * telling the page, unless the sandbox allows them, which the page can't find out.
 */
export function mayBeBarredFromSaving(): boolean {
  return origin === 'null';
}
