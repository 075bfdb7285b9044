"""What the window remembers, and what it does with a damaged memory."""

from pathlib import Path

from PySide6.QtCore import QByteArray

from glossator.ui.settings import PLACES, RECENT, Settings


def test_everything_comes_back(home, tmp_path):
    settings = Settings()
    project = tmp_path / "a.gloss"
    project.touch()
    settings.set_geometry(QByteArray(b"\x01\x02"))
    settings.set_scheme("dark")
    settings.set_text_size(21)
    settings.set_shown("left", False)
    settings.set_coder("Coder A, and B")
    settings.set_folder("import", tmp_path)
    settings.add_recent(project)
    settings.set_place(project, "some-id", 120, 140)
    settings.save()
    again = Settings()
    assert bytes(again.geometry().data()) == b"\x01\x02"
    assert again.scheme() == "dark"
    assert again.text_size() == 21
    assert not again.shown("left")
    assert again.shown("right")
    assert again.coder() == "Coder A, and B"
    assert again.folder("import") == tmp_path
    assert again.folder("export") is None
    assert again.recent() == [project]
    assert again.place(project) == ("some-id", 120, 140)
    assert again.place(tmp_path / "b.gloss") is None


def test_recent_projects_are_few_latest_first_and_still_there(home, tmp_path):
    settings = Settings()
    paths = [tmp_path / f"{number}.gloss" for number in range(RECENT + 2)]
    for path in paths:
        path.touch()
        settings.add_recent(path)
    settings.add_recent(paths[4])
    paths[-1].unlink()
    assert settings.recent() == [paths[4], *reversed([p for p in paths[2:-1] if p != paths[4]])][: RECENT - 1]


def test_one_recent_project_is_a_list_of_one_after_saving(home, tmp_path):
    (tmp_path / "a.gloss").touch()
    settings = Settings()
    settings.add_recent(tmp_path / "a.gloss")
    settings.save()
    assert Settings().recent() == [tmp_path / "a.gloss"]


def test_a_damaged_file_counts_as_an_empty_one(home, tmp_path):
    file = tmp_path / "settings.ini"
    file.write_text(
        "[view]\ntext_size=huge\n[projects]\nrecent=@Variant(\\0)\n[window]\ngeometry=7\n[places]\n"
    )
    settings = Settings(file)
    assert settings.text_size() is None
    assert settings.recent() == []
    assert settings.geometry().isEmpty()


def test_places_do_not_pile_up(home, tmp_path):
    settings = Settings()
    for number in range(PLACES + 30):
        settings.set_place(Path(f"/projects/{number}.gloss"), "id", 1, 1)
    kept = sum(settings.place(Path(f"/projects/{number}.gloss")) is not None for number in range(PLACES + 30))
    assert kept <= PLACES + 1
    assert settings.place(Path(f"/projects/{PLACES + 29}.gloss")) is not None
