/** Where foreign bytes enter, as a fuzzer sees it. */
import { AttuneError } from "../../engine/errors";
import type { Random } from "./random";

export interface Entrance {
  readonly name: string;
  /** Its share of all runs: cheap entrances get more. */
  readonly weight: number;
  /**
   * Makes one input from `random` and puts it in. Returns or resolves when it was taken, having checked that what came out is
   * within bounds; throws an `AttuneError` where it was refused. Anything else is a defect.
   */
  run(random: Random): unknown;
}

export type Outcome = "taken" | "refused";

/** Throws what is no right answer. */
export async function outcomeOf(entrance: Entrance, random: Random): Promise<Outcome> {
  try {
    await entrance.run(random);
    return "taken";
  } catch (error) {
    if (!(error instanceof AttuneError)) throw error;
    if (error.hint === "" || error.message === "") throw new Error(`${error.code} says nothing`);
    if (error.code === "E_INTERNAL") throw error;
    // A message is shown on one screen, whatever the input was.
    if (error.message.length > 3000) throw new Error(`${error.code} has ${error.message.length} characters`);
    return "refused";
  }
}

/** For seeds: names one input of one entrance. */
export function seedOf(seed: string, entrance: string, index: number): string {
  return `${seed}/${entrance}/${index}`;
}
