"""The guide: from docs/guide/*.md to resources/guide/*.html, which ship with the program.

Run by `python3 packaging/dev.py guide [--check]`. The blocks between `<!-- keys -->` or `<!-- table: NAME -->` and
`<!-- end -->` are filled from the program's own actions and tables, in the Markdown too, so that both can be read
anywhere. The pictures lie where they ship; guide_pictures.py takes them. What is built is committed: a checkout, a
wheel and a bundle have it without a step of their own.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from html import escape
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "docs" / "guide"
TARGET = ROOT / "resources" / "guide"
FIRST = "index"

_BLOCK = re.compile(r"<!-- (keys|table: (\w+)) -->\n(.*?)<!-- end -->", re.S)
# Qt also knows keys of Windows alone (Alt+Backspace) and of some keyboards (Shift+Save).
_ON_EVERY_KEYBOARD = re.compile(r"(?!.*(Backspace|Ins)).*\+.+|F\d+|Enter|Return|Del|Home|End|.")
_TO_SHIPPED = "../../resources/guide/"
_PAGE = """<!DOCTYPE html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<link rel="stylesheet" href="guide.css">
</head>
<body>
<nav aria-label="Guide"><p>{above}</p></nav>
<main>
{body}</main>
<nav aria-label="Next page"><p>{below}</p></nav>
</body>
</html>
"""


def parser() -> MarkdownIt:
    """CommonMark with tables; HTML passes, for `<kbd>`: the sources are ours."""
    return MarkdownIt("commonmark").enable("table")


def order() -> list[str]:
    """The pages by name, in the order in which the contents name them; the contents first."""
    index = (SOURCE / f"{FIRST}.md").read_text(encoding="utf-8")
    return [FIRST, *(name for name in re.findall(r"\]\(([\w-]+)\.md\)", index))]


def built() -> dict[Path, str]:
    """Every file of the guide that is made, with what it should hold: the Markdown with its blocks, the HTML."""
    names = order()
    sources = {name: _filled((SOURCE / f"{name}.md").read_text(encoding="utf-8")) for name in names}
    titles = {name: text.partition("\n")[0].removeprefix("# ") for name, text in sources.items()}
    made: dict[Path, str] = {}
    for number, name in enumerate(names):
        made[SOURCE / f"{name}.md"] = sources[name]
        before = names[number - 1] if number else None
        after = names[number + 1] if number + 1 < len(names) else None
        made[TARGET / f"{name}.html"] = _page(name, sources[name], titles, before, after)
    return made


def stale() -> list[Path]:
    """The files that are not what they should be, those that should not be there among them."""
    made = built()
    wrong = [path for path, text in made.items() if not path.is_file() or path.read_bytes() != text.encode()]
    return wrong + [p for p in (*SOURCE.glob("*.md"), *TARGET.glob("*.html")) if p not in made]


# --- one page ---


def _page(name: str, text: str, titles: dict[str, str], before: str | None, after: str | None) -> str:
    markdown = parser()
    tokens = markdown.parse(text)
    _finish(tokens)
    body = markdown.renderer.render(tokens, markdown.options, {})
    title = titles[name] if name == FIRST else f"{titles[name]} – {titles[FIRST]}"
    above = "" if name == FIRST else f'<a href="{FIRST}.html">Contents</a>'
    ways = [f'<a rel="prev" href="{before}.html">← {escape(titles[before])}</a>'] if before else []
    ways += [f'<a rel="next" href="{after}.html">{escape(titles[after])} →</a>'] if after else []
    return _PAGE.format(title=escape(title), above=above, body=body, below=" &nbsp; ".join(ways))


def _finish(tokens: list[Token]) -> None:
    """Links lead to the HTML, pictures lie beside it, headings have names to link to."""
    for number, token in enumerate(tokens):
        if token.type == "heading_open":
            token.attrSet("id", slug(tokens[number + 1].content))
        elif token.type == "fence":
            token.content = token.content.rstrip()  # Qt would show the last line's end as a line
        if token.children and [child.type for child in token.children] == ["image"]:
            tokens[number - 1].attrSet("class", "picture")
        for child in token.children or ():
            if child.type == "link_open":
                page, mark, anchor = str(child.attrGet("href")).partition("#")
                child.attrSet("href", page.removesuffix(".md") + (".html" if page else "") + mark + anchor)
            elif child.type == "image":
                child.attrSet("src", str(child.attrGet("src")).removeprefix(_TO_SHIPPED))


def slug(heading: str) -> str:
    """The name of a heading in links, made as code hosts make it."""
    return re.sub(r"[^\w-]", "", heading.lower().replace(" ", "-"))


# --- what comes from the program ---


def _filled(text: str) -> str:
    def fill(match: re.Match[str]) -> str:
        rows = _columns(match[2]) if match[2] else _keys()
        return "\n".join((f"<!-- {match[1]} -->", *rows, "<!-- end -->"))

    return _BLOCK.sub(fill, text)


def _columns(name: str) -> Iterator[str]:
    """What the data dictionary says of each column of a table."""
    from glossator.project import tables

    columns = getattr(tables, f"_{name.upper()}")
    yield "| Column | Type | What it holds |"
    yield "|---|---|---|"
    if name in ("passages", "documents"):
        yield "| `document` | text | The document's name |"
        yield "| one for each attribute | its type | The document's attribute |"
    for column in columns:
        yield f"| `{column.name}` | {column.type} | {column.title} |"


def _keys() -> Iterator[str]:
    """The keys of all actions, by menu, and those of the reading view, as the program lists them itself."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QKeySequence
    from PySide6.QtWidgets import QApplication, QWidget

    application = QApplication.instance() or QApplication(["guide"])
    from glossator.ui.action_table import CODEBOOK_TREE, DOCUMENTS_LIST, MENUS, READER
    from glossator.ui.actions import Actions, plain
    from glossator.ui.dialogs.shortcuts import ShortcutsDialog

    places = {READER: "in the text", CODEBOOK_TREE: "in the codebook", DOCUMENTS_LIST: "in the documents"}
    titles = {path: plain(title) for path, title in MENUS}
    window = QWidget()
    actions = Actions(window)
    rows: dict[str, list[str]] = {}
    for entry, action in actions:
        named = (key.toString(QKeySequence.SequenceFormat.PortableText) for key in action.shortcuts())
        keys = [_pressed(key) for key in named if _ON_EVERY_KEYBOARD.fullmatch(key)]
        if keys:
            menu = titles[entry.menu.partition("/")[0]]
            where = f" ({places[entry.place]})" if entry.place in places else ""
            rows.setdefault(menu, []).append(
                f"| **{menu} > {plain(action.text())}**{where} | {', '.join(keys)} |"
            )
    dialog = ShortcutsDialog(actions, window)
    reading = dialog.tree.topLevelItem(dialog.tree.topLevelItemCount() - 1)
    rows[reading.text(0)] = [
        f"| {reading.child(n).text(0)} | {reading.child(n).text(1)} |" for n in range(reading.childCount())
    ]
    for name, lines in rows.items():
        yield from ("", f"## {name}", "", "| What | Keys |", "|---|---|", *lines)
    yield ""
    dialog.deleteLater()
    window.deleteLater()
    application.sendPostedEvents()


def _pressed(key: str) -> str:
    return f"<kbd>{escape(key)}</kbd>"


def main(arguments: list[str]) -> int:
    """Build the guide, or with --check say what is not as it should be and return 1."""
    if arguments not in ([], ["--check"]):
        print("usage: guide.py [--check]", file=sys.stderr)
        return 2
    wrong = stale()
    if arguments:
        for path in wrong:
            print(f"{path.relative_to(ROOT)} is not as its source says: run `make guide`.", file=sys.stderr)
        return 1 if wrong else 0
    made = built()
    TARGET.mkdir(parents=True, exist_ok=True)
    for path in wrong:
        if path in made:
            path.write_text(made[path], encoding="utf-8", newline="\n")
            print(path.relative_to(ROOT))
        else:
            print(f"{path.relative_to(ROOT)} is of no page in the contents; delete it, or name it there.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
