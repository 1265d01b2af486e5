/** A server's model beside the local one on the same held-out places. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { before, describe, test } from "node:test";
import { graphModel } from "../../../engine/bases/base-weights";
import { openDecoder } from "../../../engine/bases/folder";
import { verdictText } from "../../../engine/cli/verdict";
import { addressOf } from "../../../engine/endpoint/address";
import { openEndpoint } from "../../../engine/endpoint/endpoint";
import { remoteCandidate, remoteSpanOf } from "../../../engine/evaluation/remote";
import { judge } from "../../../engine/evaluation/verdict";
import { denseLinear } from "../../../engine/model/linear-factory";
import type { EndpointKind } from "../../../engine/protocol/endpoint";
import type { Verdict } from "../../../engine/protocol/verdict";
import { type CodeTokenizer, loadTokenizer } from "../../../engine/text/tokenizer";
import { type HeldOutSpan, heldOutSpans } from "../../../engine/workspace/examples";
import { heldOutFiles } from "../../../engine/workspace/measured";
import { type FakeServer, fakeServer, models } from "../endpoint/fake-server";
import type { Ending } from "../hub/fake-hub";

const folder = "test/fixtures/attune-base-8m";
const seqLen = 128;
const machine = { device: "cpu", threads: 1 } as const;
const signal = new AbortController().signal;

let tokenizer: CodeTokenizer;
let spans: readonly HeldOutSpan[];
let candidate: Parameters<typeof judge>[2];

before(async () => {
  const base = await openDecoder(folder);
  const model = graphModel(base, "fp32");
  candidate = { model, linear: denseLinear(model.weights) };
  tokenizer = await loadTokenizer(folder, base.config.vocabSize);
  const files = await Promise.all(
    ["engine/errors.ts", "engine/text/fim.ts"].map(async (path) => {
      const text = await readFile(path, "utf8");
      const review = { used: true, reason: "code", split: "heldOut", secrets: [], duplicateOf: null } as const;
      return { ...review, path, text, tokens: tokenizer.encode(text) };
    }),
  );
  spans = heldOutSpans(heldOutFiles(files), tokenizer, { seed: 3, seqLen, maxSpans: 6 });
});

/** A server that writes what stands there: at a healed prompt with the text in front of the cursor again. */
async function perfect(context: Ending, kind: EndpointKind): Promise<FakeServer> {
  const server = await fakeServer(context, kind, tokenizer);
  server.textFor = (body) => {
    const span = spans.find(({ prompt }) => JSON.stringify(prompt) === JSON.stringify(body["prompt"]));
    return span === undefined ? null : span.healed.again + span.middleText;
  };
  return server;
}

async function judged(server: FakeServer, kind: EndpointKind, sameTokens = true): Promise<Verdict> {
  const address = addressOf({ endpoint: server.url, endpointKind: kind, endpointModel: models.base });
  assert.ok(address !== null);
  const endpoint = await openEndpoint(address, { tokenizer, signal, log: () => {} });
  const options = { tokenizer, seqLen, heal: true, sameTokens };
  const asked = new Map(
    spans.flatMap((span) => {
      const own = remoteSpanOf(span, options);
      return own === null ? [] : [[span, own] as const];
    }),
  );
  assert.equal(asked.size, spans.length);
  const progress: number[] = [];
  const remote = remoteCandidate(endpoint, asked, { tokenizer, sameTokens, signal });
  const onProgress = (done: number, total: number) => void progress.push(done / total);
  const verdict = await judge(spans, tokenizer, candidate, candidate, {
    ...{ ...machine, seqLen, seed: 1, since: null, checkpoint: async () => {}, onProgress, remote },
  });
  assert.equal(progress.at(-1), 1);
  return verdict;
}

describe("a server on held-out places", () => {
  for (const kind of ["vllm", "llama.cpp", "sglang"] as const) {
    test(`${kind}: what it writes is measured as the local models' is`, async (context) => {
      const { endpoint, base } = await judged(await perfect(context, kind), kind);
      assert.ok(endpoint !== undefined);
      const { arms, differences } = endpoint;
      assert.equal(arms.endpoint.lineExactMatch, 1);
      assert.equal(arms.endpoint.editSimilarity, 1);
      assert.equal(arms.endpoint.samples.length, spans.length);
      assert.deepEqual(
        differences.map(({ from, to }) => `${from} → ${to}`),
        ["base → endpoint", "adapter → endpoint"],
      );
      const [gain] = differences;
      assert.ok(Math.abs((gain?.lines.value ?? 0) - (1 - base.lineExactMatch)) < 1e-9);
      assert.ok(Math.abs((gain?.similarity.value ?? 0) - (1 - base.editSimilarity)) < 1e-9);
      assert.ok((gain?.similarity.low95 ?? 2) <= (gain?.similarity.value ?? 0));
    });
  }

  test("has a loss only where it tells the log-probabilities of a prompt, which are those of the middle", async (context) => {
    const server = await perfect(context, "vllm");
    server.promptLogProb = (position) => -position / 1000;
    const { endpoint, base } = await judged(server, "vllm");
    const expected = spans.flatMap(({ sequence, prompt }) =>
      sequence.mask.flatMap((on, position) => (on === 1 && position >= prompt.length ? [position / 1000] : [])),
    );
    const mean = expected.reduce((sum, nats) => sum + nats, 0) / expected.length;
    assert.ok(Math.abs((endpoint?.arms.endpoint.natsPerToken ?? 0) - mean) < 1e-9);
    assert.ok(Math.abs((endpoint?.differences[0]?.loss?.value ?? 0) - (mean - base.natsPerToken)) < 1e-6);
    const other = await judged(server, "vllm", false);
    assert.equal(other.endpoint?.differences[0]?.loss, undefined, "tokens of another tokenizer are not compared");

    const silent = await judged(await perfect(context, "llama.cpp"), "llama.cpp");
    assert.equal(silent.endpoint?.arms.endpoint.natsPerToken, undefined);
    assert.equal(silent.endpoint?.differences[0]?.loss, undefined);
  });

  test("stands in one table beside the local arms, and what it does not tell is said", async (context) => {
    const server = await perfect(context, "llama.cpp");
    const text = verdictText(await judged(server, "llama.cpp"));
    const [heading = "", nats = ""] = text.split("\n");
    assert.match(heading, /6 places in 2 held-out files +base +tuned +server$/);
    assert.match(nats, /nats per token .* not told$/);
    assert.match(text, /server: team-coder\.gguf on 127\.0\.0\.1:\d+\./);
    assert.match(text, /server against base: exact first lines .*%.*; edit similarity \+.* % \[.*\]\./);
  });
});
