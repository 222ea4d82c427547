/** Beyond this share of unused room a copy is made, so that no half-empty buffer is kept for as long as the story is read. */
const WASTE = 1 / 8;

/** So many zeros stand after the bytes: `BytesCursor` looks that far ahead. */
const PADDING = 16;

/** A download's bytes in one buffer, with some zeros after them. */
export class GrowingBytes {
  bytes: Uint8Array<ArrayBuffer>;
  length = 0;

  /** @param room How many bytes are expected; more may come. */
  constructor(room: number) {
    this.bytes = new Uint8Array(room + PADDING);
  }

  append(chunk: Uint8Array): void {
    const length = this.length + chunk.length;
    if (length + PADDING > this.bytes.length) {
      const longer = new Uint8Array(Math.max(length + PADDING, 2 * this.bytes.length));
      longer.set(this.bytes.subarray(0, this.length));
      this.bytes = longer;
    }
    this.bytes.set(chunk, this.length);
    this.length = length;
  }

  /** What has come, for keeping. */
  toArray(): Uint8Array<ArrayBuffer> {
    const { bytes, length } = this;
    return bytes.length - length > length * WASTE ? bytes.slice(0, length) : bytes.subarray(0, length);
  }
}
