"""
Teaches the student: its vector of a French, Dutch or English text should be the teacher's of the English one.

The loss of an example is 1 − cosine to its target, and how unlike (Kullback–Leibler) its similarities to thousands of
other teacher vectors are to the target's own: the first brings translations together, the second keeps neighbours apart.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from batches import TokenTexts, training_batches
from encoder import Encoder
from progress import Progress, say


@dataclass(frozen=True)
class Settings:
    """What was chosen by hand. Rates are peaks: they rise over `warm_up` steps of a phase and fall in a line to zero."""

    seed: int = 20261123
    # How long to train, in tokens shown; a round through the examples is 15 million.
    tokens: int = 12_000_000
    batch_tokens: int = 1536
    table_rate: float = 2e-3
    layer_rate: float = 8e-5
    weight_decay: float = 0.01
    warm_up: int = 60
    # Shares of the run: the table alone, then the upper layers too, then everything.
    upper_from: float = 0.10
    all_from: float = 0.22
    # The weights that leave are the mean of those along the last part of the run.
    average_from: float = 0.80
    average_every: int = 10
    # The layers that leave are so much the student's and the rest the teacher's: halfway back, English passages lose
    # nothing, similarity of sentences gains in every language, and translations lose hardly anything.
    layer_share: float = 0.6
    temperature: float = 0.05
    neighbour_weight: float = 0.15
    strangers: int = 2048
    save_every: int = 250


class RowAdam:
    """
    Adam for a table of which a step touches few rows: one second moment a row, and each row counts its own steps, so
    that a rare word's first step is no larger than a frequent one's.
    """

    def __init__(self, table: Tensor, rates: Tensor) -> None:
        self.table, self.rates = table, rates
        self.mean = torch.zeros_like(table)
        self.square = torch.zeros(len(table), device=table.device)
        self.steps = torch.zeros(len(table), device=table.device)

    def step(self, rows: Tensor, gradient: Tensor, rate: float) -> None:
        self.steps[rows] += 1
        steps = self.steps[rows, None]
        mean = self.mean[rows].mul_(0.9).add_(gradient, alpha=0.1)
        square = self.square[rows].mul_(0.99).add_(gradient.square().mean(dim=1), alpha=0.01)
        self.mean[rows], self.square[rows] = mean, square
        size = (square[:, None] / (1 - 0.99**steps)).sqrt().add_(1e-9)
        self.table[rows] -= rate * self.rates[rows, None] * (mean / (1 - 0.9**steps)) / size


class Average:
    """Running mean of the table and the layers."""

    def __init__(self, table: Tensor, encoder: Encoder) -> None:
        self.count = 0
        self.table = table.clone()
        self.layers = {name: value.detach().clone() for name, value in encoder.named_parameters()}

    def add(self, table: Tensor, encoder: Encoder) -> None:
        self.count += 1
        self.table.lerp_(table, 1 / self.count)
        for name, value in encoder.named_parameters():
            self.layers[name].lerp_(value.detach(), 1 / self.count)


def neighbour_loss(student: Tensor, target: Tensor, others: Tensor, temperature: float) -> Tensor:
    """Kullback–Leibler divergence from the target's to the student's softmax of similarities to `target` and `others`."""
    bank = torch.cat([target, others]).T
    expected = torch.log_softmax(target @ bank / temperature, dim=1)
    given = torch.log_softmax(student @ bank / temperature, dim=1)
    return (expected.exp() * (expected - given)).sum(dim=1).mean()


def choose_others(batch: np.ndarray, total: int, strangers: int, random: np.random.Generator) -> np.ndarray:
    """Targets to tell apart: those next to the batch's in the corpus, often alike, and as many strangers as asked."""
    beside = (batch[:, None] + np.array([-2, -1, 1, 2])).ravel()
    both = np.concatenate([beside[(beside >= 0) & (beside < total)], random.integers(0, total, strangers)])
    return np.setdiff1d(both, batch)


def trainable(encoder: Encoder, share: float, settings: Settings) -> list[nn.Parameter]:
    """The parameters that learn at this share of the run."""
    if share < settings.upper_from:
        return []
    if share < settings.all_from:
        return list(encoder.layers[len(encoder.layers) // 2 :].parameters())
    return list(encoder.parameters())


class Distillation:
    """State of a run, which a checkpoint holds whole."""

    def __init__(self, encoder: Encoder, table: np.ndarray, row_rates: np.ndarray, settings: Settings, device: torch.device) -> None:
        self.settings, self.device = settings, device
        self.encoder = encoder.to(device)
        self.table = torch.from_numpy(table).to(device)
        self.rows = RowAdam(self.table, torch.from_numpy(row_rates).to(device))
        self.layers = torch.optim.AdamW(encoder.parameters(), lr=0.0, weight_decay=settings.weight_decay)
        self.average = Average(self.table, self.encoder)
        self.step = 0

    def save(self, path: Path) -> None:
        """Written beside and then renamed: a kill while saving leaves the last one whole."""
        state = {
            "step": self.step, "table": self.table, "encoder": self.encoder.state_dict(), "layers": self.layers.state_dict(),
            "mean": self.rows.mean, "square": self.rows.square, "steps": self.rows.steps,
            "average": (self.average.count, self.average.table, self.average.layers),
        }
        torch.save(state, path.with_suffix(".part"))
        path.with_suffix(".part").replace(path)

    def load(self, path: Path) -> None:
        state = torch.load(path, map_location=self.device, weights_only=True)
        self.step = state["step"]
        self.table.copy_(state["table"])
        self.encoder.load_state_dict(state["encoder"])
        self.layers.load_state_dict(state["layers"])
        self.rows.mean, self.rows.square, self.rows.steps = state["mean"], state["square"], state["steps"]
        self.average.count, self.average.table, self.average.layers = state["average"]

    def learn(self, texts: TokenTexts, chosen: np.ndarray, target: np.ndarray, vectors: np.ndarray, rate: float, share: float) -> tuple[float, float]:
        """One step; returns both parts of the loss."""
        settings, device = self.settings, self.device
        random = np.random.default_rng((settings.seed, self.step))
        others = choose_others(target[chosen], len(vectors), settings.strangers, random)
        goal = torch.from_numpy(vectors[target[chosen]].astype(np.float32)).to(device)
        bank = torch.from_numpy(vectors[others].astype(np.float32)).to(device)
        ids, present = texts.pad(chosen)
        rows, places = torch.unique(ids, return_inverse=True)
        rows = rows.to(device)
        tokens = self.table[rows].requires_grad_()
        learning = set(map(id, trainable(self.encoder, share, settings)))
        for parameter in self.encoder.parameters():
            parameter.requires_grad_(id(parameter) in learning)
        with torch.autocast(device.type, torch.bfloat16):
            vector = self.encoder(nn.functional.embedding(places.to(device), tokens), present.to(device))
        vector = vector.float()
        distance = (1 - (vector * goal).sum(dim=1)).mean()
        unlike = neighbour_loss(vector, goal, bank, settings.temperature)
        (distance + settings.neighbour_weight * unlike).backward()
        self.rows.step(rows, tokens.grad, settings.table_rate * rate)
        if learning:
            nn.utils.clip_grad_norm_([parameter for parameter in self.encoder.parameters() if parameter.grad is not None], 1.0)
            for group in self.layers.param_groups:
                group["lr"] = settings.layer_rate * rate
            self.layers.step()
            self.layers.zero_grad(set_to_none=True)
        return distance.item(), unlike.item()


def rate_at(step: int, steps: int, settings: Settings) -> float:
    """Part of the peak rate: down in a line over the run, and up again from nothing where a phase begins."""
    begins = [0, *(int(share * steps) for share in (settings.upper_from, settings.all_from))]
    since = step - max(begin for begin in begins if begin <= step)
    return (1 - step / steps) * min(1.0, (since + 1) / settings.warm_up)


def choose_batches(lengths: np.ndarray, settings: Settings) -> list[np.ndarray]:
    """The run's batches: as much of one shuffled round through the examples as the budget of tokens allows."""
    batches = training_batches(lengths, settings.batch_tokens, settings.seed)
    return batches[: settings.tokens // settings.batch_tokens]


def run(distillation: Distillation, batches: list[np.ndarray], texts: TokenTexts, target: np.ndarray, vectors: np.ndarray, folder: Path) -> None:
    """Goes through the batches from the last checkpoint in `folder` on."""
    settings = distillation.settings
    checkpoint = folder / "checkpoint.pt"
    if checkpoint.exists():
        distillation.load(checkpoint)
        if distillation.step < settings.average_from * len(batches):
            # A longer run goes on from a shorter one that was finished: its mean is not this one's.
            distillation.average = Average(distillation.table, distillation.encoder)
        say(f"goes on from step {distillation.step:,}")
    steps = len(batches)
    progress = Progress("distilling", steps, distillation.step)
    seen = np.zeros(2)
    counted = 0
    while distillation.step < steps:
        share = distillation.step / steps
        rate = rate_at(distillation.step, steps, settings)
        seen += distillation.learn(texts, batches[distillation.step], target, vectors, rate, share)
        counted += 1
        distillation.step += 1
        if share >= settings.average_from and distillation.step % settings.average_every == 0:
            distillation.average.add(distillation.table, distillation.encoder)
        if counted == 100:
            progress.at(distillation.step, f"; distance {seen[0] / counted:.4f}, neighbours {seen[1] / counted:.4f}")
            seen, counted = np.zeros(2), 0
        if distillation.step % settings.save_every == 0 or distillation.step == steps:
            distillation.save(checkpoint)
