import type { Role } from "../../engine/protocol/wire";
import { type CompletingEngine, createCompletingEngine } from "./completing";
import { type Engine, type EngineLog, startEngine } from "./process";

/** The engine processes of this window: one that completes, and others for one task each. */
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
  /** How long the completing engine lives on when nobody asks it. */
  idleMs(): number;
  readonly log: EngineLog;
}

export function createEngines({ modulePath, nodePath, cacheLimit, idleMs, log }: EnginesOptions): Engines {
  const start = (role: Role) => {
    const [chosen, limit] = [nodePath(), cacheLimit()];
    return startEngine({
      ...{ modulePath, role, log },
      ...(chosen === undefined ? {} : { nodePath: chosen }),
      ...(limit === undefined ? {} : { cacheLimit: limit }),
    });
  };
  return { start, completing: createCompletingEngine({ start: () => start("completing"), log, idleMs }) };
}
