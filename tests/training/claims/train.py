"""Trains the network on dumped paragraphs and saves it after every epoch.

python3 train.py --words WORDS.txt --vectors VECTORS.npy --train TRAIN.jsonl --out OUT_FOLDER
    [--held HELD.jsonl --gold HELD_ARTICLES.jsonl --scorer score-claims.mjs] to print figures on held-back articles after every epoch
One core, about 45 seconds an epoch; the same seed gives the same weights on the same build of torch.
"""

import argparse
import random
import re
import subprocess
import time
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from decode import predictions, write_readings
from network import CUE_LABELS, ROLE_LABELS, ClaimNetwork, Sizes, role_windows
from paragraphs import IGNORED, batch_of, batches, load_paragraphs, padded

# Share of words replaced by the unknown word in training, so that endings and shapes are learnt too.
WORD_DROPOUT = 0.04
ROLE_WEIGHT = 0.3
GRADIENT_LIMIT = 5.0
WARM_UP_BATCHES = 200
ROWS_SHOWN = "cue head token|source exact span|content tokens|relation: all three"


def main() -> None:
    options = parse_options()
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    chance = random.Random(options.seed)
    options.out.mkdir(parents=True, exist_ok=True)
    word_count = len(options.words.read_text(encoding="utf-8").splitlines())
    vectors = np.load(options.vectors)
    sizes = Sizes(words=word_count, word=vectors.shape[1], hidden=options.hidden, role=options.role, blocks=options.blocks)
    network = ClaimNetwork(sizes, options.dropout)
    network.load_vectors(vectors)
    train = load_paragraphs(options.train)
    held = load_paragraphs(options.held) if options.held else []
    optimiser = torch.optim.AdamW(network.parameters(), lr=options.rate, weight_decay=options.decay)
    total = options.epochs * -(-len(train) // options.batch)
    step = 0
    for epoch in range(options.epochs):
        begun, summed = time.time(), 0.0
        network.train()
        for group in batches(train, options.batch, chance):
            for settings in optimiser.param_groups:
                settings["lr"] = options.rate * min((step + 1) / WARM_UP_BATCHES, 1 - step / total)
            loss = group_loss(network, group)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), GRADIENT_LIMIT)
            optimiser.step()
            summed += loss.item()
            step += 1
        print(f"epoch {epoch} {time.time() - begun:.0f} s, loss {summed * options.epochs / total:.2f}", flush=True)
        torch.save({"sizes": sizes.as_dict(), "state": network.state_dict()}, options.out / "model.pt")
        if held:
            report(network, held, options)


def group_loss(network: ClaimNetwork, group: list) -> torch.Tensor:
    batch = batch_of(group)
    hidden_word = (torch.rand(batch["words"].shape) < WORD_DROPOUT) & (batch["words"] > 0)
    batch["words"] = torch.where(hidden_word, torch.ones_like(batch["words"]), batch["words"])
    states = network.encode(batch)
    labels = torch.tensor(padded([paragraph["cue_labels"] for paragraph in group], IGNORED))
    loss = token_loss(network.cue_scores(states), labels, CUE_LABELS)
    cues = [(which, first, last) for which, paragraph in enumerate(group) for first, last, _ in paragraph["roles"]]
    if cues:
        windows = role_windows(group, cues, states.shape[1])
        rows = [roles for paragraph in group for _, _, roles in paragraph["roles"]]
        inside = [row[start : start + length] for row, start, length in zip(rows, windows["starts"], windows["lengths"])]
        scores = network.role_scores(states, windows)
        loss = loss + ROLE_WEIGHT * token_loss(scores, torch.tensor(padded(inside, IGNORED)), ROLE_LABELS)
    return loss / len(group)


def token_loss(scores: torch.Tensor, labels: torch.Tensor, count: int) -> torch.Tensor:
    return functional.cross_entropy(scores.reshape(-1, count), labels.reshape(-1), ignore_index=IGNORED, reduction="sum")


def report(network: ClaimNetwork, held: list, options: argparse.Namespace) -> None:
    readings = options.out / "held-readings.jsonl"
    write_readings(predictions(network, held), readings)
    scored = subprocess.run(
        ["node", str(options.scorer), str(options.gold), str(readings)], check=True, capture_output=True, text=True
    ).stdout
    print("  " + " | ".join(" ".join(line.split()) for line in scored.splitlines() if re.match(ROWS_SHOWN, line)), flush=True)


def parse_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("words", "vectors", "train", "out"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    for name in ("held", "gold", "scorer"):
        parser.add_argument(f"--{name}", type=Path)
    for name, value in (("epochs", 9), ("batch", 32), ("hidden", 64), ("role", 64), ("blocks", 6), ("seed", 1)):
        parser.add_argument(f"--{name}", type=int, default=value)
    for name, value in (("rate", 3e-3), ("dropout", 0.3), ("decay", 1e-3)):
        parser.add_argument(f"--{name}", type=float, default=value)
    return parser.parse_args()


if __name__ == "__main__":
    main()
