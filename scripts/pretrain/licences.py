"""A package's licence from its own metadata, and whether it is a permissive one. Pure."""

import email.parser
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass

#: SPDX identifiers of licences that ask for attribution at most.
PERMISSIVE = frozenset(
    [
        "0BSD",
        "Apache-2.0",
        "BSD-2-Clause",
        "BSD-3-Clause",
        "BSL-1.0",
        "BlueOak-1.0.0",
        "CC0-1.0",
        "HPND",
        "ISC",
        "MIT",
        "MIT-0",
        "MIT-CMU",
        "PSF-2.0",
        "Python-2.0",
        "Unlicense",
        "WTFPL",
        "ZPL-2.1",
        "Zlib",
    ]
)

#: What people wrote before SPDX expressions, lower case and without punctuation → SPDX.
SPELLINGS = {
    "apache": "Apache-2.0",
    "apache 2": "Apache-2.0",
    "apache 2.0": "Apache-2.0",
    "apache license": "Apache-2.0",
    "apache license 2.0": "Apache-2.0",
    "apache license version 2.0": "Apache-2.0",
    "apache software": "Apache-2.0",
    "apache software license": "Apache-2.0",
    "apache software license 2.0": "Apache-2.0",
    "apache-2": "Apache-2.0",
    "asl 2": "Apache-2.0",
    "2-clause bsd": "BSD-2-Clause",
    "3-clause bsd": "BSD-3-Clause",
    "3-clause bsd license": "BSD-3-Clause",
    "bsd": "BSD-3-Clause",
    "bsd 2-clause": "BSD-2-Clause",
    "bsd 3 clause": "BSD-3-Clause",
    "bsd 3-clause": "BSD-3-Clause",
    "bsd 3-clause license": "BSD-3-Clause",
    "bsd license": "BSD-3-Clause",
    "bsd-3": "BSD-3-Clause",
    "bsd-like": "BSD-3-Clause",
    "bsd-style": "BSD-3-Clause",
    "new bsd": "BSD-3-Clause",
    "new bsd license": "BSD-3-Clause",
    "modified bsd": "BSD-3-Clause",
    "modified bsd license": "BSD-3-Clause",
    "historical permission notice and disclaimer": "HPND",
    "isc license": "ISC",
    "isc license iscl": "ISC",
    "mit license": "MIT",
    "the mit license": "MIT",
    "mit/x11": "MIT",
    "expat": "MIT",
    "psf": "PSF-2.0",
    "psf license": "PSF-2.0",
    "python software foundation license": "PSF-2.0",
    "unlicense the": "Unlicense",
    "the unlicense": "Unlicense",
    "zlib license": "Zlib",
    "zpl 2.1": "ZPL-2.1",
    "zope public license": "ZPL-2.1",
}


@dataclass(frozen=True)
class Licence:
    """What the package says, as an SPDX expression where it can be told, and who holds the copyright."""

    expression: str
    holder: str

    @property
    def permissive(self) -> bool:
        """Whether each part of every ``AND`` has a permissive alternative."""
        expression = self.expression.strip("() ")
        if re.search(r"\([^)]*\bAND\b", expression):
            return False
        parts = re.split(r"\s+AND\s+", re.sub(r"[()]", "", expression))
        return all(any(word in PERMISSIVE for word in re.split(r"\s+OR\s+", part)) for part in parts)


def npm_licence(package_json: bytes, texts: Mapping[str, str]) -> Licence:
    """``texts`` are the package's licence and notice files."""
    described = json.loads(package_json)
    licence = described.get("license") or described.get("licenses") or ""
    if isinstance(licence, list):
        licence = " OR ".join(_one(item) for item in licence)
    author = described.get("author") or ""
    if isinstance(author, dict):
        author = author.get("name") or ""
    return Licence(_spdx(_one(licence)), _holder(texts) or re.sub(r"\s*[<(].*", "", str(author)))


def wheel_licence(metadata: bytes, texts: Mapping[str, str]) -> Licence:
    """From ``METADATA``: the expression, else the classifiers, else the free text, else the licence's own text."""
    fields = email.parser.BytesParser().parsebytes(metadata, headersonly=True)
    classifiers = [
        value.split(" :: ")[-1]
        for value in fields.get_all("Classifier") or []
        if value.startswith("License ::") and value.split(" :: ")[-1] != "OSI Approved"
    ]
    free = str(fields.get("License") or "").strip()
    candidates = [fields.get("License-Expression"), " AND ".join(map(_spdx, classifiers)), free.split("\n")[0]]
    candidates += [_recognise(text) for text in [free, *texts.values()]]
    known = [_spdx(candidate) for candidate in candidates if candidate]
    author = str(fields.get("Author") or fields.get("Author-email") or fields.get("Maintainer") or "")
    holder = _holder(texts) or re.sub(r"\s*<[^>]*>", "", author)
    fitting = next((licence for licence in (Licence(text, holder) for text in known) if licence.permissive), None)
    # A classifier that names a licence of another kind is never overruled by a looser field.
    if known and re.search(r"GPL|MPL|Mozilla|EPL|Eclipse|CDDL|Commercial|Proprietary", " ".join(known[:2])):
        return Licence(known[0], holder)
    return fitting or Licence(known[0] if known else "", holder)


def _one(licence: object) -> str:
    return str(licence.get("type") or licence.get("name") or "") if isinstance(licence, dict) else str(licence)


def _spdx(text: str) -> str:
    plain = re.sub(r"\s+", " ", re.sub(r"[,()\"]", " ", text.lower())).strip()
    return SPELLINGS.get(plain) or next((name for name in PERMISSIVE if name.lower() == plain), text.strip())


def _recognise(text: str) -> str:
    head = re.sub(r"\s+", " ", text[:4000])
    if re.search(r"GENERAL PUBLIC LICENSE|Mozilla Public License|Eclipse Public License", head, re.IGNORECASE):
        return "unknown"
    if "Permission is hereby granted, free of charge" in head:
        return "MIT"
    if re.search(r"Apache License,? Version 2\.0", head):
        return "Apache-2.0"
    if "Redistribution and use in source and binary forms" in head:
        return "BSD-3-Clause" if "Neither the name" in head or "endorse or promote" in head else "BSD-2-Clause"
    if re.search(r"Permission to use, copy, modify, and(/or)? distribute this software for any purpose", head):
        return "ISC"
    return ""


def _holder(texts: Mapping[str, str]) -> str:
    for text in texts.values():
        for line in text.split("\n"):
            line = line.strip(" \t\r#*/")
            if re.match(r"(copyright|\(c\)|©)", line, re.IGNORECASE) and re.search(r"\d{4}|©|\(c\)", line, re.IGNORECASE):
                return line[:200]
    return ""
