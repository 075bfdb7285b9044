"""The self-test's exports: everything that the export dialog offers, in every format, written and read back."""

from __future__ import annotations

import csv
import json
import zipfile
from collections.abc import Callable
from functools import partial
from importlib.util import find_spec
from pathlib import Path

from glossator.ui.exports_offered import GUARDED, OFFERS
from glossator.ui.selftest.bench import CODE, CODER, WORDS, Bench, NotHere

_EXTRA = {"parquet": "polars", "sav": "pyreadstat", "dta": "pyreadstat"}


def parts() -> list[tuple[str, Callable[[Bench], object]]]:
    """A part for each format."""
    forms = dict.fromkeys(form for offer in OFFERS for form in offer.forms)
    return [(f"exported and read back: {form}", partial(_round, form)) for form in forms]


def _round(form: str, bench: Bench) -> str:
    from glossator.project import Project
    from glossator.project.exports import ending

    extra = _EXTRA.get(form, "")
    if extra and (find_spec(extra) is None or find_spec("polars") is None):
        raise NotHere("needs the extra “data”")
    names = []
    with Project.read(bench.project) as project:
        for offer in OFFERS:
            if form not in offer.forms:
                continue
            real = "csv" if form == GUARDED else form
            target = bench.folder / f"{offer.key}-{form}{ending(real)}"
            count = project.exports.write_file(target, offer.what, real, for_spreadsheets=form == GUARDED)
            _READ[form](target, offer.what, count, bench)
            names.append(offer.key)
    return ", ".join(names)


# --- tables -------------------------------------------------------------------------------------------------


def _expect(what: str, rows: list[str], count: int) -> None:
    """`rows` are the table's, each as one text."""
    assert len(rows) == count, f"{what}: {len(rows)} rows were read, {count} written"
    if what == "passages":
        assert all(words in rows[0] for words in (WORDS, CODE, CODER)), rows


def _delimited(delimiter: str, target: Path, what: str, count: int, _: Bench) -> None:
    csv.field_size_limit(10**8)
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=delimiter))
    _expect(what, [" ".join(row) for row in rows[1:]], count)


def _json_lines(target: Path, what: str, count: int, _: Bench) -> None:
    rows = [json.loads(line) for line in target.read_text("utf-8").split("\n") if line]
    _expect(what, [" ".join(map(str, row.values())) for row in rows], count)


def _workbook(target: Path, what: str, count: int, _: Bench) -> None:
    from python_calamine import CalamineWorkbook

    book = CalamineWorkbook.from_path(str(target))
    if what == "all":
        assert len(book.sheet_names) > 5
        return
    rows = book.get_sheet_by_index(0).to_python()
    _expect(what, [" ".join(map(str, row)) for row in rows[1:]], count)


def _package(target: Path, what: str, count: int, _: Bench) -> None:
    with zipfile.ZipFile(target) as archive:
        assert archive.testzip() is None
        described = json.loads(archive.read("datapackage.json"))
        held = {resource["path"]: archive.read(resource["path"]) for resource in described["resources"]}
    if what == "all":
        assert len(held) > 5
        return
    data = next(iter(held.values()))  # behind it comes what the columns hold
    rows = list(csv.reader(data.decode("utf-8-sig").splitlines(keepends=True)))
    _expect(what, [" ".join(row) for row in rows[1:]], count)


def _parquet(target: Path, what: str, count: int, _: Bench) -> None:
    import polars

    _expect(what, [" ".join(map(str, row)) for row in polars.read_parquet(target).iter_rows()], count)


def _statistics(reader: str, target: Path, what: str, count: int, _: Bench) -> None:
    import pyreadstat

    frame, _meta = getattr(pyreadstat, reader)(str(target), output_format="polars")
    _expect(what, [" ".join(map(str, row)) for row in frame.iter_rows()], count)


# --- what people read ---------------------------------------------------------------------------------------


def _paper(target: Path, what: str, count: int, _: Bench) -> None:
    from glossator.project.imports import Wishes, read

    reading = read(target, Wishes(whole_page=True))
    assert reading.fault is None, str(reading.fault)
    text = " ".join(reading.drafts[0].text.split())
    assert count > 0
    assert (CODE if what == "codebook" else WORDS) in text, f"{what}: the words are not in it"


# --- other programs -----------------------------------------------------------------------------------------


def _annotations(target: Path, what: str, count: int, _: Bench) -> None:
    said = target.read_text("utf-8")
    found = (
        [json.loads(line) for line in said.split("\n") if line]
        if target.suffix == ".jsonl"
        else [json.loads(said)]
    )
    assert found, what
    assert count > 0, what
    assert CODE in said


def _project(target: Path, _what: str, count: int, bench: Bench) -> None:
    from glossator.project import Project
    from glossator.project.refi import add_project

    with Project.create(bench.folder / "from qdpx.gloss", coder=CODER) as project:
        add_project(project, target)
        documents = project.documents.all()
        assert len(documents) == count
        quotes = [p.quote for document in documents for p in project.passages.of(document.id)]
        assert quotes == [WORDS], quotes
        assert project.findings() == []


def _codebook(target: Path, _what: str, count: int, _: Bench) -> None:
    from glossator.project.codebooks import find_codebook

    draft = find_codebook(str(target))
    assert len(draft) == count


_READ: dict[str, Callable[[Path, str, int, Bench], None]] = {
    "csv": partial(_delimited, ","),
    GUARDED: partial(_delimited, ","),
    "tsv": partial(_delimited, "\t"),
    "jsonl": _json_lines,
    "xlsx": _workbook,
    "datapackage": _package,
    "parquet": _parquet,
    "sav": partial(_statistics, "read_sav"),
    "dta": partial(_statistics, "read_dta"),
    "html": _paper,
    "docx": _paper,
    "md": _paper,
    "qdpx": _project,
    "qdc": _codebook,
    "jsonld": _annotations,
    "spacy": _annotations,
    "doccano": _annotations,
}
