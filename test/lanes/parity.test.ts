/**
 * Parity where it takes more than npm: one family and a LoRA variant on WebGPU (all of them by `npm run parity`), and all of them against
 * references that the real transformers and PEFT make anew, with numbers that nobody has seen before.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { it } from "node:test";
import { fixturesFolder } from "../parity/fixture";
import { holds, type NamedRow } from "../parity/table";
import { lane, optionalLane } from "../support/lane";
import { tempFolder } from "../support/temp";
import { missingSoftwareWebGpu } from "../support/webgpu";

lane("webgpu-parity", missingSoftwareWebGpu(), () => {
  // The second has DoRA's magnitudes and LoRA+'s rates too.
  for (const fixture of ["gpt2", "gpt2-dora"]) {
    it(`AdamW and generation on WebGPU agree with PyTorch, every node on the device: ${fixture}`, () => {
      const subjects = ["--subject", "AdamW", "--subject", "generation"];
      const [row, ...others] = parity(["--device", "webgpu", ...subjects, fixture]);
      assert.ok(row !== undefined && others.length === 0);
      assert.equal(row.device, "webgpu");
      assert.ok(row.nodes > 300, String(row.nodes));
      assert.equal(row.cells.AdamW.kind, "measured");
      assert.equal(row.cells.generation.kind, "measured");
    });
  }
});

const python = process.env["ATTUNE_PYTHON"];

optionalLane("live", missingPython(), () => {
  it("agrees with references made just now", async (context) => {
    const folder = await tempFolder(context);
    const seed = process.env["ATTUNE_SEED"] ?? String(1 + Math.floor(Math.random() * 1_000_000));
    context.diagnostic(`ATTUNE_SEED=${seed} makes the same numbers again`);
    run(python ?? "", ["test/fixtures/peft/make.py", "--out", folder, "--seed", seed]);
    const rows = parity(["--fixtures", folder, "--device", "cpu"]);
    assert.deepEqual(
      rows.map((row) => row.fixture),
      readdirSync(fixturesFolder).sort(),
    );
    const errors = rows.flatMap((row) => Object.values(row.cells)).filter((cell) => cell.kind === "measured");
    assert.ok(errors.length >= 5 * rows.length);
    const largest = Math.max(...errors.map((cell) => cell.error));
    const { versions } = rows[0] ?? { versions: {} };
    context.diagnostic(`${JSON.stringify(versions)}: largest relative error ${largest.toExponential(1)}`);
  });
});

function missingPython(): string | null {
  const how = "set ATTUNE_PYTHON to a Python with torch, transformers and peft (pip install torch transformers peft)";
  if (python === undefined) return how;
  if (!existsSync(path.resolve(python))) return `${how}: ${python} does not exist`;
  return null;
}

/** `npm run parity -- --json …` → its rows, every cell within the tolerance. */
function parity(args: readonly string[]): NamedRow[] {
  const output = run(process.execPath, ["scripts/parity.mjs", "--json", ...args]);
  const rows: NamedRow[] = output
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  for (const row of rows)
    for (const [subject, cell] of Object.entries(row.cells))
      assert.ok(holds(cell), `${row.fixture}, ${subject}: ${JSON.stringify(cell)}`);
  return rows;
}

/** What the command printed; fails with its messages when it does. */
function run(command: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: "utf8", maxBuffer: 1 << 28 });
  assert.equal(status, 0, `${command} ${args.join(" ")}\n${error ?? ""}${stdout.slice(-3000)}\n${stderr.slice(-3000)}`);
  return stdout;
}
