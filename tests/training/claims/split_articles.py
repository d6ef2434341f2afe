"""Parts annotated articles into those to fit on and those held back for tuning decisions: every twelfth article, so every outlet is in both.

python3 split_articles.py ARTICLES.jsonl FIT.jsonl HELD.jsonl
"""

import sys
from pathlib import Path

EVERY = 12
HELD_REMAINDER = 5


def main(articles: Path, fit: Path, held: Path) -> None:
    lines = [line for line in articles.read_text(encoding="utf-8").split("\n") if line]
    fit.write_text("".join(f"{line}\n" for at, line in enumerate(lines) if at % EVERY != HELD_REMAINDER), encoding="utf-8")
    held.write_text("".join(f"{line}\n" for at, line in enumerate(lines) if at % EVERY == HELD_REMAINDER), encoding="utf-8")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
