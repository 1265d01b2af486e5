/** Completing at a place in a file, or continuing a prompt. */
import { isRecord } from "../errors";
import { type RequestOf, request } from "../schema/request";
import {
  count,
  filledList,
  filledText,
  flag,
  integer,
  list,
  oneOf,
  type Read,
  schema,
  strictObject,
  text,
} from "../schema/schema";
import { type EndpointAnswer, endpointFields } from "./endpoint";
import { adapterField, contextField, healOption, modelFields, strengthField } from "./fields";

/** `more` hides next to nothing that is right, `fewer` shows what is rather right than wrong. */
export const showWords = ["more", "balanced", "fewer"] as const;
export type ShowWord = (typeof showWords)[number];

/** `line` and `column` are 1-based; columns count UTF-16 units. */
const filePlace = strictObject<
  { readonly kind: "file"; readonly file: string; readonly line: number; readonly column: number },
  { readonly text: string; readonly language: string }
>(
  { kind: oneOf(["file"]), file: filledText, line: count, column: count },
  // Without `text` the file is read from the disk. `language` is the editor's identifier, such as `typescriptreact`; absent:
  // told by the file's name.
  { text, language: filledText },
);
const promptPlace = strictObject<{ readonly kind: "prompt"; readonly prompt: string }>({
  kind: oneOf(["prompt"]),
  prompt: text,
});
const tokensPlace = strictObject<{ readonly kind: "tokens"; readonly tokens: readonly number[] }>({
  kind: oneOf(["tokens"]),
  tokens: filledList(integer(0)),
});

/** Where to complete: a text with a cursor, a left-to-right prompt, or raw token ids. */
export type CompletePlace = Read<typeof filePlace> | Read<typeof promptPlace> | Read<typeof tokensPlace>;

const placesByKind = { file: filePlace, prompt: promptPlace, tokens: tokensPlace };
const kindOfPlace = oneOf(["file", "prompt", "tokens"]);

export const placeSchema = schema<CompletePlace>("an object", { type: "object" }, (value, place) =>
  isRecord(value)
    ? placesByKind[kindOfPlace.read(value["kind"], place === "" ? "kind" : `${place}.kind`)].read(value, place)
    : undefined,
);

/** A folder by its absolute path; patterns as in `.gitignore` of what is never shown; files looked at lately, the newest first. */
const projectSchema = strictObject<
  { readonly folder: string },
  { readonly exclude: readonly string[]; readonly recent: readonly string[] }
>({ folder: filledText }, { exclude: list(filledText), recent: list(filledText) });

export const completeRequest = request("complete", {
  ...modelFields,
  adapter: adapterField,
  strength: strengthField,
  at: { schema: placeSchema, required: true },
  maxTokens: {
    schema: count,
    option: { placeholder: "N", help: "the most tokens to generate" },
    default: 64,
    setting: { key: "completions.maxTokens", schema: integer(1, 1024) },
  },
  /**
   * Guess tokens that the text has had before, to check several in one run of the model. The text is the greedy one either
   * way; only where two tokens are as good as equal may rounding choose another.
   */
  draft: {
    schema: flag,
    option: { help: "one token a run of the model, none guessed ahead: slower, to compare with", negated: true },
    default: true,
  },
  /**
   * End the prompt where a token ends and have the model write what stands between there and the cursor again. Default: true
   * for a place in a file without `raw`; other prompts are taken as they are.
   */
  heal: { schema: flag, option: healOption },
  /** For a place in a file of a project, without `raw`. */
  context: { ...contextField, setting: { key: "completions.context" } },
  /** The project of which other files' code may be shown; absent: none. */
  project: { schema: projectSchema },
  ...endpointFields,
  /** How likely right a text must be to count as `shown`. */
  show: { schema: oneOf(showWords), default: "balanced", setting: { key: "completions.show" } },
  /** No post-processing and no stop rule but an end token or `maxTokens`. */
  raw: {
    schema: flag,
    option: { help: "no post-processing; adds promptTokens and outputTokens to the result" },
  },
});

export type CompleteRequest = RequestOf<typeof completeRequest.fields>;

/** What is known of a completion's first line. Logarithms are natural ones of the model's probabilities. */
export interface Evidence {
  /** Tokens of the line that write something new. */
  readonly tokens: number;
  /** Of all of them, of the least likely one, and of the first. */
  readonly logProb: number;
  readonly least: number;
  readonly first: number;
  /** Of what came behind the line: that it ends there. 0 where nothing was asked. */
  readonly end: number;
  /** Characters of the line without white space around it. */
  readonly characters: number;
  readonly place: PlaceKind;
  /** Something stands behind the cursor on its line. */
  readonly rest: boolean;
}

/** What stands in front of the cursor: nothing on its line, a part of a word, white space, an opening bracket or other signs. */
export type PlaceKind = "fresh" | "word" | "space" | "open" | "sign";

export type StopReason = "end" | "line" | "block" | "maxTokens" | "context";

export interface CompleteResult {
  readonly text: string;
  /** How likely the first line is exactly right, 0 to 1; absent for raw requests, and where there is no file to fit into. */
  readonly score?: number;
  /** Whether that is enough for an editor to show it, as `show` asks; an empty text is not shown. */
  readonly shown?: boolean;
  /** What the score was made of; absent where there is no text. */
  readonly evidence?: Evidence;
  /** Tokens generated, those not counted that only wrote again what stands in front of the cursor. */
  readonly tokens: number;
  readonly prefillMs: number;
  /** Mean over the tokens that the first run of the model did not give; one run may give several. */
  readonly perTokenMs: number;
  /** Prompt tokens whose KV cache was kept from the request before; absent where a server does not tell. */
  readonly reusedTokens?: number;
  readonly stop: StopReason;
  /** The server that wrote it; absent: this machine. */
  readonly endpoint?: EndpointAnswer;
  /** Only with `raw`. */
  readonly promptTokens?: readonly number[];
  readonly outputTokens?: readonly number[];
}
