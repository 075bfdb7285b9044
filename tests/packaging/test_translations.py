"""Whatever the window shows can be translated, the files of the languages agree with the source, and what stands in
them keeps the marks of the English text."""

import importlib.util
import re
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest

from glossator.ui.language import ENGLISH, NAMES

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
# Languages that are wholly translated: nothing may be missing in them any more.
COMPLETE: tuple[str, ...] = ("es", "fr", "pt", "ar", "km")
# What stands in place of a text on purpose: it carries on what was said, and found, elsewhere.
CARRIED = {
    "formats/reading/apart.py: str(message)",
    "formats/reading/cells.py: fault.message",
    "formats/reading/pdf.py: str(message)",
    "formats/refi/package.py: fault.message",
    "project/intake.py: fault.message",
    "project/project.py: fault.message",
    "project/project.py: self.connection",
    "project/refi_remarks.py: fault.message",
    "storage/deposits.py: id_of(coder)",
    "storage/file.py: said.message",
    "storage/undoing.py: original.label",
    "storage/journal.py: row.label",
    "ui/actions.py: entry.text",
    "ui/actions.py: title",
    "ui/attempt.py: edit.label",
    "ui/attempt.py: error.message",
    "ui/commands.py: title",
    "ui/dialogs/shortcuts.py: title",
    "ui/exports_offered.py: str(words)",
}
HOW = "run: python3 packaging/dev.py translations"


@cache
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@cache
def texts() -> object:
    return tool().Texts()


def messages(language: str) -> Iterator[tuple[str, str, list[str], bool]]:
    """(context, source, forms, finished) of each message of a language's .ts."""
    for context in ET.parse(FOLDER / f"glossator_{language}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            finished = translation.get("type") != "unfinished"
            yield context.findtext("name", ""), message.findtext("source", ""), forms, finished


def test_every_language_that_can_be_chosen_has_a_file():
    assert sorted(tool().LANGUAGES) == sorted(set(NAMES) - {ENGLISH})
    assert {path.name for path in FOLDER.iterdir()} == {
        f"glossator_{language}.{kind}" for language in tool().LANGUAGES for kind in ("ts", "qm")
    }


def test_the_text_of_every_call_can_be_told_from_the_source():
    assert texts().unknown == CARRIED


def test_the_plural_is_qts_where_a_number_is_counted():
    """A form with {count} or a bare %n fits one language only; %Ln has all forms, and the locale's digits."""
    wrong = [text for _, text in texts().found if re.search(r"%n", text)]
    assert wrong == []


@pytest.mark.parametrize("language", tool().LANGUAGES)
def test_the_files_agree_with_the_source(language: str, tmp_path: Path):
    listed = {(context, source) for context, source, _, _ in messages(language)}
    wanted = set(tool().texts_of(texts(), language))
    assert sorted(wanted - listed) == [], f"missing in the .ts; {HOW}"
    assert sorted(listed - wanted) == [], f"no longer in the source; {HOW}"
    made = tool().write_qm(FOLDER / f"glossator_{language}.ts", tmp_path)
    assert made.read_bytes() == (FOLDER / made.name).read_bytes(), f"the .qm is not of this .ts; {HOW}"


@pytest.mark.parametrize("language", tool().LANGUAGES)
def test_what_is_translated_keeps_the_marks_of_the_english_text(language: str):
    wrong = [fault for message in messages(language) for fault in faults(language, *message)]
    assert wrong == []


def test_the_faults_of_a_translation_are_found():
    assert list(faults("es", "A", "&Open {name}…", ["A&brir {name}…"], True)) == []
    assert list(faults("es", "A", "%Ln codings", ["%Ln codificación", "%Ln codificaciones"], True)) == []
    for source, forms in (
        ("Open {name}", ["Abrir"]),
        ("Open {name}", ["Abrir {nombre}"]),
        ("&Open", ["Abrir"]),
        ("Open", ["&Abrir"]),
        ("%Ln codings", ["codificación", ""]),
        ("Open…", ["Abrir"]),
        ("Save (*.csv)", ["Guardar (csv)"]),
        (" MB", ["MB"]),
        ("Open", [""]),
    ):
        assert list(faults("es", "A", source, forms, True)), (source, forms)


@pytest.mark.parametrize("language", COMPLETE)
def test_nothing_is_missing(language: str):
    missing = [f"{context}: {source}" for context, source, _, finished in messages(language) if not finished]
    assert missing == [], f"{len(missing)} texts are not translated"


def faults(language: str, context: str, source: str, forms: list[str], finished: bool) -> Iterator[str]:
    """What is wrong with one translation."""
    if not finished:
        return
    for form in forms:
        what = f"{language}, {context}: {source!r} → {form!r}"
        if not form.strip():
            yield f"{what}: empty"
            continue
        if fields(source) != fields(form):
            yield f"{what}: {{fields}} differ"
        if len(forms) == 1 and "%Ln" in source and "%Ln" not in form:
            yield f"{what}: %Ln is missing"
        if "%" in form.replace("%Ln", "") and "%" not in source.replace("%Ln", ""):
            yield f"{what}: a % that is not in the English text"
        if mnemonics(source) != mnemonics(form):
            yield f"{what}: as many mnemonics (&) as the English text has"
        if source.endswith("…") != form.endswith("…"):
            yield f"{what}: the … at the end, which says that more is asked"
        if re.findall(r"\*\.\w+", source) != re.findall(r"\*\.\w+", form):
            yield f"{what}: file endings differ"
        # A no-break space is typography: in French one stands before a semicolon.
        if ends(source) != ends(form.removeprefix("\xa0")):
            yield f"{what}: white space at the ends differs"
        if source.count("\n") != form.count("\n"):
            yield f"{what}: line breaks differ"
    if len(forms) > 1 and not any("%Ln" in form for form in forms):
        yield f"{language}, {context}: {source!r}: %Ln in none of the forms"


def fields(text: str) -> Counter[str]:
    return Counter(re.findall(r"\{\w*\}", text))


def ends(text: str) -> tuple[bool, bool]:
    return text[:1].isspace(), text[-1:].isspace()


def mnemonics(text: str) -> int:
    return len(re.findall(r"&(?=[^&\s])", text.replace("&&", "")))
