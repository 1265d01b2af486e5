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
  /** How long the completing engine lives on when nobody asks it. */
  idleMs(): number;
  readonly log: EngineLog;
}

export function createEngines({ modulePath, nodePath, idleMs, log }: EnginesOptions): Engines {
  const start = (role: Role) => {
    const chosen = nodePath();
    return startEngine({ modulePath, ...(chosen === undefined ? {} : { nodePath: chosen }), role, log });
  };
  return { start, completing: createCompletingEngine({ start: () => start("completing"), log, idleMs }) };
}
