/** Puts an adapter onto a team's server, as far as the server's contract goes, and says honestly where it ends. */
import path from "node:path";
import { readReport } from "../adapters/adapter";
import { addressOf, type EndpointAddress } from "../endpoint/address";
import { kindOf, understood } from "../endpoint/endpoint";
import { usualEndpointLimits, wireTo } from "../endpoint/exchange";
import { AttuneError } from "../errors";
import { isLoopback } from "../network/reach";
import type { PushRequest, PushResult } from "../protocol/push";
import { exportAdapter } from "./export";
import type { ExchangeHooks } from "./hooks";
import { adapterLines, modelLines } from "./shell-lines";

/** Loading an adapter takes a server longer than writing a line. */
const limits = { ...usualEndpointLimits, idleMs: 120_000, wholeMs: 300_000 };

/**
 * vLLM and SGLang load it while they run; for llama.cpp and Ollama the file is written, and what starts or makes the rest is told. Sends
 * a name and a path, no code and no weights. Throws E_USAGE, E_ENDPOINT, E_INTERRUPTED, and what `exportAdapter` throws.
 */
export async function pushAdapter(request: PushRequest, hooks: ExchangeHooks): Promise<PushResult> {
  const address = addressOf(request);
  if (address === null) throw new AttuneError("E_USAGE", "No endpoint is given.", "Give its address.");
  const name = request.name ?? plainName((await readReport(request.adapter))?.name ?? path.basename(request.adapter));
  const load = kindOf(address.kind).load;
  if (load !== undefined) return pushFolder(request, { address, name, load }, hooks);
  return address.kind === "ollama"
    ? writeMerged(request, { address, name }, hooks)
    : writeFile(request, { address, name }, hooks);
}

interface Pushed {
  readonly address: EndpointAddress;
  readonly name: string;
}

async function pushFolder(
  request: PushRequest,
  { address, name, load }: Pushed & { readonly load: NonNullable<ReturnType<typeof kindOf>["load"]> },
  hooks: ExchangeHooks,
): Promise<PushResult> {
  const { host, hostname } = address.url;
  const { adapter, base, out } = request;
  if (request.serverPath === undefined && !isLoopback(hostname)) {
    throw new AttuneError(
      "E_USAGE",
      `The server ${host} reads adapters from a disk of its own, which is not this machine's.`,
      "Copy the folder there (attune adapter export --format peft writes it) and say with --server-path where it lies.",
    );
  }
  if (out !== undefined)
    await exportAdapter({ adapter, format: "peft", out, ...(base === undefined ? {} : { base }) }, hooks);
  const seen = request.serverPath ?? path.resolve(out ?? adapter);
  await load(wireTo(address, limits), { name, path: seen }, hooks.signal);
  const written = out === undefined ? {} : { path: out };
  return { kind: address.kind, host, name, loaded: true, ...written, commands: [] };
}

async function writeFile(request: PushRequest, { address }: Pushed, hooks: ExchangeHooks): Promise<PushResult> {
  const out = fileOf(request, "llama.cpp takes adapters as GGUF files, when it starts");
  const { adapter, base } = request;
  const exported = await exportAdapter(
    { adapter, format: "gguf", out, ...(base === undefined ? {} : { base }) },
    hooks,
  );
  const served = await serves(address, path.basename(out), hooks);
  const lines = exported.commands ?? adapterLines("BASE.gguf", out);
  const commands = lines.flatMap((line) =>
    line.startsWith("llama-server") ? [`${line} --lora-init-without-apply`] : [],
  );
  return { kind: address.kind, host: address.url.host, name: path.basename(out), loaded: served, path: out, commands };
}

async function writeMerged(request: PushRequest, { address, name }: Pushed, hooks: ExchangeHooks): Promise<PushResult> {
  const out = fileOf(request, "Ollama takes no adapters any more, only models they are merged into");
  const { adapter, base } = request;
  const exported = await exportAdapter(
    { adapter, format: "merged-gguf", out, ...(base === undefined ? {} : { base }) },
    hooks,
  );
  const served = await serves(address, name, hooks);
  const commands = modelLines(exported.base, out, undefined, name).filter(
    (line) => !/^(llama-server|ollama run)/.test(line),
  );
  return { kind: address.kind, host: address.url.host, name, loaded: served, path: out, commands };
}

async function serves(address: EndpointAddress, name: string, { signal }: ExchangeHooks): Promise<boolean> {
  const { kind, url } = address;
  return understood(url.host, async () => (await kindOf(kind).has?.(wireTo(address, limits), name, signal)) === true);
}

function fileOf({ out }: PushRequest, why: string): string {
  if (out !== undefined) return out;
  throw new AttuneError("E_USAGE", `${why}: --out is missing.`, "Give --out FILE.gguf.");
}

/** Letters, digits, dots and hyphens: what every server takes for a name. */
function plainName(name: string): string {
  return (
    name
      .toLowerCase()
      .replaceAll(/[^a-z0-9._-]+/g, "-")
      .replaceAll(/^[-._]+|[-._]+$/g, "") || "adapter"
  );
}
