"""The reports of faults, shown to be read and copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from glossator.ui.dialogs.fault import FaultDialog


class Reports(QObject):
    """One dialog for all faults of one window. It can be used while another dialog is open, and goes with the
    window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._dialog: FaultDialog | None = None

    def show(self, report: str, active: bool = True) -> None:
        """Show a report, in the dialog that is open already if there is one. With `active` false it takes no keys
        away from what is being written."""
        from glossator.ui.dialogs.fault import FaultDialog

        if self._dialog is None or self._dialog.isHidden():
            self.close()
            self._dialog = FaultDialog(report)  # without a parent: a dialog blocks the windows around it
            self._dialog.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not active)
        self._dialog.add(report)
        self._dialog.show()
        if active:
            self._dialog.raise_()
            self._dialog.activateWindow()

    def close(self) -> None:
        """Show none any more."""
        if self._dialog is not None:
            self._dialog.close()
            self._dialog.deleteLater()
            self._dialog = None
