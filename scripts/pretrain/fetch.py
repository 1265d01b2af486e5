"""Pinned packages → archives in the cache folder, through npm and pip. Nothing of a package is ever run."""

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from paths import Package, pinned_packages, work_folder

#: Starting a client costs more than one small package.
BATCH = 12
#: Wheels only: to unpack one runs no code, and its metadata is final. Sources are in them all the same.
PIP = ["--no-deps", "--only-binary=:all:", "--implementation=cp", "--python-version=3.12", "--abi=cp312", "--abi=abi3"]
PIP += ["--abi=none", "--disable-pip-version-check", "--quiet"]
PIP += [f"--platform={tag}" for tag in ("any", "manylinux_2_28_x86_64", "manylinux_2_17_x86_64", "manylinux2014_x86_64")]


def archive_of(package: Package) -> Path | None:
    """The package's archive, or None where it was not fetched yet."""
    base = work_folder() / "archives" / package.ecosystem / package.archive_name
    for suffix in (".tgz", ".whl"):
        path = base.with_name(base.name + suffix)
        if path.exists():
            return path
    return None


def fetch() -> None:
    """Fetches what is missing; may be stopped and called again. Ends with an error that names what could not be had."""
    missing = [package for package in pinned_packages() if archive_of(package) is None]
    print(f"{len(missing)} packages to fetch", flush=True)
    failed: list[Package] = []
    for done, batch in enumerate(_batches(missing)):
        left = _fetch_batch(batch)
        # One package that cannot be had fails its whole batch.
        failed += [package for package in left for again in _fetch_batch([package]) if again == package]
        print(f"{min((done + 1) * BATCH, len(missing))}/{len(missing)}", flush=True)
    if failed:
        sys.exit("Not to be had, so take them out of packages.json: " + ", ".join(package.spec for package in failed))


def _batches(packages: Sequence[Package]) -> Iterator[list[Package]]:
    for ecosystem in ("npm", "pypi"):
        of_one = [package for package in packages if package.ecosystem == ecosystem]
        for start in range(0, len(of_one), BATCH):
            yield of_one[start : start + BATCH]


def _fetch_batch(packages: Sequence[Package]) -> list[Package]:
    """Returns those that are still missing."""
    folder = work_folder() / "archives" / packages[0].ecosystem
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=work_folder()) as scratch:
        found = _npm(packages, scratch) if packages[0].ecosystem == "npm" else _pip(packages, scratch)
        for package, path in found.items():
            shutil.move(path, folder / (package.archive_name + path.suffix))
    return [package for package in packages if archive_of(package) is None]


def _npm(packages: Sequence[Package], scratch: str) -> dict[Package, Path]:
    command = ["npm", "pack", "--json", "--ignore-scripts", f"--pack-destination={scratch}"]
    result = subprocess.run([*command, *(p.spec for p in packages)], capture_output=True, text=True, cwd=scratch, check=False)
    if result.returncode != 0:
        return {}
    packed = json.loads(result.stdout)
    entries = packed if isinstance(packed, list) else list(packed.values())
    by_id = {(entry["name"], entry["version"]): Path(scratch, entry["filename"]) for entry in entries}
    return {p: by_id[p.name, p.version] for p in packages if (p.name, p.version) in by_id}


def _pip(packages: Sequence[Package], scratch: str) -> dict[Package, Path]:
    command = [sys.executable, "-m", "pip", "download", *PIP, f"--dest={scratch}"]
    subprocess.run([*command, *(p.spec for p in packages)], capture_output=True, text=True, check=False)
    wheels = {_normal(path.name.split("-")[0]): path for path in Path(scratch).glob("*.whl")}
    return {p: wheels[_normal(p.name)] for p in packages if _normal(p.name) in wheels}


def _normal(name: str) -> str:
    return name.lower().replace("-", "_").replace(".", "_")
