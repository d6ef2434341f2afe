"""Writes a trained network as the one weights file that lib/claims/model/weights-file.ts reads, and probabilities to test the reader against.

python3 export_weights.py MODEL.pt WORDS.txt claims-weights.bin
"""

import json
import struct
import sys
from pathlib import Path

import numpy as np
import torch

from network import ClaimNetwork, Sizes

MAGIC = b"SWCW"
VERSION = 1
# The largest tables share one coarse step, a third of their spread: it costs nothing in the figures and lets the file pack to half its size.
STEPS = {"words": 1 / 6, "suffixes": 1 / 8}
LEVELS = 63


def main(model: Path, words_file: Path, out: Path) -> None:
    network = load_network(model)
    words = words_file.read_text(encoding="utf-8").splitlines()
    order = sorted(range(len(words)), key=lambda at: words[at])
    body = bytearray()
    tensors = []
    for name, values in tensors_of(network, order):
        kind, block = packed(name, values)
        tensors.append({"name": name, "rows": values.shape[0], "columns": values.shape[1], "at": len(body), **kind})
        body += block
    listed = front_coded([words[at] for at in order]).encode("utf-8")
    header = json.dumps(
        {"sizes": network.sizes.as_dict(), "tensors": tensors, "words": {"at": len(body), "bytes": len(listed)}},
        separators=(",", ":"),
    ).encode("utf-8")
    out.write_bytes(MAGIC + struct.pack("<II", VERSION, len(header)) + header + bytes(body) + listed)
    print(f"{out}: {out.stat().st_size} bytes")


def load_network(model: Path) -> ClaimNetwork:
    saved = torch.load(model)
    network = ClaimNetwork(Sizes(**saved["sizes"]))
    network.load_state_dict(saved["state"])
    network.eval()
    return network


def tensors_of(network: ClaimNetwork, order: list):
    """Every tensor as rows of numbers, under the name the reader asks for; words in the order of the word list."""
    for name, parameter in network.state_dict().items():
        values = parameter.numpy()
        if name == "words.weight":
            yield "words", np.concatenate([values[:2], values[2:][order]])
        elif name.startswith("encoder."):
            _, layer, part = name.split(".")
            for direction, side in enumerate(("forward", "backward")):
                rows = values[direction] if part.endswith("bias") else values[direction].T
                yield f"encoder.{layer}.{side}.{part}", np.ascontiguousarray(rows)
        else:
            yield name.removesuffix(".weight") if is_table(name) else name, values.reshape(1 if values.ndim == 1 else len(values), -1)


def is_table(name: str) -> bool:
    return name in ("suffixes.weight", "shapes.weight", "role_distance.weight", "role_sentence.weight", "role_mark.weight")


def packed(name: str, values: np.ndarray) -> tuple:
    """The kind and bytes of one tensor: plain numbers for a single row, else scales (one in all, or one a row) and whole numbers."""
    if values.shape[0] == 1:
        return {"scales": 0}, values.astype("<f4").tobytes()
    scales, whole = quantised(name, values)
    return {"scales": len(scales)}, scales.tobytes() + whole.tobytes()


def quantised(name: str, values: np.ndarray) -> tuple:
    if name in STEPS:
        scales = np.array([[STEPS[name]]], dtype="<f4")
    else:
        scales = (np.maximum(np.abs(values).max(axis=1, keepdims=True), 1e-8) / LEVELS).astype("<f4")
    return scales, np.clip(np.rint(values / scales), -LEVELS, LEVELS).astype(np.int8)


def round_weights(network: ClaimNetwork) -> None:
    """Makes the network what its file will hold."""
    for name, parameter in network.state_dict().items():
        values = parameter.numpy()
        if name.startswith("encoder."):
            if not name.endswith("bias"):
                for direction in values:
                    direction[:] = rounded(name, direction.T).T
        elif values.ndim > 1:
            values[:] = rounded(name.removesuffix(".weight"), values.reshape(len(values), -1)).reshape(values.shape)


def rounded(name: str, values: np.ndarray) -> np.ndarray:
    scales, whole = quantised(name, values)
    return whole * scales


def front_coded(words: list) -> str:
    lines, before = [], ""
    for word in words:
        shared = 0
        while shared < min(len(word), len(before), 90) and word[shared] == before[shared]:
            shared += 1
        lines.append(chr(0x20 + shared) + word[shared:])
        before = word
    return "\n".join(lines)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
