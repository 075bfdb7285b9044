"""How text and page look: a small sheet over the window's corner; each change is seen at once."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QColor, QFontDatabase, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QComboBox,
    QFrame,
    QGraphicsDropShadowEffect,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from glossator.ui import icons, theme
from glossator.ui.reader.fonts import (
    LARGEST,
    LOOSEST,
    NARROWEST,
    SANS,
    SERIF,
    SMALLEST,
    TIGHTEST,
    WIDEST,
    PageLook,
)

WIDTH = 320
OFF = 10  # pixels from the window's corner


class PageLookSheet(QFrame):
    """Size, line length, spacing, font and colours. It stays while one reads on; Escape or the cross closes it."""

    look_wanted = Signal(object)  # a PageLook
    scheme_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._look = PageLook()
        self._before: QWidget | None = None
        self.hide()
        self.setObjectName("page_look")
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("Text and page"))
        self.setFixedWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 14)
        column.setSpacing(8)
        column.addLayout(self._head())
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        column.addLayout(self._grid)
        self.size_slider = self._slider(self.tr("Text size"), SMALLEST, LARGEST, "size")
        self.measure_slider = self._slider(self.tr("Line length"), NARROWEST, WIDEST, "measure")
        self.leading_slider = self._slider(self.tr("Line spacing"), TIGHTEST, LOOSEST, "leading")
        self.leading_slider.setPageStep(10)
        self.fonts = QComboBox()
        self.fonts.setAccessibleName(self.tr("Font"))
        self.fonts.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.fonts.setMaxVisibleItems(14)
        self.fonts.activated.connect(self._on_font)
        self._grid.addWidget(self._label(self.tr("Font"), self.fonts), 3, 0)
        self._grid.addWidget(self.fonts, 3, 1, 1, 2)
        column.addLayout(self._schemes())
        self.usual = QPushButton(self.tr("As at first"))
        self.usual.setToolTip(self.tr("Size, line length, spacing, font and colours as they were at first"))
        self.usual.setAutoDefault(False)
        self.usual.clicked.connect(self._on_usual)
        column.addWidget(self.usual, 0, Qt.AlignmentFlag.AlignRight)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(28)
        shadow.setOffset(0, 6)
        shadow.setColor(QColor(0, 0, 0, 70))
        self.setGraphicsEffect(shadow)
        theme.signals.changed.connect(self._colour)
        self._colour()

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        title = QLabel(self.tr("Text and page"))
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        self.close_button = QPushButton()
        self.close_button.setFlat(True)
        self.close_button.setAccessibleName(self.tr("Close"))
        self.close_button.setToolTip(self.tr("Close"))
        self.close_button.setStyleSheet("QPushButton { padding: 3px; } QPushButton:focus { padding: 2px; }")
        self.close_button.clicked.connect(self.close_now)
        row.addWidget(title, 1)
        row.addWidget(self.close_button)
        return row

    def _label(self, text: str, of: QWidget) -> QLabel:
        label = QLabel(text)
        label.setBuddy(of)
        return label

    def _slider(self, name: str, low: int, high: int, field: str) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(low, high)
        slider.setPageStep(5)
        slider.setAccessibleName(name)
        value = QLabel()
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        value.setFixedWidth(value.fontMetrics().horizontalAdvance("220 %") + 8)
        row = self._grid.rowCount() if self._grid.count() else 0
        self._grid.addWidget(self._label(name, slider), row, 0)
        self._grid.addWidget(slider, row, 1)
        self._grid.addWidget(value, row, 2)

        def show(number: int) -> None:
            said = QLocale().toString(number)
            value.setText(self.tr("{percent} %").format(percent=said) if field == "leading" else said)

        slider.valueChanged.connect(show)
        slider.valueChanged.connect(lambda number: self._ask(self._look._replace(**{field: number})))
        return slider

    def _schemes(self) -> QHBoxLayout:
        names = {
            theme.SYSTEM: self.tr("System"),
            theme.LIGHT: self.tr("Light"),
            theme.SEPIA: self.tr("Sepia"),
            theme.DARK: self.tr("Dark"),
        }
        row = QHBoxLayout()
        row.setSpacing(6)
        group = QButtonGroup(self)
        self.schemes: dict[str, QPushButton] = {}
        for key, name in names.items():
            button = self.schemes[key] = QPushButton(name)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setAccessibleName(self.tr("Colours: {name}").format(name=name))
            button.clicked.connect(partial(self._on_scheme, key))
            group.addButton(button)
            row.addWidget(button, 1)
        return row

    # --- opening and closing -----------------------------------------------------------------------------------

    def open_with(self, look: PageLook) -> None:
        """Show it in the lower right corner, with the look of now."""
        self._before = QApplication.focusWidget()
        if not self.fonts.count():
            self.fonts.addItem(self.tr("Serif"), SERIF)
            self.fonts.addItem(self.tr("Sans serif"), SANS)
            self.fonts.insertSeparator(2)
            for family in QFontDatabase.families():
                if not QFontDatabase.isPrivateFamily(family):
                    self.fonts.addItem(family, family)
        self.show_look(look)
        self.close_button.setIcon(icons.icon("x"))
        self.adjustSize()
        self.place()
        self.show()
        self.raise_()
        self.size_slider.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_now(self) -> None:
        """Close it, and give the focus back."""
        if self.isHidden():
            return
        before, self._before = self._before, None
        self.hide()
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    def place(self) -> None:
        """Keep to the corner."""
        corner = self._over.rect().bottomRight()
        self.move(max(0, corner.x() - self.width() - OFF), max(0, corner.y() - self.height() - OFF))

    def show_look(self, look: PageLook) -> None:
        """The look has changed, here or elsewhere."""
        self._look = look
        for slider, value in (
            (self.size_slider, look.size),
            (self.measure_slider, look.measure),
            (self.leading_slider, look.leading),
        ):
            slider.setValue(value)
        number = self.fonts.findData(look.family)
        if number < 0 and self.fonts.count():  # it was installed when it was chosen
            self.fonts.addItem(look.family, look.family)
            number = self.fonts.count() - 1
        self.fonts.setCurrentIndex(number)

    # --- inside ------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_now()
        else:
            super().keyPressEvent(event)

    def _ask(self, look: PageLook) -> None:
        if look != self._look:
            self._look = look
            self.look_wanted.emit(look)

    def _on_font(self, _number: int) -> None:
        family = self.fonts.currentData()
        if isinstance(family, str):
            self._ask(self._look._replace(family=family))

    def _on_scheme(self, key: str, _checked: bool = False) -> None:
        self.scheme_wanted.emit(key)

    def _on_usual(self) -> None:
        self._ask(PageLook())
        self.scheme_wanted.emit(theme.SYSTEM)

    def _colour(self) -> None:
        colours = theme.tokens()
        self.schemes[theme.choice()].setChecked(True)
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Window, colours.paper)
        self.setPalette(palette)
        self.setStyleSheet(
            f"#page_look {{ border: 1px solid {colours.edge.name()}; border-radius: 8px;"
            f" background: {colours.paper.name()}; }}"
            "QPushButton { padding: 4px 6px; } QPushButton:focus { padding: 3px 5px; }"
            f"QPushButton:checked {{ background: {colours.selection.name()}; border-color: {colours.accent.name()};"
            " font-weight: 600; }"
        )
        if not self.isHidden():
            self.close_button.setIcon(icons.icon("x"))
