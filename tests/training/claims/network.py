"""The network: words of a paragraph in, cue and role scores out. lib/claims/model is the same forward pass in TypeScript.

Two stages share one encoder. Cues: B/I/O for every token. Roles: for one given cue, source and content B/I/O for every token near it.
"""

from bisect import bisect_left
from dataclasses import asdict, dataclass

import numpy as np
import torch
from torch import nn

from gated_layer import GatedLayer

SUFFIX_ROWS = 2048
SHAPE_ROWS = 9
FLAG_COUNT = 4
CUE_LABELS = 3  # O, B, I
ROLE_LABELS = 5  # O, B source, I source, B content, I content
# Signed distance from the cue, in tokens: bucket k holds distances up to DISTANCES[k].
DISTANCES = [-40, -28, -20, -13, -8, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 8, 13, 20, 28, 40]
# Sentences before or after the cue's own, clipped.
SENTENCE_REACH = 3
# Tokens on either side of a cue that its roles may stand in.
ROLE_REACH = 48
DILATIONS = [1, 2, 4, 8, 2, 1]
KERNEL = 5


@dataclass
class Sizes:
    words: int
    word: int = 40
    suffix: int = 12
    shape: int = 8
    hidden: int = 48
    role: int = 48
    blocks: int = 6

    @property
    def token(self) -> int:
        return self.word + self.suffix + self.shape + FLAG_COUNT

    def as_dict(self) -> dict:
        return asdict(self)


class RoleBlock(nn.Module):
    """One step outwards from the cue: each channel looks along the text by itself, then the channels are mixed."""

    def __init__(self, width: int, dilation: int, dropout: float):
        super().__init__()
        self.along = nn.Conv1d(width, width, KERNEL, padding=dilation * (KERNEL // 2), dilation=dilation, groups=width)
        self.mix = nn.Conv1d(width, width, 1)
        self.dropout = nn.Dropout(dropout / 2)

    def forward(self, state: torch.Tensor) -> torch.Tensor:
        return state + self.dropout(torch.relu(self.mix(self.along(state))))


class ClaimNetwork(nn.Module):
    def __init__(self, sizes: Sizes, dropout: float = 0.3):
        super().__init__()
        self.sizes = sizes
        self.words = nn.Embedding(sizes.words + 2, sizes.word, padding_idx=0)
        self.suffixes = nn.Embedding(SUFFIX_ROWS, sizes.suffix)
        self.shapes = nn.Embedding(SHAPE_ROWS, sizes.shape)
        for table in (self.suffixes, self.shapes):
            nn.init.normal_(table.weight, std=0.3)
        width = 2 * sizes.hidden
        self.encoder = nn.ModuleList([GatedLayer(sizes.token, sizes.hidden), GatedLayer(width, sizes.hidden)])
        self.cue = nn.Linear(width, CUE_LABELS)
        self.role_token = nn.Linear(width, sizes.role)
        self.role_cue = nn.Linear(width, sizes.role, bias=False)
        self.role_distance = nn.Embedding(len(DISTANCES) + 1, sizes.role)
        self.role_sentence = nn.Embedding(2 * SENTENCE_REACH + 1, sizes.role)
        self.role_mark = nn.Embedding(3, sizes.role)  # plain token, token of another cue, token of this cue
        for table in (self.role_distance, self.role_sentence, self.role_mark):
            nn.init.normal_(table.weight, std=0.3)
        self.role_blocks = nn.ModuleList([RoleBlock(sizes.role, dilation, dropout) for dilation in DILATIONS[: sizes.blocks]])
        self.role = nn.Linear(sizes.role, ROLE_LABELS)
        self.dropout = nn.Dropout(dropout)

    def load_vectors(self, vectors: np.ndarray) -> None:
        with torch.no_grad():
            self.words.weight[:2] = 0
            self.words.weight[2:] = torch.from_numpy(vectors)

    def encode(self, batch: dict) -> torch.Tensor:
        """[paragraphs, tokens, 2 * hidden]"""
        inputs = torch.cat(
            [self.words(batch["words"]), self.suffixes(batch["suffixes"]), self.shapes(batch["shapes"]), batch["flags"]], -1
        )
        states = self.dropout(inputs)
        for layer in self.encoder:
            states = self.dropout(layer(states, batch["lengths"]))
        return states

    def cue_scores(self, states: torch.Tensor) -> torch.Tensor:
        return self.cue(states)

    def role_scores(self, states: torch.Tensor, windows: dict) -> torch.Tensor:
        """[cues, window, ROLE_LABELS]; `windows` comes from `role_windows`."""
        flat = states.reshape(-1, states.shape[-1])
        tokens = self.role_token(flat)[windows["tokens"]]
        cues = torch.stack([flat[first : last + 1].mean(0) for first, last in windows["cues"]])
        state = torch.relu(
            tokens
            + self.role_cue(cues)[:, None]
            + self.role_distance(windows["distances"])
            + self.role_sentence(windows["sentences"])
            + self.role_mark(windows["marks"])
        )
        state = (state * windows["inside"][..., None]).transpose(1, 2)
        for block in self.role_blocks:
            state = block(state) * windows["inside"][:, None]
        return self.role(self.dropout(state.transpose(1, 2)))


def distance_bucket(token: int, first: int, last: int) -> int:
    distance = token - first if token < first else token - last if token > last else 0
    return bisect_left(DISTANCES, distance)


def role_windows(paragraphs: list, cues: list, padded_length: int) -> dict:
    """What the role stage needs of each cue (paragraph, first token, last token), padded to the longest window."""
    rows = [window_of(paragraphs[which], which, first, last, cues) for which, first, last in cues]
    width = max(len(row["tokens"]) for row in rows)
    offset = [which * padded_length for which, _, _ in cues]

    def padded(key: str) -> np.ndarray:
        return np.array([row[key] + [0] * (width - len(row[key])) for row in rows])

    inside = np.array([[1.0] * len(row["tokens"]) + [0.0] * (width - len(row["tokens"])) for row in rows], dtype=np.float32)
    return {
        "tokens": torch.from_numpy(padded("tokens") + np.array(offset)[:, None]),
        "distances": torch.from_numpy(padded("distances")),
        "sentences": torch.from_numpy(padded("sentences")),
        "marks": torch.from_numpy(padded("marks")),
        "inside": torch.from_numpy(inside),
        "cues": [(start + first, start + last) for start, (_, first, last) in zip(offset, cues)],
        "starts": [row["tokens"][0] for row in rows],
        "lengths": [len(row["tokens"]) for row in rows],
    }


def window_of(paragraph: dict, which: int, first: int, last: int, cues: list) -> dict:
    sentences = paragraph["sentences"]
    begin, end = max(0, first - ROLE_REACH), min(len(sentences), last + 1 + ROLE_REACH)
    marks = [0] * (end - begin)
    for other, other_first, other_last in cues:
        if other == which:
            for at in range(max(begin, other_first), min(end, other_last + 1)):
                marks[at - begin] = 1
    for at in range(first, last + 1):
        marks[at - begin] = 2
    here = sentences[first]
    return {
        "tokens": list(range(begin, end)),
        "distances": [distance_bucket(at, first, last) for at in range(begin, end)],
        "sentences": [
            SENTENCE_REACH + max(-SENTENCE_REACH, min(SENTENCE_REACH, sentences[at] - here)) for at in range(begin, end)
        ],
        "marks": marks,
    }
