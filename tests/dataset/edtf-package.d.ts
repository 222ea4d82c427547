/** The part of the `edtf` package, which has no types of its own, that the agreement test asks. */
declare module 'edtf' {
  interface EdtfPackageDate {
    readonly type: string;
    /** First and last millisecond, both included; NaN beyond `Date`, null for an unknown side. */
    readonly min: number | null;
    readonly max: number | null;
  }
  const edtf: (text: string) => EdtfPackageDate;
  export default edtf;
}
