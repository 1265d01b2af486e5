/** Bases as people have them: GGUF files, alone and in parts; what the cache holds of them; other tools' stores; mlx-lm's adapters. */
import assert from "node:assert/strict";
import { mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { openDecoder } from "../../../engine/bases/folder";
import { ggufArchitectures, ggufConfig } from "../../../engine/bases/gguf-config";
import { repackedFolder } from "../../../engine/bases/packed-cache";
import { roundedWeights } from "../../../engine/bases/rounded";
import { readWeight, type StoredWeight } from "../../../engine/bases/weight-files";
import { findGguf, findGgufFiles } from "../../../engine/disk/gguf-stores";
import { AttuneError } from "../../../engine/errors";
import { readMlxAdapter } from "../../../engine/exchange/mlx-adapter";
import { type GgufHeader, parseGgufHeader } from "../../../engine/formats/gguf/header";
import { tensorBytes } from "../../../engine/formats/gguf/types";
import { decodeGguf } from "../../../engine/formats/gguf/whole";
import { encode, type Tensor } from "../../../engine/formats/safetensors";
import { parseDecoderConfig } from "../../../engine/model/config";
import { linearShapes } from "../../../engine/model/linear-shapes";
import { loadTokenizer } from "../../../engine/text/tokenizer";
import { ggufAndFolder } from "../../support/gguf-model";
import { damagedBytes } from "../bytes";
import { checkConfig } from "../config";
import type { Entrance } from "../entrance";
import { damagedFile, withDamaged } from "../files";
import { damagedGguf, type SoundGguf, soundBytes } from "../gguf";
import { damagedJson } from "../json";
import type { Random } from "../random";

const use = { code: "E_MODEL_FILE", path: "a file" } as const;
const utf8 = new TextEncoder();
const families = ["llama", "llama3", "gemma3", "gpt2", "granite"] as const;

/** Works in `temp`, which is also `ATTUNE_HOME` meanwhile. */
export async function baseEntrances(temp: string): Promise<readonly Entrance[]> {
  const folder = path.join(temp, "bases");
  const sound: SoundGguf[] = [];
  for (const family of families) {
    const { file } = await ggufAndFolder(family, path.join(folder, family));
    const { metadata, tensors } = decodeGguf(await readFile(file), use);
    sound.push({ metadata, tensors }, inBlocks({ metadata, tensors }));
  }
  const whole = path.join(folder, "whole.gguf");
  const parts = [1, 2].map((part) => path.join(folder, `part-0000${part}-of-00002.gguf`));
  const cached = path.join(folder, families[0], "model.gguf");
  const { base: mlxBase, files: mlxFiles } = await mlxFolder(folder);
  return [
    {
      name: "GGUF file as a base",
      weight: 6,
      run: (random) => openedFrom(whole, () => writeFile(whole, damagedGguf(random, random.pick(sound)))),
    },
    {
      name: "GGUF model in two files",
      weight: 3,
      async run(random) {
        const file = random.pick(sound);
        const [first, second] = inTwo(file, random);
        const [one, two] = random.chance(0.5) ? [true, false] : [false, true];
        const bytes = (part: SoundGguf, damaged: boolean) => (damaged ? damagedGguf(random, part) : soundBytes(part));
        await openedFrom(random.pick(parts), async () => {
          await writeFile(parts[0] ?? "", bytes(first, one));
          await writeFile(parts[1] ?? "", bytes(second, two));
        });
      },
    },
    {
      name: "config in GGUF metadata",
      weight: 25,
      run(random) {
        const bytes = damagedGguf(random, { ...random.pick(sound), tensors: new Map() });
        const result = parseGgufHeader(bytes, bytes.byteLength, use);
        if (result.kind === "more") return;
        const { metadata } = result.header;
        const architecture = random.chance(0.2) ? random.pick(ggufArchitectures) : null;
        const header: GgufHeader = {
          ...result.header,
          metadata:
            architecture === null
              ? metadata
              : new Map([...metadata, ["general.architecture", { type: "string", value: architecture }]]),
        };
        const factors = random.chance(0.8) ? null : Float32Array.from({ length: 8 }, () => random.pick([1, 8, 0, -1]));
        checkConfig(
          parseDecoderConfig(ggufConfig(header, random.pick([300, 300, 300, 0, 2 ** 31]), factors, use), "a.gguf"),
        );
      },
    },
    {
      name: "cache of a GGUF file",
      weight: 2,
      async run(random) {
        const { folder: place } = await openDecoder(cached);
        const name = random.pick(["index.json", "index.json", "config.json", "weights.bin"]);
        await withDamaged(random, place, name, () => tryBase(cached), cutOrDamaged);
      },
    },
    {
      name: "cache of rounded weights",
      weight: 2,
      async run(random) {
        const base = await openDecoder("test/fixtures/parity/llama/base");
        await roundedWeights(base, 8);
        const [key = ""] = await readdir(repackedFolder("rounded"));
        const name = random.pick(["index.json", "weights.bin"]);
        const read = async () => tryWeights(await roundedWeights(base, 8));
        await withDamaged(random, path.join(repackedFolder("rounded"), key), name, read, cutOrDamaged);
      },
    },
    { name: "stores of GGUF files", weight: 4, run: (random) => tryStores(random, path.join(temp, "stores")) },
    {
      name: "mlx-lm folder",
      weight: 2,
      async run(random) {
        const place = path.join(folder, "mlx");
        await mkdir(place, { recursive: true });
        const damaged = random.pick([...mlxFiles.keys()]);
        for (const [name, bytes] of mlxFiles)
          await writeFile(path.join(place, name), name === damaged ? cutOrDamaged(random, name, bytes) : bytes);
        const { matrices } = await readMlxAdapter(place, mlxBase);
        for (const { a, b, rank, in: from, out } of matrices)
          assert.deepEqual([a.length, b.length], [rank * from, rank * out]);
      },
    },
  ];
}

/** The same with its matrices in blocks of zeros, where they fit. */
function inBlocks({ metadata, tensors }: SoundGguf): SoundGguf {
  const quantised = [...tensors].map(([name, tensor]) => {
    const { shape } = tensor;
    if (shape.length !== 2 || (shape[1] ?? 1) % 32 !== 0) return [name, tensor] as const;
    const dtype = "Q4_1" as const;
    return [name, { dtype, shape, data: new Uint8Array(tensorBytes(dtype, shape)) }] as const;
  });
  return { metadata, tensors: new Map(quantised) };
}

function inTwo({ metadata, tensors }: SoundGguf, random: Random): readonly [SoundGguf, SoundGguf] {
  const all = [...tensors];
  const at = random.below(all.length);
  const part = (index: number, held: typeof all): SoundGguf => ({
    metadata: new Map([
      ...(index === 0 ? metadata : []),
      ["split.no", { type: "uint16", value: index }],
      ["split.count", { type: "uint16", value: 2 }],
      ["split.tensors.count", { type: "int32", value: all.length }],
    ]),
    tensors: new Map(held),
  });
  return [part(0, all.slice(0, at)), part(1, all.slice(at))];
}

/** Opens what `write` has written, and leaves nothing of it; what was refused has left nothing. */
async function openedFrom(file: string, write: () => Promise<void>): Promise<void> {
  await write();
  const before = new Set(await readdir(repackedFolder("gguf")).catch(() => []));
  const left = async () => (await readdir(repackedFolder("gguf")).catch(() => [])).filter((name) => !before.has(name));
  try {
    await tryBase(file);
  } catch (error) {
    if (error instanceof AttuneError && error.code !== "E_TOKENIZER") assert.deepEqual(await left(), []);
    throw error;
  } finally {
    for (const name of await left()) await rm(path.join(repackedFolder("gguf"), name), { recursive: true });
  }
}

async function tryBase(file: string): Promise<void> {
  const { config, folder, weights } = await openDecoder(file);
  checkConfig(config);
  await tryWeights(weights);
  const tokenizer = await loadTokenizer(folder, config.vocabSize);
  const ids = tokenizer.encode("const a = [1, 2];\n\n\tdéjà");
  assert(ids.every((id) => Number.isSafeInteger(id) && id >= 0 && id < config.vocabSize));
}

async function tryWeights(weights: ReadonlyMap<string, StoredWeight>): Promise<void> {
  for (const weight of weights.values()) {
    const numbers = await readWeight(weight);
    assert.equal(
      numbers.length,
      weight.shape.reduce((product, size) => product * size, 1),
      weight.name,
    );
  }
}

/** A file of numbers is cut off anywhere as often as it is damaged otherwise. */
function cutOrDamaged(random: Random, name: string, valid: Uint8Array): Uint8Array {
  if (name.endsWith(".json") || random.chance(0.5)) return damagedFile(random, name, valid);
  return valid.subarray(0, random.below(valid.byteLength));
}

const hex = "0123456789abcdef".repeat(4);
const blob = `sha256-${hex}`;

/** Ollama's manifests that point anywhere, and folders of files that are no models; nothing is found but what lies in the stores. */
async function tryStores(random: Random, root: string): Promise<void> {
  await rm(root, { recursive: true, force: true });
  const put = async (name: string, content: string | Uint8Array) => {
    await mkdir(path.dirname(path.join(root, name)), { recursive: true });
    await writeFile(path.join(root, name), content);
  };
  await put("secret.gguf", "GGUF");
  await put(`ollama/blobs/${blob}`, "GGUF");
  const type = "application/vnd.ollama.image.model";
  const digests = [
    `sha256:${hex}`,
    "sha256:../../secret.gguf",
    `sha256:${hex.toUpperCase()}`,
    "/etc/passwd",
    `../${blob}`,
  ];
  const layers = [{ mediaType: type, digest: random.pick(digests) }];
  const text = random.chance(0.5)
    ? JSON.stringify({ layers })
    : damagedJson(random, { layers, config: { digest: "x" } });
  const manifest = `ollama/manifests/${random.pick(["registry.ollama.ai/library", "host/ann", "a", "a/b/c/d"])}/m/t`;
  await put(manifest, random.chance(0.8) ? text : damagedBytes(random, utf8.encode(text)));
  if (random.chance(0.3)) await symlink(path.join(root, "secret.gguf"), path.join(root, `${manifest}-link`));
  if (random.chance(0.3)) await symlink(root, path.join(root, "ollama/manifests/round"));
  const names = ["a.gguf", "b-00001-of-00002.gguf", "b-00002-of-00002.gguf", "mmproj-a.gguf", "x.txt", "\u202e.gguf"];
  for (const store of ["lm/models", "llama", `hub/models--o--n/snapshots/${"1".repeat(40)}`])
    await put(`${store}/${random.pick(["", "deep/", "a/b/c/d/e/f/"])}${random.pick(names)}`, "GGUF");
  await put("hub/models--o--n/refs/main", random.pick(["1".repeat(40), "../../..", "", "\u0000"]));
  const place = (name: string) => path.join(root, name);
  const env = {
    ...{ OLLAMA_MODELS: place("ollama"), LMSTUDIO_HOME: place("lm"), LLAMA_CACHE: place("llama") },
    ...{ HF_HUB_CACHE: place("hub"), HF_HOME: place("hf") },
  };
  const found = (await findGgufFiles(env)).filter(({ file }) => file.startsWith(root));
  for (const { id, tool, file } of found) {
    if (tool === "ollama") assert.equal(file, place(`ollama/blobs/${blob}`));
    else assert.match(file, /\/stores\/(lm|llama|hub)\/.*\.gguf$/);
    assert.equal(await findGguf(id, env), file);
  }
  assert.equal(await findGguf(`ollama:${random.pick(["../x", "m:t", ""])}x`, env), null);
}

/** What mlx-lm writes for the queries of a small model. */
async function mlxFolder(folder: string) {
  const base = await openDecoder("test/fixtures/parity/llama/base");
  const tensors = linearShapes(base.config)
    .filter(({ suffix }) => suffix === "q_proj")
    .flatMap(({ name, in: from, out }): [string, Tensor][] => [
      [`${name}.lora_a`, { dtype: "F32", shape: [from, 2], data: new Float32Array(2 * from) }],
      [`${name}.lora_b`, { dtype: "F32", shape: [2, out], data: new Float32Array(2 * out) }],
    ]);
  const config = {
    ...{ fine_tune_type: "lora", num_layers: 2 },
    lora_parameters: { rank: 2, dropout: 0, scale: 20, keys: ["self_attn.q_proj"] },
  };
  await mkdir(folder, { recursive: true });
  const files = new Map<string, Uint8Array>([
    ["adapter_config.json", utf8.encode(JSON.stringify(config))],
    ["adapters.safetensors", encode(new Map(tensors))],
  ]);
  return { base, files };
}
