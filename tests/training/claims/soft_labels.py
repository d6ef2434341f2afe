"""Averages what several trained networks think of the same paragraphs, for a smaller one to learn from (Hinton et al. 2015).

python3 soft_labels.py OUT.npz MODEL.pt=PARAGRAPHS.jsonl [MODEL.pt=PARAGRAPHS.jsonl …]
Each model is given the dump that was made with its own word list; all dumps hold the same articles in the same order.
OUT.npz: `cues` [tokens, 3] and `roles` [window tokens of all gold cues, 5], float16, in file order.
"""

import sys
from pathlib import Path

import numpy as np
import torch

from export_weights import load_network
from network import role_windows
from paragraphs import batch_of, load_paragraphs

BATCH = 32


def main(out: Path, *teachers: str) -> None:
    torch.set_num_threads(1)
    opinions = [opinion_of(*map(Path, teacher.split("="))) for teacher in teachers]
    cues = sum(cues for cues, _ in opinions) / len(opinions)
    roles = sum(roles for _, roles in opinions) / len(opinions)
    np.savez(out, cues=cues.astype(np.float16), roles=roles.astype(np.float16))
    print(f"{out}: {len(cues)} tokens, {len(roles)} window tokens")


def opinion_of(model: Path, dump: Path) -> tuple:
    network = load_network(model)
    paragraphs = load_paragraphs(dump)
    cues, roles = [None] * len(paragraphs), [[]] * len(paragraphs)
    # Neighbours in length share a batch; the answers go back to file order.
    order = sorted(range(len(paragraphs)), key=lambda at: len(paragraphs[at]["words"]))
    with torch.no_grad():
        for start in range(0, len(order), BATCH):
            numbers = order[start : start + BATCH]
            for at, (cue_rows, role_rows) in zip(numbers, group_opinion(network, [paragraphs[at] for at in numbers])):
                cues[at], roles[at] = cue_rows, role_rows
    return np.concatenate(cues), np.concatenate([rows for paragraph in roles for rows in paragraph])


def group_opinion(network, group: list) -> list:
    states = network.encode(batch_of(group))
    cue_rows = torch.softmax(network.cue_scores(states), -1).numpy()
    answers = [(cue_rows[which, : len(paragraph["words"])], []) for which, paragraph in enumerate(group)]
    cues = [(which, first, last) for which, paragraph in enumerate(group) for first, last, _ in paragraph["roles"]]
    if cues:
        windows = role_windows(group, cues, states.shape[1])
        role_rows = torch.softmax(network.role_scores(states, windows), -1).numpy()
        for at, (which, _, _) in enumerate(cues):
            answers[which][1].append(role_rows[at, : windows["lengths"][at]])
    return answers


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
