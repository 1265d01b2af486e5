"""Where things lie: the recipe's own files, and the cache folder that holds everything large."""

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

RECIPE = Path(__file__).resolve().parent
REPOSITORY = RECIPE.parent.parent

Ecosystem = Literal["npm", "pypi"]
#: ``train`` is learned from, ``heldOut`` is measured on, ``excluded`` is only compared with and never stored.
Role = Literal["train", "heldOut", "excluded"]
ECOSYSTEMS: tuple[Ecosystem, ...] = ("npm", "pypi")
ROLES: tuple[Role, ...] = ("excluded", "heldOut", "train")


def work_folder() -> Path:
    """``$ATTUNE_PRETRAIN_DIR``, or a folder in the user's cache. Outside the tree, because it holds gigabytes."""
    folder = Path(os.environ.get("ATTUNE_PRETRAIN_DIR") or Path.home() / ".cache" / "attune-pretrain").resolve()
    if folder.is_relative_to(REPOSITORY):
        raise SystemExit(f"{folder} lies in the repository; set ATTUNE_PRETRAIN_DIR to a folder outside of it.")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@dataclass(frozen=True, order=True)
class Package:
    """One pinned package."""

    ecosystem: Ecosystem
    name: str
    version: str
    role: Role

    @property
    def spec(self) -> str:
        """As the ecosystem's client takes it."""
        return f"{self.name}{'@' if self.ecosystem == 'npm' else '=='}{self.version}"

    @property
    def archive_name(self) -> str:
        """A file name without its suffix, unique in the ecosystem."""
        return f"{self.name.replace('/', '+')}@{self.version}"


def pinned_packages() -> list[Package]:
    """All packages of ``packages.json``, held-out and excluded ones first."""
    listed = json.loads((RECIPE / "packages.json").read_text())
    packages = []
    for role in ROLES:
        for ecosystem in ECOSYSTEMS:
            for spec in listed[ecosystem][role]:
                name, version = spec.rsplit("@" if ecosystem == "npm" else "==", 1)
                packages.append(Package(ecosystem, name, version, role))
    names = [(package.ecosystem, package.name) for package in packages]
    twice = {name for name in names if names.count(name) > 1} if len(names) != len(set(names)) else set()
    if twice:
        raise SystemExit(f"packages.json lists packages more than once: {sorted(twice)}")
    return packages


def excluded_names() -> dict[Ecosystem, set[str]]:
    """The names in ``exclude.txt``, whose two lists are headed ``# npm`` and ``# Python``."""
    names: dict[Ecosystem, set[str]] = {"npm": set(), "pypi": set()}
    current: Ecosystem | None = None
    for line in (RECIPE / "exclude.txt").read_text().splitlines():
        if line.strip() in ("# npm", "# Python"):
            current = "npm" if "npm" in line else "pypi"
        elif line.strip() and not line.startswith("#"):
            if current is None:
                raise SystemExit(f"exclude.txt: {line!r} stands under no ecosystem")
            names[current].add(line.strip())
    return names
