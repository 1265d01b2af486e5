export interface SuiteOptions {
  /** Folder of the extension under development: the one with package.json. */
  readonly extension: string;
  /** The module whose `run()` runs the tests. */
  readonly suite: string;
  readonly workspace: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly limitMs?: number;
  print(line: string): void;
}
export function runSuite(options: SuiteOptions): Promise<number>;
