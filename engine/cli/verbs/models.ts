import { downloadRequest } from "../../protocol/models";
import { bytes, grouped, percent, table } from "../output";
import { need, verb } from "../verb";

export const modelsList = verb({
  summary: "List the models that --base knows by name",
  positional: null,
  options: {},
  interruptible: false,
  notes: [],
  prepare() {
    return async ({ operations, output }) => {
      const models = await operations.models();
      for (const model of models) output.event("model", model);
      output.event("result", { models: models.length });
      const rows = models.map(({ id, bytes: size, parameters, license, source, path }) => {
        const count = parameters === null ? "not a known family" : grouped(parameters);
        return [id, bytes(size), count, license ?? "", source, path];
      });
      const columns = ["id", "size", "parameters", "licence", "from", "path"];
      output.text(table(columns, rows, ["left", "right", "right", "left", "left", "left"]));
    };
  },
});

const idHint = "Give an id as the model's page shows it, for example Qwen/Qwen2.5-Coder-0.5B.";

export const modelsDownload = verb({
  summary: "Download a base model from a hub into the store",
  positional: "ID",
  options: downloadRequest.fields,
  interruptible: true,
  notes: [
    "HF_ENDPOINT names another hub, HF_TOKEN a token for models that need one; HTTPS_PROXY and NO_PROXY are heeded.",
    "An interrupted download goes on where it stopped. HF_HUB_OFFLINE=1 uses only what is on this computer.",
  ],
  prepare(positional, values) {
    const id = need(positional, "the model's ID", idHint);
    return async ({ operations, output, signal }) => {
      const result = await operations
        .downloadModel(
          { ...values, id },
          {
            signal,
            onEvent(event) {
              const { event: name, ...fields } = event;
              output.event(name, fields);
              if (output.json) return;
              const done = percent(Math.floor((100 * event.doneBytes) / Math.max(1, event.totalBytes)));
              output.screen.draw(`${done} of ${bytes(event.totalBytes)}  ${event.file}`);
            },
          },
        )
        .finally(() => output.screen.leave());
      output.event("result", result);
      output.text(`${result.id}: ${grouped(result.parameters)} parameters, in ${result.path}\n`);
    };
  },
});

export const modelsRemove = verb({
  summary: "Remove a downloaded model from the store",
  positional: "ID",
  options: {},
  interruptible: false,
  notes: [],
  prepare(positional) {
    const id = need(positional, "the model's ID", idHint);
    return async ({ operations, output }) => {
      const result = await operations.removeModel(id);
      output.event("result", result);
      output.text(`removed ${result.removed}\n`);
    };
  },
});
