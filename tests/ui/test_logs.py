"""The log and the reports of faults hold nothing that a document, a code or a person is called or says."""

import errno
import logging

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton

from glossator.domain.errors import GlossatorError, NotFound
from glossator.ui import app, logs
from glossator.ui.dialogs.fault import FaultDialog
from glossator.ui.main_window import MainWindow

SECRET = "Sokha Chan"


def _decode():
    f"{SECRET} ".encode("utf-16-le").__add__(b"\xff").decode("ascii")


def _behind():
    try:
        raise KeyError(SECRET)
    except KeyError as fault:
        raise ValueError(f"no {SECRET}") from fault


def _group():
    raise ExceptionGroup(SECRET, [ValueError(SECRET), KeyError(SECRET)])


def _noted():
    fault = RuntimeError(SECRET)
    fault.add_note(SECRET)
    raise fault


def _raise(fault):
    raise fault


FAULTS = {
    "decode": _decode,
    "behind": _behind,
    "group": _group,
    "noted": _noted,
    "sentence": lambda: _raise(NotFound("There is no document “{name}”.", name=SECRET)),
    "system": lambda: _raise(OSError(errno.ENOSPC, "No space", f"/home/{SECRET}/x.gloss")),
    "own": lambda: _raise(type("Odd", (Exception,), {"__str__": lambda _: SECRET})()),
}


def _caught(make):
    try:
        make()
    except Exception as fault:  # noqa: BLE001 - any of them
        return fault
    raise AssertionError("it should have failed")


@pytest.mark.parametrize("name", FAULTS)
def test_a_report_holds_the_program_s_lines_and_no_words(name):
    fault = _caught(FAULTS[name])
    said = logs.report(fault)
    assert SECRET not in said
    assert type(fault).__name__ in said
    assert "test_logs.py:" in said


def test_a_report_keeps_what_helps():
    assert "ENOSPC" in logs.report(_caught(FAULTS["system"]))
    assert "There is no document “{name}”." in logs.report(_caught(FAULTS["sentence"]))
    behind = logs.report(_caught(FAULTS["behind"]))
    assert behind.index("KeyError") < behind.index("which led to:") < behind.index("ValueError")


def test_the_log_file_holds_no_words_whatever_is_logged(home, caplog):
    logs.start()
    log = logging.getLogger(logs.LOGGER)
    for make in FAULTS.values():
        log.error("An unexpected fault", exc_info=_caught(make))
    log.warning("Of %s", SECRET)
    log.warning(GlossatorError("“{name}”", name=SECRET))
    logs.stop()
    caplog.clear()
    written = (logs.folder() / "glossator.log").read_text("utf-8")
    assert written.count("An unexpected fault") == len(FAULTS)
    assert "UnicodeDecodeError" in written
    assert "WARNING glossator: Of %s" in written
    for part in SECRET.split():
        assert part not in written


def test_a_fault_can_be_read_and_copied_before_it_is_sent_by_hand(qtbot, home, capsys, caplog):
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    faults = app._Faults(window)
    fault = _caught(FAULTS["behind"])
    faults.caught(type(fault), fault, fault.__traceback__)
    caplog.clear()
    [shown] = (w for w in QApplication.topLevelWidgets() if isinstance(w, FaultDialog))
    assert shown.isVisible(), "it is shown by itself"
    assert not shown.isActiveWindow(), "and takes no keys away"
    other = _caught(FAULTS["noted"])
    for again in (other, other):
        faults.caught(type(again), again, again.__traceback__)
    caplog.clear()
    assert shown.text.toPlainText().count("RuntimeError") == 1
    assert SECRET not in capsys.readouterr().err
    button = next(b for b in window.notice.findChildren(QPushButton) if b.text() == "Read the report")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    [dialog] = (w for w in QApplication.topLevelWidgets() if isinstance(w, FaultDialog))
    assert dialog.isVisible()
    copy = next(b for b in dialog.findChildren(QPushButton) if b.text() == "&Copy")
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert copied == dialog.text.toPlainText()
    assert "ValueError" in copied
    assert copied.startswith("Glossator ")
    assert SECRET not in copied
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    window.close()
