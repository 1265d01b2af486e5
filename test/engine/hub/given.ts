/** A store of its own, a fake hub, and hooks that wait for nothing. */
import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import path from "node:path";
import type { TestContext } from "node:test";
import { AttuneError, type ErrorCode } from "../../../engine/errors";
import type { DownloadHooks } from "../../../engine/hub/transport";
import type { DownloadEvent } from "../../../engine/protocol/models";
import { tempHome } from "../../support/temp";
import { type FakeHub, fakeHub } from "./fake-hub";

export const weights = "model.safetensors";

export interface Given {
  readonly hub: FakeHub;
  readonly home: string;
  readonly waits: number[];
  readonly events: DownloadEvent[];
  readonly hooks: DownloadHooks;
  /** The weights' bytes. */
  readonly bytes: Uint8Array;
}

export async function given(context: TestContext, env: NodeJS.ProcessEnv = {}): Promise<Given> {
  const home = await tempHome(context);
  const hub = await fakeHub(context);
  const waits: number[] = [];
  const events: DownloadEvent[] = [];
  const bytes = hub.files.get(weights);
  assert(bytes !== undefined);
  const hooks: DownloadHooks = {
    signal: new AbortController().signal,
    onEvent: (event) => {
      events.push(event);
      if (event.file === weights) hub.onWritten();
    },
    env: { HF_ENDPOINT: hub.url, HF_HOME: path.join(home, "hf"), ...env },
    wait: async (milliseconds) => {
      waits.push(milliseconds);
    },
  };
  return { hub, home, waits, events, hooks, bytes };
}

export async function rejectsWith(
  code: ErrorCode,
  pattern: RegExp,
  work: Promise<unknown>,
  hint: RegExp = /./,
): Promise<void> {
  await assert.rejects(work, (error) => {
    assert(error instanceof AttuneError, String(error));
    assert.equal(error.code, code, error.message);
    assert.match(error.message, pattern);
    assert.match(error.hint, hint);
    assert.doesNotMatch(JSON.stringify({ ...error, message: error.message }), /hf_|p w/, "a secret is in the message");
    return true;
  });
}

/** Nothing that looks like a model may be in the store after a failure. */
export async function storeIsEmpty(home: string): Promise<void> {
  assert.deepEqual(await readdir(path.join(home, "models")).catch(() => []), []);
}
