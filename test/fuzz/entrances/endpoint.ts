/** What a team's server says, damaged: its lists, its tokens, its streams. */
import assert from "node:assert/strict";
import { createCompleter } from "../../../engine/complete/completer";
import { endpointKinds } from "../../../engine/protocol/endpoint";
import { loadTokenizer } from "../../../engine/text/tokenizer";
import { fakeServer, models } from "../../engine/endpoint/fake-server";
import type { Ending } from "../../engine/hub/fake-hub";
import { damagedBytes } from "../bytes";
import type { Entrance } from "../entrance";

const base = "test/fixtures/attune-base-8m";
const text = "export function sub(a: number, b: number): number {\n  return ";
const at = { kind: "file", file: "a.ts", text: `${text}\n}\n`, line: 2, column: 10 } as const;
const maxTokens = 16;

export async function endpointEntrances(ending: Ending): Promise<readonly Entrance[]> {
  const tokenizer = await loadTokenizer(base, 8192);
  const servers = await Promise.all(
    endpointKinds.map(async (kind) => ({ kind, server: await fakeServer(ending, kind, tokenizer) })),
  );
  return [
    {
      name: "endpoint",
      weight: 2,
      async run(random) {
        const { kind, server } = random.pick(servers);
        server.texts = [" a - b;\n}\n"];
        server.seen.length = 0;
        server.damage = (bytes) => (random.chance(0.3) ? damagedBytes(random, bytes) : bytes);
        const completer = createCompleter(() => {}, {
          endpointLimits: { idleMs: 2000, minimumBytes: 1, wholeMs: 5000 },
        });
        try {
          const named = { endpoint: server.url, endpointKind: kind, endpointModel: models.base };
          const result = await completer.complete({ base, at, maxTokens, ...named }, new AbortController().signal);
          assert.ok(result.text.length < 10_000 && result.tokens >= 0 && Number.isFinite(result.perTokenMs));
          assert.ok(result.score === undefined || (result.score >= 0 && result.score <= 1), String(result.score));
        } finally {
          server.damage = (bytes) => bytes;
          await completer.dispose();
        }
      },
    },
  ];
}
