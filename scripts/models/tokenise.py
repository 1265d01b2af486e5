"""Token ids by Hugging Face's own tokenizers: `npm run lanes:models` compares ours with them.

Development only. Prints a line of JSON: seconds that FILE took to open, and for each text of TEXTS.json its ids, without special
tokens, as those of a document's beginning.

    python tokenise.py FILE TEXTS.json
"""

import json
import sys
import time
from pathlib import Path

from tokenizers import Tokenizer


def main() -> None:
    if len(sys.argv) != 3:
        raise SystemExit("usage: tokenise.py FILE TEXTS.json")
    texts = json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))
    begun = time.perf_counter()
    tokenizer = Tokenizer.from_file(sys.argv[1])
    seconds = time.perf_counter() - begun
    ids = {name: tokenizer.encode(text, add_special_tokens=False).ids for name, text in texts.items()}
    print(json.dumps({"seconds": seconds, "ids": ids}))


if __name__ == "__main__":
    main()
