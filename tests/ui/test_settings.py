"""What the window remembers, and what it does with a damaged memory."""

from PySide6.QtCore import QByteArray

from glossator.ui.reader.fonts import LARGEST, PageLook
from glossator.ui.settings import PLACES, RECENT, Settings


def test_everything_comes_back(home, tmp_path):
    settings = Settings()
    project = tmp_path / "a.gloss"
    project.touch()
    settings.set_geometry(QByteArray(b"\x01\x02"))
    settings.set_scheme("dark")
    settings.set_page_look(PageLook(21, 60, 175, "Some Family, and Son"))
    settings.set_shown("left", False)
    settings.set_coder("Coder A, and B")
    settings.set_folder("import", tmp_path)
    settings.add_recent(project)
    settings.set_last_document(project, "some-id")
    settings.set_place("some-id", 120, 140)
    settings.set_export({"what": "matrix", "form.matrix": "sav"})
    settings.save()
    again = Settings()
    assert bytes(again.geometry().data()) == b"\x01\x02"
    assert again.scheme() == "dark"
    assert again.page_look() == PageLook(21, 60, 175, "Some Family, and Son")
    assert not again.shown("left")
    assert again.shown("right")
    assert again.coder() == "Coder A, and B"
    assert again.folder("import") == tmp_path
    assert again.folder("export") is None
    assert again.recent() == [project]
    assert again.last_document(project) == "some-id"
    assert again.last_document(tmp_path / "b.gloss") is None
    assert again.place("some-id") == (120, 140)
    assert again.export() == {"what": "matrix", "form.matrix": "sav"}
    assert again.place("another-id") is None


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
        "[view]\ntext_size=huge\n[projects]\nrecent=@Variant(\\0)\n[window]\ngeometry=7\n"
        "[reading]\nplaces=one 1, two 2 x, three 3 -3, four 4 99999999999999999999, five 5 5\nlast=@Invalid()\n"
    )
    settings = Settings(file)
    assert settings.page_look() == PageLook()
    assert [settings.place(name) for name in ("one", "two", "three", "four", "five")] == [None] * 4 + [(5, 5)]
    assert settings.last_document(tmp_path / "a.gloss") is None
    assert settings.recent() == []
    assert settings.geometry().isEmpty()


def test_a_look_out_of_bounds_is_brought_inside(home, tmp_path):
    file = tmp_path / "settings.ini"
    file.write_text("[view]\ntext_size=900\ntext_measure=7\ntext_family=\n")
    look = Settings(file).page_look()
    assert (look.size, look.measure, look.leading, look.family) == (LARGEST, 50, 158, "serif")


def test_what_is_as_at_first_is_not_written(home, tmp_path):
    file = tmp_path / "settings.ini"
    settings = Settings(file)
    settings.set_page_look(PageLook(size=30, measure=55))
    settings.set_page_look(PageLook(measure=60))
    settings.save()
    assert "text_measure=60" in file.read_text()
    assert "text_size" not in file.read_text()


def test_only_the_latest_places_are_kept(home):
    settings = Settings()
    for number in range(PLACES + 30):
        settings.set_place(f"id-{number}", number, 1)
    settings.set_place("id-40", 7, 7)
    for number in range(10):
        settings.set_place(f"new-{number}", 1, 1)
    settings.save()
    again = Settings()
    kept = [number for number in range(PLACES + 30) if again.place(f"id-{number}") is not None]
    assert kept == [*range(40, PLACES + 30)][-(PLACES - 11) :] or kept == [40, *range(41, PLACES + 30)]
    assert again.place("id-40") == (7, 7)
    assert len([*kept, *range(10)]) == PLACES
