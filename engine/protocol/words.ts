/** Words that requests, results and events share. Plain data, as all of the protocol. */

export const deviceWords = ["auto", "cpu", "webgpu", "cuda", "dml", "coreml"] as const;
export type DeviceWord = (typeof deviceWords)[number];
export type DeviceId = Exclude<DeviceWord, "auto">;

/** `int8`, `int4`: the frozen weights in integers of so many bits. */
export const precisionWords = ["auto", "fp32", "int8", "int4"] as const;
export type PrecisionWord = (typeof precisionWords)[number];
export type Precision = Exclude<PrecisionWord, "auto">;

/** Whether activations are computed again on the way back; `auto`: where memory is short. */
export const checkpointingWords = ["auto", "on", "off"] as const;

export const methodWords = ["lora", "full"] as const;
export type Method = (typeof methodWords)[number];

/** Nodes of the real graphs by ONNX Runtime execution provider, read from the runtime's profile: `{webgpu: 812, cpu: 0}`. */
export type Placement = Readonly<Record<string, number>>;

export interface MatrixCount {
  readonly name: string;
  /** [out, in] as stored. */
  readonly shape: readonly [number, number];
  readonly rank: number;
  readonly trainable: number;
}
