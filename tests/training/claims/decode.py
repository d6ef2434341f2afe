"""From scores to attributions: the best allowed label sequence, and its spans as character offsets. The same as lib/claims/model does."""

import json
from pathlib import Path

import numpy as np
import torch

from network import ClaimNetwork, role_windows
from paragraphs import batch_of

FORBIDDEN = -1e9
BATCH = 32


def predictions(network: ClaimNetwork, paragraphs: list, cue_bias: float = 0.0) -> dict:
    """Article id to its attributions, as the scorer reads them. `cue_bias` above 0 finds fewer cues, below 0 more."""
    network.eval()
    found = {paragraph["id"]: [] for paragraph in paragraphs}
    order = sorted(paragraphs, key=lambda paragraph: len(paragraph["words"]))
    with torch.no_grad():
        for start in range(0, len(order), BATCH):
            group = order[start : start + BATCH]
            for paragraph, attribution in group_attributions(network, group, cue_bias):
                found[paragraph["id"]].append(attribution)
    return found


def group_attributions(network: ClaimNetwork, group: list, cue_bias: float):
    batch = batch_of(group)
    states = network.encode(batch)
    scores = network.cue_scores(states).numpy()
    scores[..., 0] += cue_bias
    cues = [
        (which, first, last)
        for which, paragraph in enumerate(group)
        for first, last in labelled_spans(best_labels(scores[which, : len(paragraph["words"])]), 1)
    ]
    if not cues:
        return
    windows = role_windows(group, cues, states.shape[1])
    roles = network.role_scores(states, windows).numpy()
    for at, (which, first, last) in enumerate(cues):
        paragraph, start = group[which], windows["starts"][at]
        labels = best_labels(roles[at, : windows["lengths"][at]])
        content = segments(paragraph, labels, 3, start)
        if content["segments"]:
            yield paragraph, {
                "source": segments(paragraph, labels, 1, start),
                "cue": {"start": paragraph["starts"][first], "end": paragraph["ends"][last]},
                "content": content,
            }


def best_labels(scores: np.ndarray) -> list:
    """Viterbi: an I label may only follow the B or I of its own role."""
    count = scores.shape[1]
    step = np.array([[0.0 if follows(before, after) else FORBIDDEN for after in range(count)] for before in range(count)])
    best = scores[0] + np.array([0.0 if follows(0, after) else FORBIDDEN for after in range(count)])
    back = []
    for row in scores[1:]:
        reach = best[:, None] + step
        back.append(reach.argmax(0))
        best = reach.max(0) + row
    labels = [int(best.argmax())]
    for pointers in reversed(back):
        labels.append(int(pointers[labels[-1]]))
    return labels[::-1]


def follows(before: int, after: int) -> bool:
    inner = after > 0 and after % 2 == 0
    return not inner or before in (after - 1, after)


def labelled_spans(labels: list, first_label: int) -> list:
    """First and last token of each run that begins with `first_label`."""
    spans = []
    for at, label in enumerate(labels):
        if label == first_label:
            spans.append((at, at))
        elif label == first_label + 1:
            spans[-1] = (spans[-1][0], at)
    return spans


def segments(paragraph: dict, labels: list, first_label: int, start: int) -> dict:
    spans = labelled_spans(labels, first_label)
    return {"segments": [[paragraph["starts"][start + first], paragraph["ends"][start + last]] for first, last in spans]}


def write_readings(found: dict, path: Path) -> None:
    path.write_text(
        "".join(json.dumps({"id": article, "attributions": attributions}) + "\n" for article, attributions in found.items()),
        encoding="utf-8",
    )
