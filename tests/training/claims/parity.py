"""Records what a very small random network answers, for the TypeScript reader to be tested against; knows no trained weights.

python3 parity.py words WORDS.txt                        writes the word list of the small network
python3 parity.py record WORDS.txt PARAGRAPHS.jsonl FIXTURE.json
PARAGRAPHS.jsonl: dump-paragraphs.ts on tests/cases/claims-model/parity-articles.jsonl with that word list.
"""

import base64
import json
import sys
import tempfile
from pathlib import Path

import torch

from decode import predictions
from export_weights import main as export
from export_weights import round_weights
from network import ClaimNetwork, Sizes
from paragraphs import batch_of, load_paragraphs

WORDS = "# a the said says told according to denied that it is not known , . \" - — who believe minister crane reported".split()
SIZES = {"word": 6, "suffix": 2, "shape": 3, "hidden": 4, "role": 16, "blocks": 6}
# Larger than a trained network's, so that cues and roles of every kind come about.
SPREAD = 0.35
CUE_BIAS = [0.0, 0.5, 0.5]
SEED = 4


def write_words(out: Path) -> None:
    out.write_text("\n".join(WORDS) + "\n", encoding="utf-8")


def record(words: Path, dump: Path, out: Path) -> None:
    torch.manual_seed(SEED)
    network = ClaimNetwork(Sizes(words=len(WORDS), **SIZES))
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.normal_(std=SPREAD)
        network.cue.bias.copy_(torch.tensor(CUE_BIAS))
    round_weights(network)
    with tempfile.TemporaryDirectory() as folder:
        model, file = Path(folder) / "model.pt", Path(folder) / "weights.bin"
        torch.save({"sizes": network.sizes.as_dict(), "state": network.state_dict()}, model)
        export(model, words, file)
        weights = base64.b64encode(file.read_bytes()).decode("ascii")
    paragraphs = load_paragraphs(dump)
    fixture = {"weights": weights, "paragraphs": [answer(network, paragraph) for paragraph in paragraphs]}
    out.write_text(json.dumps(fixture) + "\n", encoding="utf-8")


def answer(network: ClaimNetwork, paragraph: dict) -> dict:
    with torch.no_grad():
        network.eval()
        states = network.encode(batch_of([paragraph]))[0]
        scores = torch.softmax(network.cue_scores(states), -1)
    return {
        "id": paragraph["id"],
        "states": [[round(value, 5) for value in row] for row in states.tolist()],
        "cueProbabilities": [[round(value, 5) for value in row] for row in scores.tolist()],
        "attributions": predictions(network, [paragraph])[paragraph["id"]],
    }


if __name__ == "__main__":
    command, *paths = sys.argv[1:]
    {"words": write_words, "record": record}[command](*map(Path, paths))
