"""Mutated project files given to the opener and to repair: each is opened clean, repaired with a report, or
refused with a sentence.

    python tests/torture/fuzz_opener.py [MUTATIONS [SEED]]        default: 10000 from seed 1

A child works through a batch and says each result at once; whoever watches it kills it when one file takes over
LIMIT seconds. Prints a table, and the seed of each file that did something else; exit status 1 then.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import selectors
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

LIMIT = 5.0  # seconds
OPENED, REPAIRED, REFUSED = "opened clean", "repaired with a report", "refused with a sentence"
RIGHT = (OPENED, REPAIRED, REFUSED)
PAGE = 8192

SQL = (
    "CREATE TRIGGER t AFTER INSERT ON codings BEGIN DELETE FROM codings; END",
    "CREATE VIEW v AS WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r) SELECT i FROM r",
    "UPDATE sqlite_master SET type='view', rootpage=0, "
    "sql='CREATE VIEW codes AS SELECT * FROM codes' WHERE name='codes'",
    "UPDATE sqlite_master SET sql='CREATE VIRTUAL TABLE codes USING fts5(a)', rootpage=0 WHERE name='codes'",
    "UPDATE sqlite_master SET sql=replace(sql, 'name VARCHAR(200)', "
    "'name VARCHAR(200) GENERATED ALWAYS AS (hex(zeroblob(400000000)))') WHERE name='codes'",
    "UPDATE sqlite_master SET rootpage = rootpage + 1 WHERE type='table'",
    "UPDATE sqlite_master SET rootpage = 1 WHERE name='passages'",
    "UPDATE sqlite_master SET rootpage = 999999999 WHERE name='edits'",
    "UPDATE sqlite_master SET sql = 'CREATE TABLE ' WHERE name='memos'",
    "UPDATE sqlite_master SET sql = substr(sql, 1, length(sql) / 2)",
    "UPDATE sqlite_master SET name = upper(name), tbl_name = upper(tbl_name)",
    "DELETE FROM sqlite_master WHERE type='index'",
    "DELETE FROM sqlite_master WHERE name='alembic_version'",
    "UPDATE alembic_version SET version_num = '9999'",
    "UPDATE alembic_version SET version_num = '0001'",
    "UPDATE alembic_version SET version_num = '../../x'",
    "UPDATE alembic_version SET version_num = NULL",
    "UPDATE alembic_version SET version_num = hex(randomblob(100000))",
    "UPDATE alembic_version SET version_num = '{name}%s{0}'",
    "DELETE FROM alembic_version",
    "UPDATE changes SET after = 'garbage'",
    "UPDATE changes SET after = '[[[[[[[[' , before = '1e999'",
    'UPDATE changes SET after = \'{"id": null, "start": 99999999999999999999}\'',
    "UPDATE changes SET table_name = 'sqlite_master'",
    "UPDATE changes SET table_name = 'holders', row_id = '1'",
    "UPDATE changes SET after = x'00ff00'",
    "UPDATE edits SET number = number * 3, time = 'never', label = '{0}{x}', kind = NULL",
    "UPDATE edits SET time = 7, hash = x'00'",
    'UPDATE passages SET start = -5, "end" = 9223372036854775807',
    "UPDATE passages SET start = 'x', quote = x'ff'",
    "UPDATE passages SET document_id = 'nobody'",
    "UPDATE passages SET created_at = '9999-99-99'",
    "UPDATE documents SET length = 9223372036854775807, text_id = 'none'",
    "UPDATE documents SET name = NULL, created_at = NULL",
    "UPDATE documents SET name = '{0}{name}' || char(10) || char(0)",
    "UPDATE document_texts SET text = x'fffe00', sections = '[[1]]'",
    "UPDATE document_texts SET sections = '[' || hex(randomblob(2000))",
    "UPDATE originals SET data = zeroblob(3000000)",
    "UPDATE originals SET sha256 = 7, data = 'text'",
    "UPDATE codes SET parent_id = (SELECT max(id) FROM codes), digit = 99",
    "UPDATE codes SET parent_id = id, colour = 'none', name = ''",
    "UPDATE codings SET code_id = passage_id",
    "UPDATE memos SET kind = 'nothing', target_id = ''",
    "UPDATE coders SET name = 'twice'",
    "DELETE FROM project",
    "INSERT INTO project SELECT 'other', name, created_at FROM project",
    "INSERT INTO holders VALUES (1, 't', 'u', 'h', 1, 'yesterday')",
    "INSERT INTO holders VALUES (1, x'00', 7, '', -1, '2999-01-01 00:00:00')",
    "CREATE TABLE more (a)",
    "ALTER TABLE codes ADD COLUMN more",
    "DROP TABLE codings",
    "DROP TABLE changes",
    "PRAGMA application_id = 7",
    "PRAGMA user_version = 7",
    "PRAGMA journal_mode = WAL",
    "PRAGMA encoding = 'UTF-16'",
)


def make_seed(path: Path) -> None:
    """A small project with something of everything."""
    from glossator.domain.documents import TextDraft
    from glossator.domain.memos import DOCUMENT, PASSAGE
    from glossator.domain.spans import Span
    from glossator.project import Project

    text = "Local officials took bribes. Police warned the owners. Families borrowed from brokers.\n" * 40
    drafts = []
    for name in "AB":
        data = f"{name} {text}".encode()
        drafts.append(
            TextDraft(name, data.decode(), data, hashlib.sha256(data).hexdigest(), f"{name}.txt", "utf-8")
        )
    with Project.create(path, coder="Coder A") as project:
        codes = [project.codes.create(name).id for name in ("one", "two")]
        for document in project.documents.add(drafts):
            for start in range(0, 900, 60):
                made = project.passages.tag(document, Span(start, start + 20), [codes[start // 60 % 2]])
            project.memos.write(PASSAGE, made, "Why?")
            project.memos.write(DOCUMENT, document, "A long one. " * 30)
        project.undo()


# --- mutations -------------------------------------------------------------------------------------------------


def _flip(data: bytearray, chance: random.Random) -> None:
    for _ in range(chance.choice((1, 1, 2, 8, 64))):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def _swap(data: bytearray, chance: random.Random) -> None:
    size = chance.choice((512, 4096, PAGE))
    one, other = (chance.randrange(len(data) // size) * size for _ in range(2))
    data[one : one + size], data[other : other + size] = data[other : other + size], data[one : one + size]


def _cut(data: bytearray, chance: random.Random) -> None:
    del data[chance.randrange(len(data)) :]


def _header(data: bytearray, chance: random.Random) -> None:
    at, size = chance.choice(
        ((0, 16), (16, 2), (18, 1), (19, 1), (20, 1), (21, 1), (24, 4), (28, 4), (32, 4), (36, 4), (40, 4), (44, 4),
         (52, 4), (56, 4), (60, 4), (68, 4), (92, 4), (96, 4))
    )  # fmt: skip
    data[at : at + size] = chance.choice((bytes(size), b"\xff" * size, chance.randbytes(size)))


def _page(data: bytearray, chance: random.Random) -> int:
    return chance.randrange(len(data) // PAGE)


def _page_type(data: bytearray, chance: random.Random) -> None:
    page = _page(data, chance)
    data[page * PAGE + (100 if page == 0 else 0)] = chance.choice((0, 2, 5, 10, 13, 255))


def _page_header(data: bytearray, chance: random.Random) -> None:
    page = _page(data, chance)
    at = page * PAGE + (100 if page == 0 else 0) + chance.randrange(1, 12)
    data[at] = chance.randrange(256)


def _pointer(data: bytearray, chance: random.Random) -> None:
    page = _page(data, chance)
    at = page * PAGE + (100 if page == 0 else 0) + 8 + 2 * chance.randrange(12)
    data[at : at + 2] = chance.randrange(65536).to_bytes(2, "big")


def _varint(data: bytearray, chance: random.Random) -> None:
    page = _page(data, chance) * PAGE
    first = 108 if page == 0 else 8
    cell = int.from_bytes(data[page + first : page + first + 2], "big") % PAGE
    for at in range(page + cell, min(page + cell + 12, len(data))):
        if chance.random() < 0.4:
            data[at] = chance.choice((0, 0x7F, 0x80, 0xFF, chance.randrange(256)))


def _zero(data: bytearray, chance: random.Random) -> None:
    page = _page(data, chance) * PAGE
    data[page : page + PAGE] = chance.choice((bytes(PAGE), chance.randbytes(PAGE)))


def _child(data: bytearray, chance: random.Random) -> None:
    """A page that points at itself, or at another one's child."""
    page = _page(data, chance)
    at = page * PAGE
    data[at] = 5
    data[at + 8 : at + 12] = (page + 1).to_bytes(4, "big")


BYTES: tuple[Callable[[bytearray, random.Random], None], ...] = (
    _flip, _flip, _swap, _cut, _header, _page_type, _page_header, _pointer, _varint, _zero, _child,
)  # fmt: skip


def mutate(seed: Path, path: Path, number: int) -> None:
    """The file of this number: always the same for the same seed file."""
    chance = random.Random(number)
    if chance.random() < 0.3:
        shutil.copyfile(seed, path)
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("PRAGMA foreign_keys=OFF")
            other.execute("PRAGMA ignore_check_constraints=ON")
            other.execute("PRAGMA writable_schema=ON")
            for statement in chance.sample(SQL, chance.choice((1, 1, 2, 3))):
                try:
                    other.execute(statement)
                except sqlite3.Error:
                    pass
        if chance.random() < 0.7:
            return
        data = bytearray(path.read_bytes())
    else:
        data = bytearray(seed.read_bytes())
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        if len(data) > PAGE:
            chance.choice(BYTES)(data, chance)
    path.write_bytes(data)


# --- what is done with each ------------------------------------------------------------------------------------


def outcome(path: Path, new: Path) -> str:
    """What became of a file: one of RIGHT, or something that must not be."""
    from glossator.domain.errors import GlossatorError
    from glossator.project import Project
    from glossator.project.repair import repair

    before = path.read_bytes()
    try:
        with Project.read(path) as project:
            wrong = project.findings()
        if not wrong:
            with Project.open(path, coder="Coder A") as project:
                for document in project.documents.all():
                    project.passages.of(document.id)
                project.history()
            return OPENED
    except GlossatorError as refused:
        if (bad := _no_sentence(refused)) or path.read_bytes() != before:
            return bad or "refused, and the file changed"
    try:
        made = repair(path, new)
    except GlossatorError as refused:
        return _no_sentence(refused) or REFUSED
    if path.read_bytes() != before:
        return "repaired, and the damaged file changed"
    with Project.open(made.path, coder="Coder A") as project:
        wrong = project.findings()
        for document in project.documents.all():
            project.passages.of(document.id)
        project.codes.create("new one")
        project.undo()
    if wrong:
        return f"repaired, and not sound: {wrong[0]}"
    for said in made.remarks:
        str(said)
    return REPAIRED


def _no_sentence(error: Exception) -> str:
    said = str(error)
    return "" if said.strip() and "\n" not in said and said.rstrip()[-1] in ".)" else f"no sentence: {said!r}"


def work(seed: Path, folder: Path, first: int, last: int) -> None:
    """Say the outcome of each file of a range, a line of JSON each."""
    for number in range(first, last):
        path, new = folder / f"m{number}.gloss", folder / f"m{number} new.gloss"
        mutate(seed, path, number)
        print(json.dumps([number, None]), flush=True)
        began = time.monotonic()
        try:
            result = outcome(path, new)
        except Exception:  # noqa: BLE001 - that is what is looked for
            result = "traceback: " + traceback.format_exc().strip().replace("\n", " | ")[-900:]
        print(json.dumps([number, result, time.monotonic() - began]), flush=True)
        for each in folder.glob(f"*m{number}[. ]*"):
            each.unlink()


def fuzz(count: int, first: int = 1, limit: float = LIMIT) -> tuple[Counter[str], dict[int, str], float]:
    """Outcomes by sort; the numbers of the files that did something else; the longest that one took, in seconds."""
    counts: Counter[str] = Counter()
    wrong: dict[int, str] = {}
    slowest = 0.0
    with tempfile.TemporaryDirectory(prefix="glossator-fuzz-") as name:
        folder = Path(name)
        seed = folder / "seed.gloss"
        make_seed(seed)
        number, end = first, first + count
        while number < end:
            for at, result, took in _watched(seed, folder, number, end, limit):
                number = at
                slowest = max(slowest, took)
                counts[result if result in RIGHT else "something else"] += 1
                if result not in RIGHT:
                    wrong[number] = result
            number += 1
    return counts, wrong, slowest


def _watched(
    seed: Path, folder: Path, first: int, last: int, limit: float
) -> Iterator[tuple[int, str, float]]:
    """What a child says, up to its end or to a file that takes too long or ends the child."""
    command = [sys.executable, __file__, "--work", str(seed), str(folder), str(first), str(last)]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    assert child.stdout is not None
    selector = selectors.DefaultSelector()
    selector.register(child.stdout, selectors.EVENT_READ)
    at, waiting, began = first - 1, b"", time.monotonic()
    try:
        while True:
            # The first answer waits for the imports as well.
            if not selector.select(limit + 20 if at < first else limit):
                yield at, f"hung for over {limit:g} s", time.monotonic() - began
                return
            read = os.read(child.stdout.fileno(), 65536)
            if not read:
                if at >= first and waiting is not None and child.wait() and at < last:
                    yield at, f"ended the program with {child.returncode}", 0.0
                return
            *lines, waiting = (waiting + read).split(b"\n")
            for line in lines:
                at, result, *took = json.loads(line)
                began = time.monotonic()
                if result is not None:
                    yield at, result, took[0]
    finally:
        child.kill()
        child.wait()
        child.stdout.close()
        selector.close()


def main(arguments: list[str]) -> int:
    """Run and print; 1 where a file did what it must not."""
    if arguments[:1] == ["--work"]:
        work(Path(arguments[1]), Path(arguments[2]), int(arguments[3]), int(arguments[4]))
        return 0
    count = int(arguments[0]) if arguments else 10_000
    first = int(arguments[1]) if len(arguments) > 1 else 1
    counts, wrong, slowest = fuzz(count, first)
    print(f"{'mutated files':<28}{count:>8}")
    for name in (*RIGHT, "something else"):
        print(f"{name:<28}{counts[name]:>8}")
    print(f"{'the slowest, seconds':<28}{slowest:>8.1f}")
    for number, what in wrong.items():
        print(f"file {number}: {what}")
    return 1 if wrong or sum(counts.values()) != count else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
