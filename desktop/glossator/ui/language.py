"""The language of the window, and with it the side that it begins on and how numbers and dates are written."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from glossator import assets

SYSTEM = ""  # as the system has it
ENGLISH = "en"
# Each by its own name: who needs the list may not read the language that the window speaks.
NAMES = {
    ENGLISH: "English",
    "es": "Español",
    "fr": "Français",
    "pt": "Português",
    "ar": "العربية",
    "km": "ខ្មែរ",
}

_STRONG = ("L", "R", "AL")  # the kinds of letters that say which way a text runs


def spoken(choice: str) -> str:
    """The language that a choice means: a key of NAMES. The system's first language that there is, else English."""
    if choice in NAMES:
        return choice
    wished = (name.replace("_", "-").partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((language for language in wished if language in NAMES), ENGLISH)


def speak(app: QApplication, choice: str) -> None:
    """Let every window that is made from now on speak this language. What the system says of the country's way with
    numbers stays, where it is the same language."""
    language, system = spoken(choice), QLocale.system()
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(
        system
        if choice not in NAMES or system.language() == QLocale(language).language()
        else QLocale(language)
    )
    app.setLayoutDirection(QLocale(language).textDirection())
    if language == ENGLISH:
        return
    for name, folder in (
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        ("glossator", str(assets.resources() / "translations")),
    ):
        translator = QTranslator(app)
        if translator.load(QLocale(language), name, "_", folder):
            app.installTranslator(translator)


def isolated(text: str) -> str:
    """A name that is a piece of its own in a line of the other direction: its marks stay at their end."""
    return f"\u2068{text}\u2069"


def lone(text: str) -> str:
    """A name that is written by itself: isolated where it runs against the window, and only there, since a font
    that lacks the marks lets another one lift the line."""
    turned = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return text if backwards(text) == turned else isolated(text)


def equated(name: str, value: str) -> str:
    """A name and what it is set to, "name = value". A value of another direction than the name's is isolated, and
    one without letters behind a name from the right: the parts of "2019-2020" would change places there."""
    turned = backwards(name)
    runs = {kind != "L" for kind in map(unicodedata.bidirectional, value) if kind in _STRONG}
    plain = not runs - {turned} and (bool(runs) or not turned)
    return lone(f"{name} = {value if plain else isolated(value)}")


def beginning() -> Qt.AlignmentFlag:
    """The side that the window begins on, for words of the other direction: without it they stand at their own."""
    turned = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return Qt.AlignmentFlag.AlignAbsolute | (
        Qt.AlignmentFlag.AlignRight if turned else Qt.AlignmentFlag.AlignLeft
    )


def follow(document: QTextDocument) -> None:
    """Let each line of the program's own words run as the window does and begin where all does. Else Qt goes by the
    first strong character, be it that of an isolated name."""
    option = document.defaultTextOption()
    option.setTextDirection(QApplication.layoutDirection())
    option.setAlignment(beginning())
    document.setDefaultTextOption(option)


def backwards(text: str) -> bool:
    """Whether a text is read from the right: by its first strong character (Unicode Annex 9, P2 and P3)."""
    kinds = (unicodedata.bidirectional(letter) for letter in text)
    return next((kind for kind in kinds if kind in _STRONG), "L") != "L"


def series(parts: Iterable[str]) -> str:
    """One thing after the other: "a, b, c"."""
    return QCoreApplication.translate("Language", ", ").join(parts)


def clauses(parts: Iterable[str]) -> str:
    """What is said of one thing, of which each part may hold commas: "a; b; c"."""
    return QCoreApplication.translate("Language", "; ").join(parts)


def labelled(name: str, words: str) -> str:
    """What is said, behind the name of what it is said of: "name: words"."""
    return QCoreApplication.translate("Language", "{name}: {words}").format(name=name, words=words)


def unreviewed() -> str:
    """What to know about the translations."""
    return QCoreApplication.translate(
        "Language",
        "The translations have not been reviewed yet by people who grew up with the language. Should a word be "
        "wrong, please write to us; the English text is the one that counts.",
    )
