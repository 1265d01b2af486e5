/**
 * Runs what a model wrote, behind bubblewrap's walls: without network, in an empty folder of its own, everything else read-only, with
 * limits on time and memory. Where there is no bubblewrap (Linux alone has it) nothing is run.
 */
import { spawn, spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TaskLanguage } from "./task";

const [cpuSeconds, wallSeconds, megabytes] = [5, 20, 512];

/** Why nothing can be run here in this language; null: it can. */
export function whyNotRun(language: TaskLanguage): string | null {
  if (spawnSync("bwrap", [...walls, "true"]).status !== 0) return "bubblewrap does not work here: install bubblewrap";
  if (language === "python" && spawnSync("python3", ["--version"]).status !== 0) return "there is no python3 here";
  return null;
}

/** Whether a program ends by itself, with 0. */
export async function runs(program: string, language: TaskLanguage): Promise<boolean> {
  const folder = await mkdtemp(path.join(tmpdir(), "task-"));
  try {
    const file = path.join(folder, language === "javascript" ? "program.js" : "program.py");
    await writeFile(file, program, { mode: 0o444 });
    return await ends(commandOf(file, language));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Its own processes, users, network and shared memory; it ends with this process. */
const walls = [
  ...["--ro-bind", "/", "/", "--dev", "/dev", "--proc", "/proc", "--tmpfs", "/tmp", "--chdir", "/tmp"],
  ...["--unshare-all", "--die-with-parent", "--new-session", "--clearenv", "--setenv", "PATH", "/usr/bin:/bin"],
];

function commandOf(file: string, language: TaskLanguage): readonly string[] {
  const program = path.join("/tmp", path.basename(file));
  const limits = ["--ro-bind", file, program, "prlimit", `--cpu=${cpuSeconds}`, "--nofile=64"];
  if (language === "python") return [...limits, `--as=${megabytes << 20}`, "python3", "-I", "-S", "-B", program];
  // Node reserves more addresses than it uses: its heap is limited instead.
  return [...limits, process.execPath, `--max-old-space-size=${megabytes / 4}`, program];
}

function ends(command: readonly string[]): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn("bwrap", [...walls, ...command], { stdio: "ignore" });
    // With bubblewrap everything behind its walls ends.
    const timer = setTimeout(() => child.kill("SIGKILL"), 1000 * wallSeconds);
    child.once("error", reject);
    child.once("exit", (code) => {
      clearTimeout(timer);
      resolve(code === 0);
    });
  });
}
