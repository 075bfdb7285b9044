"""From a file's bytes to its text, and which encoding that took.

The order: a byte order mark, strict UTF-8, then a detector whose answer somebody should look at.
Every decoding is strict: a replaced character would be a silent change of the source.
"""

from __future__ import annotations

import codecs
import contextlib
import re
from dataclasses import dataclass, field

from glossator.domain.errors import Unreadable
from glossator.domain.remarks import Remark, remark
from glossator.domain.texts import canonical_text

# What the import dialog offers besides the guesses, the commonest first (names of Python's codecs).
ENCODINGS = (
    "utf-8",
    "cp1252",
    "cp1250",
    "cp1251",
    "cp874",
    "gb18030",
    "big5",
    "cp932",
    "euc_jp",
    "cp949",
    "cp1253",
    "cp1254",
    "cp1255",
    "cp1256",
    "cp1257",
    "cp1258",
    "koi8-r",
    "mac-roman",
    "utf-16-le",
    "utf-16-be",
)
MAX_CANDIDATES = 12

_SAMPLE = 64 * 1024
# UTF-32 comes first: its little-endian mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Codecs of Python that turn bytes into a string and are no encoding of a text.
_NO_ENCODINGS = {"idna", "punycode", "raw-unicode-escape", "undefined", "unicode-escape"}
_MAGIC = (
    (b"%PDF-", "a PDF file"),
    (b"{\\rtf", "a rich text (RTF) file"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a Microsoft Office file (97-2003)"),
    (b"SQLite format 3\0", "a database file (SQLite)"),
    (b"\x89PNG\r\n\x1a\n", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF87a", "a GIF picture"),
    (b"GIF89a", "a GIF picture"),
    (b"II*\0", "a TIFF picture"),
    (b"MM\0*", "a TIFF picture"),
    (b"RIFF", "a sound, film or picture file (RIFF)"),
    (b"OggS", "a sound or film file (Ogg)"),
    (b"ID3\x03", "a sound file (MP3)"),
    (b"ID3\x04", "a sound file (MP3)"),
    (b"fLaC\0", "a sound file (FLAC)"),
    (b"\x1a\x45\xdf\xa3", "a film file (Matroska)"),
    (b"\x1f\x8b\x08", "a compressed file (gzip)"),
    (b"BZh91AY&SY", "a compressed file (bzip2)"),
    (b"\xfd7zXZ\0", "a compressed file (xz)"),
    (b"\x28\xb5\x2f\xfd", "a compressed file (zstd)"),
    (b"7z\xbc\xaf\x27\x1c", "a compressed file (7z)"),
    (b"Rar!\x1a\x07", "a compressed file (RAR)"),
    (b"\x7fELF", "a program"),
    (b"\xcf\xfa\xed\xfe", "a program"),
    (b"MZ\x90\0", "a program"),
    (b"bplist00", "a property list or web archive of macOS"),
)
# Names that stand uncompressed in a ZIP file and tell what it holds.
_ZIPPED = (
    (b"mimetypeapplication/epub+zip", "an EPUB book"),
    (b"mimetypeapplication/vnd.oasis.opendocument.text", "an OpenDocument text (.odt)"),
    (b"word/document.xml", "a Word document (.docx)"),
    (b"xl/workbook.xml", "an Excel workbook (.xlsx)"),
    (b"ppt/presentation.xml", "a PowerPoint presentation (.pptx)"),
)
_BINARY = remark("a binary file")
_REFUSED = "{name} looks like {kind}, which is no report that can be read."

_NOT_ASCII = re.compile(rb"[\x80-\xff]")
_CONTROLS = re.compile("[\0-\x08\x10-\x1a\x1c-\x1f\x7f]")
_CONTROL_BYTES = bytes(code for code in range(0x80) if _CONTROLS.match(chr(code)))
# What a wrong single-byte or two-byte decoding is full of and a report has not: control characters,
# characters for private use, noncharacters, and the sign for a character that could not be decoded.
_IMPLAUSIBLE = re.compile(
    "[\0-\x08\x10-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f\ue000-\uf8ff\ufdd0-\ufdef\ufffd-\uffff]"
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """A canonical text, and how its bytes were read.

    `encoding` is the name of Python's codec. `certain` is False where it was guessed. `ranked` is what a detector
    said, None where none was asked.
    """

    text: str
    encoding: str
    certain: bool
    data: bytes = field(repr=False)
    ranked: tuple[str, ...] | None = None

    @property
    def candidates(self) -> tuple[str, ...]:
        """The encodings worth offering in a preview, best first and `encoding` at their head; each decodes the
        whole of a short file and a sample of a long one. Found anew each time: it takes longer than decoding."""
        return _candidates(self.data, self.encoding, self.ranked)


def decode(data: bytes, encoding: str | None = None, name: str = "This file") -> Decoded:
    """The canonical text of a file's bytes.

    `encoding` is the one that the user chose: the bytes are then decoded with it, strictly, or not at all.
    `name` opens the sentence of an error.

    Raises Unreadable for a file that is not text, for an encoding that is unknown or does not fit,
    and when no encoding fits.
    """
    if kind := _kind_of_binary(data):
        raise Unreadable(_REFUSED, name=name, kind=kind)
    if encoding is not None:
        return _decode_as(data, encoding, name)
    for mark, marked in _MARKS:
        if data.startswith(mark) and (text := _try(data, marked)) is not None:
            _refuse_controls(text, name)
            return Decoded(_canonical(text, name), marked, True, data)
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise Unreadable(
            "{name} begins like a text in UTF-16 but does not go on like one; it may be damaged.", name=name
        )
    if b"\0" in data:
        if (wide := _unmarked_utf16(data)) is None:
            raise Unreadable(_REFUSED, name=name, kind=_BINARY)
        text = data.decode(wide)
        return Decoded(_canonical(text, name), wide, False, data)
    head = data[:_SAMPLE]
    if _too_many(len(head) - len(head.translate(None, _CONTROL_BYTES)), len(head)):
        raise Unreadable(_REFUSED, name=name, kind=_BINARY)
    if (utf8 := _try(data, "utf-8")) is not None and not _is_iso2022(data):
        return Decoded(_canonical(utf8, name, True), "utf-8", True, data)
    return _guess(data, name)


def _guess(data: bytes, name: str) -> Decoded:
    """Decoded by the detector's best answer that fits the whole, or else by the commonest encoding that does."""
    ranked = _ranked(data)
    if not ranked:
        raise Unreadable(_REFUSED, name=name, kind=_BINARY)
    for guess in ranked:
        if (text := _try(data, guess)) is not None:
            return Decoded(_canonical(text, name), guess, False, data, ranked)
    for guess in ENCODINGS:
        text = _try(data, guess)
        if text is not None and not _IMPLAUSIBLE.search(text):
            return Decoded(_canonical(text, name), guess, False, data, ranked)
    raise Unreadable(
        "{name} is in no encoding that Glossator knows; save it as UTF-8 and import it again.", name=name
    )


def _decode_as(data: bytes, encoding: str, name: str) -> Decoded:
    try:
        codec = codecs.lookup(encoding).name
        with contextlib.suppress(UnicodeError):
            b"?".decode(codec)  # LookupError where it is a codec for something else, such as hex
    except (LookupError, ValueError):
        codec = ""
    if not codec or codec.replace("_", "-") in _NO_ENCODINGS:
        raise Unreadable(
            "{name} cannot be read: there is no encoding named “{encoding}”.",
            name=name,
            encoding=encoding.encode("utf-8", "replace").decode().replace("\0", " "),
        )
    named = codec
    if codec in ("utf-16", "utf-32"):
        # Without a mark these codecs follow the machine; files without one are nearly always little-endian.
        marks = [marked for mark, marked in _MARKS if data.startswith(mark) and marked.startswith(codec)]
        codec = marks[0] if marks else f"{codec}-le"
    text = _try(data, codec)
    if text is None:
        raise Unreadable("{name} is not a text in the encoding {encoding}.", name=name, encoding=named)
    return Decoded(_canonical(text, name), codec, True, data)


def _try(data: bytes, encoding: str) -> str | None:
    """`data` decoded strictly with its byte order mark still there, or None where it does not fit."""
    try:
        # The mark is taken off in one place, canonical_text: two in a row would else both go.
        return data.decode("utf-8" if encoding == "utf-8-sig" else encoding)
    except (UnicodeError, LookupError):
        return None


def _canonical(text: str, name: str, whole: bool = False) -> str:
    try:
        return canonical_text(text, whole)
    except Unreadable as error:
        raise Unreadable("{name} cannot be read as text. {reason}", name=name, reason=error) from error


def _kind_of_binary(data: bytes) -> Remark | None:
    if data.startswith(b"PK\x03\x04"):
        ends = data[:_SAMPLE] + data[-_SAMPLE:]
        for part, kind in _ZIPPED:
            if part in ends:
                return remark(kind)
        return remark("a ZIP file")
    if data[4:8] == b"ftyp" and data[:2] == b"\0\0":
        return remark("a film or sound file (MP4)")
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            return remark(kind)
    return None


def _refuse_controls(text: str, name: str) -> None:
    """A stray control character happens (a form feed, an end-of-file mark); many of them are no text."""
    head = text[:_SAMPLE]
    if _too_many(len(_CONTROLS.findall(head)), len(head)):
        raise Unreadable(_REFUSED, name=name, kind=_BINARY)


def _too_many(controls: int, length: int) -> bool:
    return controls > max(2, length // 200)


def _unmarked_utf16(data: bytes) -> str | None:
    """The UTF-16 that `data` seems to be in, without a mark to say so.

    With Latin letters every second byte is NUL; with those of another alphabet the blanks give some NULs, and
    the other high bytes are only a few.
    """
    even, odd = data[0:_SAMPLE:2], data[1:_SAMPLE:2]
    for low, high, encoding in ((even, odd, "utf-16-le"), (odd, even, "utf-16-be")):
        size = max(1, len(low))
        share = high.count(0) / size
        if low.count(0) / size < share / 20 and (share > 0.2 or (share > 0.04 and len(set(high)) <= 6)):
            text = _try(data, encoding)
            if text is not None and not _IMPLAUSIBLE.search(text):
                return encoding
    return None


def _ranked(data: bytes) -> tuple[str, ...]:
    """The detector's answers for a sample of `data`, best first; empty when it says that this is no text."""
    # Imported here: it reads its models, and most files are UTF-8 and never need it.
    import chardet

    answers = chardet.detect_all(_telling(data), prefer_superset=True, compat_names=False)
    names = [answer["encoding"] for answer in answers]
    return tuple(dict.fromkeys(codecs.lookup(name).name for name in names if name))


def _telling(data: bytes) -> bytes:
    """At most about 64 KB of `data`: the lines that are not plain ASCII, since only they tell encodings apart.

    Cut at line ends, or else at a blank, which is no part of a longer character in any encoding that the
    detector is asked about. Only the sample's end may be half a character, in a long line without blanks.
    """
    parts: list[bytes] = []
    size = position = 0
    while size < _SAMPLE and (found := _NOT_ASCII.search(data, position)):
        at = found.start()
        floor = max(position, at - 2048)
        start = max(data.rfind(b"\n", floor, at) + 1, floor)
        stop = at + 16 * 1024
        newline = data.find(b"\n", at, stop)
        end = (newline if newline >= 0 else data.rfind(b" ", at, stop)) + 1 or stop
        parts.append(data[start:end])
        size += end - start
        position = end
    return b"".join(parts) or data[:_SAMPLE]


def _candidates(data: bytes, chosen: str, ranked: tuple[str, ...] | None = None) -> tuple[str, ...]:
    if b"\0" in data:
        head = data[: 2 * _SAMPLE]
        fitting = [e for e in ("utf-16-le", "utf-16-be") if _fits(head, e, len(data) > len(head))]
        return tuple(dict.fromkeys([chosen, *fitting]))
    if data.isascii():
        return (chosen,) if ranked is None else tuple(dict.fromkeys([chosen, *ranked, "utf-8"]))
    if ranked is None and chosen not in ("utf-8", "utf-8-sig"):
        ranked = _ranked(data)
    cut = len(data) > _SAMPLE
    sample = _telling(data) if cut else data
    # Behind its first few the detector names old code pages that nobody looks for.
    names = dict.fromkeys([*(ranked or ())[:4], *ENCODINGS])
    fitting = [name for name in names if name != chosen and _fits(sample, name, cut)]
    return (chosen, *fitting[: MAX_CANDIDATES - 1])


def _fits(sample: bytes, encoding: str, cut: bool) -> bool:
    """Whether `sample`, whose last character may be `cut`, decodes to something like a text."""
    try:
        text = codecs.getincrementaldecoder(encoding)().decode(sample, final=not cut)
    except (UnicodeError, LookupError):
        return False
    return not _IMPLAUSIBLE.search(text)


def _is_iso2022(data: bytes) -> bool:
    """Whether `data` is in one of the encodings of old mail that are all ASCII bytes, with escapes between."""
    return data.isascii() and b"\x1b$" in data and any(e.startswith("iso2022") for e in _ranked(data)[:1])
