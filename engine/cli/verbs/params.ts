import { resolve } from "node:path";
import { grouped, percent, table } from "../output";
import { defined, usage, verb } from "../verb";

export const params = verb({
  summary: "Count the parameters that an adapter would train",
  positional: null,
  options: ["base", "config", "rank", "targets", "dora", "rank-pattern"],
  interruptible: false,
  notes: ["  attune params --config config.json --rank 8 --targets q_proj,v_proj"],
  prepare(_, values) {
    if (values.base !== undefined && values.config !== undefined) {
      throw usage(
        `attune params: --base ${values.base} and --config ${values.config} exclude each other`,
        "Give either --base or --config.",
      );
    }
    return async ({ operations, output, io }) => {
      const config = values.config === undefined ? undefined : resolve(io.cwd, values.config);
      const result = await operations.params({
        ...defined({ base: values.base, config }),
        rank: values.rank ?? 16,
        targets: values.targets ?? "all-linear",
        dora: values.dora ?? false,
        rankPattern: values["rank-pattern"] ?? {},
      });
      output.event("result", result);
      const rows = result.perMatrix.map(({ name, shape, rank, trainable }) => [
        name,
        shape.join(" × "),
        String(rank),
        grouped(trainable),
      ]);
      output.text(table(["matrix", "shape", "rank", "trainable"], rows, ["left", "right", "right", "right"]));
      output.text(
        `\n${grouped(result.trainable)} of ${grouped(result.total)} parameters, ${percent(result.percent)}\n`,
      );
    };
  },
});
