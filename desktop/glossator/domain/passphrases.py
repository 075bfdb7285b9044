"""How hard a passphrase is to guess, and how long somebody waits who has guessed wrong."""

from __future__ import annotations

import math
import re
import unicodedata
from typing import NamedTuple

WEAKEST, WEAK, FAIR, GOOD, STRONG = range(5)
LONGEST_WAIT = 30.0  # seconds

# Bits of guessing from which on a passphrase is weak, fair, good, strong. A guess costs 256,000 rounds of SHA-512:
# a graphics card of 2026 tries a few thousand a second, so that 33 bits are a matter of weeks and 46 of centuries.
_STEPS = (20, 33, 46, 60)
SAID = (
    "Guessed at once: choose several words that do not belong together.",
    "Weak: guessed within hours or days. Make it longer.",
    "Fair: keeps off who finds the file, not who wants it. Another word makes it good.",
    "Good.",
    "Strong.",
)
# What people choose first, from the published lists of leaked passwords; lower case, without digits at the end.
_WORDS = """
password passwort passw0rd p@ssw0rd p@ssword motdepasse qwerty qwertz azerty qwertyuiop asdfgh asdfghjkl
zxcvbnm letmein welcome welcom admin administrator root guest user login master secret monkey dragon
iloveyou ilove football baseball soccer hockey basketball superman batman pokemon starwars shadow sunshine
princess flower michael jordan charlie thomas daniel jennifer jessica ashley andrew joshua matthew anthony
robert george summer winter spring autumn january february march april june july august september october
november december hello freedom whatever trustno computer internet google facebook linkedin samsung apple
hunter ranger buster cheese chocolate cookie pepper ginger banana orange killer love angel access changeme
default test testing qazwsx qweasd qazwsxedc abc abcd abcdef xyz pass pwd mypass mypassword passphrase
correcthorsebatterystaple research project interview trafficking corruption study thesis university
glossator
"""
_COMMON = frozenset(_WORDS.split())
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "yxcvbnm", "azertyuiop", "1234567890")
_SWAPS = str.maketrans("0134578@$!", "oieastbasi")
_UNSPEAKABLE = re.compile("[bcdfghjklmnpqrstvwxz]{5}")  # no word: letters by chance
_WORD = 7.0  # bits that a common word is worth: it is among the first hundred tried


class Strength(NamedTuple):
    """From 0, guessed at once, to 4; and what to say of it."""

    score: int
    said: str


def strength(passphrase: str) -> Strength:
    """An estimate, on the cautious side: what is repeated, in sequence, or among the commonest counts little."""
    bits = _bits(unicodedata.normalize("NFC", passphrase))
    score = sum(bits >= step for step in _STEPS)
    return Strength(score, SAID[score])


def waits(failures: int) -> float:
    """Seconds to wait after so many wrong passphrases in a row: 1, 2, 4 … 30."""
    return min(LONGEST_WAIT, 2.0 ** min(failures - 1, 10)) if failures > 0 else 0.0


def _bits(text: str) -> float:
    if not text:
        return 0.0
    bits = 0.0
    words = text.split()
    for number, word in enumerate(words):
        # The same word once more adds hardly anything.
        bits += 1.0 if word.casefold() in {w.casefold() for w in words[:number]} else _word_bits(word)
    bits += max(0, len(words) - 1)  # that they are several
    whole = "".join(words).casefold()
    return min(bits, _WORD) if _stem(whole) in _COMMON or whole in _COMMON else bits


def _word_bits(word: str) -> float:
    folded = word.casefold()
    stem = _stem(folded)
    if stem in _COMMON or folded in _COMMON or stem.translate(_SWAPS) in _COMMON:
        # The word, and what was hung behind it: people hang a year or an exclamation mark.
        return _WORD + 1.5 * (len(folded) - len(stem))
    each = math.log2(_alphabet(word))
    bits = 0.0
    for number, character in enumerate(folded):
        bits += 0.5 if number and _follows(folded, number, character) else each
    # A word of a language holds far less than its letters: 13 bits if it is one of 8,000, and long ones are rarer.
    letters = all(unicodedata.category(c)[0] in "LM" for c in word)
    a_word = letters and word[1:] == word[1:].lower() and not _UNSPEAKABLE.search(folded)
    return min(bits, 13.0 + 0.5 * max(0, len(word) - 7)) if a_word else bits


def _stem(word: str) -> str:
    return word.rstrip("0123456789!?.,-_#*$+")


def _follows(text: str, at: int, character: str) -> bool:
    """Whether a character is what the one before it makes one expect: the same, the next, or the next key."""
    before = text[at - 1]
    if abs(ord(character) - ord(before)) <= 1:
        return True
    if any(before + character in row or character + before in row for row in _ROWS):
        return True
    # A piece that was there already: abcabc, 2019 2019.
    return at >= 3 and text[at - 2 : at + 1] in text[: at - 1]


def _alphabet(word: str) -> int:
    kinds = {
        "lower": (any(c.islower() for c in word), 26),
        "upper": (any(c.isupper() for c in word), 26),
        "digit": (any(c.isdigit() for c in word), 10),
        "other": (any(not c.isalnum() for c in word), 20),
        "script": (any(c.isalpha() and not (c.islower() or c.isupper()) for c in word), 60),
    }
    return max(10, sum(size for there, size in kinds.values() if there))
