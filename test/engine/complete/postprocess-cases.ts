/**
 * `test/fixtures/golden/postprocess.txt`, which a person can read: each case has a name, code with `¦` at the cursor, what a
 * model writes there, and the code with what is shown of it between ⟦ and ⟧. A text that does not end with its line ends with
 * ∎, and ␍ is a carriage return.
 */
import { readFileSync, writeFileSync } from "node:fs";

const file = "test/fixtures/golden/postprocess.txt";

export interface PostprocessCase {
  readonly name: string;
  readonly code: string;
  readonly written: string;
  /** `a line, ended`: how much is asked for, and whether what was written is all of it. */
  readonly outcome: string;
  readonly shown: string;
}

export function readCases(): readonly PostprocessCase[] {
  return readFileSync(file, "utf8")
    .split(/^### /m)
    .slice(1)
    .map((block) => {
      const parts = /^([^\n]*)\n(.*)^--- writes\n(.*)^--- shown: ([^\n]*)\n(.*)$/ms.exec(block)?.slice(1);
      if (parts === undefined) throw new Error(`${file}: a case is not whole:\n${block}`);
      const [name = "", code = "", written = "", outcome = "", shown = ""] = parts;
      return { name, code: plain(code), written: plain(written), outcome, shown: plain(shown) };
    });
}

export function writeCases(cases: readonly PostprocessCase[]): void {
  const blocks = cases.map(({ name, code, written, outcome, shown }) =>
    [`### ${name}\n`, marked(code), "--- writes\n", marked(written), `--- shown: ${outcome}\n`, marked(shown)].join(""),
  );
  writeFileSync(file, blocks.join(""));
}

function marked(text: string): string {
  const visible = text.replaceAll("\r", "␍");
  return visible.endsWith("\n") ? visible : `${visible}∎\n`;
}

function plain(text: string): string {
  return text.replace(/∎\n$/, "").replaceAll("␍", "\r");
}
