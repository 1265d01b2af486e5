/** Training while another program keeps one core busy, as on a machine that a person works at. */
import type { Section } from "../models/page";
import { besideBusy, contest, peer, type TrainFigures } from "./contest";
import type { BenchMeasuring, BenchSetup } from "./setup";
import type { Subject } from "./subjects";
import { heading, ours, torchName, trainingTable, trainRequest } from "./training";

const fp32 = ["--precision", "fp32"];

export function busySection({ peers }: BenchSetup, subjects: readonly Subject[], measuring: BenchMeasuring): Section {
  const parts = subjects
    .filter(({ name }) => name !== "half-billion")
    .flatMap((subject) => {
      const request = trainRequest(subject.folder, subject.rounds);
      const contestants = [
        ours("fp32", subject, fp32),
        ours("fp32, beside", subject, fp32, besideBusy),
        peer<TrainFigures>(torchName, peers.pytorch, request),
        peer<TrainFigures>(`${torchName}, beside`, peers.pytorch, request, besideBusy),
      ];
      const standings = contest(contestants, subject.turns, measuring);
      return ["", heading(subject), "", ...trainingTable(standings, `${torchName}, beside`)];
    });
  const lines = [
    "## Beside a busy program",
    "",
    "The same steps alone, and while a loop without end keeps one core busy (“beside”), everybody at the same priority. `attune train` lowers its",
    "own, which is not measured here.",
    ...parts,
  ];
  return { lines, problems: [] };
}
