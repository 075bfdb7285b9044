"""The history of the project: who did what when; any step can be taken back, or the project seen as it was then."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QDate, QLocale, QModelIndex, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from glossator.domain.changes import Edit, Entry, LogFilter
from glossator.ui.bridge import Bridge
from glossator.ui.models.history import ROWS, WHAT, HistoryModel
from glossator.ui.widgets.wrapped import Wrapped

SOON = 200  # milliseconds after a step; so that many quick ones are read once
_DAYS = (None, 0, 7, 30, 365)
FROM_TO = -1  # in the place of days: two dates are chosen


class HistoryDialog(QDialog):
    """Stays open beside the window and follows its steps. What it is asked for is done by who listens."""

    take_back_wanted = Signal(object)  # Entry
    past_wanted = Signal(object)  # Entry

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = bridge.project
        self._own = LogFilter()
        self.setWindowTitle(self.tr("History of “{project}”").format(project=self._project.name))
        self.resize(820, 560)
        self.coder = self._box(self.tr("Who"))
        self.code = self._box(self.tr("Code"))
        self.document = self._box(self.tr("Document"))
        self.since = self._box(self.tr("Since"))
        for words, days in zip(
            (
                self.tr("The beginning"),
                self.tr("Today"),
                self.tr("The last 7 days"),
                self.tr("The last 30 days"),
                self.tr("The last 12 months"),
            ),
            _DAYS,
            strict=True,
        ):
            self.since.addItem(words, days)
        self.since.addItem(self.tr("From … to …"), FROM_TO)
        self.first, self.last = self._date(self.tr("&From")), self._date(self.tr("T&o"))
        self.dates = QWidget()
        row = QHBoxLayout(self.dates)
        row.setContentsMargins(0, 0, 0, 0)
        for field in (self.first, self.last):
            label = QLabel(field.property("label"))
            label.setBuddy(field)
            row.addWidget(label)
            row.addWidget(field)
        row.addStretch(1)
        self.dates.hide()
        boxes = QGridLayout()
        boxes.setHorizontalSpacing(12)
        boxes.setVerticalSpacing(4)
        for column, box in enumerate((self.coder, self.code, self.document, self.since)):
            label = QLabel(box.accessibleName())
            label.setBuddy(box)
            boxes.addWidget(label, 0, column)
            boxes.addWidget(box, 1, column)
            boxes.setColumnStretch(column, 1)
        self.only = Wrapped()
        self.everything = QPushButton(self.tr("Show the Whole &History"))
        self.everything.clicked.connect(lambda: self.show_own(LogFilter(), ""))
        own = QHBoxLayout()
        own.addWidget(self.only, 1)
        own.addWidget(self.everything)
        self.model = HistoryModel(self._project, self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Steps, the latest first"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setAlternatingRowColors(True)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        for section in range(self.model.columnCount()):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(ROWS, QHeaderView.ResizeMode.ResizeToContents)
        self.said = Wrapped()
        self.back = QPushButton(self.tr("&Take Back"))
        self.past = QPushButton(self.tr("&See the Project as It Was"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for button in (self.back, self.past):
            button.setAutoDefault(False)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        self.everything.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 18, 20, 16)
        whole.setSpacing(12)
        whole.addLayout(boxes)
        whole.addWidget(self.dates)
        whole.addLayout(own)
        whole.addWidget(self.table, 1)
        whole.addWidget(self.said)
        whole.addWidget(buttons)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(SOON)
        self._later.timeout.connect(self.read_anew)
        for box in (self.coder, self.code, self.document, self.since):
            box.currentIndexChanged.connect(self._on_filter)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.model.modelReset.connect(self._on_row)
        self.back.clicked.connect(lambda: self._want(self.take_back_wanted))
        self.past.clicked.connect(lambda: self._want(self.past_wanted))
        for field in (self.first, self.last):
            field.dateChanged.connect(self._on_filter)
        bridge.edited.connect(self._on_edited)
        self.show_own(LogFilter(), "")

    def show_own(self, own: LogFilter, words: str) -> None:
        """Show the history of one thing, which `words` name, or with "" that of the whole project."""
        self._own = own
        self.only.setText(words)
        self.only.setVisible(bool(words))
        self.everything.setVisible(bool(words))
        for box in (self.code, self.document):
            box.setEnabled(not words)
        self._fill()
        self._on_filter()
        self.table.setFocus()

    def current(self) -> Entry | None:
        """The step that is chosen."""
        index = self.table.currentIndex()
        return self.model.entry(index.row()) if index.isValid() else None

    def say(self, words: str) -> None:
        """Say below the table what came of it."""
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def read_anew(self) -> None:
        """Show the log as it is now, the same step chosen."""
        chosen = self.current()
        self._fill()
        self.model.show_only(self._wanted())
        row = self.model.row_of(chosen.number) if chosen is not None else None
        if self.model.rowCount():
            self.table.selectRow(row or 0)

    def hideEvent(self, event: QHideEvent) -> None:
        self._later.stop()
        super().hideEvent(event)

    def _box(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        return box

    def _date(self, label: str) -> QDateEdit:
        """A date, written as the user's locale does, chosen by keys or from a calendar; today at first."""
        field = QDateEdit(QDate.currentDate())
        field.setCalendarPopup(True)
        field.setDisplayFormat(QLocale().dateFormat(QLocale.FormatType.ShortFormat))
        field.setAccessibleName(label.replace("&", ""))
        field.setProperty("label", label)
        return field

    def _time(self) -> tuple[datetime | None, datetime | None]:
        """The first moment that is wanted, and the first behind the last."""
        days = self.since.currentData()
        if days is None:
            return None, None
        if days == FROM_TO:
            first, last = sorted((_day(self.first.date()), _day(self.last.date())))
            return _midnight(first), _midnight(last + timedelta(days=1))
        return _midnight(datetime.now().astimezone().date() - timedelta(days=days)), None

    def document_id(self) -> str | None:
        """The one document whose history is shown, if it is that of one."""
        return self._own.document_id or (self.document.currentData() if self.document.isEnabled() else None)

    def _fill(self) -> None:
        """Put into the boxes what there is now; what is chosen stays."""
        book = self._project.codes.book()
        for box, everything, rows in (
            (self.coder, self.tr("Everybody"), [(c.name, c.id) for c in self._project.coders.all()]),
            (self.code, self.tr("Every code"), [(book.path_text(c.id), c.id) for c in book]),
            (
                self.document,
                self.tr("Every document"),
                [(d.name, d.id) for d in self._project.documents.all()],
            ),
        ):
            chosen = box.currentData()
            box.blockSignals(True)
            box.clear()
            box.addItem(everything, None)
            for name, row_id in rows:
                box.addItem(name, row_id)
            box.setCurrentIndex(max(0, box.findData(chosen)) if chosen is not None else 0)
            box.blockSignals(False)

    def _wanted(self) -> LogFilter:
        since, until = self._time()
        return LogFilter(
            coder_id=self.coder.currentData(),
            code_id=self._own.code_id or self.code.currentData() if self.code.isEnabled() else None,
            document_id=self.document_id(),
            passage_id=self._own.passage_id,
            definition_id=self._own.definition_id,
            since=since,
            until=until,
        )

    def _want(self, signal: object) -> None:
        entry = self.current()
        if entry is not None:
            self.say("")
            signal.emit(entry)  # type: ignore[attr-defined]

    def _on_filter(self, *_: object) -> None:
        self.say("")
        self.dates.setVisible(self.since.currentData() == FROM_TO)
        self.model.show_only(self._wanted())
        if self.model.rowCount():
            self.table.selectRow(0)
        else:
            self.say(self.tr("No step is like that."))

    def _on_row(self, *_: QModelIndex) -> None:
        entry = self.current()
        self.past.setEnabled(entry is not None)
        self.back.setEnabled(entry is not None and entry.counts and not self._project.read_only)

    def _on_edited(self, _edit: Edit) -> None:
        if self.isVisible():
            self._later.start()


def _day(chosen: QDate) -> date:
    return date(chosen.year(), chosen.month(), chosen.day())


def _midnight(day: date) -> datetime:
    """When a day began where the user is."""
    return datetime.combine(day, time()).astimezone()
