/** Projects in memory, whose code stands in front of prompts: read once, and kept up with what is saved and typed. */
import { stat } from "node:fs/promises";
import path from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Passage } from "../context/passages";
import { createProjectIndex, type ProjectIndex, type WrittenPlace } from "../context/project-index";
import { choosePassages, contextOf } from "../context/prompt-context";
import { AttuneError, toErrorData } from "../errors";
import type { PromptContext } from "../text/fim";
import type { CodeTokenizer } from "../text/tokenizer";
import { type FoundFile, walkWorkspace } from "../workspace/files";
import { overruling } from "../workspace/overrule";
import { readCode, shownCode } from "../workspace/read-file";

/** Which project a place belongs to, and what of it may be shown. */
export interface ProjectRequest {
  /** Absolute path of its folder. */
  readonly folder: string;
  /** Patterns as in `.gitignore` of what is never shown. */
  readonly exclude: readonly string[];
  /** Absolute paths of files that a person looked at lately, the newest first. */
  readonly recent: readonly string[];
}

export interface ProjectPlace {
  /** Absolute. */
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

export interface Projects {
  /**
   * Code of other files for a place, `budget` tokens at most; null: there is none, or the project is not read yet and nobody
   * waits for it. `waits`: until the project was read once.
   */
  contextAt(
    request: ProjectRequest,
    place: ProjectPlace,
    how: { readonly tokenizer: CodeTokenizer; readonly budget: number; readonly waits: boolean },
  ): Promise<PromptContext | null>;
  /** Ends reading. */
  dispose(): Promise<void>;
}

/** A project is looked through again when something is asked that much later. */
const freshMs = 10_000;
/** Files that are read before others have their turn: reading and cutting them takes some milliseconds. */
const readAtOnce = 8;
/** Larger projects are shown as far as that goes, what lies near the first place that was asked about first. */
const mostCharacters = 32e6;
/** Larger files are mostly data; reading one through would make a person wait. */
const mostBytesOfFile = 128 * 1024;
/** While the cursor is within so many lines of where passages were chosen, they stay. */
const nearLines = 16;
/** Windows of one project and its neighbours; more are unusual. */
const keptProjects = 4;

/** Of another tokenizer the same passages are other tokens, and may be too many. */
interface Chosen {
  readonly tokenizer: CodeTokenizer;
  readonly line: number;
  readonly version: number;
  readonly passages: readonly Passage[];
  readonly context: PromptContext | null;
}

/** Nothing is read before the first place is asked about; the newest few projects stay in memory. `now`: milliseconds. */
export function createProjects(log: (message: string) => void, now: () => number = () => performance.now()): Projects {
  const projects = new Map<string, Project>();
  let disposed = false;
  const checkAborted = (): void => {
    if (disposed) throw new AttuneError("E_INTERRUPTED", "The engine ends.", "Ask again: another engine answers.");
  };

  function projectOf({ folder, exclude }: ProjectRequest): Project {
    const key = JSON.stringify([folder, exclude]);
    const project = projects.get(key) ?? createProject(folder, exclude, { log, now, checkAborted });
    projects.delete(key);
    projects.set(key, project);
    for (const old of [...projects.keys()].slice(0, Math.max(0, projects.size - keptProjects))) projects.delete(old);
    return project;
  }

  return {
    async contextAt(request, { file, before, after }, { tokenizer, budget, waits }) {
      const own = relativePath(request.folder, file);
      if (own === null) return null;
      const project = projectOf(request);
      const reading = project.refresh(own);
      if (waits) await reading;
      project.typed(own, before + after);
      const recent = request.recent.flatMap((other) => relativePath(request.folder, other) ?? []);
      return project.contextFor({ path: own, before, after, recent }, tokenizer, budget);
    },
    async dispose() {
      disposed = true;
      await Promise.all([...projects.values()].map((project) => project.settled()));
    },
  };
}

interface Project {
  /** Reads what has changed, the files near this one first, unless that was done a moment ago. Never rejects. */
  refresh(near: string): Promise<void>;
  settled(): Promise<void>;
  /** A file's newest text, which need not be saved; it is looked at when another file is asked about. */
  typed(path: string, text: string): void;
  contextFor(place: WrittenPlace, tokenizer: CodeTokenizer, budget: number): PromptContext | null;
}

function createProject(
  folder: string,
  exclude: readonly string[],
  { log, now, checkAborted }: { log(message: string): void; now(): number; checkAborted(): void },
): Project {
  const index: ProjectIndex = createProjectIndex(path.basename(path.resolve(folder)));
  /** Of files whose code may be shown: what tells a file that has changed. */
  const stamps = new Map<string, string>();
  const typed = new Map<string, string>();
  const chosen = new Map<string, Chosen>();
  const sizes = new Map<string, number>();
  let version = 0;
  let busy = false;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let reading: Promise<void> = Promise.resolve();

  function put(file: string, code: string | null): void {
    index.put(file, code ?? "");
    sizes.set(file, code?.length ?? 0);
    version++;
  }

  async function readChanged(file: FoundFile): Promise<void> {
    const found = await stat(file.absolute).catch(() => null);
    if (found === null) return;
    const stamp = `${found.size} ${found.mtimeMs}`;
    if (stamps.get(file.path) === stamp) return;
    const code = found.size > mostBytesOfFile ? null : await readCode(file);
    stamps.set(file.path, stamp);
    typed.delete(file.path);
    put(file.path, code);
  }

  async function look(near: string): Promise<void> {
    const begun = performance.now();
    const found = await walkWorkspace(folder, checkAborted, overruling({ exclude }));
    const open = found
      .filter((file) => file.skipped === null)
      .map((file) => ({ ...file, shared: sharedFolders(file.path, near) }))
      .sort((a, b) => b.shared - a.shared);
    const there = new Set(open.map((file) => file.path));
    for (const gone of [...stamps.keys()].filter((known) => !there.has(known))) {
      stamps.delete(gone);
      typed.delete(gone);
      put(gone, null);
    }
    for (let start = 0; start < open.length; start += readAtOnce) {
      checkAborted();
      const characters = [...sizes.values()].reduce((sum, size) => sum + size, 0);
      if (characters > mostCharacters) break;
      await Promise.all(open.slice(start, start + readAtOnce).map(readChanged));
      await nextTurn();
    }
    const took = (performance.now() - begun).toFixed(0);
    if (lookedAt === Number.NEGATIVE_INFINITY) log(`read ${index.files} files of ${folder} for prompts in ${took} ms`);
  }

  /** What was typed in other files since they were last looked at. */
  function takeTyped(own: string): void {
    for (const [other, text] of typed) {
      if (other === own) continue;
      typed.delete(other);
      put(other, text.length > mostBytesOfFile ? null : shownCode(other, text));
    }
  }

  return {
    refresh(near) {
      if (busy || now() - lookedAt < freshMs) return reading;
      busy = true;
      reading = look(near)
        .catch((error: unknown) => {
          const { code, message } = toErrorData(error);
          if (code !== "E_INTERRUPTED") log(`code of other files is not shown to the model: ${message}`);
        })
        .finally(() => {
          busy = false;
          lookedAt = now();
        });
      return reading;
    },
    settled: () => reading,
    typed(file, text) {
      // What is ignored, excluded or new stays unseen until the project is looked through again.
      if (stamps.has(file)) typed.set(file, text);
    },
    contextFor(place, tokenizer, budget) {
      takeTyped(place.path);
      const line = lineCount(place.before);
      const last = chosen.get(place.path);
      const known = last?.tokenizer === tokenizer ? last : undefined;
      if (known?.version === version && Math.abs(known.line - line) <= nearLines) return known.context;
      const passages = choosePassages(index, place, tokenizer, { budget, before: known?.passages ?? [] });
      const context = contextOf(tokenizer, passages, { project: index.name, path: place.path });
      chosen.set(place.path, { tokenizer, line, version, passages, context });
      return context;
    },
  };
}

/** How many folders two paths begin with in common. */
function sharedFolders(a: string, b: string): number {
  const [ours, theirs] = [a, b].map((file) => file.split("/").slice(0, -1));
  let count = 0;
  while (ours?.[count] !== undefined && ours[count] === theirs?.[count]) count++;
  return count;
}

/** With `/`; null: outside of the folder. */
function relativePath(folder: string, file: string): string | null {
  const relative = path.relative(folder, file).replaceAll("\\", "/");
  return relative === "" || relative.startsWith("../") || path.isAbsolute(relative) ? null : relative;
}

function lineCount(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
