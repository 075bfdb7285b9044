"""The command that writes tables, papers and projects for other programs."""

from __future__ import annotations

import shutil
import sys
from io import BytesIO
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import TYPE_CHECKING, BinaryIO, cast

import click

from glossator.cli_encrypt import passphrase_option, read_project, stand_ins_of
from glossator.domain.errors import CannotWrite
from glossator.domain.tables import COUNT, VALUES, Selection

if TYPE_CHECKING:
    from glossator.domain.remarks import Remark
    from glossator.project import Project

SPOOL = 16 * 2**20  # bytes kept in memory before a temporary file is used

_PATH = click.Path(path_type=Path)


@click.command()
@click.argument("file", type=_PATH)
@click.option(
    "--table",
    metavar="NAME",
    help="What: passages, documents, matrix, cooccurrence, codebook, memos, edits, changes or all; or report,"
    " quotations, annotations.  [default: passages]",
)
@click.option(
    "--format",
    "form",
    metavar="NAME",
    help="csv, tsv, jsonl, xlsx, parquet, sav, dta, datapackage; html, docx, md, jsonld, spacy, doccano; or qdpx,"
    " qdc.  [default: what the name after -o ends in, else csv]",
)
@click.option("--for-spreadsheets", is_flag=True, help="CSV with a byte order mark, and formulas disarmed.")
@click.option("--document", "documents", multiple=True, metavar="NAME", help="Only this one; again for more.")
@click.option("--coder", "coders", multiple=True, metavar="NAME", help="Only of this coder; again for more.")
@click.option("--value", type=click.Choice(VALUES), help="What a matrix holds.  [default: count]")
@click.option("--roll-up", is_flag=True, help="Matrix, co-occurrence: sub-codes count for those above them.")
@click.option(
    "--suppress-below",
    type=click.IntRange(2),
    metavar="N",
    help="Matrix, co-occurrence: leave cells of 1 to N-1 codings empty.",
)
@click.option("--stand-ins", is_flag=True, help="With stand-ins in the place of names, everywhere.")
@click.option("-o", "--output", type=_PATH, help="Where to; without it to standard output.")
@passphrase_option
def export(
    file: Path,
    table: str | None,
    form: str | None,
    for_spreadsheets: bool,
    documents: tuple[str, ...],
    coders: tuple[str, ...],
    value: str | None,
    roll_up: bool,
    suppress_below: int | None,
    stand_ins: bool,
    output: Path | None,
) -> None:
    """Write a table, a coded report, quotations, annotations, or the project for other programs."""
    from glossator.project.exports import SUPPRESSING, unit

    what, form = _wanted(table, form, output)
    _check(what, form, for_spreadsheets, bool(documents), bool(coders), value, roll_up)
    if suppress_below is not None and what not in SUPPRESSING:
        raise click.UsageError("--suppress-below goes with --table matrix or cooccurrence.")
    if output is None and _is_binary(form) and sys.stdout is not None and sys.stdout.isatty():
        raise click.UsageError(f"{form} is nothing for a screen; name a file with -o.")
    with read_project(file) as project:

        def tell(said: Remark) -> None:
            click.echo(f"{file.name}: {said}", err=True)

        hidden = stand_ins_of(project) if stand_ins else None
        chosen = _selection(project, documents, coders, value or COUNT, roll_up, suppress_below or 0)
        if form == "qdpx":
            from glossator.project.refi import losses

            for said in losses(project):
                click.echo(f"{file.name}: {said}", err=True)
        if output is None:
            if sys.stdout is None:
                raise CannotWrite("There is no standard output to write to; name a file with -o.")
            # Written aside first: whoever reads slowly must not keep others from writing to the project.
            # Of an encrypted project in memory: a temporary file's words can be read from the disk afterwards.
            with BytesIO() if project.encrypted else SpooledTemporaryFile(SPOOL) as aside:
                project.exports.write(
                    cast(BinaryIO, aside),
                    what,
                    form,
                    for_spreadsheets,
                    chosen=chosen,
                    tell=tell,
                    stand_ins=hidden,
                )
                aside.seek(0)
                shutil.copyfileobj(aside, sys.stdout.buffer)
            sys.stdout.buffer.flush()
        else:
            count = project.exports.write_file(
                output, what, form, for_spreadsheets, chosen=chosen, tell=tell, stand_ins=hidden
            )
            click.echo(f"{output}: {count} {unit(what, form)}.", err=True)


def _wanted(table: str | None, form: str | None, output: Path | None) -> tuple[str, str]:
    """What to write, and in which format: the one named, else that of the file's name, else the usual one."""
    from glossator.project.exports import EXCHANGE, TABLE_FORMATS, TABLES, form_of, forms_of
    from glossator.project.papers import PAPERS

    if form is None and table is None and output is not None and output.suffix.lower()[1:] in EXCHANGE:
        form = output.suffix.lower()[1:]
    if form in EXCHANGE:
        if table is not None:
            raise click.UsageError(f"{form} holds the whole of it; leave out --table.")
        return "passages", form
    what = table or "passages"
    if what not in TABLES and what not in PAPERS:
        known = ", ".join(dict.fromkeys((*TABLES, *PAPERS)))
        raise click.UsageError(f"There is no table “{what}”; there is: {known}.")
    forms = forms_of(what)
    if form is None:
        form = (form_of(output, what) if output else None) or forms[0]
    if form not in forms:
        every = {*TABLE_FORMATS, *EXCHANGE, *(each for some in PAPERS.values() for each in some)}
        there_is = (
            f"“{what}” cannot be written as {form}" if form in every else f"There is no format “{form}”"
        )
        raise click.UsageError(f"{there_is}; it can be: {', '.join(forms)}.")
    return what, form


def _check(
    what: str, form: str, guarded: bool, documents: bool, coders: bool, value: str | None, roll_up: bool
) -> None:
    """Usage errors for wishes that would come to nothing."""
    from glossator.project.exports import EXCHANGE, TABLE_FORMATS

    if guarded and form != "csv":
        raise click.UsageError("--for-spreadsheets goes with --format csv.")
    if value is not None and what not in ("matrix", "all"):
        raise click.UsageError("--value goes with --table matrix.")
    if roll_up and what not in ("matrix", "cooccurrence", "all"):
        raise click.UsageError("--roll-up goes with --table matrix or cooccurrence.")
    if (documents or coders) and form in EXCHANGE:
        raise click.UsageError(f"{form} holds all documents and coders; leave out --document and --coder.")
    if documents and what in ("codebook", "edits", "changes"):
        raise click.UsageError(f"--document does not go with --table {what}, which is of the whole project.")
    if coders and what in ("edits", "changes"):
        raise click.UsageError(f"--coder does not go with --table {what}, which is of the whole project.")
    if coders and form not in TABLE_FORMATS:
        raise click.UsageError("--coder goes with tables.")


def _selection(
    project: Project,
    documents: tuple[str, ...],
    coders: tuple[str, ...],
    value: str,
    roll_up: bool,
    suppress_below: int,
) -> Selection:
    return Selection(
        {project.documents.named(name).id for name in documents} if documents else None,
        {project.coders.named(name).id for name in coders} if coders else None,
        value,
        roll_up,
        suppress_below,
    )


def _is_binary(form: str) -> bool:
    return form in ("xlsx", "parquet", "sav", "dta", "datapackage", "docx", "qdpx")
