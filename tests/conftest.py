"""What holds for every test.

- No screen: Qt draws offscreen unless QT_QPA_PLATFORM says otherwise.
- Nobody's own settings: each test has an empty home, and QSettings lives in ini files below it.
- No unexpected log line: a record of level WARNING or above fails the test, unless the test has looked at it and
  then called `caplog.clear()`. (pytest-qt does the same for Qt's own messages, pyproject.toml for warnings.)
- Nothing left behind: no window on the screen, no running timer, no thread.
- Benchmarks and the long fault suite run only when they are named: `make bench`, `make torture`.
"""

import gc
import itertools
import logging
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import hypothesis
import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

hypothesis.settings.register_profile(
    "glossator",
    deadline=None,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
    derandomize=bool(os.environ.get("CI")),
)
hypothesis.settings.load_profile("glossator")

APART = [Path(__file__).parent / name for name in ("benchmarks", "torture")]
PATIENCE = 2.0  # seconds that a thread has to end by itself
_homes = itertools.count()


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    named = any(collection_path.name in argument for argument in config.args)
    return True if collection_path in APART and not named else None


def pytest_runtest_setup(item: pytest.Item) -> None:
    if item.get_closest_marker("kills") and not (hasattr(os, "fork") and hasattr(signal, "SIGKILL")):
        pytest.skip("this system has no fork, and no kill that a program cannot hear coming")


@pytest.fixture(scope="session")
def _homes_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("homes")


@pytest.fixture(scope="session", autouse=True)
def _runtime_folder(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Qt warns where XDG_RUNTIME_DIR is missing, as it is for root, or open to others."""
    folder = tmp_path_factory.mktemp("runtime")
    folder.chmod(0o700)
    os.environ["XDG_RUNTIME_DIR"] = str(folder)


@pytest.fixture(autouse=True)
def home(_homes_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The empty home folder of this test; programs that the test starts see it too."""
    home = _homes_folder / str(next(_homes))
    home.mkdir()
    places = {
        "HOME": home,
        "USERPROFILE": home,
        "XDG_CONFIG_HOME": home / ".config",
        "XDG_DATA_HOME": home / ".local" / "share",
        "XDG_STATE_HOME": home / ".local" / "state",
        "XDG_CACHE_HOME": home / ".cache",
        "APPDATA": home / "AppData" / "Roaming",
        "LOCALAPPDATA": home / "AppData" / "Local",
        "WIN_PD_OVERRIDE_APPDATA": home / "AppData" / "Roaming",
        "WIN_PD_OVERRIDE_LOCAL_APPDATA": home / "AppData" / "Local",
    }
    for name, place in places.items():
        monkeypatch.setenv(name, str(place))
    if "PySide6.QtCore" in sys.modules:
        from PySide6.QtCore import QSettings

        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        for settings_format in (QSettings.Format.IniFormat, QSettings.Format.NativeFormat):
            for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
                QSettings.setPath(settings_format, scope, str(home / ".config" / scope.name))
    return home


@pytest.fixture
def run(
    capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., tuple[int, str, str]]:
    """Runs a command line; gives its exit status, standard output and standard error."""
    from glossator.cli import main

    monkeypatch.delenv("GLOSSATOR_PASSPHRASE", raising=False)

    def _run(*words: object) -> tuple[int, str, str]:
        capfdbinary.readouterr()
        status = main([str(word) for word in words])
        out, err = capfdbinary.readouterr()
        return status, out.decode(), err.decode()

    return _run


@pytest.fixture(autouse=True)
def _no_unexpected_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    unexpected = [
        f"{record.levelname} {record.name}: {record.getMessage()}"
        for phase in ("setup", "call", "teardown")
        for record in caplog.get_records(phase)
        if record.levelno >= logging.WARNING
    ]
    assert not unexpected, "unexpected log lines (look at caplog.records, then caplog.clear()): " + "; ".join(
        unexpected
    )


@pytest.fixture(autouse=True)
def _nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    threads = set(threading.enumerate())
    yield
    left = _threads_left(threads)
    if "qapp" in request.fixturenames:
        left += [*_windows_left(), *_timers_left()]
    assert not left, "left behind: " + "; ".join(left)


def _windows_left() -> list[str]:
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    # pytest-qt has closed the test's widgets and called deleteLater, which waits for an event loop.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    left = []
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            left.append(f"window {type(window).__name__} {window.windowTitle()!r}")
            window.hide()
            window.deleteLater()
    return left


def _timers_left() -> list[str]:
    import shiboken6
    from PySide6.QtCore import QTimer

    kinds = {QTimer, *QTimer.__subclasses__()}

    def running() -> list[QTimer]:
        timers = [each for each in gc.get_objects() if type(each) in kinds]
        return [each for each in timers if shiboken6.isValid(each) and each.isActive()]

    if running():
        gc.collect()  # an owner that only a cycle keeps is not left behind
    left = running()
    for timer in left:
        timer.stop()
    return [f"timer {timer.objectName()!r} of {timer.parent()!r}" for timer in left]


def _threads_left(before: set[threading.Thread]) -> list[str]:
    end = time.monotonic() + PATIENCE
    for thread in set(threading.enumerate()) - before:
        thread.join(max(0.0, end - time.monotonic()))
    left = [f"thread {thread.name}" for thread in set(threading.enumerate()) - before]
    if "PySide6.QtCore" in sys.modules:
        from PySide6.QtCore import QThreadPool

        pool = QThreadPool.globalInstance()
        if not pool.waitForDone(int(PATIENCE * 1000)):
            left.append(f"{pool.activeThreadCount()} threads of the global pool")
    return left
