"""packaging/dev.py: what it finds out and says before it starts anything."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

DEV = Path(__file__).resolve().parents[2] / "packaging" / "dev.py"


@pytest.fixture
def dev() -> ModuleType:
    spec = importlib.util.spec_from_file_location("glossator_dev", DEV)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_an_old_python_is_told_so(dev: ModuleType) -> None:
    assert "3.11 or newer; this is 3.10" in dev.too_old((3, 10, 14))
    assert dev.too_old((3, 11, 0)) is None
    assert dev.too_old((4, 0, 0)) is None


@pytest.mark.parametrize(
    ("said", "version"),
    [
        ("pip 23.0.1 from /usr/lib/python3/dist-packages/pip (python 3.11)", (23, 0, 1)),
        ("pip 22.3 from somewhere (python 3.11)", (22, 3)),
        ("", ()),
    ],
)
def test_the_version_of_pip_is_read(dev: ModuleType, said: str, version: tuple[int, ...]) -> None:
    assert dev.pip_version(said) == version


def test_a_missing_pip_is_told_with_the_line_that_helps(dev: ModuleType) -> None:
    assert "sudo apt-get install -y python3-pip" in dev.no_pip(has_apt=True)
    assert f"{sys.executable} -m ensurepip" in dev.no_pip(has_apt=False)


def test_windows_keeps_its_interpreter_elsewhere(dev: ModuleType) -> None:
    assert dev.venv_python(Path("v"), windows=True) == Path("v", "Scripts", "python.exe")
    assert dev.venv_python(Path("v"), windows=False) == Path("v", "bin", "python")


def test_a_setup_is_stale_when_a_lock_or_python_changes(dev: ModuleType, tmp_path: Path) -> None:
    lock = tmp_path / "run.txt"
    lock.write_text("alembic==1\n")
    first = dev.stamp([lock], "3.11.2")

    assert dev.stamp([lock], "3.11.2") == first
    assert dev.stamp([lock], "3.12.0") != first
    lock.write_text("alembic==2\n")
    assert dev.stamp([lock], "3.11.2") != first


def test_a_setup_counts_only_while_its_stamp_fits(dev: ModuleType, tmp_path: Path) -> None:
    stamp, python = tmp_path / dev.STAMP, dev.python_of(tmp_path)
    python.parent.mkdir()
    python.touch()

    assert not dev.is_set_up("run", tmp_path)
    stamp.write_text(f'{{"run": "{dev.wanted("run")}"}}')
    assert dev.is_set_up("run", tmp_path)
    assert not dev.is_set_up("test", tmp_path)
    stamp.write_text("half wri")
    assert not dev.is_set_up("run", tmp_path)


def test_the_install_line_names_each_package_once_in_order(dev: ModuleType) -> None:
    line = dev.install_line(["libxkbcommon0", "libegl1", "libegl1"])

    assert line == "sudo apt-get install -y --no-install-recommends libegl1 libxkbcommon0"


def test_only_what_the_screen_needs_is_asked_for(dev: ModuleType) -> None:
    bare = dev.libraries_for({"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"})
    x11 = dev.libraries_for({"DISPLAY": ":0"})
    wayland = dev.libraries_for({"WAYLAND_DISPLAY": "wayland-0"})

    assert "libEGL.so.1" in bare
    assert not {name for name in bare if name.startswith(("libxcb", "libwayland"))}
    assert x11["libxcb-cursor.so.0"] == "libxcb-cursor0"
    assert wayland["libwayland-client.so.0"] == "libwayland-client0"


def test_missing_libraries_that_may_not_be_installed_are_named_in_one_line(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev.sys, "platform", "linux")
    monkeypatch.setattr(dev, "apt_prefix", lambda: None)
    monkeypatch.setattr(dev.shutil, "which", lambda name: f"/usr/bin/{name}")

    with pytest.raises(SystemExit) as ended:
        dev.ensure_libraries({}, probe=lambda name: name not in ("libEGL.so.1", "libGL.so.1"))

    assert ended.value.code == 3
    said = capsys.readouterr().err.splitlines()
    assert said[1].strip() == "sudo apt-get install -y --no-install-recommends libegl1 libgl1"


def test_missing_libraries_are_installed_where_that_is_allowed(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = {"libGL.so.1"}
    ran: list[list[str]] = []

    def stale_lists(command: list[str]) -> int:
        ran.append(command)
        return 100

    def apt(command: list[str]) -> int:
        ran.append(command)
        if "install" in command:
            here.update(dev.QT_LIBRARIES)
        return 0

    monkeypatch.setattr(dev.sys, "platform", "linux")
    monkeypatch.setattr(dev, "apt_prefix", lambda: ["sudo", "-n"])
    monkeypatch.setattr(dev, "quiet", stale_lists)
    monkeypatch.setattr(dev, "call", apt)

    dev.ensure_libraries({}, probe=here.__contains__)

    assert [next(word for word in ("update", "install") if word in command) for command in ran] == [
        "install",
        "update",
        "install",
    ]
    assert ran[-1][:2] == ["sudo", "-n"]
    assert "libegl1" in ran[-1]
    assert "libgl1" not in ran[-1]


def test_without_a_display_one_sentence_names_the_demo(dev: ModuleType) -> None:
    sentence = dev.no_display({}, "linux")

    assert "no display" in sentence
    assert "`make demo`" in sentence
    assert dev.no_display({"DISPLAY": ":0"}, "linux") is None
    assert dev.no_display({"WAYLAND_DISPLAY": "wayland-0"}, "linux") is None
    assert dev.no_display({"QT_QPA_PLATFORM": "vnc"}, "linux") is None
    assert dev.no_display({}, "darwin") is None
    assert dev.no_display({}, "win32") is None


def test_without_a_screen_windows_finds_its_fonts(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev.os, "environ", {"WINDIR": "windows"})
    monkeypatch.setattr(dev.sys, "platform", "linux")
    assert "QT_QPA_FONTDIR" not in dev.environment(offscreen=True)
    monkeypatch.setattr(dev.sys, "platform", "win32")
    assert dev.environment(offscreen=True)["QT_QPA_FONTDIR"] == str(Path("windows", "Fonts"))
    assert "QT_QPA_FONTDIR" not in dev.environment(offscreen=False)


def test_run_stops_at_once_without_a_display(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev.sys, "platform", "linux")
    monkeypatch.setattr(dev, "ensure_libraries", lambda env: pytest.fail("went on"))
    monkeypatch.setattr(dev.os, "environ", {})

    with pytest.raises(SystemExit) as ended:
        dev.main(["run"])

    assert ended.value.code == 1
    assert "`make demo`" in capsys.readouterr().err


def test_a_wrong_command_shows_the_commands(dev: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["fly"]) == 2
    said = capsys.readouterr().err
    assert all(f"dev.py {command}" in said for command in ("run", "test", "demo", "check", "bench", "setup"))
