"""What became of each file of an import: a list to read and to copy."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QFontMetricsF, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from glossator.domain.documents import SECTION, Outline
from glossator.project.intake import FAILED, IMPORTED, SKIPPED, Line, Result
from glossator.ui.attempt import explained
from glossator.ui.language import equated, labelled, series
from glossator.ui.widgets.listing import Listing
from glossator.ui.widgets.wrapped import Wrapped

translate = QCoreApplication.translate


class ImportResultDialog(QDialog):
    """One line a report, those first that need a look."""

    def __init__(self, result: Result, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What was imported"))
        self.resize(760, 480)
        counted = Wrapped(counts(result))
        self._list = Listing(listed(result), self.tr("What became of each file"))
        self._list.setTabStopDistance(QFontMetricsF(self._list.font()).averageCharWidth() * 4)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("&Copy the list"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(listed(result)))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(counted)
        layout.addWidget(self._list, 1)
        layout.addWidget(buttons)


def counts(result: Result) -> str:
    """How many were imported, left out and could not be read, in one sentence."""
    new, skipped, failed = (len(result.of(state)) for state in (IMPORTED, SKIPPED, FAILED))
    parts = []
    if new:
        parts.append(_count(new, "imported 1 document", "imported %Ln documents"))
    if skipped:
        parts.append(_count(skipped, "left out 1", "left out %Ln"))
    if failed:
        parts.append(_count(failed, "could not read 1 file", "could not read %Ln files"))
    said = series(parts) or translate("ImportResult", "imported nothing")
    return f"{said[:1].upper()}{said[1:]}."


def _count(count: int, one: str, many: str) -> str:
    # A text without forms is found without a number only: in Arabic the second form is that of 1.
    return translate("ImportResult", one) if count == 1 else translate("ImportResult", many, None, count)


def listed(result: Result) -> str:
    """A paragraph a state: what could not be read, what was left out, what was imported."""
    blocks = []
    for state, title in (
        (FAILED, translate("ImportResult", "Could not be read")),
        (SKIPPED, translate("ImportResult", "Left out")),
        (IMPORTED, translate("ImportResult", "Imported")),
    ):
        if lines := result.of(state):
            blocks.append("\n".join([f"{title} ({QLocale().toString(len(lines))})", *map(_told, lines)]))
    return "\n\n".join(blocks)


def _told(line: Line) -> str:
    reason = explained(line.reason) if line.reason is not None else ""
    if line.state == FAILED:
        return f"\t{reason}"
    outline = line.outline
    source = line.shown
    if outline is not None and (part := _part(outline)):
        source = translate("ImportResult", "{file} ({part})").format(file=source, part=part)
    if line.state == SKIPPED or outline is None:
        return f"\t{labelled(source, reason)}"
    # The arrow points at the document, which a translation from the right turns.
    made = translate("ImportResult", "{name} ← {file}").format(name=line.name, file=source)
    said = labelled(made, series(_facts(line, outline)))
    return "\n".join([f"\t{said}", *(f"\t\t{explained(remark)}" for remark in line.remarks)])


def _part(outline: Outline) -> str:
    """Which part of its file it is."""
    if not outline.row:
        return outline.part
    return translate("ImportResult", "row {number}").format(number=QLocale().toString(outline.row))


def _facts(line: Line, outline: Outline) -> list[str]:
    """What was read, and what was guessed."""
    facts = [
        line.path.suffix[1:].lower() or translate("ImportResult", "text"),
        translate("ImportResult", "%Ln characters", None, outline.length),
    ]
    if sections := sum(section[1] == SECTION for section in outline.sections):
        facts.append(_count(sections, "1 section", "%Ln sections"))
    if outline.encoding and outline.certain:
        facts.append(translate("ImportResult", "read as {encoding}").format(encoding=outline.encoding))
    elif outline.encoding:
        guess = translate("ImportResult", "read as {encoding}, which was a guess")
        facts.append(guess.format(encoding=outline.encoding))
    return [*facts, *(equated(p.name, p.value) for p in line.attributes)]
