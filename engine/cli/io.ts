/** All that the command line touches of its process, so that tests can run it without one. */
export interface Io {
  /** Standard output: results and progress. */
  out(text: string): void;
  /** Standard error: logs and errors. */
  err(text: string): void;
  /** Whether standard output is a terminal that can redraw its last line. */
  readonly terminal: boolean;
  /** Width of that terminal in characters. */
  columns(): number;
  /** Standard input, in the pieces in which it comes. */
  readonly input: AsyncIterable<Uint8Array | string>;
  /** The current folder, against which paths are resolved. */
  readonly cwd: string;
  /** A variable of the environment. */
  env(name: string): string | undefined;
  /** Calls back at each SIGINT or SIGTERM, and where the terminal is closed; returns the way to stop that. */
  onInterrupt(handler: () => void): () => void;
  /** Ends the process at once, whatever it is doing. */
  exitNow(code: number): void;
}

const endings = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Of the process; see `Io`. */
export function processIo(): Io {
  const { stdout, stderr } = process;
  for (const stream of [stdout, stderr]) {
    // A reader that has seen enough (`attune review | head`) closes the pipe; that is no failure of ours.
    stream.on("error", (error: NodeJS.ErrnoException) => {
      // Nor is a terminal that was closed.
      if (error.code !== "EPIPE" && error.code !== "EIO") throw error;
    });
  }
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    terminal: stdout.isTTY === true && process.env["TERM"] !== "dumb",
    columns: () => stdout.columns || 80,
    // Only on demand: touching standard input opens it.
    get input() {
      return process.stdin;
    },
    cwd: process.cwd(),
    env: (name) => process.env[name],
    onInterrupt(handler) {
      for (const signal of endings) process.on(signal, handler);
      return () => {
        for (const signal of endings) process.off(signal, handler);
      };
    },
    exitNow: (code) => process.exit(code),
  };
}

/** Waits until everything written has left the process: on some systems pipes are written in the background. */
export async function flush(): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) {
    if (stream.writable) await new Promise<void>((resolve) => stream.write("", () => resolve()));
  }
}
