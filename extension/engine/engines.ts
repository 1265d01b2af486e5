import type { Role } from "../../engine/protocol/wire";
import { version } from "../../package.json";
import type { EngineLog } from "./client";
import { type CompletingEngine, createCompletingEngine } from "./completing";
import { type Engine, startEngine } from "./process";
import { joinEngine, NotShared } from "./shared";

/** The engine processes of this window: one that completes, which other windows may share, and others for one task each. */
export interface Engines {
  readonly completing: CompletingEngine;
  /** A process of its own, for what takes long and must not hold up completions. */
  start(role: Role): Promise<Engine>;
}

export interface EnginesOptions {
  /** Absolute path of the bundled engine. */
  readonly modulePath: string;
  /** Another Node executable; undefined: the editor's. */
  nodePath(): string | undefined;
  /** Gigabytes that repacked weights may take; undefined: the engine decides. */
  cacheLimit(): number | undefined;
  /** Whether the completing engine is one for all windows. */
  shared(): boolean;
  /** How long the completing engine lives on when nobody asks it. */
  idleMs(): number;
  readonly log: EngineLog;
  /** How long a shared engine lives on without a window, in milliseconds; for tests. */
  readonly graceMs?: number;
}

export function createEngines(options: EnginesOptions): Engines {
  const { modulePath, log, idleMs, graceMs } = options;
  const common = () => {
    const [nodePath, cacheLimit] = [options.nodePath(), options.cacheLimit()];
    return {
      ...{ modulePath, log },
      ...(nodePath === undefined ? {} : { nodePath }),
      ...(cacheLimit === undefined ? {} : { cacheLimit }),
    };
  };
  const start = (role: Role) => startEngine({ ...common(), role });

  async function startCompleting(): Promise<Engine> {
    if (!options.shared()) return start("completing");
    try {
      return await joinEngine({ ...common(), version, ...(graceMs === undefined ? {} : { graceMs }) });
    } catch (error) {
      if (!(error instanceof NotShared)) throw error;
      log.warn(`[completing] this window has an engine of its own, as none can be shared: ${error.message}`);
      return start("completing");
    }
  }

  return { start, completing: createCompletingEngine({ start: startCompleting, log, idleMs }) };
}
