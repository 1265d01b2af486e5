/** Every entrance, ready to be tried, in a folder of its own. */
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Entrance } from "./entrance";
import { baseEntrances } from "./entrances/bases";
import { endpointEntrances } from "./entrances/endpoint";
import { folderEntrances } from "./entrances/folders";
import { formatEntrances } from "./entrances/formats";
import { ggufEntrances } from "./entrances/gguf";
import { hubEntrances } from "./entrances/hub";
import { localEntrances } from "./entrances/local";
import { messageEntrances } from "./entrances/messages";
import { tokenizerEntrances } from "./entrances/tokenizers";

export interface Prepared {
  readonly entrances: readonly Entrance[];
  close(): Promise<void>;
}

/** Points `ATTUNE_HOME` and `HF_HOME` into a new folder until it is closed. */
export async function prepareEntrances(): Promise<Prepared> {
  const temp = await realpath(await mkdtemp(path.join(tmpdir(), "attune-fuzz-")));
  const before = { ATTUNE_HOME: process.env["ATTUNE_HOME"], HF_HOME: process.env["HF_HOME"] };
  Object.assign(process.env, { ATTUNE_HOME: temp, HF_HOME: temp });
  const endings: (() => void)[] = [];
  const ending = { after: (end: () => void) => void endings.push(end) };
  const hub = await hubEntrances(temp, ending);
  const endpoint = await endpointEntrances(ending);
  return {
    entrances: [
      ...formatEntrances,
      ...ggufEntrances,
      ...(await folderEntrances(temp)),
      ...(await baseEntrances(temp)),
      ...(await tokenizerEntrances(temp)),
      ...messageEntrances,
      ...localEntrances,
      ...hub,
      ...endpoint,
    ],
    async close() {
      for (const end of endings) end();
      for (const [name, value] of Object.entries(before)) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
      await rm(temp, { recursive: true, force: true });
    },
  };
}
