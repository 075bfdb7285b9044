"""In the inspector: what a revised text did to a passage, and the button that says that somebody has looked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from glossator.domain.revisions import CHANGED, Review
from glossator.ui.widgets.wrapped import Wrapped

LONGEST = 600  # characters of the earlier words that are shown; the tool tip has all


class ReviewNote(QFrame):
    """Shows what has to be looked at on a passage; hidden while there is nothing."""

    settled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.label = Wrapped(ours=False)
        self.label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.button = QPushButton(self.tr("It Is Right Now"))
        self.button.setToolTip(self.tr("Take this passage off the list of those to review"))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.settled)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 10)
        column.setSpacing(8)
        column.addWidget(self.label)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_reviews(self, reviews: Sequence[Review]) -> None:
        """Say what has become of the passage; nothing where there are none."""
        lines = []
        for review in reviews:
            said = (
                self.tr("The text was replaced, and the words of this passage changed. Before: “{quote}”")
                if review.outcome == CHANGED
                else self.tr(
                    "Review: the text was replaced, and the words of this passage are not in it. It lies at the "
                    "nearest place. Before: “{quote}”"
                )
            )
            quote = review.quote if len(review.quote) <= LONGEST else f"{review.quote[:LONGEST]} …"
            lines.append(said.format(quote=quote))
        self.label.setText("\n\n".join(lines))
        self.label.setToolTip("\n\n".join(review.quote for review in reviews))
        self.setVisible(bool(reviews))
