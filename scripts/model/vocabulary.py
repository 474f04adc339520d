"""
The trilingual tokenizer: the teacher's Latin pieces, unchanged, and as many French and Dutch words as the size allows.

WordPiece in lower case, accents kept. Whole words come first, for one vector a word is what translation can fill;
`##` tails then cut Dutch compounds. A spelling without its accents shares the id of the accented one
(`equipe` → `équipe`), which costs no space in the model.
"""

import unicodedata
from collections import Counter, defaultdict
from dataclasses import dataclass

from tokenizers import Tokenizer, normalizers
from tokenizers.normalizers import BertNormalizer
from tokenizers.pre_tokenizers import BertPreTokenizer

from corpus import LANGUAGES, Row
from sources import Source

NEW_PIECES = 33_700
TAILS = 3_500
LONGEST_TAIL = 14
SHORTEST_TAIL = 3
LONGEST_ENDING = 5

# A new word must be this many times as frequent in French or Dutch as in English: words that English uses too are cut
# as the teacher cuts them, so that English keeps its quality untrained.
NEW_RATIO = 3.0

# A spelling kept from the teacher is French or Dutch when it is this many times as frequent there (`het`, `les`), and
# contested from CONTESTED_RATIO on (`chose`): the first gets a new vector, the second may be learnt anew.
FOREIGN_RATIO = 15.0
CONTESTED_RATIO = 1.0

NORMALIZER = {
    "type": "Sequence",
    "normalizers": [
        {"type": "NFC"},
        {"type": "Replace", "pattern": {"String": "\u2019"}, "content": "'"},
        {"type": "BertNormalizer", "clean_text": True, "handle_chinese_chars": True, "strip_accents": False, "lowercase": True},
    ],
}

ACCENTED = "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĵķĺļľłńņňōŏőŕŗřśŝşšţťŧũūŭůűųŵŷźżžșț"
"""Letters outside English that get a piece of their own, so that a rare name is cut and not unknown."""


@dataclass(frozen=True)
class Vocabulary:
    """
    `ids`: piece → id, several spellings may share one. `teacher_ids`: id → the teacher's id, for the pieces kept.
    `foreign` and `contested`: kept spellings that are mostly, or also, French or Dutch.
    """

    ids: dict[str, int]
    teacher_ids: list[int]
    size: int
    foreign: list[str]
    contested: list[str]


def without_accents(word: str) -> str:
    """Letters without their marks; œ, æ and ij as two letters, as people type them."""
    spread = word.replace("œ", "oe").replace("æ", "ae").replace("ĳ", "ij").replace("ø", "o").replace("ł", "l").replace("đ", "d").replace("ı", "i").replace("ħ", "h").replace("ŧ", "t")
    return "".join(letter for letter in unicodedata.normalize("NFD", spread) if not unicodedata.combining(letter))


def is_latin(piece: str) -> bool:
    """Whether a teacher's piece can occur in Latin text: letters all Latin, or no letter at all."""
    letters = piece.removeprefix("##")
    if piece.startswith("[unused"):
        return False
    return all(ord(letter) < 0x250 or 0x2000 <= ord(letter) < 0x2C00 for letter in letters)


def count_words(rows: list[Row]) -> dict[str, dict[Source, Counter[str]]]:
    """How often each word stands in each language of each source, cut as the tokenizer will cut it."""
    normalizer = normalizers.Sequence([normalizers.NFC(), normalizers.Replace("\u2019", "'"), BertNormalizer(strip_accents=False, lowercase=True)])
    cutter = BertPreTokenizer()
    counts: dict[str, dict[Source, Counter[str]]] = {language: defaultdict(Counter) for language in LANGUAGES}
    for row in rows:
        for language in LANGUAGES:
            if text := row.text(language):
                counts[language][row.source].update(word for word, _ in cutter.pre_tokenize_str(normalizer.normalize_str(text)))
    return counts


def shares(sources: dict[Source, Counter[str]]) -> Counter[str]:
    """Part of a language's running words that each word makes up, sources weighed as in training."""
    total: Counter[str] = Counter()
    for source, words in sources.items():
        for word, count in words.items():
            total[word] += count * source.dutch
    everything = sum(total.values())
    return Counter({word: count / everything for word, count in total.items()})


def spread(sources: dict[Source, Counter[str]]) -> Counter[str]:
    """Worth of a piece for a word: the root of its count in each source, so that one manual's jargon does not fill the table."""
    worth: Counter[str] = Counter()
    for source, words in sources.items():
        for word, count in words.items():
            worth[word] += count**0.5 * source.dutch
    return worth


def english_shares(counted: Counter[str], teacher: dict[str, int]) -> Counter[str]:
    """
    Share of each word in English at large, not only in our texts: the teacher's pieces are numbered by frequency, and by
    Zipf's law the word of rank r makes up about 1 / (10 r).
    """
    first = teacher["the"]
    zipf = {piece: 0.1 / (number - first + 1) for piece, number in teacher.items() if number >= first}
    return Counter({word: max(counted[word], zipf.get(word, 0.0)) for word in {*counted, *zipf}})


def choose_tails(words: Counter[str], whole: set[str], known: set[str]) -> list[str]:
    """`##` pieces that finish the words which are not pieces themselves: other words (also after a linking s) and short endings."""
    saved: Counter[str] = Counter()
    for word, count in words.items():
        if word in whole or not word.isalpha():
            continue
        for size in range(SHORTEST_TAIL, min(LONGEST_TAIL, len(word) - 3) + 1):
            tail = word[-size:]
            if word[:-size] in whole and (size <= LONGEST_ENDING or tail in whole or tail.removeprefix("s") in whole):
                saved["##" + tail] += count * (size - 1)
    return [piece for piece, _ in ranked(saved) if piece not in known][:TAILS]


def ranked(worth: Counter[str]) -> list[tuple[str, float]]:
    """Most worth first; ties by spelling, so that every run chooses the same."""
    return sorted(worth.items(), key=lambda item: (-item[1], item[0]))


def build_vocabulary(counts: dict[str, dict[Source, Counter[str]]], teacher: dict[str, int]) -> Vocabulary:
    """Keeps, adds and shares pieces."""
    kept = [piece for piece, _ in sorted(teacher.items(), key=lambda item: item[1]) if is_latin(piece)]
    ids = {piece: number for number, piece in enumerate(kept)}
    share = {language: shares(sources) for language, sources in counts.items()}
    english = english_shares(share["en"], teacher)
    ratio = {word: max(share["fr"][word], share["nl"][word]) / max(english[word], 1e-9) for word in {*share["fr"], *share["nl"]}}

    worth = spread(counts["fr"]) + spread(counts["nl"])
    new = Counter({word: value for word, value in worth.items() if word.isalpha() and len(word) > 1 and ratio[word] > NEW_RATIO})
    words = [word for word, _ in ranked(new) if word not in ids][: NEW_PIECES - TAILS]
    whole = {piece for piece in kept if not piece.startswith("##")} | set(words)
    tails = choose_tails(new, whole, set(ids))
    for piece in (*words, *tails):
        ids[piece] = len(ids)
    size = len(ids)
    share_spellings(ids, [*words, *tails])

    shared = [piece for piece in kept if piece.isalpha() and len(piece) > 1 and ratio.get(piece, 0.0) > CONTESTED_RATIO]
    foreign = [piece for piece in shared if ratio[piece] > FOREIGN_RATIO]
    contested = [piece for piece in shared if ratio[piece] <= FOREIGN_RATIO]
    return Vocabulary(ids, [teacher[piece] for piece in kept], size, foreign, contested)


def share_spellings(ids: dict[str, int], pieces: list[str]) -> None:
    """Adds spellings that stand for an existing id: without accents (the more frequent word first), and single letters."""
    for piece in pieces:
        plain = without_accents(piece)
        if plain != piece:
            ids.setdefault(plain, ids[piece])
    for letter in ACCENTED:
        plain = without_accents(letter)
        ids.setdefault(letter, ids[plain])
        ids.setdefault("##" + letter, ids["##" + plain])
    for letter, plain in (("œ", "o"), ("æ", "a"), ("ß", "s")):
        ids.setdefault(letter, ids[plain])
        ids.setdefault("##" + letter, ids["##" + plain])


def tokenizer_json(teacher: dict, vocabulary: Vocabulary) -> dict:
    """The teacher's tokenizer.json with our normaliser and pieces."""
    ids = vocabulary.ids
    special = [{**token, "id": ids[token["content"]]} for token in teacher["added_tokens"]]
    processor = {
        "type": "TemplateProcessing",
        "single": [{"SpecialToken": {"id": "[CLS]", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}}, {"SpecialToken": {"id": "[SEP]", "type_id": 0}}],
        "pair": [
            {"SpecialToken": {"id": "[CLS]", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}}, {"SpecialToken": {"id": "[SEP]", "type_id": 0}},
            {"Sequence": {"id": "B", "type_id": 1}}, {"SpecialToken": {"id": "[SEP]", "type_id": 1}},
        ],
        "special_tokens": {token: {"id": token, "ids": [ids[token]], "tokens": [token]} for token in ("[CLS]", "[SEP]")},
    }
    return {
        **teacher,
        "truncation": None,
        "padding": None,
        "added_tokens": special,
        "normalizer": NORMALIZER,
        "post_processor": processor,
        "model": {**teacher["model"], "vocab": ids},
    }


def load_tokenizer(content: str) -> Tokenizer:
    """A tokenizer that neither pads nor cuts; callers batch by length themselves."""
    tokenizer = Tokenizer.from_str(content)
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer
