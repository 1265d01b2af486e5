/** The execution providers that this build of ONNX Runtime knows, fastest first. */
import { listSupportedBackends } from "onnxruntime-node";
import type { DeviceId } from "../protocol/words";

export interface Provider {
  readonly device: DeviceId;
  /** ONNX Runtime's own name. */
  readonly provider: string;
  /** In words. */
  readonly label: string;
  /** Its library is part of the package. */
  readonly bundled: boolean;
}

const known: readonly Omit<Provider, "bundled">[] = [
  { device: "cuda", provider: "CUDAExecutionProvider", label: "NVIDIA GPU (CUDA)" },
  { device: "webgpu", provider: "WebGpuExecutionProvider", label: "GPU (WebGPU)" },
  { device: "dml", provider: "DmlExecutionProvider", label: "GPU (DirectML)" },
  { device: "coreml", provider: "CoreMLExecutionProvider", label: "Apple GPU and Neural Engine (CoreML)" },
  { device: "cpu", provider: "CPUExecutionProvider", label: "CPU" },
];

/** Those that this platform's package can have at all. */
export function providers(): Provider[] {
  const backends = new Map(listSupportedBackends().map(({ name, bundled }) => [name, bundled]));
  return known.flatMap((item) => {
    const bundled = backends.get(item.device);
    return bundled === undefined ? [] : [{ ...item, bundled }];
  });
}

/** Those whose library came with this package: the others need something installed. */
export function bundledProviders(): Provider[] {
  return providers().filter((provider) => provider.bundled);
}
