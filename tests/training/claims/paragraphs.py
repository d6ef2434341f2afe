"""Reads dumped paragraphs and makes padded batches of them; knows the labels, not the network."""

import json
from pathlib import Path

import numpy as np
import torch

from network import FLAG_COUNT

# Longer paragraphs are cut for training only; the program reads them in windows.
MAX_TOKENS = 320
IGNORED = -100


def load_paragraphs(path: Path) -> list:
    paragraphs = []
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            paragraph = clipped(json.loads(line))
            if paragraph["words"]:
                paragraph["cue_labels"] = cue_labels(paragraph)
                paragraph["roles"] = [
                    (gold["cue"][0], gold["cue"][-1], role_labels(gold, len(paragraph["words"]))) for gold in paragraph["gold"]
                ]
                paragraphs.append(paragraph)
    return paragraphs


def batch_of(paragraphs: list) -> dict:
    flags = np.array(padded([paragraph["flags"] for paragraph in paragraphs]))
    bits = (flags[..., None] >> np.arange(FLAG_COUNT)) & 1
    return {
        "words": torch.tensor(padded([paragraph["words"] for paragraph in paragraphs])),
        "suffixes": torch.tensor(padded([paragraph["suffixes"] for paragraph in paragraphs])),
        "shapes": torch.tensor(padded([paragraph["shapes"] for paragraph in paragraphs])),
        "flags": torch.from_numpy(bits.astype(np.float32)),
        "lengths": torch.tensor([len(paragraph["words"]) for paragraph in paragraphs]),
    }


def padded(rows: list, filler: int = 0) -> list:
    width = max(map(len, rows))
    return [list(row) + [filler] * (width - len(row)) for row in rows]


def batches(paragraphs: list, size: int, random) -> list:
    """Batches of about equal length, in random order."""
    order = sorted(range(len(paragraphs)), key=lambda at: len(paragraphs[at]["words"]) + random.random() * 8)
    groups = [[paragraphs[at] for at in order[start : start + size]] for start in range(0, len(order), size)]
    random.shuffle(groups)
    return groups


def clipped(paragraph: dict) -> dict:
    if len(paragraph["words"]) > MAX_TOKENS:
        for key in ("starts", "ends", "words", "suffixes", "shapes", "flags", "sentences"):
            paragraph[key] = paragraph[key][:MAX_TOKENS]
        paragraph["gold"] = [
            {role: [at for at in tokens if at < MAX_TOKENS] for role, tokens in gold.items()}
            for gold in paragraph["gold"]
            if gold["cue"][-1] < MAX_TOKENS
        ]
    return paragraph


def cue_labels(paragraph: dict) -> list:
    labels = [0] * len(paragraph["words"])
    for gold in paragraph["gold"]:
        for number, at in enumerate(gold["cue"]):
            labels[at] = 1 if number == 0 else 2
    return labels


def role_labels(gold: dict, length: int) -> list:
    labels = [0] * length
    for first_label, tokens in ((1, gold["source"]), (3, [at for at in gold["content"] if at not in gold["cue"]])):
        before = -2
        for at in tokens:
            labels[at] = first_label + 1 if at == before + 1 else first_label
            before = at
    return labels
