/** What can compute here, and whether it computes rightly. */
import { request } from "../schema/request";
import type { DeviceId, Placement } from "./words";

export const devicesRequest = request("devices", {});

export interface DeviceEvent {
  readonly event: "device";
  /** The word that `--device` takes. */
  readonly device: DeviceId;
  readonly name: string;
  readonly provider: string;
  readonly usable: boolean;
  readonly reason: string;
  readonly selfTest?: { readonly maxRelativeError: number };
  readonly placement?: Placement;
  /** How this device multiplies by frozen weights, measured just now: of the CPU alone. */
  readonly products?: readonly ProductSpeed[];
}

/** Seconds of products in one form of the weights, each against floats in the same shapes: 2 is twice as fast. */
export interface ProductSpeed {
  /** In words: `int8 in blocks`. */
  readonly form: string;
  /** One token, as when text is written. */
  readonly oneRow: number;
  /** Many tokens at once, as when a prompt is read. */
  readonly manyRows: number;
}
