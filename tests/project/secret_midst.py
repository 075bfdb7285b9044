"""Run by test_secrecy.py: tags in an encrypted project, and stands still in the midst of a step until it is killed.

The step is larger than SQLite's cache, so that its pages are on the disk already, and the journal with what was
there before.
"""

import hashlib
import sys
import time
from pathlib import Path

from glossator.domain.documents import TextDraft
from glossator.domain.memos import PASSAGE
from glossator.domain.spans import Span
from glossator.project import Project

path, report, passphrase = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3] or None
text = report.read_text("utf-8")
data = text.encode()
draft = TextDraft("Cambodia 2019", text, data, hashlib.sha256(data).hexdigest(), "c.txt", "utf-8")
with Project.create(path, coder="Coder A", passphrase=passphrase) as project:
    document = project.documents.add([draft])[0]
    code = project.codes.create("Endemic corruption")
    for start in range(0, len(text) - 60, 300):
        project.passages.tag(document, Span(start, start + 60), [code.id])
    project.passages.tag_all(document, [Span(n, n + 50) for n in range(7, len(text) - 60, 100)], code.id)
    project.undo()
    project.memos.write(PASSAGE, project.passages.of(document)[0].id, text[:400])
    project.snapshots.keep_in(path.parent / "snapshots")
    project.snapshots.take()
    if passphrase:
        from glossator.storage.upgrade import back_up

        back_up(project.connection, path, "0001", project.opened.key)
    given = (
        path.parents[2] / "given"
    )  # an export is as plain as it is meant to be; nothing else may hold its words
    given.mkdir(exist_ok=True)
    for form in ("sav", "dta", "xlsx", "parquet", "csv"):
        project.exports.write_file(given / f"out.{form}", "passages", form)
    project.exports.write_file(given / "out.docx", "report", "docx")
    project.exports.write_file(given / "out.qdpx", "passages", "qdpx")
    project.connection.exec_driver_sql("PRAGMA cache_size=8")
    with project.step("Delete all") as record:
        spans = [(Span(n, n + 40), [code.id]) for n in range(3, len(text) - 60, 30)]
        project.passages.mark_all(record, document, text, spans)
        project.connection.exec_driver_sql("UPDATE passages SET quote = quote || quote")
        rows = project.connection.exec_driver_sql("SELECT * FROM passages ORDER BY quote, id DESC")
        rows.fetchone()
        print("midst", flush=True)
        time.sleep(600)
