"""The licences of what the packaged program holds (packaging/licences.py)."""

import sys
from importlib.metadata import Distribution, PackagePath, distributions
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def licences(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    import licences

    return licences


def _distribution(folder: Path, name: str, files: list[str]) -> Distribution:
    info = folder / f"{name}-1.dist-info"
    for file in files:
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / file).write_text("words", "utf-8")
    info.mkdir(exist_ok=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1\n", "utf-8")
    (info / "RECORD").write_text("".join(f"{file},,\n" for file in files), "utf-8")
    return Distribution.at(info)


def test_texts_are_found_by_their_name_or_by_their_folder(licences: ModuleType, tmp_path: Path) -> None:
    inner = "pdf-1.dist-info/licenses"
    files = [f"{inner}/BUILD/zlib.txt", f"{inner}/OTHER/zlib.txt", "pdf/code.py", "pdf/licence.py"]
    pdf = _distribution(tmp_path, "pdf", files)
    plain = _distribution(tmp_path, "plain", ["plain-1.dist-info/LICENSE"])

    assert {folder: Path(file) for file, folder in licences.of_distributions([pdf, plain])} == {
        "licences/pdf/BUILD": tmp_path / f"{inner}/BUILD/zlib.txt",
        "licences/pdf/OTHER": tmp_path / f"{inner}/OTHER/zlib.txt",
        "licences/plain": tmp_path / "plain-1.dist-info/LICENSE",
    }


def test_a_build_ends_where_something_has_no_licence(licences: ModuleType, tmp_path: Path) -> None:
    bare = _distribution(tmp_path, "bare", ["bare/code.py"])

    with pytest.raises(SystemExit, match="bare would go in without a licence"):
        licences.of_distributions([bare])


def test_all_that_is_here_has_one_and_qt_both_that_the_lgpl_needs(licences: ModuleType) -> None:
    placed = licences.of_distributions()

    folders = {folder.split("/")[1].lower() for _, folder in placed}
    assert {found.name.lower() for found in distributions()} - licences.TOOLS == folders
    for name in ("PySide6_Essentials", "shiboken6"):
        texts = {Path(file).name for file, folder in placed if folder == f"licences/{name}"}
        assert texts == {"LGPL-3.txt", "GPL-3.txt"}
    assert [file for file, _ in placed + licences.of_python() if not Path(file).is_file()] == []


@pytest.mark.skipif(sys.platform != "linux", reason="asks Debian of its libraries")
def test_a_library_of_the_system_is_covered_by_its_package(
    licences: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library, ours = tmp_path / "lib" / "libX.so.6", tmp_path / "wheel" / "libQt.so"
    common, text = tmp_path / "common" / "LGPL-2.1", tmp_path / "doc" / "libx-6" / "copyright"
    for file in (library, ours, common, text):
        file.parent.mkdir(parents=True)
        file.write_text(f"See {common}.", "utf-8")
    monkeypatch.setattr(licences, "SYSTEMS", (str(library.parent),))
    monkeypatch.setattr(licences, "COMMON", common.parent)
    monkeypatch.setattr(licences, "DOCS", tmp_path / "doc")
    monkeypatch.setattr(licences, "listed", lambda files: f"libx-6:amd64, libx-7: {library}\n")

    assert licences.of_system([str(library), str(ours), "z"]) == [
        (str(text), "licences/system/libx-6"),
        (str(common), "licences/system/common"),
    ]
    monkeypatch.setattr(licences, "listed", lambda files: "")
    with pytest.raises(SystemExit, match="without a licence"):
        licences.of_system([str(library)])


def test_of_qts_licences_the_one_that_is_bought_does_not_go_in(licences: ModuleType) -> None:
    """Windows' wheels bring it beside the LGPL, as a choice."""
    wheel = Path("pyside6_essentials-6.11.3.dist-info")
    files = [
        wheel / "licenses" / "LICENSES" / "LicenseRef-Qt-Commercial.txt",
        wheel / "LicenseRef-Qt-Commercial.txt",
    ]
    listed = [PackagePath(file) for file in files]
    for file in listed:
        file.dist = SimpleNamespace(locate_file=Path)

    found = licences.of(SimpleNamespace(name="PySide6_Essentials", files=listed))

    assert [file.name for file in found] == ["LGPL-3.txt", "GPL-3.txt"]
