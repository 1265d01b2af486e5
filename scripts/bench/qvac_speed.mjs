// How fast QVAC trains LoRA on a GGUF file: `npm run bench` and `attune bench --peer qvac` put it beside Attune. Development only; its own
// runtime, Bare, runs this and not Node.
//     bare qvac_speed.mjs FOLDER [as-shipped] REQUEST
// FOLDER has @qvac/llm-llamacpp and bare-runtime. REQUEST is JSON as engine/bench/peer.ts has it. Every token of its rows bears loss: it
// trains on plain text or on what an assistant says, not by a mask. Its optimizer is AdamW, without clipping. Training takes four threads
// whatever its `threads` says, which ruins it where there are fewer cores: so the number is written into its library first, unless it is
// wanted as it is shipped. Prints a line of JSON last, whose figures are {median, low, high}; the first step is left out.

/** @type {{ readonly argv: readonly string[]; exit(code?: number): never }} */
const bare = Reflect.get(globalThis, "Bare");
const [folder = "", ...given] = bare.argv.slice(2);
const { base, seqLen, rounds, threads, method, rank, targets, examples } = JSON.parse(given.at(-1) ?? "");
if (method !== "lora") throw new Error("QVAC trains adapters alone");
if (examples !== undefined) throw new Error("QVAC has no loss mask for rows of tokens");

const packages = `${folder}/node_modules`;
const load = async (/** @type {string} */ name) => (await import(`${packages}/${name}/index.js`)).default;
const [fs, os] = [await load("bare-fs"), await load("bare-os")];
const own = `${packages}/@qvac/llm-llamacpp`;
setThreads(given[0] === "as-shipped" ? 4 : threads);
const Llama = await load("@qvac/llm-llamacpp");

const stage = fs.mkdtempSync(`${os.tmpdir()}/attune-qvac-`);
/** @type {number[]} */
const ends = [];
try {
  // A row begins after each half of one, and one more token is its last target. In the models that it is given here a letter is a token.
  const length = seqLen + 1 + Math.ceil(((rounds + 1) * seqLen) / 2);
  const letters = Array.from({ length }, (_, at) => String.fromCharCode(97 + ((at * 7919 + (at >> 3) * 13) % 26)));
  fs.writeFileSync(`${stage}/text.txt`, letters.join(""));
  const model = new Llama({
    files: { model: [base] },
    config: { device: "cpu", gpu_layers: "0", ctx_size: String(seqLen), threads: String(threads) },
    opts: { stats: true },
  });
  await model.load();
  const run = await model.finetune({
    trainDatasetDir: `${stage}/text.txt`,
    validation: { type: "none" },
    outputParametersDir: stage,
    checkpointSaveDir: `${stage}/checkpoints`,
    ...{ numberOfEpochs: 1, contextLength: seqLen, batchSize: seqLen, microBatchSize: seqLen },
    ...{ learningRate: 1e-4, lrScheduler: "constant", loraRank: rank, loraAlpha: 2 * rank },
    loraModules: modulesOf(targets),
  });
  // Told once a step.
  run.on("stats", () => ends.push(Date.now()));
  const { status, stats } = await run.await();
  if (status !== "COMPLETED" || stats?.global_steps !== ends.length || ends.length <= rounds)
    throw new Error(`${ends.length} steps were told where ${rounds + 1} were asked for: ${JSON.stringify(stats)}`);
  await model.unload();
} finally {
  fs.rmSync(stage, { recursive: true, force: true });
}
const speeds = ends.slice(1, rounds + 1).map((end, step) => (1000 * seqLen) / (end - (ends[step] ?? Number.NaN)));
const peak = 1024 * Number(/^VmHWM:\s+(\d+) kB$/m.exec(fs.readFileSync("/proc/self/status", "utf8"))?.[1]);
const { version } = JSON.parse(fs.readFileSync(`${own}/package.json`, "utf8"));
const figures = { tokensPerSecond: figure(speeds), peakBytes: figure([peak]) };
console.log(JSON.stringify({ release: `QVAC ${version}`, ...figures }));
bare.exit(0);

/** QVAC's names of Hugging Face's linears. @param {string} wanted */
function modulesOf(wanted) {
  /** @type {Record<string, string>} */
  const names = {
    ...{ q_proj: "attn_q", k_proj: "attn_k", v_proj: "attn_v", o_proj: "attn_o" },
    ...{ gate_proj: "ffn_gate", up_proj: "ffn_up", down_proj: "ffn_down" },
  };
  const chosen = wanted === "all-linear" ? Object.keys(names) : wanted.split(",");
  const unknown = chosen.find((name) => names[name] === undefined);
  if (unknown !== undefined) throw new Error(`QVAC has no linear ${unknown}`);
  return chosen.map((name) => names[name]).join(",");
}

/**
 * ggml's default, which training keeps, in each of the libraries for different processors: `new` of 56 bytes, whose first field becomes
 * the number.
 *
 * @param {number} count
 */
function setThreads(count) {
  const libraries = `${own}/prebuilds/linux-x64/qvac__llm-llamacpp`;
  for (const name of fs.readdirSync(libraries)) {
    if (!name.includes("-cpu-")) continue;
    const file = `${libraries}/${name}`;
    const bytes = fs.readFileSync(file);
    const places = [];
    for (
      let at = bytes.indexOf("bf38000000e8", 0, "hex");
      at !== -1;
      at = bytes.indexOf("bf38000000e8", at + 1, "hex")
    ) {
      // The call's distance is left out; then `mov rbx, rax` and `mov dword [rax], number`.
      if (bytes.toString("hex", at + 10, at + 15) === "4889c3c700" && bytes.readUInt32LE(at + 15) < 1024)
        places.push(at + 15);
    }
    if (places.length === 0) throw new Error(`${file} does not set its threads as other builds do`);
    if (places.every((at) => bytes.readUInt32LE(at) === count)) continue;
    for (const at of places) bytes.writeUInt32LE(count, at);
    fs.writeFileSync(`${file}.new`, bytes);
    fs.renameSync(`${file}.new`, file);
  }
}

/** @param {number[]} values */
function figure(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return { median: sorted[(sorted.length - 1) >> 1], low: sorted[0], high: sorted.at(-1) };
}
