"""Bytes become the right text, or one sentence that says why not."""

import codecs
import random
import zlib

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from glossator.domain.errors import Unreadable
from glossator.domain.texts import canonical_text
from glossator.formats.reading.decoding import ENCODINGS, MAX_CANDIDATES, decode

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")).filter(
    # A text that begins with the signature of a PDF or holds mostly control characters is refused rightly.
    lambda text: (
        not any(ord(c) < 32 and c not in "\t\n\r" for c in text)
        and not text.startswith(("\ufeff", "%PDF-", "{\\rtf", "RIFF", "OggS", "GIF8", "bplist", "BZh9"))
        and "\x7f" not in text
    )
)

FRENCH = (
    "Le gouvernement n’a pas élargi l’accès des victimes à la protection “spéciale” – la police a identifié\n"
    "des réseaux où l’on forçait les migrants à rembourser leurs dettes. Où sont passés les témoins?\n"
)
CZECH = (
    "Vláda zcela neplní minimální požadavky na odstranění obchodu s lidmi, však významně zvýšila úsilí.\n"
    "Oběti byly příliš často žalovány za činy, ke kterým je pachatelé přinutili.\n"
)
RUSSIAN = (
    "Правительство не полностью соответствует минимальным стандартам ликвидации торговли людьми,\n"
    "однако прилагает значительные усилия. Жертвы получали помощь в приютах.\n"
)
GREEK = (
    "Η κυβέρνηση δεν πληροί πλήρως τα ελάχιστα πρότυπα για την εξάλειψη της εμπορίας ανθρώπων,\n"
    "ωστόσο καταβάλλει σημαντικές προσπάθειες για την προστασία των θυμάτων.\n"
)
TURKISH = (
    "Hükümet, insan ticaretinin ortadan kaldırılması için asgari standartları tam olarak karşılamıyor;\n"
    "ancak önemli çaba gösteriyor. Mağdurlar sığınaklarda yardım gördü.\n"
)
HEBREW = "הממשלה אינה עומדת במלואה בתקני המינימום לביעור סחר בבני אדם, אך היא עושה מאמצים משמעותיים.\n"
ARABIC = "لا تفي الحكومة بالكامل بالمعايير الدنيا للقضاء على الاتجار بالأشخاص، لكنها تبذل جهودا كبيرة.\n"
THAI = "รัฐบาลไทยไม่ได้ปฏิบัติตามมาตรฐานขั้นต่ำอย่างสมบูรณ์ในการขจัดการค้ามนุษย์ แต่กำลังใช้ความพยายามอย่างมีนัยสำคัญ\n"
CHINESE = "政府没有完全达到消除人口贩运的最低标准，但正在为此做出重大努力。受害者得到保护和援助。\n"
TAIWANESE = "政府沒有完全達到消除人口販運的最低標準，但正在為此做出重大努力。受害者得到保護和援助。\n"
JAPANESE = "政府は人身取引撲滅のための最低基準を完全には満たしていないが、そのために多大な努力をしている。\n"
KOREAN = "정부는 인신매매 근절을 위한 최소 기준을 완전히 충족하지 못하지만 상당한 노력을 기울이고 있다.\n"
KHMER = "រដ្ឋាភិបាលកម្ពុជា មិនបានបំពេញតាមស្តង់ដារអប្បបរមាទាំងស្រុងទេ។\n"

LEGACY = [
    ("cp1252", FRENCH),
    ("cp1250", CZECH),
    ("cp1251", RUSSIAN),
    ("koi8-r", RUSSIAN),
    ("cp1253", GREEK),
    ("cp1254", TURKISH),
    ("cp1255", HEBREW),
    ("cp1256", ARABIC),
    ("cp874", THAI),
    ("gb18030", CHINESE),
    ("big5", TAIWANESE),
    ("shift_jis", JAPANESE),
    ("euc_jp", JAPANESE),
    ("iso2022_jp", JAPANESE),
    ("cp949", KOREAN),
]


@given(TEXTS)
@example("a\r\nb\rc\n")
@example("e\u0301 \u00a0\u2028\u2029 \u202bאב\u202c 👩‍👩‍👧 \ufdd0 ")
@example("in the middle \ufeff of it")
def test_utf8_is_read_exactly_and_for_certain(text: str) -> None:
    decoded = decode(text.encode())
    assert decoded.text == canonical_text(text)
    assert (decoded.encoding, decoded.certain) == ("utf-8", True)
    assert decoded.candidates[0] == "utf-8"


@given(TEXTS, st.sampled_from(["utf-8-sig", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"]))
@example("", "utf-16-le")
@example("\ufeffnot a second mark", "utf-8-sig")
def test_a_byte_order_mark_tells_the_encoding(text: str, encoding: str) -> None:
    mark = "" if encoding == "utf-8-sig" else "\ufeff"
    data = (mark + text).encode(encoding)
    decoded = decode(data)
    # Exactly one mark goes, whichever encoding it announced.
    assert decoded.text == text.replace("\r\n", "\n").replace("\r", "\n")
    assert (decoded.encoding, decoded.certain) == (encoding, True)
    assert decode(data, decoded.encoding).text == decoded.text


@pytest.mark.parametrize(("encoding", "text"), LEGACY, ids=[encoding for encoding, _ in LEGACY])
def test_the_detector_finds_the_encodings_of_older_files(encoding: str, text: str) -> None:
    decoded = decode((text * 3).encode(encoding))
    assert decoded.text == text * 3
    assert not decoded.certain
    assert decoded.candidates[0] == decoded.encoding
    # What was found can be written down and read with again.
    assert decode((text * 3).encode(encoding), decoded.encoding).text == text * 3


def test_what_tells_the_encoding_may_stand_at_the_end_of_a_long_file() -> None:
    data = (b"Plain words of a long report.\n" * 40_000) + FRENCH.encode("cp1252")
    assert decode(data).text.endswith(FRENCH)


@pytest.mark.parametrize("encoding", ["gb18030", "shift_jis", "euc_jp"])
def test_one_long_line_without_a_blank_is_detected(encoding: str) -> None:
    text = {"gb18030": CHINESE}.get(encoding, JAPANESE).strip() * 3000
    decoded = decode(text.encode(encoding))
    assert decoded.text == text
    assert "cp1252" not in decoded.candidates[:1]


def test_a_guess_from_the_sample_that_fails_on_the_whole_gives_way_to_the_next() -> None:
    # 0x81 stands for nothing in cp1252, and comes far behind the part that the detector sees.
    data = (FRENCH * 600).encode("cp1252") + b" \x81 "
    decoded = decode(data)
    assert not decoded.certain
    assert decoded.text.encode(decoded.encoding) == data


@pytest.mark.parametrize(
    ("encoding", "text"), [("utf-16-le", FRENCH), ("utf-16-be", FRENCH), ("utf-16-le", RUSSIAN)]
)
def test_utf16_without_a_mark_is_guessed_from_its_nuls(encoding: str, text: str) -> None:
    decoded = decode(text.encode(encoding))
    assert decoded.text == text
    assert (decoded.encoding, decoded.certain) == (encoding, False)


def test_the_candidates_are_few_and_hold_the_right_one() -> None:
    data = "Où ça?".encode("cp1252")
    decoded = decode(data)
    assert "cp1252" in decoded.candidates
    assert len(set(decoded.candidates)) == len(decoded.candidates) <= MAX_CANDIDATES
    for candidate in decoded.candidates:
        assert decode(data, candidate).text
    assert decode(KHMER.encode()).candidates[0] == "utf-8"
    # All encodings agree about ASCII: nothing to choose.
    assert decode(b"plain").candidates == ("utf-8",)


def test_the_candidates_stay_when_the_user_chooses_another() -> None:
    data = (RUSSIAN * 2).encode("cp1251")
    guessed = decode(data)
    chosen = decode(data, "koi8-r")
    assert chosen.candidates[0] == "koi8-r"
    assert guessed.encoding in chosen.candidates


def test_the_encoding_that_the_user_chose_is_obeyed() -> None:
    data = RUSSIAN.encode("cp1251")
    decoded = decode(data, "Windows-1251")
    assert decoded.text == RUSSIAN
    assert (decoded.encoding, decoded.certain) == ("cp1251", True)
    assert decode(b"caf\xe9", "latin1").text == "café"
    assert decode("\ufeffab".encode("utf-16-be"), "utf-16").text == "ab"
    assert decode("ab".encode("utf-16-le"), "utf-16").encoding == "utf-16-le"


@pytest.mark.parametrize("encoding", ["utf-8", "ascii", "utf-16", "shift_jis"])
def test_a_chosen_encoding_that_does_not_fit_is_refused(encoding: str) -> None:
    with pytest.raises(Unreadable) as caught:
        decode(b"caf\xe9 \xff\xfe!?", encoding, "notes.txt")
    assert str(caught.value) == f"notes.txt is not a text in the encoding {codecs.lookup(encoding).name}."


@pytest.mark.parametrize(
    "encoding", ["klingon", "", "hex", "rot13", "unicode_escape", "idna", "undefined", "a\0b", "é"]
)
def test_a_chosen_encoding_that_is_none_is_refused(encoding: str) -> None:
    with pytest.raises(Unreadable, match="there is no encoding named"):
        decode(b"words \\q", encoding)


ZIP = b"PK\x03\x04\x14\0\0\0\x08\0"
BINARIES = [
    (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "a PDF file"),
    (ZIP + b"other.bin", "a ZIP file"),
    (ZIP + b"\x9c" * 200_000 + b"word/document.xml", "a Word document (.docx)"),
    (ZIP + b"mimetypeapplication/vnd.oasis.opendocument.text", "an OpenDocument text (.odt)"),
    (ZIP + b"mimetypeapplication/epub+zip", "an EPUB book"),
    (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a PNG picture"),
    (b"\xff\xd8\xff\xe0\0\x10JFIF", "a JPEG picture"),
    (b"SQLite format 3\0\x10\0", "a database file (SQLite)"),
    (b"{\\rtf1\\ansi Words}", "a rich text (RTF) file"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 100, "a Microsoft Office file (97-2003)"),
    (b"\0\0\0\x20ftypisom", "a film or sound file (MP4)"),
    (b"\x7fELF\x02\x01\x01\0", "a program"),
    (b"words and a \0 in them", "a binary file"),
    (b"\0" * 5000, "a binary file"),
    (bytes(range(1, 32)) * 20, "a binary file"),
]


@pytest.mark.parametrize(("data", "kind"), BINARIES, ids=[kind for _, kind in BINARIES])
def test_a_binary_file_is_refused_by_what_it_seems_to_be(data: bytes, kind: str) -> None:
    with pytest.raises(Unreadable) as caught:
        decode(data, name="scan.txt")
    assert str(caught.value) == (f"scan.txt looks like {kind}, which is no report that can be read.")


def test_choosing_an_encoding_does_not_let_a_binary_file_in() -> None:
    with pytest.raises(Unreadable, match="looks like a PDF file"):
        decode(b"%PDF-1.7\n\xe2\xe3", "latin-1")
    with pytest.raises(Unreadable, match="NUL characters"):
        decode(b"\0\1\2\3", "latin-1", "data.txt")


def test_bytes_at_random_are_never_taken_for_a_text_for_certain() -> None:
    for seed in range(20):
        data = random.Random(seed).randbytes(3000)
        with pytest.raises(Unreadable):
            decode(data)
        with pytest.raises(Unreadable):
            decode(zlib.compress(data).replace(b"\0", b""))


@given(st.binary(max_size=300), st.sampled_from([None, *ENCODINGS, "utf-16", "utf-32", "utf-7"]))
@example(codecs.BOM_UTF16_LE + b"\x00\xd8", None)
@example(codecs.BOM_UTF8 + b"caf\xe9", None)
@example(b"+2AA-", "utf-7")
def test_any_bytes_give_a_canonical_text_or_a_refusal(data: bytes, encoding: str | None) -> None:
    try:
        decoded = decode(data, encoding, "some file")
    except Unreadable:
        with pytest.raises(Unreadable, match=r"\Asome file "):
            decode(data, encoding, "some file")
        return
    assert canonical_text("\ufeff" + decoded.text) == decoded.text
    decoded.text.encode()
    assert decoded.candidates[0] == decoded.encoding
    assert decode(data, decoded.encoding).text == decoded.text


def test_a_damaged_utf16_file_is_told_as_that() -> None:
    with pytest.raises(Unreadable, match="UTF-16"):
        decode(codecs.BOM_UTF16_LE + b"a\0b")


def test_a_stray_control_character_is_kept() -> None:
    assert decode(b"page one\x0cpage two\x1a").text == "page one\x0cpage two\x1a"
