/** Training while another program keeps one core busy, as on a machine that a person works at. */
import { besideBusy, contest, peer, type TrainFigures } from "./contest";
import { type BenchSection, partsOf } from "./setup";
import { isSmall } from "./subjects";
import { ours, torchName, trainingTable, trainRequest } from "./training";

const fp32 = ["--precision", "fp32"];

export const busySection: BenchSection = {
  title: "Beside a busy program",
  head: [
    "The same steps alone, and while a loop without end keeps one core busy (“beside”), everybody at the same priority. `attune train` lowers its",
    "own, which is not measured here.",
  ],
  parts: ({ peers }, subjects) =>
    partsOf(subjects.filter(isSmall), (subject, measuring) => {
      const request = trainRequest(subject.folder, subject.rounds);
      const contestants = [
        ours("fp32", subject, fp32),
        ours("fp32, beside", subject, fp32, besideBusy),
        peer<TrainFigures>(torchName, peers.pytorch, request),
        peer<TrainFigures>(`${torchName}, beside`, peers.pytorch, request, besideBusy),
      ];
      return trainingTable(contest(contestants, subject.turns, measuring), `${torchName}, beside`);
    }),
};
