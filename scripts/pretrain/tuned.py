"""Models before and after LoRA tuning, with Attune's own engine, on four workspaces that are in nobody's training set."""

import json
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from evaluate import to_table
from paths import REPOSITORY, pinned_packages, work_folder
from sources import open_package

#: Of the excluded packages, two for each of the languages that ship as source.
WORKSPACES = ("@trpc/server", "@tanstack/router-core", "trio", "scrapy")
ENGINE = REPOSITORY / "dist" / "cli.js"
FIGURES = ("natsPerByte", "spanExactMatch", "lineExactMatch")


def tuned(models: Sequence[Path], steps: int, out: Path | None) -> None:
    """Prints a table: a column for each model as it is and after ``steps`` steps, rows for each workspace."""
    if not ENGINE.exists():
        raise SystemExit("the engine is not built: npm run build")
    figures: dict[str, dict[str, float]] = {}
    for workspace in (_unpack(name) for name in WORKSPACES):
        for model in models:
            adapter = work_folder() / "tuned" / f"{model.name}-{workspace.name}-{steps}"
            if not (adapter / "adapter_config.json").exists():
                _engine("train", workspace, "--base", model, "--steps", steps, "--no-verdict", "--out", adapter)
            result = _engine("evaluate", workspace, "--base", model, "--adapter", adapter)
            for column in ("base", "tuned"):
                for figure in FIGURES:
                    row = f"{workspace.name}: {figure}"
                    figures.setdefault(f"{model.name}, {column}", {})[row] = float(result[column][figure])
        print(f"{workspace.name} done", flush=True)
    table = to_table(figures)
    print(table)
    if out is not None:
        out.with_suffix(".md").write_text(table)


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


def _engine(*arguments: object) -> Mapping[str, Any]:
    command = ["node", str(ENGINE), *map(str, arguments), "--json", "--device", "cpu"]
    result = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    last: Mapping[str, Any] = json.loads(result.stdout.splitlines()[-1]) if result.stdout else {"event": "error"}
    if result.returncode != 0 or last["event"] != "result":
        raise SystemExit(f"{' '.join(command)}: {last}")
    return last
