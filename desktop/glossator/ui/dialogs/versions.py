"""The texts that a document had before the present one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from glossator.domain.documents import Document, Version
from glossator.project import Project
from glossator.ui.attempt import Attempt
from glossator.ui.widgets.report_text import ReportText


class VersionsDialog(QDialog):
    """A list of the versions, newest first, and the text of the chosen one to read and to copy from."""

    def __init__(
        self,
        project: Project,
        attempt: Attempt,
        document: Document,
        versions: Sequence[Version],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._project = project
        self._attempt = attempt
        self._versions = list(reversed(versions))
        self.setWindowTitle(self.tr("Earlier texts of “{name}”").format(name=document.name))
        self.resize(860, 560)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Earlier texts"))
        self.list.addItems([self._words(version) for version in self._versions])
        self.text = ReportText(self.tr("The text as it was"))
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.list)
        halves.addWidget(self.text)
        halves.setStretchFactor(1, 1)
        halves.setSizes([140, 400])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.addWidget(halves, 1)
        column.addWidget(buttons)
        self.list.currentRowChanged.connect(self._on_row)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _words(self, version: Version) -> str:
        locale = QLocale()

        def moment(seconds: float) -> str:
            return locale.toString(QDateTime.fromSecsSinceEpoch(int(seconds)), QLocale.FormatType.ShortFormat)

        return self.tr(
            "{number}: “{source}”, %Ln characters, from {first} to {last}", "", version.length
        ).format(
            number=locale.toString(version.number),
            source=version.source,
            first=moment(version.created_at.timestamp()),
            last=moment(version.replaced_at.timestamp()),
        )

    def _on_row(self, row: int) -> None:
        if row >= 0:
            text = self._attempt(partial(self._project.revisions.text, self._versions[row].id))
            self.text.show_text(text or "")
