"""
Quick checks of the parts, without downloads or training data:

    python -m unittest discover -s scripts/model
"""

import json
import tempfile
import unittest
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np
import onnxruntime
import torch

from alignment import align
from batches import TokenTexts, batches_by_length, training_batches
from corpus import HELD_OUT_SIZE, Row, comparable, cut_held_out
from distil import Distillation, Settings, choose_batches, run
from encoder import Encoder
from measures import found_first, person_votes, reciprocal_rank, spearman
from onnx_graph import Shape, write_model
from quantise import quantise_columns, quantise_rows
from sources import SOURCES
from vocabulary import build_vocabulary, load_tokenizer, tokenizer_json, without_accents

RANDOM = np.random.default_rng(7)
SMALL = Shape(layers=2, heads=2, width=16)


def small_weights(shape: Shape = SMALL, vocabulary: int = 50, inner: int = 32) -> dict[str, np.ndarray]:
    """A BERT of toy size with random weights under the published names."""
    width = shape.width

    def matrix(*size: int) -> np.ndarray:
        return RANDOM.normal(0, 0.3, size).astype(np.float32)

    weights = {f"embeddings.{name}_embeddings.weight": matrix(rows, width) for name, rows in (("word", vocabulary), ("position", 32), ("token_type", 2))}
    norms = ["embeddings.LayerNorm"]
    for layer in range(shape.layers):
        prefix = f"encoder.layer.{layer}"
        norms += [f"{prefix}.attention.output.LayerNorm", f"{prefix}.output.LayerNorm"]
        sizes = {f"attention.self.{part}": (width, width) for part in ("query", "key", "value")}
        sizes |= {"attention.output.dense": (width, width), "intermediate.dense": (inner, width), "output.dense": (width, inner)}
        for name, size in sizes.items():
            weights |= {f"{prefix}.{name}.weight": matrix(*size), f"{prefix}.{name}.bias": matrix(size[0])}
    for norm in norms:
        weights |= {f"{norm}.weight": np.ones(width, np.float32), f"{norm}.bias": np.zeros(width, np.float32)}
    return weights


class Quantising(unittest.TestCase):
    def test_a_row_comes_back_within_half_a_step_of_its_own_scale(self) -> None:
        weights = RANDOM.normal(size=(20, 8)).astype(np.float32) * np.logspace(-3, 3, 20)[:, None].astype(np.float32)
        rounded, scale = quantise_rows(weights)
        self.assertTrue(np.all(np.abs(rounded * scale - weights) <= scale * 0.5001))

    def test_a_row_of_zeros_stays_zero(self) -> None:
        rounded, scale = quantise_rows(np.zeros((1, 4), np.float32))
        self.assertTrue(np.all(rounded == 0) and np.all(np.isfinite(scale)))

    def test_columns_are_the_rows_of_the_transposed(self) -> None:
        weights = RANDOM.normal(size=(5, 3)).astype(np.float32)
        rounded, scale = quantise_columns(weights)
        self.assertEqual((rounded.shape, scale.shape), ((5, 3), (3,)))


class TheGraph(unittest.TestCase):
    def setUp(self) -> None:
        self.weights = small_weights()
        with tempfile.NamedTemporaryFile(suffix=".onnx") as file:
            file.write(write_model(self.weights, SMALL).SerializeToString())
            file.flush()
            self.session = onnxruntime.InferenceSession(file.name)

    def run_graph(self, ids: np.ndarray, present: np.ndarray) -> np.ndarray:
        return self.session.run(None, {"input_ids": ids, "attention_mask": present, "token_type_ids": np.zeros_like(ids)})[0]

    def test_agrees_with_the_encoder_that_is_trained(self) -> None:
        ids = RANDOM.integers(1, 50, (3, 9))
        hidden = self.run_graph(ids, np.ones_like(ids)).mean(axis=1)
        table = torch.from_numpy(self.weights["embeddings.word_embeddings.weight"])
        expected = Encoder(self.weights, SMALL)(table[torch.from_numpy(ids)], torch.ones(3, 9)).detach().numpy()
        cosine = (hidden * expected).sum(axis=1) / np.linalg.norm(hidden, axis=1)
        self.assertGreater(cosine.min(), 0.99)

    def test_padding_is_not_attended_to(self) -> None:
        ids = RANDOM.integers(1, 50, (1, 5))
        padded = np.concatenate([ids, np.full((1, 4), 49)], axis=1)
        present = np.array([[1] * 5 + [0] * 4])
        plain, other = self.run_graph(ids, np.ones_like(ids)), self.run_graph(padded, present)[:, :5]
        self.assertGreater(float((plain * other).sum() / np.linalg.norm(plain) / np.linalg.norm(other)), 0.99)

    def test_trained_weights_go_out_under_the_names_they_came_in(self) -> None:
        given = Encoder(self.weights, SMALL).weights()
        self.assertEqual(set(self.weights) - set(given), {"embeddings.word_embeddings.weight"})
        self.assertTrue(all(np.array_equal(given[name], self.weights[name]) for name in given))


class Alignment(unittest.TestCase):
    def test_a_word_aligns_with_what_it_always_stands_beside(self) -> None:
        foreign = [np.array(each) for each in ([1, 2], [1, 3], [2, 3], [1], [2])]
        english = [each + 10 for each in foreign]
        lexicon = align(foreign, english)
        for word in (1, 2, 3):
            mine = lexicon.foreign == word
            self.assertEqual(lexicon.english[mine][lexicon.weight[mine].argmax()], word + 10)


class HeldOut(unittest.TestCase):
    def test_no_training_row_shares_a_sentence_with_a_slice(self) -> None:
        source = SOURCES[0]
        rows = [Row(source, number, f"sentence {number}", f"phrase {number}", f"zin {number}") for number in range(9000)]
        rows += [Row(source, 9000 + number, f"Sentence {number}!", f"autre {number}", "") for number in range(9000)]
        kept, slices = cut_held_out(rows)
        self.assertTrue(all(len(pairs) == HELD_OUT_SIZE for pairs in slices.values()))
        held = {comparable(text) for pairs in slices.values() for pair in pairs for text in pair}
        self.assertFalse([row for row in kept if {comparable(row.en), comparable(row.fr), comparable(row.nl)} & held])


class TheVocabulary(unittest.TestCase):
    def setUp(self) -> None:
        pieces = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "the", *"abcdefghijklmnopqrstuvwxyz", *(f"##{letter}" for letter in "abcdefghijklmnopqrstuvwxyz"), "team", "'", "я"]
        self.teacher = {piece: number for number, piece in enumerate(pieces)}
        counts: dict = {language: defaultdict(Counter) for language in ("en", "fr", "nl")}
        counts["en"][SOURCES[0]].update({"team": 50, "the": 100})
        counts["fr"][SOURCES[0]].update({"équipe": 50, "team": 1})
        counts["nl"][SOURCES[0]].update({"adviseurs": 30, "belasting": 20, "belastingadviseurs": 5})
        self.vocabulary = build_vocabulary(counts, self.teacher)
        published = {"added_tokens": [{"id": number, "content": piece, "special": True, "single_word": False, "lstrip": False, "rstrip": False, "normalized": False} for piece, number in self.teacher.items() if piece.startswith("[")]}
        published |= {"version": "1.0", "pre_tokenizer": {"type": "BertPreTokenizer"}, "decoder": {"type": "WordPiece", "prefix": "##", "cleanup": True}}
        published["model"] = {"type": "WordPiece", "unk_token": "[UNK]", "continuing_subword_prefix": "##", "max_input_chars_per_word": 100}
        self.tokenizer = load_tokenizer(json.dumps(tokenizer_json(published, self.vocabulary)))

    def test_a_word_without_its_accents_has_the_same_id(self) -> None:
        self.assertEqual(self.tokenizer.encode("EQUIPE").ids, self.tokenizer.encode("e\u0301quipe").ids)

    def test_a_teacher_piece_keeps_its_place_and_other_scripts_go(self) -> None:
        self.assertEqual(self.vocabulary.teacher_ids[self.vocabulary.ids["team"]], self.teacher["team"])
        self.assertNotIn("я", self.vocabulary.ids)

    def test_a_rare_accent_is_cut_and_not_unknown(self) -> None:
        self.assertNotIn("[UNK]", self.tokenizer.encode("łódź").tokens)

    def test_ligatures_are_spelt_out(self) -> None:
        self.assertEqual(without_accents("œuvre"), "oeuvre")


class Batches(unittest.TestCase):
    def test_a_round_shows_every_text_once(self) -> None:
        lengths = RANDOM.integers(3, 128, 5000)
        self.assertEqual(sorted(np.concatenate(training_batches(lengths, 1536, 1))), list(range(5000)))

    def test_padding_stays_small(self) -> None:
        lengths = RANDOM.integers(3, 128, 5000)
        cut = list(batches_by_length(lengths, np.arange(5000), 1536))
        self.assertLess(sum(len(batch) * lengths[batch].max() for batch in cut), 1.1 * lengths.sum())

    def test_texts_are_padded_to_the_longest(self) -> None:
        ids, present = TokenTexts(np.arange(1, 6, dtype=np.int32), np.array([0, 2, 5])).pad(np.array([0, 1]))
        self.assertEqual((ids.tolist(), present.tolist()), ([[1, 2, 0], [3, 4, 5]], [[1, 1, 0], [1, 1, 1]]))


class Distilling(unittest.TestCase):
    def test_a_run_that_was_killed_ends_with_the_same_weights(self) -> None:
        torch.set_num_threads(1)
        weights = small_weights()
        start = np.concatenate([[0], np.cumsum(RANDOM.integers(4, 20, 300))])
        texts = TokenTexts(RANDOM.integers(1, 50, start[-1]).astype(np.int32), start)
        vectors = RANDOM.normal(size=(300, 16)).astype(np.float32)
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        settings = Settings(tokens=4000, batch_tokens=64, warm_up=2, save_every=7, average_every=1, strangers=20)
        batches = choose_batches(texts.lengths, settings)

        def table_after(folder: Path, steps: int) -> torch.Tensor:
            table = weights["embeddings.word_embeddings.weight"].copy()
            distillation = Distillation(Encoder(weights, SMALL), table, np.ones(50, np.float32), settings, torch.device("cpu"))
            learn = distillation.learn

            def learn_until_killed(*given: object) -> tuple[float, float]:
                if distillation.step == steps:
                    raise KeyboardInterrupt
                return learn(*given)

            distillation.learn = learn_until_killed
            run(distillation, batches, texts, np.arange(300), vectors, folder)
            return distillation.average.table

        with tempfile.TemporaryDirectory() as whole, tempfile.TemporaryDirectory() as killed:
            expected = table_after(Path(whole), -1)
            with self.assertRaises(KeyboardInterrupt):
                table_after(Path(killed), 54)
            self.assertTrue(torch.equal(table_after(Path(killed), -1), expected))


class Measures(unittest.TestCase):
    def test_spearman_shares_the_rank_of_ties(self) -> None:
        self.assertAlmostEqual(spearman(np.array([1, 2, 2, 3]), np.array([10, 20, 20, 30])), 1.0)

    def test_found_first_counts_the_own_answer_only(self) -> None:
        self.assertEqual(found_first(np.eye(4), np.eye(4)[[0, 1, 3, 2]]), 0.5)

    def test_votes_fall_with_the_rank_of_the_document(self) -> None:
        votes = person_votes(["a", "b", "c"], {"a": ["Julie"], "b": ["Piet"], "c": ["Piet"]})
        self.assertEqual(votes, {"Julie": 1.0, "Piet": 1 / 2 + 1 / 3})
        self.assertEqual(reciprocal_rank(votes, {"Piet"}), 1 / 2)


if __name__ == "__main__":
    unittest.main()
