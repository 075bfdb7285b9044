"""The guide is true: what it names is in the program, what it links to is there, what ships is what was written."""

import ast
import importlib.util
import itertools
import re
import shlex
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import click
import pytest
from PySide6.QtGui import QKeySequence, QTextDocument
from PySide6.QtWidgets import QMenu

from glossator import assets, cli
from glossator.ui import theme
from glossator.ui.actions import plain
from glossator.ui.main_window import MainWindow

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
BUILT = ROOT / "resources" / "guide"
UI = ROOT / "desktop" / "glossator" / "ui"

_spec = importlib.util.spec_from_file_location("guide_builder", PACKAGING / "guide.py")
assert _spec is not None
assert _spec.loader is not None
builder = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(builder)

PAGES = builder.order()
TEXTS = {name: (builder.SOURCE / f"{name}.md").read_text(encoding="utf-8") for name in PAGES}
# Keys that every program has, or that are named beside a list of the program's own.
COMMON = {"Shift", "Ctrl", "Alt", "Tab", "Esc", "Enter", "Ctrl+Enter", "Shift+Enter", "Alt+Right", "1", "9"}


class Page(HTMLParser):
    """What a page links to, and what it can be linked at."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.pictures: list[tuple[str, str]] = []
        self.loaded: list[str] = []
        self.names: set[str] = set()
        self.tags: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        found = {key: value or "" for key, value in attrs}
        self.tags.add(tag)
        if "id" in found:
            self.names.add(found["id"])
        if tag == "a":
            self.links.append(found["href"])
        elif tag == "img":
            self.pictures.append((found["src"], found.get("alt", "")))
        elif tag == "link":
            self.loaded.append(found["href"])


@pytest.fixture(scope="module")
def html() -> dict[str, Page]:
    return {path.stem: Page(path.read_text(encoding="utf-8")) for path in BUILT.glob("*.html")}


@pytest.fixture
def window(qtbot):
    window = MainWindow()
    qtbot.addWidget(window)
    yield window
    window.close()


def test_what_ships_is_what_was_written(qapp):
    assert [str(path.relative_to(ROOT)) for path in builder.stale()] == [], "run `make guide`"


def test_the_program_finds_it_where_it_ships():
    assert (assets.resources() / "guide" / "index.html").is_file()


def test_every_link_and_picture_leads_somewhere(html):
    assert set(html) == set(PAGES)
    used = set()
    for name, page in html.items():
        for link in page.links:
            target, _, anchor = link.partition("#")
            other = Path(target).stem if target else name
            assert other in html, f"{name}: {link}"
            assert not anchor or anchor in html[other].names, f"{name}: {link}"
        for picture, alt in page.pictures:
            assert (BUILT / picture).is_file(), f"{name}: {picture}"
            assert len(alt.split()) >= 4, f"{name}: {picture} is not described"
            used.add(Path(picture).name)
        assert page.loaded == ["guide.css"]
        assert page.tags.isdisjoint({"script", "iframe", "object", "form", "style"})
    assert used == {path.name for path in (BUILT / "pictures").iterdir()}


def test_every_page_is_in_the_contents_and_reached_from_the_one_before(html):
    contents = [Path(link).stem for link in html["index"].links]
    assert list(dict.fromkeys(contents)) == PAGES[1:]
    for before, after in itertools.pairwise(PAGES):
        assert f"{after}.html" in html[before].links[-1:], before


def test_pictures_are_small():
    sizes = {path.name: path.stat().st_size for path in (BUILT / "pictures").iterdir()}
    assert 8 <= len(sizes) <= 14
    assert [name for name, size in sizes.items() if size > 150_000] == []


# --- what it says is there ---


def menus(window: MainWindow) -> dict[str, set[str]]:
    """The path of every entry of every menu, as the guide writes it, with its keys."""
    found: dict[str, set[str]] = {}

    def walk(menu: QMenu, above: str) -> None:
        for action in menu.actions():
            path = f"{above} > {plain(action.text())}"
            if not action.isSeparator():
                keys = {key.toString(QKeySequence.SequenceFormat.PortableText) for key in action.shortcuts()}
                found[path] = keys
            if action.menu():
                walk(action.menu(), path)

    for action in window.menuBar().actions():
        walk(action.menu(), plain(action.text()))
    return found


def prose(text: str) -> str:
    """Without commands, in one line: a name may go on in the next."""
    return " ".join(re.sub(r"```.*?```", "", text, flags=re.S).split())


def test_every_menu_path_and_key_in_it_is_in_the_window(window):
    there = menus(window)
    keys = set().union(*there.values()) | COMMON
    seen = 0
    for name, text in TEXTS.items():
        said = prose(text)
        for path in re.findall(r"\*\*([^*]+ > [^*]+)\*\*", said):
            assert path in there, f"{name}: {path}"
            seen += 1
        for path, key in re.findall(r"\*\*([^*]+ > [^*]+)\*\* \(<kbd>([^<]+)</kbd>\)", said):
            assert key in there[path], f"{name}: {path} ({key})"
        for key in re.findall(r"<kbd>([^<]+)</kbd>", said):
            assert key in keys, f"{name}: {key}"
    assert seen > 100


def words_of_the_window() -> set[str]:
    """Every text in the sources of the window, without mnemonics."""
    found = set()
    for path in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(plain(node.value))
    return found


def test_every_word_on_a_button_or_field_is_in_the_window():
    there = words_of_the_window()
    for name, text in TEXTS.items():
        for label in re.findall(r"(?<!\*)\*([^*\n]+(?:\n[^*\n]+)?)\*(?!\*)", re.sub(r"`[^`]*`", "", text)):
            assert " ".join(label.split()) in there, f"{name}: {label}"


def test_what_it_quotes_of_messages_is_said_somewhere():
    sources = (path.read_text(encoding="utf-8") for path in (ROOT / "desktop").rglob("*.py"))
    said = re.sub(r'"\s+"', "", "\n".join(sources))  # sentences that go on in the next line
    quoted = re.findall(r'^\| "([^"]+)" \|', TEXTS["trouble"], re.M)
    assert len(quoted) > 5
    assert [words for words in quoted if words not in said] == []


# --- the command line ---


def lines(page: str) -> Iterator[list[str]]:
    for block in re.findall(r"```console\n(.*?)```", TEXTS[page], re.S):
        for line in block.splitlines():
            program, *rest = shlex.split(line)
            assert program == "glossator"
            yield rest


def test_every_option_it_names_is_an_option():
    known = {
        option
        for command in cli.cli.commands.values()
        for parameter in command.params
        if isinstance(parameter, click.Option)
        for option in parameter.opts
    }
    for name, text in TEXTS.items():
        for option in re.findall(r"(?<![\w-])--[a-z][a-z-]+", re.sub(r"<!--.*?-->", "", text)):
            assert option in known | {"--help"}, f"{name}: {option}"
    for command in re.findall(r"`glossator ([a-z][a-z-]*)", "\n".join(TEXTS.values())):
        assert command in cli.cli.commands, command


def test_its_commands_do_what_it_says(tmp_path, monkeypatch, capfd):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["glossator"])
    Path("reports").mkdir()
    Path("reports", "Laos 2020.txt").write_text("Officials took bribes and looked away.\n", encoding="utf-8")
    Path("table.csv").write_text("Country,Narrative\nLaos,Debts grew.\n", encoding="utf-8")
    Path("secret.txt").write_text("lantern gravel otter seventeen\n", encoding="utf-8")
    Path("new-secret.txt").write_text("copper basket violin eleven\n", encoding="utf-8")
    for words in lines("command-line"):
        assert cli.main(words) == 0, f"{shlex.join(words)}: {capfd.readouterr().err}"
        if "-o" in words:
            assert Path(words[words.index("-o") + 1]).stat().st_size > 0
    assert "took bribes" in Path("passages.csv").read_text(encoding="utf-8")


# --- in a browser, and inside the program ---


def test_a_browser_shows_it_in_the_colours_of_the_window():
    """Of which tests of the theme hold that they can be read."""
    light, dark = re.findall(r":root \{(.*?)\}", (BUILT / "guide.css").read_text(encoding="utf-8"), re.S)
    for sheet, colours in ((light, theme._LIGHT), (dark, theme._DARK)):
        found = dict(re.findall(r"--(\w+): (#\w+);", sheet))
        assert set(found) == {"paper", "ink", "bar", "pill", "accent", "edge"}
        assert found == {name: getattr(colours, name).name() for name in found}


def test_qt_draws_every_page_with_its_words(qapp, html):
    """QTextBrowser knows a part of HTML only: nothing of a page is lost in it."""
    for name in html:
        document = QTextDocument()
        document.setHtml((BUILT / f"{name}.html").read_text(encoding="utf-8"))
        title = TEXTS[name].partition("\n")[0].removeprefix("# ")
        assert title in document.toPlainText(), name
        for heading in re.findall(r"^## (.+)$", TEXTS[name], re.M):
            assert heading in document.toPlainText(), f"{name}: {heading}"
