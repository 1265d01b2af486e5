/** The rule on invented machines: what each base would be like there is given, the rule chooses. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { recommended } from "../../../engine/forecast/recommend";
import type { BaseForecast, Fit, Permits } from "../../../engine/protocol/forecast";

type Candidate = Parameters<typeof recommended>[0][number];

interface Invented {
  readonly id: string;
  readonly parameters: number;
  readonly here?: boolean;
  readonly fillsMiddle?: boolean | null;
  readonly permits?: Permits;
}

const bases: readonly Invented[] = [
  { id: "embedded", parameters: 9e6, here: true },
  { id: "text-135m", parameters: 135e6, fillsMiddle: false },
  { id: "code-0.5b", parameters: 494e6 },
  { id: "code-1.5b", parameters: 1.5e9 },
  { id: "research-3b", parameters: 3.1e9, permits: "research" },
  { id: "code-4b", parameters: 4e9, permits: "conditions" },
];

/** A machine by its memory, and the parameters that it completes and trains with in a second. */
interface MachineSpeed {
  readonly memory: number;
  readonly completes: number;
  readonly trains: number;
}

function on({ memory, completes, trains }: MachineSpeed, invented: Invented): Candidate {
  const { id, parameters, here = false, fillsMiddle = true, permits = "anything" } = invented;
  const use = (bytes: number) => {
    const fit: Fit = bytes > 0.75 * memory ? "tooLarge" : bytes > 0.5 * memory ? "tight" : "fits";
    return { bytes, deviceBytes: 0, fit, precision: "fp32" } as const;
  };
  const entry = {
    id,
    path: `/m/${id}`,
    embedded: false,
    bytes: 1,
    source: "store",
    parameters,
    license: null,
  } as const;
  return {
    ...{ id, parameters, fillsMiddle, permits, bytes: 1, license: null, purpose: null, problem: null },
    entry: here ? entry : null,
    outlook: {
      training: use(7 * parameters + 5e8),
      completing: { ...use(4 * parameters + 2e8), msPerToken: (1000 * parameters) / completes, prefillMs: 1 },
      firstAdapter: { steps: 60, seconds: (250_000 * parameters) / trains, basis: "estimated" },
    },
  };
}

const laptop: MachineSpeed = { memory: 8e9, completes: 3e9, trains: 1e10 };
const usual: MachineSpeed = { memory: 16e9, completes: 8e9, trains: 4e10 };
const workstation: MachineSpeed = { memory: 64e9, completes: 50e9, trains: 1e12 };

function chosen(machine: MachineSpeed, change: (base: Invented) => Invented = (base) => base): string | null {
  return recommended(bases.map((base) => on(machine, change(base))))?.id ?? null;
}

describe("recommended for", () => {
  test("a small laptop, on which half a billion parameters take too long for each token: what comes with Attune", () =>
    assert.equal(chosen(laptop), "embedded"));
  test("16 GB: half a billion parameters, worth the download", () => assert.equal(chosen(usual), "code-0.5b"));
  test("64 GB and fast: the largest that may be used, not the one for research", () =>
    assert.equal(chosen(workstation), "code-4b"));
});

describe("is never", () => {
  const never = (what: string, change: Partial<Invented>, expected: string) =>
    test(what, () =>
      assert.equal(
        chosen(workstation, (base) => (base.id === "code-4b" ? { ...base, ...change } : base)),
        expected,
      ),
    );
  never("for research alone", { permits: "research" }, "code-1.5b");
  never("under a licence that nobody here knows", { permits: null }, "code-1.5b");
  never("one that writes from left to right only", { fillsMiddle: false }, "code-1.5b");
  never("one of which that is not known", { fillsMiddle: null }, "code-1.5b");

  const tooMuch = (what: string, change: (base: Candidate) => Partial<BaseForecast>, expected: string | null) =>
    test(what, () => {
      const all = bases.map((base) => on(workstation, base)).map((base) => ({ ...base, ...change(base) }));
      assert.equal(recommended(all)?.id ?? null, expected);
    });
  tooMuch("one that cannot be used", ({ id }) => (id === "code-4b" ? { outlook: null } : {}), "code-1.5b");
  tooMuch(
    "one that was not measured",
    ({ outlook }) => (outlook === null ? {} : { outlook: { ...outlook, firstAdapter: { steps: 60 } } }),
    null,
  );
  for (const use of ["training", "completing"] as const) {
    tooMuch(
      `one that fits only once other programs are closed, in ${use}`,
      ({ id, outlook }) =>
        id === "code-4b" && outlook !== null
          ? { outlook: { ...outlook, [use]: { ...outlook[use], fit: "tight" } } }
          : {},
      "code-1.5b",
    );
  }
  tooMuch(
    "one whose first adapter takes longer than a night",
    ({ id, outlook }) =>
      id === "code-4b" && outlook !== null
        ? { outlook: { ...outlook, firstAdapter: { steps: 60, seconds: 9 * 3600 } } }
        : {},
    "code-1.5b",
  );
});

describe("what is on this disk", () => {
  const here = (id: string) => (base: Invented) => (base.id === id ? { ...base, here: true } : base);
  test("goes before a download that has not twice its parameters", () => {
    const nearly = (base: Invented) =>
      base.id === "code-4b" ? { ...base, parameters: 2.9e9 } : here("code-1.5b")(base);
    assert.equal(chosen(workstation, nearly), "code-1.5b");
  });
  test("does not go before one that has", () => assert.equal(chosen(workstation, here("code-1.5b")), "code-4b"));
  test("is chosen where it suits best itself", () => assert.equal(chosen(usual, here("code-0.5b")), "code-0.5b"));
});
