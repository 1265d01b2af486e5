"""An archive → the source files in it that somebody wrote by hand, and the package's licence."""

import hashlib
import io
import re
import tarfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from fetch import archive_of
from licences import Licence, npm_licence, wheel_licence
from paths import Package

Language = Literal["typescript", "javascript", "python"]
LANGUAGES: tuple[Language, ...] = ("typescript", "javascript", "python")

LANGUAGE_OF: dict[str, Language] = {
    **dict.fromkeys((".ts", ".tsx", ".mts", ".cts"), "typescript"),
    **dict.fromkeys((".js", ".jsx", ".mjs", ".cjs"), "javascript"),
    ".py": "python",
}
#: Larger ones are bundles and tables.
MOST_BYTES = 400_000


@dataclass(frozen=True)
class Source:
    """One file as it stands in its archive."""

    package: Package
    path: str
    language: Language
    text: str
    #: A test, an example or a declaration file: kept in moderation.
    minor: bool


@dataclass(frozen=True)
class Contents:
    """What an archive gives."""

    licence: Licence
    files: list[Source]


#: Written elsewhere, made by a tool, or data.
FOREIGN = re.compile(
    r"""(^|/)(node_modules|bower_components|_?vendor(ed|s)?|_?third[-_]?party|_?externs?|external|externals|site-packages
    |minified|__?snapshots?__?|__fixtures__|fixtures?|testdata|generated|__generated__|locales?|i18n-data|coverage|docs?
    |migrations|cassettes)/|_pb2(_grpc)?\.py$|\.generated\.|\.gen\.""",
    re.VERBOSE,
)
#: Made from files that are in the package as well.
PACKED = re.compile(
    r"""(^|/)(cjs|commonjs|umd|amd|system|iife|es5|esm5|fesm\d*|esm20\d\d|min|_?bundle[ds]?|wasm|assets|static)/
    |\.min\.|[-.](umd|cjs|iife|bundle|global|prod|production|dev|development)\.""",
    re.VERBOSE,
)
TEST = re.compile(
    r"""(^|/)(_?_?tests?_?_?|specs?|e2e|cypress|testing|examples?|demos?|stories)/|[._-](test|tests|spec|stories)\.[a-z]+$
    |(^|/)(test_[^/]*|conftest)\.py$""",
    re.VERBOSE,
)
SOURCE_FOLDER = re.compile(r"(^|/)(src|source|lib-src)/")
BUILT_FOLDER = re.compile(
    r"^(dist|build|lib|libs|es|esm|out|module|modules|release|legacy|bundles?|_?cjs|types|typings|compiled)\d*/"
)


def open_package(package: Package) -> Contents:
    """Reads the package's archive. Raises OSError, tarfile.TarError or zipfile.BadZipFile where it is damaged."""
    path = archive_of(package)
    if path is None:
        raise SystemExit(f"{package.spec} is not fetched yet")
    members = dict(_members(path))
    notices = {name: _decode(data) or "" for name, data in members.items() if _is_notice(name)}
    notices = dict(sorted(notices.items(), key=lambda item: (item[0].count("/"), item[0])))
    if package.ecosystem == "npm":
        licence = npm_licence(members["package.json"], notices)
    else:
        metadata = next(name for name in members if re.fullmatch(r"[^/]+\.dist-info/METADATA", name))
        licence = wheel_licence(members[metadata], notices)
    texts = {name: text for name, data in members.items() if Path(name).suffix in LANGUAGE_OF and (text := _decode(data))}
    return Contents(licence, list(_sources(package, texts)))


def everything(package: Package) -> Iterator[str]:
    """Every source text of a package, whatever it is: what nothing may resemble."""
    path = archive_of(package)
    if path is None:
        raise SystemExit(f"{package.spec} is not fetched yet")
    for name, data in _members(path):
        if Path(name).suffix in LANGUAGE_OF and (text := _decode(data)):
            yield text


def _members(path: Path) -> Iterator[tuple[str, bytes]]:
    """Relative names as in the package's folder, and bytes, of files that may matter. Nothing is unpacked to disk."""
    if path.suffix == ".whl":
        with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as archive:
            for info in archive.infolist():
                if not info.is_dir() and _matters(info.filename, info.file_size):
                    yield info.filename, archive.read(info)
        return
    with tarfile.open(path, "r:gz") as archive:
        for member in archive:
            name = member.name.partition("/")[2]
            if member.isfile() and _matters(name, member.size) and (opened := archive.extractfile(member)):
                yield name, opened.read()


def _matters(name: str, size: int) -> bool:
    if name == "package.json" or name.endswith(".dist-info/METADATA"):
        return True
    return size <= MOST_BYTES and (Path(name).suffix in LANGUAGE_OF or _is_notice(name))


def _is_notice(name: str) -> bool:
    return (
        name.count("/") <= 2
        and bool(re.match(r"(licen[cs]e|copying|notice)", Path(name).name, re.IGNORECASE))
        and (Path(name).suffix not in LANGUAGE_OF)
    )


def _decode(data: bytes) -> str | None:
    try:
        return None if b"\0" in data else data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None


def _sources(package: Package, texts: dict[str, str]) -> Iterator[Source]:
    names = sorted(name for name in texts if not FOREIGN.search(name.lower()))
    if package.ecosystem == "npm":
        names = [name for name in names if not PACKED.search(name.lower())]
    written = [name for name in names if not is_declaration(name)]
    typed = sum(LANGUAGE_OF[Path(name).suffix] == "typescript" for name in written)
    has_source_folder = any(SOURCE_FOLDER.search(name) for name in written)
    for name in names:
        language = LANGUAGE_OF[Path(name).suffix]
        built = BUILT_FOLDER.match(name) is not None and SOURCE_FOLDER.search(name) is None
        # Where TypeScript is shipped, JavaScript and declarations are made from it.
        if typed >= 3 and (language == "javascript" or is_declaration(name)):
            continue
        if language != "python" and has_source_folder and built:
            continue
        minor = TEST.search(name.lower()) is not None or is_declaration(name)
        # A fixed choice by name: one in four tests, examples and declaration files.
        if minor and hashlib.sha256(f"{package.name}/{name}".encode()).digest()[0] % 4 != 0:
            continue
        yield Source(package, name, language, texts[name], minor)


def is_declaration(name: str) -> bool:
    """Whether a file only declares what another one does."""
    return re.search(r"\.d\.[cm]?ts$|\.d\.[\w-]+\.ts$", name) is not None
