"""Models before and after LoRA tuning, with Attune's own engine, on four workspaces that are in nobody's training set."""

import hashlib
import json
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch

from corpus import Document
from evaluate import Model, measure, to_table
from paths import REPOSITORY, pinned_packages, work_folder
from sources import LANGUAGE_OF, open_package

#: Of the excluded packages, two for each of the languages that ship as source.
WORKSPACES = ("@trpc/server", "@tanstack/router-core", "trio", "scrapy")
ENGINE = REPOSITORY / "dist" / "cli.js"


def tuned(models: Sequence[Path], steps: int, spots: int, threads: int, out: Path | None) -> None:
    """Prints a table: a column for each model as it is and after ``steps`` steps, merged by the engine and loaded by
    ``transformers``; rows for each workspace, on the files that the engine holds out of training.

    The table is written to ``out`` after each workspace, and adapters are kept, so that a call that was cut off is not lost.
    """
    if not ENGINE.exists():
        raise SystemExit("the engine is not built: npm run build")
    torch.set_num_threads(threads)
    figures: dict[str, dict[str, float]] = {}
    for workspace in (_unpack(name) for name in WORKSPACES):
        documents = _held_out(workspace)
        for model in models:
            for column, folder in (("base", model), ("tuned", _tune(model, workspace, steps))):
                measured = measure(Model(folder), documents, spots).items()
                rows = {f"{workspace.name}: {name}": value for name, value in measured}
                figures.setdefault(f"{model.name}, {column}", {}).update(rows)
        print(f"{workspace.name} done", flush=True)
        if out is not None:
            out.with_suffix(".md").write_text(to_table(figures))
    print(to_table(figures))


def _tune(model: Path, workspace: Path, steps: int) -> Path:
    """The model with an adapter for the workspace in its weights."""
    # A later milestone has the same name and other weights.
    weights = hashlib.sha256((model / "model.safetensors").read_bytes()).hexdigest()[:12]
    adapter = work_folder() / "tuned" / f"{model.name}-{weights}-{workspace.name}-{steps}"
    if not (adapter / "adapter_config.json").exists():
        _engine("train", workspace, "--base", model, "--steps", steps, "--no-verdict", "--device", "cpu", "--out", adapter)
    merged = work_folder() / "tuned" / "merged"
    shutil.rmtree(merged, ignore_errors=True)
    _engine("adapter", "merge", adapter, "--base", model, "--dtype", "f32", "--out", merged)
    return merged


def _held_out(workspace: Path) -> list[Document]:
    """The files that :func:`_tune` does not train on, which depends on the workspace alone."""
    paths = [Path(event["path"]) for event in _engine("review", workspace) if event.get("split") == "heldOut"]
    return [
        Document(workspace.name, path.as_posix(), LANGUAGE_OF[path.suffix], (workspace / path).read_text())
        for path in paths
        if path.suffix in LANGUAGE_OF
    ]


def _unpack(name: str) -> Path:
    """The package's source files, as a folder that the engine can review."""
    package = next(package for package in pinned_packages() if package.name == name and package.role == "excluded")
    folder = work_folder() / "workspaces" / name.replace("/", "+").strip("@")
    shutil.rmtree(folder, ignore_errors=True)
    for source in open_package(package).files:
        path = (folder / source.path).resolve()
        if not path.is_relative_to(folder.resolve()):
            raise SystemExit(f"{package.spec} holds a file outside of itself: {source.path}")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source.text)
    return folder


def _engine(*arguments: object) -> list[dict[str, Any]]:
    """The events of one call."""
    command = ["node", str(ENGINE), *map(str, arguments), "--json"]
    result = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    events: list[dict[str, Any]] = [json.loads(line) for line in result.stdout.splitlines()]
    if result.returncode != 0:
        raise SystemExit(f"{' '.join(command)}: {events[-1:]}")
    return events
