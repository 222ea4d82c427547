/** The data at a version's address is not what the address says: it has been changed, or is another version. */
export class AlteredVersionError extends Error {
  override readonly name = 'AlteredVersionError';
  /** The name of the file that was asked for. */
  readonly file: string;

  constructor(file: string, digest: string, found: string) {
    super(
      `${file} has the SHA-256 ${found}, not one that begins with ${digest}; put the file of that version back`,
    );
    this.file = file;
  }
}
