import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { readExamplesFile } from "../../../engine/workspace/examples-file";

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "attune-examples-"));
});
after(() => rm(folder, { recursive: true }));

async function read(content: string) {
  const path = join(folder, "examples.jsonl");
  await writeFile(path, content);
  return readExamplesFile(path, { vocabSize: 10, completes: true });
}

test("reads sequences in file order", async () => {
  const check = async (content: string, expected: unknown) => assert.deepEqual(await read(content), expected);
  await check('{"tokens":[1,2],"mask":[0,1]}', [{ tokens: [1, 2], mask: [0, 1] }]);
  await check('\uFEFF{"tokens":[9,0,3],"mask":[1,0,1],"note":"x"}\r\n\n{"tokens":[4,4],"mask":[0,0]}\n', [
    { tokens: [9, 0, 3], mask: [0, 0, 1] },
    { tokens: [4, 4], mask: [0, 0] },
  ]);
});

test("names the line and what is wrong with it", async () => {
  const check = (content: string, message: RegExp) =>
    assert.rejects(read(`{"tokens":[1,2],"mask":[0,1]}\n${content}`), (error: Error & { code?: string }) => {
      assert.equal(error.code, "E_EXAMPLES");
      assert.match(error.message, /examples\.jsonl, line 2/);
      assert.match(error.message, message);
      return true;
    });
  await check("{", /not valid JSON/);
  await check("[1,2]", /not an object with the lists/);
  await check('{"tokens":[1,2]}', /not an object with the lists/);
  await check('{"tokens":[1,10],"mask":[0,1]}', /10 is not a token id of this model \(0 to 9\)/);
  await check('{"tokens":[1,-1],"mask":[0,1]}', /-1 is not a token id/);
  await check('{"tokens":[1,1.5],"mask":[0,1]}', /1\.5 is not a token id/);
  await check('{"tokens":[1,"2"],"mask":[0,1]}', /"2" is not a token id/);
  await check('{"tokens":[1,2],"mask":[0,2]}', /2 in "mask" is neither 0 nor 1/);
  await check('{"tokens":[1,2],"mask":[0,true]}', /true in "mask"/);
  await check('{"tokens":[1,2,3],"mask":[0,1]}', /3 tokens, but 2 mask entries/);
  await check('{"tokens":[1],"mask":[1]}', /at least two tokens/);
});

const encoder = { vocabSize: 10, completes: false, padToken: 1 };

async function readForEncoder(content: string) {
  const path = join(folder, "encoder.jsonl");
  await writeFile(path, content);
  return readExamplesFile(path, encoder);
}

test("an encoder is asked for labels, or where there are none for what stands there; its first place too", async () => {
  const check = async (content: string, expected: object) =>
    assert.deepEqual(await readForEncoder(content), [expected]);
  await check('{"tokens":[9,2,9],"labels":[3,-100,4]}', { tokens: [9, 2, 9], mask: [1, 0, 1], targets: [3, 0, 4] });
  await check('{"tokens":[9,2,9],"mask":[1,0,0],"labels":[3,-100,4]}', {
    ...{ tokens: [9, 2, 9], mask: [1, 0, 0], targets: [3, 0, 4] },
  });
  await check('{"tokens":[9,2],"mask":[0,1]}', { tokens: [9, 2], mask: [0, 1], targets: [9, 2] });
});

test("what an encoder's line may not be is told by its place", async () => {
  const check = (content: string, message: RegExp) =>
    assert.rejects(readForEncoder(content), { code: "E_EXAMPLES", message });
  await check('{"tokens":[9,2]}', /not an object with the lists "tokens" and "mask" or "labels"/);
  await check('{"tokens":[9,2],"labels":7}', /not an object with the lists/);
  await check('{"tokens":[9,2],"labels":[3]}', /2 tokens, but 1 labels entries/);
  await check('{"tokens":[9,2],"labels":[-1,3]}', /-1 is not a token id/);
  await check('{"tokens":[9,1],"labels":[3,-100]}', /1 is this model's padding token/);
  await check('{"tokens":[9,2],"mask":[1,0],"labels":[-100,3]}', /the mask asks for token 0, whose label is -100/);
  await check('{"tokens":[9,2],"labels":[-100,-100]}', /no token that bears loss/);
  await assert.rejects(read('{"tokens":[9,2],"mask":[0,1],"labels":[-100,2]}'), {
    code: "E_EXAMPLES",
    message: /"labels" are for encoders/,
  });
});

test("a missing file and a file without loss are refused", async () => {
  await assert.rejects(readExamplesFile(join(folder, "none.jsonl"), { vocabSize: 10, completes: true }), {
    code: "E_EXAMPLES",
    message: /none\.jsonl cannot be read/,
  });
  await assert.rejects(read(""), { code: "E_EXAMPLES", message: /no token that bears loss/ });
  await assert.rejects(read('{"tokens":[1,2],"mask":[1,0]}'), {
    code: "E_EXAMPLES",
    message: /no token that bears loss/,
  });
});
