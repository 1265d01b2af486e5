/** How much memory is free, and how a runtime says that there was not enough. */
import { readFileSync } from "node:fs";
import { freemem, totalmem } from "node:os";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { AttuneError } from "../errors";

/**
 * Bytes of main memory that this process may still take, or null where nothing sensible is known. macOS counts pages that
 * it would give back at once as used, so there only what the machine has in all is a bound.
 */
export function availableMemory(): number | null {
  if (process.platform === "darwin") return totalmem();
  // Knows the limits of containers; Node has it from 20.13 on.
  const available: unknown = Reflect.get(process, "availableMemory");
  const known: unknown = typeof available === "function" ? available.call(process) : freemem();
  return typeof known === "number" && known > 0 ? Math.min(known, freemem()) : null;
}

/** Peak resident set of this process, in bytes. */
export function peakBytes(): number {
  // Linux's `maxRSS` begins at that of the process that started this one (VS Code's extension host), so what the system
  // counts for this program alone is read (`VmHWM` in proc(5)).
  const own = process.platform === "linux" ? /^VmHWM:\s+(\d+) kB$/m.exec(statusOfProcess())?.[1] : undefined;
  return (own === undefined ? process.resourceUsage().maxRSS : Number(own)) * 1024;
}

/** Empty where the system does not tell. */
function statusOfProcess(): string {
  try {
    return readFileSync("/proc/self/status", "latin1");
  } catch {
    return "";
  }
}

/** What stands in messages of a failed allocation, by who writes it. */
const signs: readonly RegExp[] = [
  // ONNX Runtime's arena, on the CPU and on CUDA (core/framework/bfc_arena.cc).
  /failed to allocate memory for requested buffer of size/i,
  /available memory of \d+ is smaller than requested bytes/i,
  // The C++ library of GCC and Clang, and that of MSVC.
  /std::bad_alloc|\bbad allocation\b/,
  // CUDA and cuBLAS.
  /CUDA (failure|error) 2\b|CUBLAS_STATUS_ALLOC_FAILED|cudaErrorMemoryAllocation/i,
  // Vulkan and Dawn (WebGPU); Direct3D and DirectML; Metal.
  /VK_ERROR_OUT_OF_(DEVICE|HOST)_MEMORY|\bout of memory\b/i,
  /E_OUTOFMEMORY|8007000E/i,
  // WebGPU has no error of its own for a buffer that could not be had: its first use finds it invalid.
  /\[Invalid Buffer[^\]]*\] is invalid due to a previous error/,
  // V8, for a copy on the host.
  /array buffer allocation failed|invalid typed array length/i,
];

/** Whether the error says that memory could not be had, on the host or on a device. */
export function isOutOfMemory(error: unknown): boolean {
  if (error instanceof AttuneError) return error.code === "E_MEMORY";
  return error instanceof Error && signs.some((sign) => sign.test(error.message));
}

/** Throws E_MEMORY in place of an allocation failure that a runtime reported; passes any other error on. */
export function namingMemory(device: string): (error: unknown) => never {
  return (error) => {
    if (error instanceof AttuneError || !isOutOfMemory(error)) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw new AttuneError(
      "E_MEMORY",
      `The memory of the device ${device} does not suffice: ${firstLine(message)}.`,
      "Close other programs, or choose a smaller base model, sequence length or batch.",
    );
  };
}

/** A runtime's message without its source places and without what follows the first line. */
export function firstLine(message: string): string {
  const clause = (message.trim().split("\n")[0] ?? "").replace(/^.*Status Message: /, "");
  // `…/bfc_arena.cc:360 void* onnxruntime::BFCArena::AllocateRawInternal(size_t, …) Failed to …`
  return clause
    .replace(/\S+\.(cc|h|cpp):\d+ ([^()]*\([^()]*\) )?/g, "")
    .replace(/\.$/, "")
    .slice(0, 200);
}

let collector: (() => void) | null = null;

/**
 * Has the heap's garbage collected now. V8 sees small objects where the buffers behind them are large, and waits: a training step
 * leaves as much as its parameters behind, the building of a graph tens of megabytes.
 */
export function collectGarbage(): void {
  if (collector === null) {
    setFlagsFromString("--expose-gc");
    const found: unknown = runInNewContext("gc");
    collector = typeof found === "function" ? () => found() : () => undefined;
  }
  collector();
}
