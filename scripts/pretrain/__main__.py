"""``python scripts/pretrain VERB``: the embedded model, from package names to a folder that ships. See README.md."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from paths import REPOSITORY, work_folder

SHAPE, RUN = "wide", "main"


def main(arguments: Sequence[str] | None = None) -> None:
    """Each verb continues what an earlier call of it began."""
    parser = argparse.ArgumentParser(prog="npm run pretrain --", description=__doc__)
    verbs = parser.add_subparsers(dest="verb", required=True)
    verbs.add_parser("fetch", help="the pinned packages, into the cache folder")
    verbs.add_parser("corpus", help="archives → clean documents, licences, report; fails where an excluded file slips in")
    tokenizer = verbs.add_parser("tokenizer", help="byte-level BPE on the corpus")
    tokenizer.add_argument("--compare", type=int, nargs="*", default=[], help="also print bytes per token of these sizes")
    train = verbs.add_parser("train", help="one piece of a run; goes on where the last one was cut off")
    train.add_argument("--run", default=RUN)
    train.add_argument("--shape", default=SHAPE)
    train.add_argument("--minutes", type=float, required=True)
    train.add_argument("--threads", type=int, default=2)
    train.add_argument("--plain", action="store_true", help="do not compile: for machines without a C++ compiler")
    train.add_argument("--decay-tokens", type=int, help="begin to lower the rate to zero over so many tokens: the run's end")
    train.add_argument("--stable", type=float, help="end a decay, once: the rate warms up again to this share of its peak")
    train.add_argument("--warm", type=Path, default=REPOSITORY / "models" / "attune-base", help="a milestone to go on from")
    average = verbs.add_parser("average", help="another run: the mean of a run's weights and those of an earlier milestone")
    average.add_argument("--run", default=RUN)
    average.add_argument("--milestone", type=Path, default=REPOSITORY / "models" / "attune-base")
    average.add_argument("--share", type=float, default=0.4, help="the milestone's, between 0 and 1")
    average.add_argument("--out", required=True, help="the new run's name")
    export = verbs.add_parser("export", help="a run's last checkpoint → a Hugging Face folder with its card")
    export.add_argument("--run", default=RUN)
    export.add_argument("--out", type=Path, required=True)
    card = verbs.add_parser("card", help="an exported folder's card again: after evaluate and tuned, with their tables")
    card.add_argument("folder", type=Path)
    evaluate = verbs.add_parser("evaluate", help="the table: one model or more on the held-out packages")
    evaluate.add_argument("models", type=Path, nargs="+")
    evaluate.add_argument("--spots", type=int, default=150, help="completions per language and kind")
    evaluate.add_argument("--threads", type=int, default=2)
    evaluate.add_argument("--out", type=Path, help="also write the figures here, as JSON")
    tuned = verbs.add_parser("tuned", help="the same before and after LoRA tuning, with the engine, on four workspaces")
    tuned.add_argument("models", type=Path, nargs="+")
    tuned.add_argument("--steps", type=int, default=100)
    tuned.add_argument("--spots", type=int, default=100, help="completions per workspace and kind")
    tuned.add_argument("--threads", type=int, default=2)
    tuned.add_argument("--out", type=Path, help="also write the table here, after each workspace")
    compare = verbs.add_parser("compare", help="several shapes, or optimizers, at equal time")
    compare.add_argument("shapes", nargs="+")
    compare.add_argument("--minutes", type=float, required=True, help="for each")
    compare.add_argument("--threads", type=int, default=2)
    random = verbs.add_parser("random", help="an untrained model of a shape, to measure its speed with")
    random.add_argument("shape")
    random.add_argument("--out", type=Path, required=True)
    _carry_out(parser.parse_args(arguments))


# Modules are loaded by the verb that needs them: fetching must work before torch is there.
def _carry_out(options: argparse.Namespace) -> None:
    if options.verb == "fetch":
        from fetch import fetch

        fetch()
    elif options.verb == "corpus":
        from corpus import build

        build()
    elif options.verb == "tokenizer":
        from shapes import VOCABULARY
        from vocabulary import build_tokenizer

        build_tokenizer(VOCABULARY, options.compare)
    elif options.verb == "train":
        from shapes import SHAPES
        from train import Recipe, train

        recipe = Recipe(SHAPES[options.shape])
        limits = {
            "decay_tokens": options.decay_tokens,
            "stable": options.stable,
            "threads": options.threads,
            "compiled": not options.plain,
            "warm": options.warm,
        }
        train(options.run, recipe, options.minutes, **limits)
    elif options.verb == "average":
        from average import average

        average(options.run, options.milestone, options.share, options.out)
    elif options.verb == "export":
        from card import write_card
        from export import export_run
        from train import load_run

        export_run(load_run(work_folder() / "runs" / options.run), options.out)
        write_card(options.out)
    elif options.verb == "card":
        from card import write_card

        write_card(options.folder)
    elif options.verb == "evaluate":
        from evaluate import evaluate

        evaluate(options.models, options.spots, options.threads, options.out)
    elif options.verb == "tuned":
        from tuned import tuned

        tuned(options.models, options.steps, options.spots, options.threads, options.out)
    elif options.verb == "compare":
        from compare import compare

        compare(options.shapes, options.minutes, options.threads)
    elif options.verb == "random":
        from export import export_model
        from model import Decoder
        from shapes import SHAPES

        export_model(Decoder(SHAPES[options.shape]), options.out, "spm")


if __name__ == "__main__":
    main()
