"""Archives → the corpus: clean files of permissively licensed packages, each kind of file once."""

import dataclasses
import hashlib
import json
import tarfile
import time
import zipfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from clean import Rejected, clean
from licences import Licence
from paths import Package, excluded_names, pinned_packages, work_folder
from similar import Forbidden, Shingles, first_of_each, shingles
from sources import LANGUAGES, Language, Source, everything, open_package

#: Above it a file repeats another one of the corpus.
REPEATED = 0.6
#: Above it a file counts as one of an excluded or held-out package.
TOO_CLOSE = 0.5
#: No package may set the tone: characters of one package, and of the packages of one scope together.
MOST_OF_PACKAGE, MOST_OF_SCOPE = 2_500_000, 6_000_000
#: Declarations have no bodies; a little of them teaches how types are written.
MOST_DECLARATIONS = 0.06


@dataclass(frozen=True)
class Document:
    """One file of the corpus."""

    package: str
    path: str
    language: Language
    text: str


class NotPermittedError(Exception):
    """Something is in the corpus, or listed for it, that must not be."""


def build() -> None:
    """Writes ``corpus/`` into the cache folder: train and held-out documents, licences and a report."""
    packages = pinned_packages()
    check_names(packages)
    excluded = Forbidden(_shingles_of(package for package in packages if package.role == "excluded"))
    _say("excluded packages read")
    report: dict[str, Counter[str]] = defaultdict(Counter)
    licences: dict[str, Licence] = {}

    held, held_shingles = _documents([p for p in packages if p.role == "heldOut"], excluded, licences, report["held out"])
    forbidden = Forbidden(held_shingles)
    train, train_shingles = _documents([p for p in packages if p.role == "train"], excluded, licences, report["train"])
    _say(f"{len(train)} files cleaned")
    near = [forbidden.highest(file, TOO_CLOSE) > 0 for file in train_shingles]
    report["train"]["left out: like a held-out file"] += sum(near)
    train = [document for document, close in zip(train, near, strict=True) if not close]
    train = _balanced(train, report["train"])

    folder = work_folder() / "corpus"
    folder.mkdir(exist_ok=True)
    write_documents(folder / "train", train)
    write_documents(folder / "heldOut", held)
    _write_licences(folder / "licences.json", packages, licences, {d.package for d in train + held})
    for name, documents in (("train", train), ("held out", held)):
        for language in LANGUAGES:
            of_one = [d for d in documents if d.language == language]
            report[name][f"{language}: files"] = len(of_one)
            report[name][f"{language}: characters"] = sum(len(d.text) for d in of_one)
            report[name][f"{language}: packages"] = len({d.package for d in of_one})
    digest = hashlib.sha256((folder / "train.txt").read_bytes()).hexdigest()
    (folder / "report.json").write_text(json.dumps({"sha256": digest, **report}, indent=1) + "\n")
    print((folder / "report.json").read_text())
    # Read back, so that what is checked is what will be trained on.
    check_documents(read_documents(folder / "train"), [excluded, forbidden])
    check_documents(read_documents(folder / "heldOut"), [excluded])
    _say("checked: nothing of an excluded or held-out package in it")


def check_names(packages: Iterable[Package]) -> None:
    """Every name in exclude.txt is fetched as an excluded package or does not exist, and none is learned from."""
    names = excluded_names()
    for package in packages:
        if package.role != "excluded" and package.name in names[package.ecosystem]:
            raise NotPermittedError(f"{package.spec} is in exclude.txt and listed as {package.role}")
    listed = {(package.ecosystem, package.name) for package in packages if package.role == "excluded"}
    absent = json.loads((Path(__file__).parent / "packages.json").read_text())["unavailable"]
    for ecosystem, wanted in names.items():
        lost = [name for name in wanted if (ecosystem, name) not in listed and name not in absent[ecosystem]]
        if lost:
            raise NotPermittedError(f"exclude.txt names packages that packages.json does not: {sorted(lost)}")


def check_documents(documents: Iterable[Document], forbidden: Iterable[Forbidden]) -> None:
    """Raises NotPermittedError for a document that is too close to a forbidden file."""
    sets = list(forbidden)
    for document in documents:
        file = shingles(document.text)
        for other in sets:
            likeness = other.highest(file, TOO_CLOSE)
            if likeness > 0:
                raise NotPermittedError(f"{document.package}: {document.path} is {likeness:.2f} like a forbidden file")


def write_documents(base: Path, documents: Iterable[Document]) -> None:
    """``base``.txt holds all texts in a row, ``base``.jsonl what and where each is (offsets in bytes)."""
    offset = 0
    with base.with_suffix(".txt").open("wb") as texts, base.with_suffix(".jsonl").open("w") as index:
        for document in documents:
            data = document.text.encode()
            described = {key: value for key, value in dataclasses.asdict(document).items() if key != "text"}
            index.write(json.dumps({**described, "offset": offset, "bytes": len(data)}) + "\n")
            texts.write(data)
            offset += len(data)


def read_documents(base: Path) -> list[Document]:
    """The inverse of :func:`write_documents`."""
    data = base.with_suffix(".txt").read_bytes()
    documents = []
    for line in base.with_suffix(".jsonl").read_text().splitlines():
        entry = json.loads(line)
        text = data[entry["offset"] : entry["offset"] + entry["bytes"]].decode()
        documents.append(Document(entry["package"], entry["path"], entry["language"], text))
    return documents


def _shingles_of(packages: Iterable[Package]) -> Iterator[Shingles]:
    for package in packages:
        for text in everything(package):
            yield shingles(text)


def _documents(
    packages: list[Package], excluded: Forbidden, licences: dict[str, Licence], report: Counter[str]
) -> tuple[list[Document], list[Shingles]]:
    """Clean documents that are neither alike nor like an excluded file. Typed languages and sources come first,
    because of two files that are alike the first one is kept.
    """
    found: list[tuple[Source, str, Shingles]] = []
    seen: set[bytes] = set()
    refused: list[str] = []
    for done, package in enumerate(packages):
        if done % 50 == 0:
            _say(f"{done} of {len(packages)} packages, {len(found)} files")
        try:
            contents = open_package(package)
        except (OSError, KeyError, ValueError, StopIteration, tarfile.TarError, zipfile.BadZipFile) as error:
            raise NotPermittedError(f"{package.spec} cannot be read: {error!r}") from error
        if not contents.licence.permissive:
            refused.append(f"{package.spec} ({contents.licence.expression[:80] or 'no licence'})")
            continue
        licences[package.spec] = contents.licence
        for source in contents.files:
            text = clean(source.text, source.language)
            if isinstance(text, Rejected):
                report[f"left out: {text}"] += 1
                continue
            digest = hashlib.sha256("".join(text.split()).encode()).digest()
            if digest in seen:
                report["left out: the same as another"] += 1
                continue
            seen.add(digest)
            file = shingles(text)
            if excluded.highest(file, TOO_CLOSE) > 0:
                report["left out: like an excluded file"] += 1
                continue
            found.append((source, text, file))
    if refused:
        raise NotPermittedError("not under a permissive licence, so take them out of packages.json: " + ", ".join(refused))
    found.sort(key=lambda item: (LANGUAGES.index(item[0].language), item[0].minor, item[0].package, item[0].path))
    kept = first_of_each([file for _, _, file in found], REPEATED)
    report["left out: much like another"] += len(found) - len(kept)
    chosen = [found[index] for index in kept]
    documents = [Document(source.package.spec, source.path, source.language, text) for source, text, _ in chosen]
    return documents, [file for _, _, file in chosen]


def _balanced(documents: list[Document], report: Counter[str]) -> list[Document]:
    """Holds packages and scopes to their shares; which of their files stay is a fixed choice by content."""
    by_chance = sorted(documents, key=lambda document: hashlib.sha256(document.text.encode()).digest())
    declarations = sum(len(d.text) for d in documents if d.language == "typescript") * MOST_DECLARATIONS
    used: Counter[str] = Counter()
    chosen = []
    for document in by_chance:
        scope = document.package.split("/")[0] if document.package.startswith("@") else document.package
        limits = [(document.package, MOST_OF_PACKAGE), (scope, MOST_OF_SCOPE)]
        if ".d." in Path(document.path).name and document.language == "typescript":
            limits.append(("declarations", int(declarations)))
        if any(used[name] + len(document.text) > limit for name, limit in limits):
            report["left out: the package's share is full"] += 1
            continue
        used.update({name: len(document.text) for name, _ in limits})
        chosen.append(document)
    return sorted(chosen, key=lambda document: (document.package, document.path))


def _write_licences(path: Path, packages: Iterable[Package], licences: dict[str, Licence], used: set[str]) -> None:
    listed = {
        package.spec: {"licence": licences[package.spec].expression, "copyright": licences[package.spec].holder}
        for package in sorted(packages)
        if package.role != "excluded" and package.spec in used
    }
    path.write_text(json.dumps(listed, indent=1, ensure_ascii=False) + "\n")


def _say(message: str) -> None:
    print(time.strftime("%H:%M:%S"), message, flush=True)
