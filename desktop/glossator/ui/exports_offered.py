"""What the export dialog offers: what can be written, in which formats, and what each is good for."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from glossator.domain.tables import EVERYTHING, Selection

GUARDED = "csv-guarded"
"""CSV for spreadsheets: with a byte order mark, its formulas disarmed."""
TABLES = (
    "csv",
    GUARDED,
    "xlsx",
    "sav",
    "dta",
    "parquet",
    "jsonl",
    "tsv",
    "datapackage",
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """An export: what, in which format, what of the project goes in, and whether stand-ins take the place of
    names."""

    what: str = "passages"
    form: str = "csv"
    for_spreadsheets: bool = False
    chosen: Selection = field(default=EVERYTHING)
    stand_ins: bool = False


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that can be exported. `key` is what the window remembers it by; `documents` and `coders` say
    whether it can be of some only."""

    key: str
    what: str
    group: object  # the next three: words for `said`
    title: object
    about: object
    forms: tuple[str, ...] = TABLES
    documents: bool = True
    coders: bool = True


_DATA = QT_TRANSLATE_NOOP("Export", "Tables")
_READ = QT_TRANSLATE_NOOP("Export", "To read")
_OTHER = QT_TRANSLATE_NOOP("Export", "For other programs")

# fmt: off
OFFERS = (
    Offer("passages", "passages", _DATA, QT_TRANSLATE_NOOP("Export", "Passages"),
          QT_TRANSLATE_NOOP("Export", "A row for each code on each passage: its words, place, coder and memos, and "
                            "the document's attributes.")),
    Offer("documents", "documents", _DATA, QT_TRANSLATE_NOOP("Export", "Documents"),
          QT_TRANSLATE_NOOP("Export", "A row for each document: its attributes, length, and how much is coded.")),
    Offer("matrix", "matrix", _DATA, QT_TRANSLATE_NOOP("Export", "Documents × codes"),
          QT_TRANSLATE_NOOP("Export", "A row for each document, a column for each code: for statistics.")),
    Offer("cooccurrence", "cooccurrence", _DATA, QT_TRANSLATE_NOOP("Export", "Codes × codes"),
          QT_TRANSLATE_NOOP("Export", "How often two codes lie on overlapping words.")),
    Offer("codebook", "codebook", _DATA, QT_TRANSLATE_NOOP("Export", "Codebook"),
          QT_TRANSLATE_NOOP("Export", "A row for each code: its definition in all its fields, and how often it is "
                            "applied."), documents=False),
    Offer("memos", "memos", _DATA, QT_TRANSLATE_NOOP("Export", "Memos"),
          QT_TRANSLATE_NOOP("Export", "A row for each memo, and what it is about.")),
    Offer("edits", "edits", _DATA, QT_TRANSLATE_NOOP("Export", "Log of edits"),
          QT_TRANSLATE_NOOP("Export", "A row for each step that was ever done in the project."),
          documents=False, coders=False),
    Offer("changes", "changes", _DATA, QT_TRANSLATE_NOOP("Export", "Log in full"),
          QT_TRANSLATE_NOOP("Export", "A row for each row that a step changed, before and after, with the step's "
                            "hash: an appendix for an audit."),
          documents=False, coders=False),
    Offer("all", "all", _DATA, QT_TRANSLATE_NOOP("Export", "All tables together"),
          QT_TRANSLATE_NOOP("Export", "Every table above in one file: one workbook, or one archive to deposit."),
          ("xlsx", "datapackage")),
    Offer("report", "report", _READ, QT_TRANSLATE_NOOP("Export", "Coded reports"),
          QT_TRANSLATE_NOOP("Export", "The texts with their highlights, names of codes in the margin, and memos."),
          ("html", "docx"), coders=False),
    Offer("quotations", "quotations", _READ, QT_TRANSLATE_NOOP("Export", "Quotations by code"),
          QT_TRANSLATE_NOOP("Export", "The words of every passage below the code that it has."),
          ("html", "docx"), coders=False),
    Offer("codebook-paper", "codebook", _READ, QT_TRANSLATE_NOOP("Export", "Codebook to print"),
          QT_TRANSLATE_NOOP("Export", "The codes with their definitions, as text with headings."),
          ("docx", "md"), documents=False, coders=False),
    Offer("project", "project", _OTHER, QT_TRANSLATE_NOOP("Export", "Whole project (REFI-QDA)"),
          QT_TRANSLATE_NOOP("Export", "For NVivo, MAXQDA, ATLAS.ti, QualCoder and others that know the standard."),
          ("qdpx",), documents=False, coders=False),
    Offer("codebook-exchange", "codebook", _OTHER, QT_TRANSLATE_NOOP("Export", "Codebook (REFI-QDA)"),
          QT_TRANSLATE_NOOP("Export", "The codes with their definitions, for programs that know the standard."),
          ("qdc",), documents=False, coders=False),
    Offer("annotations", "annotations", _OTHER, QT_TRANSLATE_NOOP("Export", "Annotations"),
          QT_TRANSLATE_NOOP("Export", "The passages as annotations of the texts: for the web, or to train models."),
          ("jsonld", "spacy", "doccano"), coders=False),
)
_FORMS = {
    "csv": (QT_TRANSLATE_NOOP("Export", "CSV"),
            QT_TRANSLATE_NOOP("Export", "Plain and exact, for R, Python and every program that reads tables.")),
    GUARDED: (QT_TRANSLATE_NOOP("Export", "CSV for spreadsheets"),
              QT_TRANSLATE_NOOP("Export", "Excel shows its letters rightly, and cells that begin like a formula "
                                "are disarmed with an apostrophe.")),
    "xlsx": (QT_TRANSLATE_NOOP("Export", "Excel workbook"),
             QT_TRANSLATE_NOOP("Export", "Typed cells, a header that stays in sight, and a sheet that says what "
                               "the columns hold. Excel cuts cells beyond 32,767 characters.")),
    "sav": (QT_TRANSLATE_NOOP("Export", "SPSS"),
            QT_TRANSLATE_NOOP("Export", "With labels of variables and values. SPSS holds texts of 32,767 bytes.")),
    "dta": (QT_TRANSLATE_NOOP("Export", "Stata"),
            QT_TRANSLATE_NOOP("Export", "With labels of variables and values, for Stata 14 and later.")),
    "parquet": (QT_TRANSLATE_NOOP("Export", "Parquet"),
                QT_TRANSLATE_NOOP("Export", "Small, typed and fast, for R, Python and databases.")),
    "jsonl": (QT_TRANSLATE_NOOP("Export", "JSON Lines"),
              QT_TRANSLATE_NOOP("Export", "A JSON object for each row.")),
    "tsv": (QT_TRANSLATE_NOOP("Export", "Tab-separated"),
            QT_TRANSLATE_NOOP("Export", "Cells parted by tabs.")),
    "datapackage": (QT_TRANSLATE_NOOP("Export", "Data package"),
                    QT_TRANSLATE_NOOP("Export", "To deposit in a repository: CSV, table schemas, a data dictionary "
                                      "and checksums in one archive.")),
    "html": (QT_TRANSLATE_NOOP("Export", "Web page"),
             QT_TRANSLATE_NOOP("Export", "One file that any browser shows; it loads nothing.")),
    "docx": (QT_TRANSLATE_NOOP("Export", "Word document"),
             QT_TRANSLATE_NOOP("Export", "For Word, LibreOffice and others.")),
    "md": (QT_TRANSLATE_NOOP("Export", "Markdown"),
           QT_TRANSLATE_NOOP("Export", "Plain text with headings.")),
    "qdpx": (QT_TRANSLATE_NOOP("Export", "REFI-QDA project"), ""),
    "qdc": (QT_TRANSLATE_NOOP("Export", "REFI-QDA codebook"), ""),
    "jsonld": (QT_TRANSLATE_NOOP("Export", "W3C Web Annotation"),
               QT_TRANSLATE_NOOP("Export", "JSON-LD, each with its position and its quote.")),
    "spacy": (QT_TRANSLATE_NOOP("Export", "spaCy"),
              QT_TRANSLATE_NOOP("Export", "JSON Lines, a text with its spans in each.")),
    "doccano": (QT_TRANSLATE_NOOP("Export", "Doccano"),
                QT_TRANSLATE_NOOP("Export", "JSON Lines, a text with its labels in each.")),
}
# fmt: on


def said(words: object) -> str:
    """Words of this file in the user's language."""
    return QCoreApplication.translate("Export", str(words)) if words else ""


def form_name(form: str) -> str:
    """What a format is called."""
    return said(_FORMS[form][0])


def form_about(form: str) -> str:
    """What a format is good for, "" where its name says it."""
    return said(_FORMS[form][1])
