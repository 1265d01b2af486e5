import type { Operations } from "../../operations";
import { type ForecastRequest, forecastRequest } from "../../protocol/forecast";
import { downloadRequest } from "../../protocol/models";
import { flag } from "../../schema/schema";
import { sizeFacts, useFacts } from "../../words/base";
import { bytes, grouped, type Output, percent, table } from "../output";
import { type Context, need, verb } from "../verb";

const { device, precision, threads } = forecastRequest.fields;
const forecast = {
  schema: flag,
  option: { help: "only what is on this computer, without what it would be like to use", negated: true },
} as const;

export const modelsList = verb({
  summary: "List the models that --base knows by name, and what they and others would be like on this machine",
  positional: null,
  options: { device, precision, threads, forecast },
  interruptible: false,
  notes: [
    "Memory is estimated from a model's graphs; time too, and from the speed of this machine, which takes about a second to",
    "measure and is remembered for a day, or it is what your last run of that model measured. A first adapter is that of a",
    "small project.",
  ],
  prepare(_, { forecast: told = true, ...values }) {
    return told ? ({ operations, output }) => listForecast(operations, output, values) : listBare;
  },
});

async function listForecast(operations: Operations, output: Output, request: ForecastRequest): Promise<void> {
  const { machine, bases } = await operations.forecast(request);
  for (const { entry, ...rest } of bases) output.event(entry === null ? "suggestion" : "model", { ...entry, ...rest });
  output.event("result", { models: bases.filter(({ entry }) => entry !== null).length, machine });
  const rows = bases.map((base) => {
    const mark = base.recommended ? ["recommended for this machine"] : [];
    const facts = [...mark, ...sizeFacts(base), ...useFacts(base, machine)];
    return [base.id, base.entry?.source ?? "to download", facts.join(" · "), base.entry?.path ?? ""];
  });
  output.text(table(["id", "from", "what it is and would be here", "path"], rows, ["left", "left", "left", "left"]));
  if (machine.problem !== null) output.text(`The speed of this machine is not known: ${machine.problem}\n`);
}

async function listBare({ operations, output }: Context): Promise<void> {
  const models = await operations.models();
  for (const model of models) output.event("model", model);
  output.event("result", { models: models.length });
  const rows = models.map(({ id, bytes: size, parameters, license, source, path }) => {
    const count = parameters === null ? "not a known family" : grouped(parameters);
    return [id, bytes(size), count, license ?? "", source, path];
  });
  const columns = ["id", "size", "parameters", "licence", "from", "path"];
  output.text(table(columns, rows, ["left", "right", "right", "left", "left", "left"]));
}

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
