import type { DeviceEvent } from "../../protocol/devices";
import { table } from "../output";
import { verb } from "../verb";

export const devices = verb({
  summary: "List what can compute here, and whether it computes rightly",
  positional: null,
  options: {},
  interruptible: false,
  notes: ["Each device is tried: a small training step whose gradients have to agree with the CPU's."],
  prepare() {
    return async ({ operations, output }) => {
      const found = await operations.devices();
      for (const device of found) output.event("device", device);
      output.event("result", { devices: found.length, usable: found.filter((device) => device.usable).length });
      output.text(
        table(["device", "name", "usable", "error", "nodes", "reason"], found.map(row), [
          "left",
          "left",
          "left",
          "right",
          "left",
          "left",
        ]),
      );
    };
  },
});

function row(device: DeviceEvent): string[] {
  const placement = Object.entries(device.placement ?? {}).map(([provider, nodes]) => `${provider} ${nodes}`);
  return [
    device.device,
    device.name,
    device.usable ? "yes" : "no",
    device.selfTest === undefined ? "" : device.selfTest.maxRelativeError.toExponential(1),
    placement.join(", "),
    device.reason,
  ];
}
