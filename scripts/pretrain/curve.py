"""The curves of a run as a picture for the model's card."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, cast

import matplotlib as mpl
from matplotlib.figure import Figure

from sources import LANGUAGES

#: In the file's order, so that light and dark pages both show them.
COLOURS = ("#3b82f6", "#d97706", "#10b981")
GREY = "#7f7f7f"


def draw_curves(training: Mapping[str, Any], file: Path) -> None:
    """Training loss (nats per token) and held-out loss (nats per byte) over tokens, as SVG; no background, so that it
    stands on any page.
    """
    # Text stays text, and the same curves give the same file.
    with mpl.rc_context({"svg.fonttype": "none", "svg.hashsalt": "attune", "font.size": 10, "text.color": GREY}):
        figure = Figure(figsize=(9, 3.2), layout="constrained")
        left, right = cast(Sequence[Any], figure.subplots(1, 2))
        left.plot(*zip(*((tokens / 1e6, loss) for _, tokens, loss, _ in training["curve"]), strict=True), color=COLOURS[0])
        left.set_ylabel("training loss, nats per token")
        for language, colour in zip(LANGUAGES, COLOURS, strict=True):
            places = [(entry["tokens"] / 1e6, entry[language]) for entry in training["heldOut"] if language in entry]
            if places:
                right.plot(*zip(*places, strict=True), color=colour, label=language, marker=".")
        right.set_ylabel("held-out loss, nats per byte")
        right.legend(frameon=False, labelcolor=GREY)
        for axes in (left, right):
            axes.set_xlabel("million tokens")
            axes.set_yscale("log")
            axes.yaxis.set_major_formatter("{x:.2g}")
            axes.yaxis.set_minor_formatter("{x:.2g}")
            axes.tick_params(which="both", colors=GREY)
            axes.xaxis.label.set_color(GREY)
            axes.yaxis.label.set_color(GREY)
            axes.grid(which="both", color=GREY, alpha=0.25)
            for side, spine in axes.spines.items():
                spine.set_visible(side in ("left", "bottom"))
                spine.set_color(GREY)
        figure.savefig(file, format="svg", transparent=True, metadata={"Date": None})
