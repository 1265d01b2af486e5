import assert from "node:assert/strict";
import { test } from "node:test";
import { type StoredEntry, storedKinds } from "../../engine/protocol/disk";
import {
  diskTitle,
  entryText,
  freedText,
  freeQuestion,
  kindTexts,
  promptText,
  tickedAtFirst,
} from "../../extension/storage/texts";

const weights: StoredEntry = {
  ...{ kind: "weights", name: "Qwen/Coder in 4 bits", path: "/home/cache/rounded/0123", bytes: 350e6 },
  ...{ lastUse: "2026-11-24T10:00:00.000Z", users: [], neededBy: [], free: "safe" },
};
const model: StoredEntry = { ...weights, kind: "model", name: "Qwen/Coder", bytes: 988e6, free: "named" };
const adapter: StoredEntry = { ...weights, kind: "adapter", name: "harbour v3", bytes: 2e6, free: "named" };

test("a row says how large a thing is, who uses it, who needs it, and what is lost", () => {
  const { label, description, detail } = entryText(weights, null);
  assert.deepEqual([label, description], ["Qwen/Coder in 4 bits", "350 MB"]);
  assert.match(detail, /^made again when needed · last used 2\d Nov 2026/);
  const users = [{ pid: 7, by: "attune train" }];
  assert.equal(
    entryText({ ...adapter, users }, "harbour uses it").description,
    "2.0 MB · harbour uses it · in use by attune train",
  );
  assert.match(
    entryText({ ...model, neededBy: ["a v1", "b v1", "c v1", "d v1"] }, null).detail,
    /^to be downloaded again · needed by a v1, b v1, c v1 and 1 more · last used/,
  );
});

test("ticked from the start is only what is safe and in nobody's use", () => {
  const users = [{ pid: 7, by: "attune train" }];
  assert.deepEqual([weights, model, adapter, { ...weights, users }].map(tickedAtFirst), [true, false, false, false]);
});

test("checkpoints of a finished run are of no use, those of a stopped one are", () => {
  const checkpoint: StoredEntry = { ...weights, kind: "checkpoint" };
  assert.match(entryText(checkpoint, null).detail, /^of no use any more/);
  assert.match(entryText({ ...checkpoint, free: "named" }, null).detail, /^a run that could go on/);
});

test("the question names the sum, and what is lost", () => {
  assert.deepEqual(freeQuestion([weights]), {
    question: "Free 350 MB?",
    detail: "What else goes is made again when it is needed.",
  });
  const stopped: StoredEntry = { ...adapter, kind: "checkpoint", name: "a stopped run: harbour v4" };
  const { question, detail } = freeQuestion([weights, { ...model, neededBy: ["harbour v3"] }, adapter, stopped]);
  assert.equal(question, "Free 1.3 GB?");
  assert.deepEqual(detail.split("\n"), [
    "Cannot be brought back: harbour v3, a stopped run: harbour v4.",
    "Qwen/Coder is needed by harbour v3.",
    "What else goes is made again when it is needed.",
  ]);
  assert.equal(freeQuestion([model]).detail, "Qwen/Coder would have to be downloaded again.");
});

test("the end says how much is free, and what was kept and why", () => {
  assert.equal(freedText({ freedBytes: 350e6, freed: ["/a"], refused: [] }), "Attune: 350 MB freed.");
  const refused = [{ name: "a", path: "/a", reason: "/a is in use by attune train (process 7)." }];
  assert.equal(
    freedText({ freedBytes: 0, freed: [], refused }),
    "Attune: 0 B freed. Kept: /a is in use by attune train (process 7).",
  );
});

test("every kind of Attune's has a heading, and other tools' stores are named", () => {
  assert.deepEqual(Object.keys(kindTexts).sort(), storedKinds.filter((kind) => kind !== "other").sort());
  const others = (["ollama", "hf", "hf"] as const).map((tool) => ({ tool, path: `/${tool}` }));
  assert.equal(promptText(others), "What is ticked is freed; what Ollama, Hugging Face keeps is left alone");
  assert.equal(promptText([]), "What is ticked is freed");
  const found = { home: "/h", bytes: 2e9, safeBytes: 0, cacheLimit: 4e9, freeBytes: 0, entries: [], others: [] };
  assert.equal(diskTitle(found), "Attune: Manage Disk Space (2.0 GB; repacked weights may take 4.0 GB)");
});
