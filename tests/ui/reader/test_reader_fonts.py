"""Every script is shown in letters, whatever family is chosen, as far as the machine has any for it."""

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QRawFont, QTextLayout

from glossator.ui.reader.fonts import FAMILIES, SANS, SERIF, families_of, type_of

SENTENCES = {
    "Latin": "Authorities did not report how many victims they had identified – “none”, they said.",
    "Khmer": "សេចក្ដីសង្ខេប៖ ប្រទេសកម្ពុជា",
    "Arabic": "ولم تقدم الحكومة معلومات عن الضحايا.",
    "Hebrew": "הממשלה לא דיווחה על הקורבנות.",
    "Thai": "รัฐบาลไม่ได้รายงานจำนวนผู้เสียหาย",
    "Devanagari": "सरकार ने पीड़ितों की संख्या नहीं बताई।",
    "Chinese": "政府没有报告受害者人数。",
    "Japanese": "政府は被害者の数を報告しなかった。",
    "Korean": "정부는 피해자 수를 보고하지 않았다.",
    "Cyrillic": "Власти не сообщили о числе жертв.",
    "emoji": "👩‍⚖️ 🇰🇭 ⚠️",
}


def boxes(text: str, font: QFont) -> set[str]:
    """The characters of a text that are drawn as empty boxes."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine().setLineWidth(10_000)
    layout.endLayout()
    units = text.encode("utf-16-le")
    found = set()
    everything = QTextLayout.GlyphRunRetrievalFlag.RetrieveAll
    for run in layout.glyphRuns(-1, -1, everything):
        for glyph, unit in zip(run.glyphIndexes(), run.stringIndexes(), strict=True):
            if glyph == 0:
                point = len(units[: 2 * unit].decode("utf-16-le", "ignore"))
                found.add(text[point])
    return found


def somebody_has(character: str) -> bool:
    return any(
        QRawFont.fromFont(QFont(family)).supportsCharacter(ord(character))
        for family in QFontDatabase.families()
        if not QFontDatabase.isPrivateFamily(family)
    )


@pytest.mark.parametrize("script", SENTENCES)
def test_no_letter_is_a_box_that_any_installed_font_has(qapp, script: str) -> None:
    families = QFontDatabase.families()
    for family in (SERIF, SANS, families[0], families[-1], "No such family"):
        missing = boxes(SENTENCES[script], type_of(family=family).font)
        if family in families and script == "Latin":
            continue  # a font of symbols may have its own idea of Latin letters
        assert not [character for character in missing if somebody_has(character)], (family, missing)


def test_the_chosen_family_comes_first_and_the_fallbacks_stay_behind_it(qapp) -> None:
    assert families_of("Some Family")[0] == "Some Family"
    for family in (SERIF, SANS, "Some Family"):
        stack = families_of(family)
        assert len(stack) == len(set(stack))
        needed = {
            "Leelawadee UI",
            "Khmer Sangam MN",
            "Geeza Pro",
            "Yu Mincho",
            "Songti SC",
            "Noto Serif Khmer",
        }
        assert needed <= set(stack)
        # Emoji fonts have figures, too: none may stand before a font of text.
        assert stack[-4:] == ["Noto Color Emoji", "Segoe UI Emoji", "Apple Color Emoji", "Segoe UI Symbol"]
    assert families_of(SERIF) == FAMILIES


def test_measure_and_leading_are_what_they_say(qapp) -> None:
    narrow, wide = type_of(measure=50), type_of(measure=90)
    assert abs(wide.measure / narrow.measure - 90 / 50) < 0.01
    assert type_of(20, leading=150).pitch == 30
    assert type_of(20, leading=200).pitch == 40
