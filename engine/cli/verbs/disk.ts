import { usersText } from "../../disk/in-use";
import { type FreedEvent, freeDiskRequest, type StoredEntry } from "../../protocol/disk";
import { date } from "../../words/time";
import { bytes, counted, table } from "../output";
import { usage, verb } from "../verb";

export const diskList = verb({
  summary: "List what Attune holds on this disk, with sizes and what can be freed",
  positional: null,
  options: {},
  interruptible: false,
  notes: [
    "Repacked weights are bounded: ATTUNE_CACHE_LIMIT=GB says how much they may take (default: a tenth of the free disk, at",
    "least 4 GB). What other tools downloaded is theirs: it is used in place and never deleted.",
  ],
  prepare() {
    return async ({ operations, output }) => {
      const { entries, ...found } = await operations.disk();
      for (const entry of entries) output.event("entry", entry);
      output.event("result", { ...found, entries: entries.length });
      const rows = entries.map((entry) => [
        entry.kind,
        bytes(entry.bytes),
        date(entry.lastUse),
        entry.name,
        stateOf(entry),
        entry.path,
      ]);
      const header = ["kind", "size", "last used", "name", "", "path"];
      output.text(table(header, rows, ["left", "right", "left", "left", "left", "left"]));
      output.text(
        `\n${bytes(found.bytes)} in ${found.home}; attune disk free frees ${bytes(found.safeBytes)} of them. ` +
          `Repacked weights may take ${bytes(found.cacheLimit)}.\n`,
      );
      for (const { tool, path } of found.others) output.text(`Not Attune's, and left alone: ${path} (${tool})\n`);
    };
  },
});

function stateOf({ users, free, neededBy }: StoredEntry): string {
  if (users.length > 0) return `in use: ${usersText(users)}`;
  if (free === "safe") return "can be freed";
  return neededBy.length > 0 ? `needed by ${neededBy.join(", ")}` : "";
}

/** The verb's argument stands for them. */
const { names: _, ...options } = freeDiskRequest.fields;

export const diskFree = verb({
  summary: "Free what can be made again, or what is named",
  positional: "[NAME]",
  options,
  interruptible: true,
  notes: [
    "Without NAME: repacked weights, downloads that were stopped, caches, and checkpoints of finished runs.",
    "A model, an adapter or a stopped run goes only by its name or path, as attune disk list shows it.",
    "What a process uses stays.",
  ],
  prepare(positional, values) {
    if ([positional, values.kinds, values.cacheLimit].filter((given) => given !== undefined).length > 1)
      throw usage("attune disk free: NAME, --kinds and --cache-limit exclude each other", "Give one of them.");
    return async ({ operations, output, signal }) => {
      const verbs = values.dryRun === true ? "would free" : "freed";
      const onEvent = ({ event, ...freed }: FreedEvent) => {
        output.event(event, freed);
        output.text(`${verbs} ${bytes(freed.bytes)}: ${freed.name} (${freed.path})\n`);
      };
      const named = positional === undefined ? {} : { names: [positional] };
      const result = await operations.freeDisk({ ...values, ...named }, { signal, onEvent });
      output.event("result", result);
      for (const { reason } of result.refused) output.text(`kept: ${reason}\n`);
      output.text(`${verbs} ${bytes(result.freedBytes)} in ${counted(result.freed.length, "item")}\n`);
    };
  },
});
