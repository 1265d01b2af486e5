import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { spelledOptions } from "../../../engine/cli/options";
import { verbs } from "../../../engine/cli/run";
import type { TrainRequest } from "../../../engine/protocol/train";
import { version } from "../../../package.json";
import { run } from "./fakes";

describe("wrong usage is exit code 2 and says what is wrong", () => {
  const wrong: readonly (readonly [argv: string, ...says: string[]])[] = [
    ["tune", "unknown verb: tune", "train"],
    ["models", "unknown verb: models", "models list"],
    ["models fetch x", "unknown verb: models fetch"],
    ["--base x train .", "--base", "the verb comes first"],
    ["train", "WORKSPACE is missing"],
    ["train --steps 3", "WORKSPACE is missing"],
    ["review", "WORKSPACE is missing"],
    ["evaluate --adapter a", "WORKSPACE is missing"],
    ["evaluate . --examples e.jsonl", "--examples and WORKSPACE . exclude each other"],
    ["evaluate --examples e.jsonl --endpoint http://x", "--examples and --endpoint exclude each other"],
    ["review a b", "unexpected argument: b"],
    ["devices x", "unexpected argument: x"],
    ["train . --examples e.jsonl", "--examples and WORKSPACE .", "exclude each other"],
    ["train . --frobnicate", "--frobnicate", "--rank"],
    ["train . --tokens 1", "--tokens"],
    ["train . --rank", "--rank", "argument missing"],
    ["train . --json=yes", "--json"],
    ["train . --rank 0", "--rank", "0, not a whole number of at least 1"],
    ["train . --rank -4", "--rank", "-4, not a whole number of at least 1"],
    ["train . --rank 1.5", "--rank", "1.5"],
    ["train . --rank many", "--rank", '"many", not a whole number of at least 1'],
    ["train . --rank 1e99", "--rank"],
    ["train . --rank=", "--rank"],
    ["train . --steps 0", "--steps"],
    ["train . --epochs 0", "--epochs"],
    ["train . --seq-len 0", "--seq-len"],
    ["train . --batch 0", "--batch"],
    ["train . --threads 0", "--threads"],
    ["train . --lr 0", "--lr", "0, not a number above 0"],
    ["train . --lr -1e-3", "--lr", "-0.001"],
    ["train . --lr NaN", "--lr", "NaN"],
    ["train . --lr Infinity", "--lr", "Infinity"],
    ["train . --alpha 0", "--alpha"],
    ["train . --dropout 1", "--dropout"],
    ["train . --lora-plus-ratio 0", "--lora-plus-ratio"],
    ["train . --rank-pattern q_proj", "--rank-pattern", "such as q_proj=8,up_proj=4"],
    ["train . --rank-pattern q_proj=", "--rank-pattern", "such as"],
    ["train . --rank-pattern =4", "--rank-pattern", "such as"],
    ["train . --rank-pattern q_proj=4,", "--rank-pattern", "such as"],
    ["train . --rank-pattern q_proj=4,q_proj=5", "--rank-pattern", "different keys"],
    ["train . --rank-pattern q_proj=2.5", "--rank-pattern.q_proj", "whole number of at least 1"],
    ["train . --rank-pattern (q_proj=2", "--rank-pattern", "not closed"],
    ["train . --alpha-pattern q_proj=-1", "--alpha-pattern.q_proj", "above 0"],
    ["params --alpha-pattern q_proj=1", "--alpha-pattern"],
    ["train . --seed -1", "--seed"],
    ["train . --seed 4294967296", "--seed"],
    ["train . --method adapter", "--method", "lora, full"],
    ["train . --device tpu", "--device", "tpu", "auto, cpu, webgpu, cuda, dml, coreml"],
    ["train . --precision fp64", "--precision", "fp64", "auto, fp32, int8"],
    ["train . --base=", "--base"],
    ["complete", "no place is given", "--file"],
    ["complete --file a.ts", "--line beside --file is missing"],
    ["complete --file a.ts --line 1", "--column beside --file is missing"],
    ["complete --file a.ts --line 0 --column 1", "--line", "0"],
    ["complete --file a.ts --line 1 --column 0", "--column", "0"],
    ["complete --file a.ts --line 1 --column 1 --prompt x", "--file and --prompt exclude each other"],
    ["complete --prompt x --tokens 1", "--prompt and --tokens exclude each other"],
    ["complete --prompt x --line 1", "--line and --column go with --file only"],
    ["complete --stdin --file a.ts", "--file and --stdin exclude each other"],
    ["complete --prompt x --max-tokens 0", "--max-tokens"],
    ["complete --prompt x --strength much", "--strength", "much"],
    ["complete --prompt x --strength Infinity", "--strength", "Infinity"],
    ["complete --tokens 1,,2", "--tokens[1]", '""'],
    ["complete --tokens 1,-2", "--tokens[1]", "-2"],
    ["logits", "--tokens is missing"],
    ["logits --tokens a", "--tokens"],
    ["logits --tokens 1 --merged", "--merged needs --adapter"],
    ["gradients --out g", "--examples is missing"],
    ["gradients --examples e", "--out is missing"],
    ["params --base b --config c", "--base and --config exclude each other"],
    ["params --rank 0", "--rank"],
  ];
  for (const [argv, ...says] of wrong) {
    it(`attune ${argv}`, async () => {
      // No operation may be called: everything here is told before any file is opened.
      const words = argv.split(" ");
      const plain = await run(words);
      assert.equal(plain.code, 2);
      assert.equal(plain.out, "");
      for (const part of says) assert.ok(plain.err.includes(part), `"${part}" is not in: ${plain.err}`);

      const json = await run([...words, "--json"]);
      assert.equal(json.code, 2);
      const [event, ...more] = json.lines();
      assert.deepEqual(more, []);
      assert.equal(event?.["event"], "error");
      assert.equal(event?.["code"], "E_USAGE");
      assert.ok(String(event?.["message"]).length > 0 && String(event?.["hint"]).length > 0);
    });
  }
});

describe("help", () => {
  for (const argv of [[], ["--help"], ["-h"], ["help"]]) {
    it(`attune ${argv.join(" ")} lists every verb`, async () => {
      const { code, out, err } = await run(argv);
      assert.equal(code, 0);
      assert.equal(err, "");
      for (const [name, { summary }] of verbs) assert.match(out, new RegExp(`^  ${name} +${summary}$`, "m"));
    });
  }

  for (const [name, verb] of verbs) {
    it(`attune ${name} --help explains each of its options, whatever else is missing`, async () => {
      const { code, out } = await run([...name.split(" "), "--help"]);
      assert.equal(code, 0);
      assert.ok(out.startsWith(verb.summary));
      const names = spelledOptions(verb.options).map(({ name: option }) => option);
      for (const option of [...names, "json", "help"]) assert.match(out, new RegExp(`^  --${option}( |$)`, "m"));
      for (const line of out.split("\n")) assert.ok(line.length <= 120, `too wide: ${line}`);
    });
  }

  it("attune --version prints the package's version", async () => {
    assert.equal((await run(["--version"])).out, `${version}\n`);
  });
});

describe("options become the request", () => {
  const check = (argv: readonly string[], expected: TrainRequest) => async () => {
    const requests: TrainRequest[] = [];
    await run(argv, {
      train: async (request) => {
        requests.push(request);
        return { adapter: "a", steps: 1, seconds: 1, trainable: 1, total: 1 };
      },
    });
    assert.deepEqual(requests, [expected]);
  };
  it("train: nothing but the folder", check(["train", "ws"], { workspace: "/here/ws" }));
  it(
    "train: every option",
    check(
      [
        ..."train ws --base b --out o --method full --rank 8 --alpha 16 --targets q_proj,v_proj --dropout 0.1".split(
          " ",
        ),
        ..."--rslora --dora --rank-pattern up_proj=4,q.*=2 --alpha-pattern [a=b]_proj=0.5 --lora-plus-ratio 16".split(
          " ",
        ),
        ..."--steps 5 --epochs 2 --seq-len 64 --batch 3 --lr 1e-3 --seed 7 --device cpu".split(" "),
        ..."--precision fp32 --threads 1 --resume /abs --no-verdict".split(" "),
      ],
      {
        workspace: "/here/ws",
        base: "b",
        out: "/here/o",
        method: "full",
        rank: 8,
        alpha: 16,
        targets: "q_proj,v_proj",
        dropout: 0.1,
        rslora: true,
        dora: true,
        rankPattern: { up_proj: 4, "q.*": 2 },
        alphaPattern: { "[a=b]_proj": 0.5 },
        loraPlusRatio: 16,
        steps: 5,
        epochs: 2,
        seqLen: 64,
        batch: 3,
        lr: 0.001,
        seed: 7,
        device: "cpu",
        precision: "fp32",
        threads: 1,
        resume: "/abs",
        verdict: false,
      },
    ),
  );
  it("train: an examples file", check(["train", "--examples=e.jsonl"], { examples: "/here/e.jsonl" }));
  it("the last of two wins", check(["train", "--rank", "4", "ws", "--rank", "8"], { workspace: "/here/ws", rank: 8 }));
  it("a folder whose name begins with a dash", check(["train", "--", "-ws"], { workspace: "/here/-ws" }));
});
