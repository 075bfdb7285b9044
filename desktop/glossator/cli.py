"""The command line: a contract that scripts rely on.

Exit status 0: done. 1: could not, and one line on standard error says what and why. 2: wrong usage.
What a command needs is imported inside it, so that each starts as fast as it can.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

import click

from glossator import __version__
from glossator.cli_encrypt import (
    decrypt,
    encrypt,
    new_passphrase,
    open_project,
    passphrase,
    passphrase_option,
    read_project,
)
from glossator.cli_export import export
from glossator.cli_names import names
from glossator.cli_repair import check, repair
from glossator.cli_snapshots import snapshots
from glossator.domain.errors import GlossatorError, InvalidSpan, NotFound, Unreadable
from glossator.domain.spans import Span

if TYPE_CHECKING:
    from glossator.project import Project
    from glossator.project.intake import Line

DEFAULT_CODEBOOK = "trafficking"

_PATH = click.Path(path_type=Path)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="glossator")
def cli() -> None:
    """Read case reports, tag passages by theme, take away the dataset.

    Without a command: glossator [FILE.gloss] opens the window, glossator --sample opens it on a fresh copy of
    the sample project.
    """


@cli.command("open", hidden=True)
@click.argument("file", type=_PATH, required=False)
@click.option("--sample", is_flag=True, help="Open a fresh copy of the sample project.")
def open_(file: Path | None, sample: bool) -> None:
    """Open the window, on a project if one is named."""
    if file is not None and sample:
        raise click.UsageError("Name a file or --sample, not both.")
    from glossator.ui.app import run

    raise click.exceptions.Exit(run(file, sample))


@cli.command()
@click.argument("file", type=_PATH)
@click.option(
    "--codebook",
    default=DEFAULT_CODEBOOK,
    metavar="NAME|FILE",
    help="A codebook that comes with Glossator, or a file: TOML, or .qdc of REFI-QDA."
    f"  [default: {DEFAULT_CODEBOOK}]",
)
@click.option("--coder", metavar="NAME", help="Who makes it.")
@click.option("--encrypt", "encrypted", is_flag=True, help="Protect it with a passphrase.")
@passphrase_option
def new(file: Path, codebook: str, coder: str | None, encrypted: bool) -> None:
    """Make a new project."""
    from glossator.project import Project
    from glossator.project.codebooks import find_codebook

    draft = find_codebook(codebook, lambda said: click.echo(f"{Path(codebook).name}: {said}", err=True))
    secret = new_passphrase() if encrypted else None
    with Project.create(file, draft, coder, passphrase=secret) as project:
        click.echo(f"{project.path}: a new project with {len(project.codes.book())} codes.")


@cli.command("import")
@click.argument("file", type=_PATH)
@click.argument("paths", type=_PATH, nargs=-1, required=True, metavar="PATH...")
@click.option("--encoding", metavar="NAME", help="What the files are encoded in, if you know better.")
@click.option("--coder", metavar="NAME", help="Who imports them.")
@click.option("--split", is_flag=True, help="One document per country where a file holds several.")
@click.option("--attributes", is_flag=True, help="Set what the reports seem to say: country, year, tier …")
@click.option("--whole-page", is_flag=True, help="Of web pages all, not only the main text.")
@click.option("--text-column", metavar="NAME", help="Of tables the column with the texts.")
@click.option("--name-column", metavar="NAME", help="Of tables the column with the names.")
@click.option("--sheet", metavar="NAME", help="Of workbooks the sheet.")
@passphrase_option
def import_(
    file: Path,
    paths: tuple[Path, ...],
    encoding: str | None,
    coder: str | None,
    split: bool,
    attributes: bool,
    whole_page: bool,
    text_column: str | None,
    name_column: str | None,
    sheet: str | None,
) -> None:
    """Add documents from files and folders, and what projects and codebooks of other programs hold (.qdpx, .qdc).

    What can be read is imported in one step; what cannot is named on standard error, and so are the attributes
    that the reports propose while --attributes does not say to set them.
    """
    from glossator.project.imports import Wishes, gather
    from glossator.project.intake import import_files

    wishes = Wishes(encoding, whole_page, text_column, name_column, sheet, split)
    projects = [path for path in paths if path.suffix.lower() in (".qdpx", ".qde", ".qdc")]
    with open_project(file, coder) as project:
        gathered = gather(path for path in paths if path not in projects)
        failed = False
        for path, passed in gathered.passed:
            click.echo(f"{path}: {passed}", err=True)
        result = import_files(project, gathered.files, wishes, attributes)
        for line in result.lines:
            failed |= not _tell_import(line, attributes)
        for path in projects:
            failed |= not _import_project(project, path)
    if failed:
        raise click.exceptions.Exit(1)


def _tell_import(line: Line, attributes: bool) -> bool:
    """A document is a line on standard output; what is worth knowing beside that, one on standard error each.
    Returns whether the file could be read."""
    from glossator.project.intake import FAILED, SKIPPED

    draft = line.outline
    if line.state == FAILED:
        click.echo(str(line.reason), err=True)
    elif line.state == SKIPPED or draft is None:
        click.echo(
            f"{line.shown}{f' ({draft.part})' if draft and draft.part else ''}: {line.reason}", err=True
        )
    else:
        guess = "" if draft.certain or not draft.encoding else f" (decoded as {draft.encoding}: a guess)"
        click.echo(f"{line.name}: {draft.length} characters{guess}")
        for said in line.remarks:
            click.echo(f"{line.name}: {said}", err=True)
        if draft.proposals and not attributes:
            pairs = ", ".join(
                f"{p.name} = {p.value} (from “{' '.join(p.words.split())}”)" for p in draft.proposals
            )
            click.echo(f"{line.name}: proposed, and set with --attributes: {pairs}", err=True)
    return line.state != FAILED


def _import_project(project: Project, path: Path) -> bool:
    """Add a project or a codebook of another program; says what came of it and what was not kept, and returns
    whether it could be read."""
    from glossator.project.refi import add_codebook, add_project

    try:
        remarks = (add_codebook if path.suffix.lower() == ".qdc" else add_project)(project, path)
    except Unreadable as fault:
        click.echo(str(fault), err=True)
        return False
    for said in remarks:
        click.echo(f"{path.name}: {said}", err=True)
    return True


@cli.command()
@click.argument("file", type=_PATH)
@click.option("--document", required=True, metavar="NAME", help="The document's name.")
@click.option("--code", required=True, metavar="NAME", help="The code's name, or its path: Theme/Sub-theme.")
@click.option("--span", metavar="START:END", help="Code points into the text, half-open.")
@click.option("--find", metavar="TEXT", help="The words to tag, as they stand in the text: the first place.")
@click.option("--all", "everywhere", is_flag=True, help="With --find: every place.")
@click.option("--coder", metavar="NAME", help="Who codes.")
@passphrase_option
def code(
    file: Path,
    document: str,
    code: str,
    span: str | None,
    find: str | None,
    everywhere: bool,
    coder: str | None,
) -> None:
    """Tag a passage, or every place of some words."""
    if (span is None) == (find is None):
        raise click.UsageError("Name one of --span and --find.")
    if everywhere and find is None:
        raise click.UsageError("--all goes with --find.")
    parsed = _parsed(span) if span is not None else None
    with open_project(file, coder) as project:
        target = project.documents.named(document)
        wanted = project.codes.book().named(code)
        text = project.documents.text(target.id)
        spans = [Span(*parsed)] if parsed else _found(text, find or "", everywhere)
        ids = project.passages.tag_all(target.id, spans, wanted.id)
        for passage_id in ids:
            passage = project.passages.get(passage_id)
            shown = Span(passage.start, passage.end)
            click.echo(
                f"{shown.start}:{shown.end}\t{project.codes.book().path_text(wanted.id)}\t{passage.quote}"
            )


def _parsed(span: str) -> tuple[int, int]:
    start, _, end = span.partition(":")
    try:
        return int(start), int(end)
    except ValueError:
        raise click.UsageError(
            f"--span wants START:END in whole numbers, such as 120:164, not “{span}”."
        ) from None


def _found(text: str, words: str, everywhere: bool) -> list[Span]:
    if not words:
        raise InvalidSpan("There are no words to find.")
    found: list[Span] = []
    at = text.find(words)
    while at >= 0:
        found.append(Span(at, at + len(words)))
        if not everywhere:
            break
        at = text.find(words, at + len(words))
    if not found:
        raise NotFound("“{words}” does not stand in the document.", words=words)
    return found


for command in (export, check, repair, snapshots, encrypt, decrypt, passphrase, names):
    cli.add_command(command)


@cli.command()
@click.argument("file", type=_PATH)
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@passphrase_option
def info(file: Path, as_json: bool) -> None:
    """Say what a project holds."""
    with read_project(file) as project:
        facts: dict[str, object] = {**project.info()}
        names = [coder.name for coder in project.coders.all()]
    if as_json:
        click.echo(json.dumps({**facts, "coder_names": names}, ensure_ascii=False, indent=2))
        return
    for name, value in facts.items():
        click.echo(f"{name}: {value}")
    click.echo(f"coded by: {', '.join(names) or 'nobody yet'}")


@cli.command()
@click.argument("folder", type=_PATH)
def demo(folder: Path) -> None:
    """Do the main job without a screen: a sample project, its CSV, a picture of the window."""
    from glossator.ui.demo import make_demo

    for made in make_demo(folder):
        click.echo(str(made))


@cli.command("read-apart", hidden=True)
@click.argument("kind", type=click.Choice(["pdf", "workbook"]))
@click.argument("memory", type=int)
def read_apart(kind: str, memory: int) -> None:
    """Read a file from standard input and write what is in it to standard output as JSON."""
    from glossator.formats.reading.apart import serve

    serve(kind, memory)


@cli.command("self-test")
@click.option("--to", type=_PATH, metavar="FILE", help="Write the table there too.")
def self_test(to: Path | None) -> None:
    """Start everything once and quit; for installed builds."""
    from glossator.ui.selftest import self_test as run_all

    if to is None:
        raise click.exceptions.Exit(run_all(click.echo))
    # A line as soon as it is known: where the program crashes, the file says at what.
    with to.open("w", encoding="utf-8", buffering=1) as file:

        def say(line: str) -> None:
            click.echo(line)  # a window without a console has no standard output; then this does nothing
            file.write(f"{line}\n")

        raise click.exceptions.Exit(run_all(say))


def _mind_commands(word: str) -> None:
    """Raises UsageError where a word in the place of a command or a file can only be a mistyped command."""
    file = Path(word)
    if word.startswith("-") or file.name != word or file.suffix or file.exists():
        return
    from difflib import get_close_matches

    near = get_close_matches(word.lower(), cli.commands, 1)
    hint = f"Did you mean “{near[0]}”?" if near else "`glossator --help` lists the commands."
    raise click.UsageError(f"There is neither a command nor a file called “{word}”. {hint}")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a name that the terminal cannot show must not end the program
            stream.reconfigure(errors="backslashreplace")
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        if not words or (words[0] not in cli.commands and words[0] not in ("-h", "--help", "--version")):
            _mind_commands(words[0] if words else "")
            words.insert(0, "open")
        result = cli.main(words, prog_name="glossator", standalone_mode=False)
        return result if isinstance(result, int) else 0
    except click.exceptions.Exit as done:
        return done.exit_code
    except click.UsageError as error:
        error.show()
        return 2
    except click.Abort:
        return 1
    except BrokenPipeError:
        # Whoever read standard output has had enough; nothing more must be written there at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except (GlossatorError, OSError) as error:
        click.echo(f"glossator: {error}", err=True)
        return 1
