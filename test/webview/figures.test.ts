import assert from "node:assert/strict";
import { test } from "node:test";
import { armRows, lossText, metricRows, parametersText, ranks, runGain, targets, tiles } from "../../webview/figures";
import type { DashboardState } from "../../webview/protocol";
import { countSamples, pairSamples, promptEnd } from "../../webview/samples";
import { readings } from "../../webview/state";
import { lossTable, matricesTable, skippedTable, targetsTable, thinned } from "../../webview/tables";
import { better, matrices, plan, run, states } from "./fixtures";

const plainly = (text: string) => text.replaceAll("\u00a0", " ");

function check(state: DashboardState, expected: readonly string[]): void {
  assert.deepEqual(
    tiles(state).map(({ figure, unit, note }) =>
      plainly([figure.text, unit, "|", note.text].filter(Boolean).join(" ")),
    ),
    expected,
  );
}

test("the fixtures' parameters add up", () => {
  const sum = matrices.reduce((total, matrix) => total + matrix.trainable, 0);
  assert.equal(sum, plan.trainable);
  assert.equal(
    Object.values(plan.perTarget).reduce((total, value) => total + value, 0),
    plan.trainable,
  );
});

test("tiles", () => {
  check(states.preparing, ["– | nats per token", "– | not measured yet", "– | –", "– | parameters"]);
  check(states.planned, [
    "– | nats per token",
    "– | not measured yet",
    "– | 1.24 GB expected",
    "598 k of 8.00 M | 7.48 % · 2.41 MB",
  ]);
  check(states.started, [
    "3.650 | the base, before any step",
    "– | not measured yet",
    "3,117 tokens/s | 1.18 GB · 862 MB on the device",
    "598 k of 8.00 M | 7.48 % · 2.41 MB",
  ]);
  check(states.training, [
    "3.420 | nats per token, best 3.420",
    "−6.3 % | better so far",
    "3,116 tokens/s | 1.22 GB · 862 MB on the device",
    "598 k of 8.00 M | 7.48 % · 2.41 MB",
  ]);
  check(states.better, [
    "3.391 | nats per token, best 3.381",
    "−7.4 % | −8.7 to −6.1 % · better",
    "3,122 tokens/s | 1.22 GB · 862 MB on the device",
    "598 k of 8.00 M | 7.48 % · 2.41 MB",
  ]);
});

test("tiles without anything held out, and with numbers that are not finite", () => {
  const [heldOut, against] = tiles({ ...states.training, evals: [] });
  assert.deepEqual([heldOut?.figure.text, against?.note.text], ["–", "nothing held out"]);
  const broken = tiles({
    ...states.training,
    evals: [...states.training.evals, { event: "eval", step: 127, loss: Number.NaN }],
  });
  assert.deepEqual(
    broken.slice(0, 2).map(({ figure }) => figure.text),
    ["not finite", "not finite"],
  );
});

test("every number says what it is, and holds its value", () => {
  for (const state of Object.values(states)) {
    for (const tile of tiles(state)) {
      assert.ok(tile.figure.title.length > 20 && tile.note.title.length > 20, tile.id);
    }
  }
  const values = tiles(states.better).map((tile) => tile.figure.value);
  assert.deepEqual(values.toSpliced(2, 1), [states.better.evals.at(-1)?.loss, (3.65 - 0.269 - 3.65) / 3.65, 598_016]);
});

test("the loss chart in words", () => {
  assert.equal(lossText(states.preparing), "No step has been made yet.");
  assert.equal(
    plainly(lossText(states.training)),
    "Training loss went from 3.773 to 2.971 nats per token in 128 of 400 steps. The base's held-out loss is 3.650. " +
      "The newest held-out loss is 3.420, after step 125. The best is 3.420, after step 125: −6.3 % against the base.",
  );
  assert.match(plainly(lossText(states.hard)), /60 steps had a loss that was not finite\.$/);
});

test("the parameters in words and as tables", () => {
  assert.equal(
    parametersText(plan),
    "Trainable parameters by target: gate_proj 122,880, up_proj 122,880, down_proj 122,880, q_proj 65,536, o_proj 65,536, " +
      "k_proj 49,152, v_proj 49,152. Together 598,016 of 7,999,744.",
  );
  assert.deepEqual(targetsTable(plan).rows[2], ["down_proj", "256 × 704", "8", "122,880"]);
  assert.deepEqual(matricesTable(plan).rows[0], ["model.layers.0.self_attn.q_proj", "256 × 256", "16", "8,192"]);
  assert.equal(matricesTable(plan).columns[3]?.title, "rank · (in + out)");
  const mixed = {
    ...plan,
    dora: true,
    perMatrix: (plan.perMatrix ?? []).map((item, at) => ({ ...item, rank: 4 + at })),
  };
  assert.match(ranks(mixed), /^4 to \d+$/);
  assert.equal(matricesTable(mixed).columns[3]?.title, "rank · (in + out) + out");
  assert.match(
    targetsTable(mixed).columns[3]?.title ?? "",
    /magnitude for each output beside it: 4 to \d+ · \(in \+ out\) \+ out/,
  );
  const { perMatrix: _, ...without } = plan;
  assert.equal(ranks(without), "16");
  assert.deepEqual(targets(without)[0], { name: "gate_proj", trainable: 122_880 });
  assert.deepEqual(targetsTable(without).rows[0], ["gate_proj", "–", "–", "122,880"]);
  assert.deepEqual(skippedTable(plan).rows[0], ["Ignored by .gitignore", "22"]);
});

test("the table behind the loss chart", () => {
  const { rows, columns } = lossTable(states.training);
  assert.equal(rows.length, 1 + 128);
  assert.ok(rows.every((row) => row.length === columns.length));
  assert.deepEqual(rows[0], ["0", "", "", "3.650"]);
  assert.deepEqual([rows[1]?.[1], rows[1]?.[3], rows[125]?.[3]], ["3.773", "", "3.420"]);
  assert.equal(lossTable(states.hard).rows[2000]?.[1], "not finite");
});

test("long tables are thinned evenly and keep their end and what matters", () => {
  const rows = Array.from({ length: 10 }, (_, index) => [String(index)]);
  assert.deepEqual(thinned(rows, 4, (row) => row[0] === "5").flat(), ["0", "3", "5", "6", "9"]);
  assert.deepEqual(thinned(rows, 10), rows);
});

test("metrics say in which direction they are better", () => {
  const rows = metricRows(better).map(({ name, base, tuned, change, better: is }) => [name, base, tuned, change, is]);
  assert.deepEqual(
    rows.map((row) => row.map((cell) => (typeof cell === "string" ? plainly(cell) : cell))),
    [
      ["Loss, nats per token", "3.650", "3.381", "−0.269", true],
      ["Loss, nats per byte", "1.214", "1.125", "−0.089", true],
      ["First line exact", "13.6 %", "19.2 %", "+5.6 pp", true],
      ["Whole span exact", "8.9 %", "13.1 %", "+4.2 pp", true],
      ["Edit similarity", "46.3 %", "53.7 %", "+7.4 pp", true],
      ["Identifiers found", "31.8 %", "44.1 %", "+12.3 pp", true],
    ],
  );
  const same = metricRows({ ...better, tuned: { ...better.base, lineExactMatch: 0.1 } });
  assert.deepEqual(
    same.slice(0, 3).map((row) => row.better),
    [null, null, false],
  );
  const chance = metricRows({ ...better, difference: { value: -0.2, low95: -0.5, high95: 0.1 } });
  assert.ok(chance.every((row) => row.better === null));
});

test("runs show their gain or why there is none", () => {
  assert.equal(runGain(run(1, better.difference, "2026-11-24T10:12:00Z")).text, "−0.269");
  assert.deepEqual(runGain(run(1, null, "2026-11-24T10:12:00Z")), {
    text: "–",
    title: "This run was not compared with the base.",
  });
});

test("samples are paired by place and counted", () => {
  const shuffled = { ...better, tuned: { ...better.tuned, samples: better.tuned.samples.toReversed() } };
  const pairs = pairSamples(shuffled);
  assert.deepEqual(
    pairs.map(({ path, line }) => [path, line]),
    better.base.samples.map(({ path, line }) => [path, line]),
  );
  assert.deepEqual(
    [pairs[0]?.base, pairs[0]?.tuned],
    ['Error("User not found");', 'SessionError("unknown-user", request.userId);'],
  );
  assert.deepEqual(countSamples(pairs), { all: 8, different: 7, onlyTunedExact: 1, onlyBaseExact: 1 });
  assert.deepEqual(pairSamples({ ...better, tuned: { ...better.tuned, samples: [] } }), []);
});

test("of a prompt the end is shown, without blank lines first", () => {
  assert.equal(promptEnd("a\nb\n\nc\nd ", 3), "c\nd ");
  assert.equal(promptEnd("\n", 5), "");
});

test("a run that holds nothing out does not speak of held-out loss", () => {
  const { plan } = states.training;
  assert.ok(plan !== null);
  const state: DashboardState = { ...states.training, plan: { ...plan, watched: "training" } };
  const [watched] = tiles(state);
  assert.equal(watched?.label, "Loss, nothing held out");
  assert.match(watched?.figure.title ?? "", /training code itself/);
  // On its own training code any adapter looks better.
  assert.equal(watched?.note.text, "nats per token");
  assert.equal(readings(state).bestHelps, false);
  const [, against] = tiles(state);
  assert.deepEqual([against?.figure.text, against?.note.text], ["–", "nothing held out"]);
  assert.match(lossText(state), /newest loss on training code \(nothing was held out\)/);
  assert.equal(tiles({ ...state, plan: { ...plan, watched: "heldOut" } })[0]?.label, "Held-out loss, watched");
});

test("the held-out tile does not jump when the verdict comes from other places", () => {
  const [before] = tiles({ ...states.better, phase: "finishing", verdict: null });
  const [after] = tiles(states.better);
  assert.equal(after?.figure.text, before?.figure.text);
  assert.match(after?.label ?? "", /watched/);
});

test("a lowest evaluation that is not below the base's is not called the best", () => {
  const evals = states.better.evals.map((item) => (item.step === 0 ? item : { ...item, loss: item.loss + 1 }));
  const state: DashboardState = { ...states.training, evals };
  assert.equal(readings(state).bestHelps, false);
  assert.match(tiles(state)[0]?.note.text ?? "", /^not below the base's 3\.650$/);
  assert.match(plainly(lossText(state)), /The lowest is 4\.381, .*so none was better than the base\.$/);
  assert.doesNotMatch(lossText(state), /best/);
});

test("the four arms are rows where they were measured", () => {
  assert.deepEqual(armRows(better), []);
  const { base, tuned } = better;
  const arms = { base, baseContext: { ...base, natsPerByte: 0.5 }, adapter: tuned, adapterContext: tuned };
  const interval = { value: -0.2, low95: -0.3, high95: -0.1 };
  const differences = [
    { from: "base", to: "baseContext", loss: interval, lines: { ...interval, high95: 0.2 } },
  ] as const;
  const rows = armRows({ ...better, arms, differences });
  assert.deepEqual(
    rows.map(({ name }) => name),
    ["Base", "Base with context", "Tuned", "Tuned with context"],
  );
  assert.equal(rows[1]?.loss, "0.500");
  assert.match(
    rows[1]?.title ?? "",
    /^Against Base: loss −0\.200 nats per token .*−0\.300 to −0\.100.*exact first lines −20/,
  );
  assert.equal(rows[0]?.title, "");
});
