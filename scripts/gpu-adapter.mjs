// What can be known about the GPU. ONNX Runtime tells Node neither its name nor its limits, so others are asked: the
// optional package `webgpu` (the same Dawn that ONNX Runtime's WebGPU provider is built on) and the system's own tools.
import { spawnSync } from "node:child_process";
import { pathToFileURL } from "node:url";

export const softwareNames = /swiftshader|llvmpipe|lavapipe|softpipe|basic render|warp\b/i;

const limitNames = [
  ...["maxBufferSize", "maxStorageBufferBindingSize", "maxStorageBuffersPerShaderStage"],
  ...["maxComputeWorkgroupStorageSize", "maxComputeInvocationsPerWorkgroup", "maxComputeWorkgroupsPerDimension"],
];

/** In a process of its own: a driver that crashes must not take the check along. */
export function adapterFromDawn() {
  const run = spawnSync(process.execPath, [new URL(import.meta.url).pathname, "--adapter"], { encoding: "utf8" });
  const line = run.stdout.trim().split("\n").at(-1) ?? "";
  if (run.status === 0 && line.startsWith("{")) return { adapter: JSON.parse(line), reason: "" };
  const missing = /ERR_MODULE_NOT_FOUND|Cannot find package/.test(run.stderr);
  const how = "npm i --no-save webgpu";
  return {
    adapter: null,
    reason: missing
      ? `the adapter's own name and limits: ONNX Runtime does not tell them; with the optional package they are (${how})`
      : "the adapter's own name and limits: the package webgpu found no adapter",
  };
}

/** Names, drivers and memory as the system's tools report them, where they are installed. */
export function driverReports() {
  const tools = [
    { source: "nvidia-smi", args: ["--query-gpu=name,driver_version,memory.total", "--format=csv,noheader"] },
    { source: "vulkaninfo", args: ["--summary"], pick: /deviceName\s*=\s*(.+)|driverInfo\s*=\s*(.+)/g },
    { source: "system_profiler", args: ["SPDisplaysDataType"], pick: /Chipset Model: (.+)|Metal Support: (.+)/g },
    {
      source: "powershell",
      args: [
        "-NoProfile",
        "-Command",
        "Get-CimInstance Win32_VideoController | % { $_.Name + ', ' + $_.DriverVersion }",
      ],
    },
  ];
  return tools.flatMap(({ source, args, pick }) => {
    const run = spawnSync(source, args, { encoding: "utf8", timeout: 20_000 });
    if (run.status !== 0 || run.error !== undefined) return [];
    const found =
      pick === undefined
        ? run.stdout.trim().split("\n")
        : [...run.stdout.matchAll(pick)].map((match) => match[1] ?? match[2] ?? "");
    const text = found.map((line) => line.trim()).filter((line) => line !== "");
    return text.length === 0 ? [] : [{ source, text: text.join("; ") }];
  });
}

async function printAdapter() {
  // Not one of our dependencies, so the name is kept from the compiler, which would look for its types.
  const name = "webgpu";
  const { create, globals } = await import(name);
  Object.assign(globalThis, globals);
  const adapter = await create([]).requestAdapter({ powerPreference: "high-performance" });
  if (adapter === null) process.exit(1);
  const { vendor, architecture, device, description, isFallbackAdapter } = adapter.info;
  const limits = Object.fromEntries(limitNames.map((limit) => [limit, adapter.limits[limit]]));
  const source = "the npm package webgpu (Dawn)";
  console.log(JSON.stringify({ source, vendor, architecture, device, description, isFallbackAdapter, limits }));
  process.exit(0);
}

if (process.argv[2] === "--adapter" && import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  await printAdapter();
