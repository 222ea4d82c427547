/** The parts of Vitest's report in JSON that are counted. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

export function judge(
  report: VitestReport | null,
  code: number,
): { readonly passed: number; readonly failures: readonly string[] };
