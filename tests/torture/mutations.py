"""What is done to project files: bytes, pages, statements, values that no program puts there, side files.

The file of a number is always the same for the same seed: ids, moments and chance are drawn from it.
"""

from __future__ import annotations

import hashlib
import random
import re
import shutil
import sqlite3
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from unittest.mock import patch
from uuid import UUID

PAGE = 8192
PASSPHRASE = "correct horse battery staple"
OLD = Path(__file__).parents[1] / "storage" / "files" / "revision-0003.zip"

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
    "UPDATE alembic_version SET version_num = hex(zeroblob(100000))",
    "UPDATE alembic_version SET version_num = '{name}%s{0}'",
    "DELETE FROM alembic_version",
    "UPDATE changes SET after = 'garbage'",
    "UPDATE changes SET after = '[[[[[[[[' , before = '1e999'",
    'UPDATE changes SET after = \'{"id": null, "start": 99999999999999999999}\'',
    "UPDATE changes SET table_name = 'sqlite_master'",
    "UPDATE changes SET table_name = 'holders', row_id = '1'",
    "UPDATE changes SET after = x'00ff00'",
    "UPDATE changes SET after = replace(hex(zeroblob(100000)), '0', '[')",
    "UPDATE edits SET state = NULL",
    "UPDATE documents SET name = 'forged'",
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
    "UPDATE document_texts SET sections = '[' || hex(zeroblob(2000))",
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
    "CREATE TRIGGER u AFTER UPDATE ON holders BEGIN DELETE FROM documents; END",
    "CREATE TRIGGER i BEFORE INSERT ON holders BEGIN SELECT raise(ROLLBACK, 'no'); END",
    "CREATE VIEW holders2 AS SELECT load_extension('x')",
    "CREATE TEMP TABLE x (a)",
    "CREATE INDEX planted ON codes (abs(-9223372036854775807 - 1))",
    "CREATE INDEX planted ON passages (hex(zeroblob(100000)))",
    "UPDATE sqlite_master SET sql = sql || zeroblob(2000000) WHERE name = 'codes'",
    "UPDATE sqlite_master SET sql = replace(sql, 'CREATE TABLE', 'CREATE TEMP TABLE')",
    "UPDATE sqlite_master SET sql = replace(sql, 'VARCHAR', 'VARCHAR' || char(0))",
    "UPDATE sqlite_master SET type = 'trigger' WHERE name = 'memos'",
    "UPDATE sqlite_master SET tbl_name = 'nothing'",
    "UPDATE sqlite_master SET rootpage = NULL WHERE name = 'documents'",
    "UPDATE sqlite_master SET name = 'sqlite_' || name WHERE name = 'coders'",
    "DELETE FROM sqlite_master",
    "DELETE FROM sqlite_master WHERE name = 'documents'",
    "DELETE FROM sqlite_master WHERE name IN ('passages', 'codings')",
    "ALTER TABLE codings RENAME TO codings2",
    "ALTER TABLE passages RENAME COLUMN start TO begin",
    "DELETE FROM coders",
    "DELETE FROM documents WHERE name = 'A'",
    "DELETE FROM codes WHERE name = 'one'",
    'UPDATE passages SET start = start + 10000, "end" = "end" + 10000',
    "UPDATE edits SET reverses = id, kind = 'undo', state = 'done'",
    "UPDATE edits SET kind = 'take back', reverses = id",
    "UPDATE changes SET row_id = 'nobody'",
    "UPDATE changes SET number = number + 1000",
    "DELETE FROM changes WHERE rowid % 3 = 0",
)


def make_seeds(folder: Path, seed: int) -> None:
    """The projects that are mutated, in a folder: a small one with something of everything, the same encrypted, one
    of an older revision, and another project."""
    chance = random.Random(seed)

    class Moments(type):
        def __instancecheck__(cls, value: object) -> bool:
            return isinstance(value, datetime)

    class Clock(datetime, metaclass=Moments):
        moment = datetime(2026, 1, 5, 9, tzinfo=UTC)

        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
            cls.moment += timedelta(seconds=7)
            return cls.moment

    with (
        patch("glossator.domain.ids.uuid4", lambda: UUID(int=chance.getrandbits(128), version=4)),
        patch("glossator.storage.journal.datetime", Clock),
    ):
        make_project(folder / "seed.gloss")
        make_project(folder / "other.gloss")
    zipfile.ZipFile(OLD).extractall(folder)
    from glossator.project import Project

    Project.create(folder / "empty.gloss").close()
    with closing(sqlite3.connect(folder / "empty.gloss")) as made:
        made.execute("DELETE FROM project")
        made.commit()
    for name in ("seed.gloss", "other.gloss"):
        with closing(sqlite3.connect(folder / name)) as made:
            made.execute("VACUUM")  # what was there before the last write hangs on the machine
    shutil.copyfile(folder / "seed.gloss", folder / "secret.gloss")
    with Project.open(folder / "secret.gloss", coder="Coder A") as project:
        project.encryption.give(PASSPHRASE)
        project.pseudonyms.add("Phnom", "Place 1")


def make_project(path: Path) -> None:
    """A small project with something of everything."""
    from glossator.domain.documents import SECTION, TextDraft
    from glossator.domain.memos import CODE, DOCUMENT, PASSAGE, PROJECT
    from glossator.domain.spans import Span
    from glossator.project import Project

    def draft(name: str, text: str) -> TextDraft:
        data = text.encode()
        digest = hashlib.sha256(data).hexdigest()
        whole = (("Whole", SECTION, 0, len(text)),)
        return TextDraft(name, text, data, digest, f"{name}.txt", "utf-8", True, whole)

    text = "Local officials took bribes. Police warned the owners. Families borrowed from brokers.\n" * 12
    with Project.create(path, coder="Coder A") as project:
        codes = [project.codes.create("one"), project.codes.create("two")]
        codes.append(project.codes.create("three", codes[0].id))
        project.codes.set_digit(codes[1].id, 2)
        country = project.attributes.create("Country")
        for document in project.documents.add([draft(name, f"{name} {text}") for name in "AB"]):
            project.attributes.set(document, country.id, "Cambodia")
            for start in range(0, 480, 60):
                made = project.passages.tag(document, Span(start, start + 20), [codes[start // 60 % 3].id])
            project.memos.write(PASSAGE, made, "Why?")
            project.memos.write(DOCUMENT, document, "A long one. " * 9)
        project.memos.write(CODE, codes[0].id, "See the other one.")
        plan = project.revisions.plan(document, draft("B", "Corrected. " + text[: len(text) // 2]))
        project.revisions.replace(plan)
        project.undo()
        project.redo()
        project.codes.rename(codes[2].id, "drei")
        project.undo()
        project.memos.write(
            PROJECT, project.connection.exec_driver_sql("SELECT id FROM project").scalar_one(), "All."
        )


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

VALUES: tuple[object, ...] = (
    None, "", "noon", "0", " ", "x" * 300, "\0", "a\nb\r\u2028", "\ud7ff\uffff", "{0}{x}%s{}", "../../x",
    "[1", "[]", "{}", "7", "null", '{"id": null}', '{"nothing": 1}', "[" * 5000, '{"start": 1e999}', '"\\ud800"',
    "2026-02-31 10:00:00.000000", "0001-01-01 00:00:00.000000", "9999-12-31 23:59:59.999999", "2026-01-01",
    "2026-01-01T00:00:00+99:99", "12:00", "now", "#gggggg", "#FFF", "document", "project", "undo", "take back",
    "done", -1, 0, 1, 7, 10**6, 2**31, 2**62, -(2**63), 1.5, 1e300, float("inf"), b"", b"\xff\xfe", b"\0" * 40,
)  # fmt: skip
"""What may stand in a cell of a file made by hand: SQLite takes any kind of value in any column."""


KINDS = re.compile(r"\b(VARCHAR\(\d+\)|TEXT|DATETIME|JSON|INTEGER)")
WORDY = re.compile(r"\b(VARCHAR\(\d+\)|TEXT|DATETIME)")


def put(path: Path, table: str, column: str, value: object, limit: str = "") -> int:
    """Set a column of some rows to a value as it is, whatever its declaration says, which stays; returns in how
    many rows. A row that would stand twice in a unique index is passed over."""
    with _unfettered(path) as other:
        said = other.execute(
            "SELECT sql FROM sqlite_master WHERE type='table' AND name = ?", (table,)
        ).fetchone()
        if said is None:
            return 0
        bare = said[0].replace(" NOT NULL", "")
        kinds = WORDY if table == "holders" else KINDS  # its number is the rowid
        other.execute(_DECLARE, (kinds.sub("BLOB", bare), table))
    with _unfettered(path) as other:
        where = f'WHERE rowid IN (SELECT rowid FROM "{table}"{limit})'
        put = 0
        with suppress(sqlite3.Error):  # a rowid is a number, whatever is declared
            put = other.execute(f'UPDATE OR IGNORE "{table}" SET "{column}" = ? {where}', (value,)).rowcount
        other.execute(_DECLARE, (said[0], table))
    return put


_DECLARE = "UPDATE sqlite_master SET sql = ? WHERE type = 'table' AND name = ?"


@contextmanager
def _unfettered(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        for pragma in (
            "foreign_keys=OFF",
            "ignore_check_constraints=ON",
            "writable_schema=ON",
            "synchronous=OFF",
        ):
            other.execute(f"PRAGMA {pragma}")
        yield other


def columns_of(path: Path) -> list[tuple[str, str]]:
    """Every column of every table: (table, column)."""
    with closing(sqlite3.connect(path)) as other:
        return other.execute(
            "SELECT m.name, c.name FROM sqlite_master AS m, pragma_table_info(m.name) AS c "
            "WHERE m.type = 'table' ORDER BY m.name, c.cid"
        ).fetchall()


# --- what is done with a file ----------------------------------------------------------------------------------


def _bytes(folder: Path, path: Path, chance: random.Random) -> None:
    data = bytearray((folder / "seed.gloss").read_bytes())
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        if len(data) > PAGE:
            chance.choice(BYTES)(data, chance)
    path.write_bytes(data)


def _statements(folder: Path, path: Path, chance: random.Random) -> None:
    shutil.copyfile(folder / "seed.gloss", path)
    with _unfettered(path) as other:
        for statement in chance.sample(SQL, chance.choice((1, 1, 2, 3))):
            with suppress(sqlite3.Error):
                other.execute(statement)


def _statements_and_bytes(folder: Path, path: Path, chance: random.Random) -> None:
    _statements(folder, path, chance)
    data = bytearray(path.read_bytes())
    if len(data) > PAGE:
        chance.choice(BYTES)(data, chance)
    path.write_bytes(data)


def _values(folder: Path, path: Path, chance: random.Random) -> None:
    shutil.copyfile(folder / "seed.gloss", path)
    columns = columns_of(path)
    for _ in range(chance.choice((1, 1, 1, 2, 5))):
        table, column = chance.choice(columns)
        put(path, table, column, chance.choice(VALUES), chance.choice(("", " LIMIT 1", " LIMIT 3")))


def _rows(folder: Path, path: Path, chance: random.Random) -> None:
    """Rows or whole tables gone, swapped, or there twice under another id."""
    shutil.copyfile(folder / "seed.gloss", path)
    with _unfettered(path) as other:
        names = [
            row[0] for row in other.execute("SELECT name FROM sqlite_master WHERE type='table' ORDER BY name")
        ]
        for _ in range(chance.choice((1, 1, 2, 4))):
            table, another = chance.choice(names), chance.choice(names)
            some = f'(SELECT rowid FROM "{table}" WHERE rowid % {chance.randrange(1, 6)} = 0)'
            statement = chance.choice(
                (
                    f'DROP TABLE "{table}"',
                    f'DELETE FROM "{table}"',
                    f'DELETE FROM "{table}" WHERE rowid IN {some}',
                    f'ALTER TABLE "{table}" RENAME TO "{another} {table}"',
                    f'CREATE TRIGGER "t{table}" AFTER DELETE ON "{table}" BEGIN DELETE FROM "{another}"; END',
                    f'CREATE VIEW "v{table}" AS SELECT * FROM "{another}"',
                    f'UPDATE OR IGNORE "{table}" SET id = upper(id) WHERE rowid IN {some}',
                    "UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master "
                    f"WHERE name='{another}') WHERE name = '{table}'",
                )
            )
            with suppress(sqlite3.Error):
                other.execute(statement)


def _beside(folder: Path, path: Path, chance: random.Random) -> None:
    """Side files: another project's, cut off, of noise, or its own of a write that was never ended."""
    seed = folder / chance.choice(("seed.gloss", "other.gloss"))
    shutil.copyfile(folder / "seed.gloss", path)
    work = path.with_name(path.name + ".work")
    shutil.copyfile(seed, work)
    side = chance.choice(("-journal", "-wal"))
    with closing(sqlite3.connect(work, isolation_level=None)) as other:
        other.execute(f"PRAGMA journal_mode={'WAL' if side == '-wal' else 'DELETE'}")
        other.execute("PRAGMA wal_autocheckpoint=0")
        other.execute("PRAGMA cache_size=2")
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE documents SET name = name || ' more'")
        other.execute("UPDATE changes SET row_id = row_id || 'x'")
        if side == "-wal" and chance.random() < 0.7:
            other.execute("COMMIT")
        kept = work.with_name(work.name + side)
        data = bytearray(kept.read_bytes() if kept.exists() else b"")
        if side == "-wal" or chance.random() < 0.5:
            shutil.copyfile(work, path)  # as the file was in the midst of it
    for end in ("", "-journal", "-wal", "-shm"):
        work.with_name(work.name + end).unlink(missing_ok=True)
    change = chance.randrange(5)
    if change == 1 and data:
        del data[chance.randrange(len(data)) :]
    elif change == 2 and data:
        _flip(data, chance)
    elif change == 3:
        data = bytearray(chance.randbytes(chance.choice((0, 1, 31, 512, 4096, 20000))))
    path.with_name(path.name + side).write_bytes(data)
    if chance.random() < 0.2:
        path.with_name(path.name + "-shm").write_bytes(chance.randbytes(32768))


def _encrypted(folder: Path, path: Path, chance: random.Random) -> None:
    """An encrypted project that is damaged, and a plain one whose beginning looks like noise."""
    plain = chance.random() < 0.4
    data = bytearray((folder / ("seed.gloss" if plain else "secret.gloss")).read_bytes())
    if plain:
        size = chance.choice((16, 100, 4096, PAGE))
        data[:size] = chance.randbytes(size)
    else:
        chance.choice((_flip, _swap, _cut, _header, _zero))(data, chance)
    path.write_bytes(data)


def _older(folder: Path, path: Path, chance: random.Random) -> None:
    """A project of an older revision: what opens it first brings it up to date."""
    shutil.copyfile(folder / "revision-0003.gloss", path)
    if chance.random() < 0.5:
        table, column = chance.choice(columns_of(path))
        put(path, table, column, chance.choice(VALUES), chance.choice(("", " LIMIT 1")))
    else:
        data = bytearray(path.read_bytes())
        chance.choice(BYTES)(data, chance)
        path.write_bytes(data)


def _foreign(folder: Path, path: Path, chance: random.Random) -> None:
    """What is no project, or hardly: other files, other databases, schemas beyond measure."""
    kind = chance.randrange(7)
    if kind == 0:
        path.write_bytes(chance.randbytes(chance.choice((0, 1, 99, 100, 4096, 8192, 100_000))))
    elif kind == 1:
        path.write_bytes(b"SQLite format 3\0" + chance.randbytes(chance.choice((0, 10, 84, 8176))))
    elif kind == 2:
        path.write_text("Dear colleague,\n" * chance.randrange(1, 3000))
    elif kind == 3:
        shutil.copyfile(folder / "seed.gloss", path)
        with _unfettered(path) as other:
            other.execute("PRAGMA application_id = " + str(chance.choice((0, 7, 2**31 - 1))))
    else:
        if kind < 6:
            shutil.copyfile(folder / "seed.gloss", path)
        with _unfettered(path) as other:
            other.execute(f"PRAGMA application_id = {int.from_bytes(b'Glos', 'big')}")
            other.execute("BEGIN")
            if kind == 4:
                for number in range(chance.choice((200, 1500))):
                    other.execute(f"CREATE TABLE t{number} (a, b)")
            elif kind == 5:
                wide = ", ".join(f"c{number}" for number in range(1900))
                other.execute(f"CREATE TABLE wide ({wide})")
                other.execute("CREATE TABLE long (a DEFAULT '" + "x" * 500_000 + "')")
            else:
                for name in ("edits", "alembic_version", "codes", "passages", "codings", "documents"):
                    other.execute(f"CREATE TABLE {name} (id, version_num)")
            other.execute("COMMIT")


SORTS: tuple[tuple[Callable[[Path, Path, random.Random], None], int], ...] = (
    (_bytes, 38),
    (_statements, 12),
    (_statements_and_bytes, 6),
    (_values, 24),
    (_rows, 7),
    (_beside, 5),
    (_encrypted, 2),
    (_older, 3),
    (_foreign, 3),
)
"""What is done to a file, and to how many of a hundred."""


def mutate(folder: Path, path: Path, seed: int, number: int) -> str:
    """Write the file of this number; returns what sort it is."""
    chance = random.Random(f"{seed}:{number}")
    [(sort, _)] = chance.choices(SORTS, [share for _, share in SORTS])
    sort(folder, path, chance)
    return sort.__name__.strip("_")
