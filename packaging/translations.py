"""Writes resources/translations anew: the texts of the source into each language's .ts, and from it the .qm that
the program loads. Run in the set-up environment: `python3 packaging/dev.py translations`.

Texts are found in the source by what they are given to: `self.tr(…)`, `QCoreApplication.translate("Context", …)`,
the sentence of a GlossatorError or a remark, the label of a step. Where such a call has a name in place of a text,
what the name was assigned or what the callers gave is taken. So neither the domain nor the storage, which know no
Qt, need a mark on their sentences. Qt's lupdate merges them into the .ts: what is translated stays so.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "desktop" / "glossator"
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("es", "fr", "pt", "ar", "km")
ENGLISH_ONLY = "cli"  # modules whose name begins so: the command line, which scripts read
SENTENCES, STEPS = "Errors", "Steps"  # the contexts that ui/attempt.py looks in
TO_FILL = "QT_TRANSLATE_NOOP"

# Qt's own texts that the window shows, for languages that Qt has no translation into.
WITHOUT_QT = ("km",)
QT_TEXTS = (
    *(
        ("QPlatformTheme", text)
        for text in (
            "OK",
            "Save",
            "Open",
            "&Yes",
            "&No",
            "Cancel",
            "Close",
            "Apply",
            "Reset",
            "Discard",
            "Help",
        )
    ),
    *(
        (context, text)
        for context in ("QWidgetTextControl", "QLineEdit")
        for text in ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All")
    ),
    *(
        ("QFileDialog", text)
        for text in ("&Open", "&Save", "Cancel", "Look in:", "File &name:", "Files of type:", "Directory:")
    ),
)

Found = dict[tuple[str, str], list[str]]
"""Each text under its context, and the modules that say it."""


class Module:
    """A module of the program, read."""

    def __init__(self, path: Path, source: Path) -> None:
        self.name = path.relative_to(source).as_posix()
        self.tree = ast.parse(path.read_text("utf-8"))
        self.nodes = list(ast.walk(self.tree))
        self.parents = {child: node for node in self.nodes for child in ast.iter_child_nodes(node)}
        self.imports = {
            alias.name: (node.module or "").removeprefix("glossator.").replace(".", "/") + ".py"
            for node in self.nodes
            if isinstance(node, ast.ImportFrom)
            for alias in node.names
        }
        self.calls: dict[str, list[ast.Call]] = {}
        self.bound: dict[str, list[tuple[ast.Name, ast.expr, ast.AST]]] = {}
        for node in self.nodes:
            for target, value in _bindings(node):
                self._bind(target, value, node)
        for node in self.nodes:
            if isinstance(node, ast.For | ast.comprehension) and isinstance(node.iter, ast.Name):
                for _, values, _ in list(self.bound.get(node.iter.id, ())):
                    for value in values.elts if isinstance(values, ast.Tuple | ast.List) else ():
                        for part in _parts(node.target, value):
                            self._bind(*part, node)
        for node in self.nodes:
            if isinstance(node, ast.Call):
                self.calls.setdefault(_name(node.func), []).append(node)

    def _bind(self, target: ast.expr, value: ast.expr, statement: ast.AST) -> None:
        if isinstance(target, ast.Name):
            self.bound.setdefault(target.id, []).append((target, value, statement))

    def around(self, node: ast.AST) -> Iterator[ast.AST]:
        """What encloses a node, from the inside."""
        while node in self.parents:
            node = self.parents[node]
            yield node


class Texts:
    """What the window can show; `unknown` is what stands in a text's place and cannot be told from the source."""

    def __init__(self, source: Path = SOURCE) -> None:
        self.found: Found = {}
        self.unknown: set[str] = set()
        self._modules = {
            module.name: module
            for path in sorted(source.rglob("*.py"))
            if not path.name.startswith(ENGLISH_ONLY)
            for module in [Module(path, source)]
        }
        self._sentences = {"remark", "Remark", *self._error_names()}
        for module in self._modules.values():
            for name, calls in module.calls.items():
                for call in calls:
                    self._call(module, name, call)

    def _error_names(self) -> set[str]:
        classes = [n for m in self._modules.values() for n in m.nodes if isinstance(n, ast.ClassDef)]
        names, before = {"GlossatorError"}, 0
        while before < len(names):
            before = len(names)
            names |= {c.name for c in classes if any(_name(base) in names for base in c.bases)}
        return names

    def _call(self, module: Module, name: str, call: ast.Call) -> None:
        arguments = call.args
        if name == "tr" and isinstance(call.func, ast.Attribute) and arguments:
            inside = (n.name for n in module.around(call) if isinstance(n, ast.ClassDef))
            self._take(module, next(inside, ""), arguments[0])
        elif name in ("translate", TO_FILL) and len(arguments) > 1 and _is_text(arguments[0]):
            self._take(module, str(ast.literal_eval(arguments[0])), arguments[1])
        elif name in self._sentences and arguments:
            self._take(module, SENTENCES, arguments[0])
        elif name == "Edit" and len(arguments) > 4:
            self._take(module, STEPS, arguments[4])
        elif name == "step" and arguments:
            # step(label, …) of a project; the journal's has the connection and the coder before the label.
            labels = [a for a in arguments if _is_text(a) or _name(a) == "label"]
            self._take(module, STEPS, [*labels, *arguments][0])

    def _take(self, module: Module, context: str, value: ast.expr) -> None:
        for home, text in self._texts(module, value, set()):
            if re.sub(r"^\{\w*\}$", "", text):
                places = self.found.setdefault((context, text), [])
                if home.name not in places:
                    places.append(home.name)

    def _texts(self, module: Module, value: ast.AST, seen: set[ast.AST]) -> Iterator[tuple[Module, str]]:
        """The texts that an expression may be, each with the module that it stands in."""
        if value in seen:
            return
        seen.add(value)
        parts: list[ast.expr] = []
        match value:
            case ast.Constant(value=str(text)):
                yield module, text
            case ast.IfExp():
                parts = [value.body, value.orelse]
            case ast.BoolOp() | ast.Dict():
                parts = value.values
            case ast.Tuple() | ast.List():
                parts = value.elts
            case ast.Subscript():
                parts = [value.value]
            case ast.Call(func=ast.Name(id=name)) if name == TO_FILL:
                pass  # found by itself
            case ast.Name(id=name):
                meant = list(self._meant(module, value))
                if not meant:
                    self.unknown.add(f"{module.name}: {name}")
                for home, what in meant:
                    yield from self._texts(home, what, seen)
            case _:
                self.unknown.add(f"{module.name}: {ast.unparse(value)}")
        for part in parts:
            yield from self._texts(module, part, seen)

    def _meant(self, module: Module, name: ast.Name) -> Iterator[tuple[Module, ast.expr]]:
        """What a name may stand for: what callers gave, what it was assigned, what was imported."""
        for function in module.around(name):
            if isinstance(function, ast.FunctionDef):
                given = [a.arg for a in function.args.posonlyargs + function.args.args]
                if name.id in given:
                    yield from self._given(module, function, given, name.id)
                    return
        scopes = [*(n for n in module.around(name) if isinstance(n, ast.FunctionDef)), None]
        for target, value, statement in module.bound.get(name.id, ()):
            home = next((n for n in module.around(statement) if isinstance(n, ast.FunctionDef)), None)
            if home in scopes and target is not name:
                yield module, value
        if source := self._modules.get(module.imports.get(name.id, "")):
            yield from self._meant(source, name)

    def _given(
        self, home: Module, function: ast.FunctionDef, given: list[str], name: str
    ) -> Iterator[tuple[Module, ast.expr]]:
        """What the callers of a function gave: in its own module, and in those that import it by name."""
        method = given[0] in ("self", "cls")
        place = given.index(name) - method
        for module in self._modules.values():
            if module is home or (not method and module.imports.get(function.name) == home.name):
                for call in module.calls.get(function.name, ()):
                    words = [k.value for k in call.keywords if k.arg == name]
                    for value in words or call.args[place : place + 1]:
                        yield module, value


def _bindings(node: ast.AST) -> Iterator[tuple[ast.expr, ast.expr]]:
    """(name, value) of what a statement or a loop binds; parts of tuples one by one where they can be told."""
    pairs: list[tuple[ast.expr, ast.expr]] = []
    if isinstance(node, ast.Assign):
        pairs = [(target, node.value) for target in node.targets]
    elif isinstance(node, ast.AnnAssign | ast.NamedExpr) and node.value is not None:
        pairs = [(node.target, node.value)]
    elif isinstance(node, ast.For | ast.comprehension) and isinstance(node.iter, ast.Tuple | ast.List):
        pairs = [(node.target, value) for value in node.iter.elts]
    for target, value in pairs:
        yield from _parts(target, value)


def _parts(target: ast.expr, value: ast.expr) -> Iterator[tuple[ast.expr, ast.expr]]:
    if isinstance(target, ast.Tuple) and isinstance(value, ast.IfExp):
        for branch in (value.body, value.orelse):
            yield from _parts(target, branch)
    elif isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
        yield from zip(target.elts, value.elts, strict=False)
    else:
        yield target, value


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def counts(text: str) -> bool:
    """Whether a text has plural forms."""
    return "%n" in text or "%Ln" in text


def texts_of(texts: Texts, language: str) -> list[tuple[str, str]]:
    """What a language's .ts holds, in its order."""
    return sorted({*texts.found, *(QT_TEXTS if language in WITHOUT_QT else ())})


def write_ts(found: Sequence[tuple[str, str]], language: str, folder: Path = FOLDER) -> Path:
    """Merge the texts into the language's .ts, by lupdate; texts that are gone go."""
    target = folder / f"glossator_{language}.ts"
    with tempfile.TemporaryDirectory() as place:
        # As C++, which lupdate knows best; nobody keeps it.
        listed = Path(place, "texts.cpp")
        listed.write_text(
            "".join(
                f"{'QT_TRANSLATE_N_NOOP' if counts(text) else TO_FILL}({_quoted(context)}, {_quoted(text)});\n"
                for context, text in found
            ),
            "utf-8",
        )
        options = ["-silent", "-locations", "none", "-no-obsolete", "-source-language", "en"]
        _tool("lupdate", *options, "-target-language", language, listed, "-ts", target)
    return target


def write_qm(ts: Path, folder: Path | None = None) -> Path:
    """Make the .qm of a .ts, by lrelease."""
    target = (folder or ts.parent) / f"{ts.stem}.qm"
    _tool("lrelease", "-silent", ts, "-qm", target)
    return target


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _tool(name: str, *arguments: str | Path) -> None:
    tool = next(path for path in Path(sys.executable).parent.glob(f"pyside6-{name}*"))
    subprocess.run([str(part) for part in (tool, *arguments)], check=True)


def main() -> None:
    """Write all of it anew, and say how much is still to be translated."""
    texts = Texts()
    FOLDER.mkdir(exist_ok=True)
    for language in LANGUAGES:
        ts = write_ts(texts_of(texts, language), language)
        write_qm(ts)
        missing = ts.read_text("utf-8").count('type="unfinished"')
        print(f"{language}: {missing} of {len(texts_of(texts, language))} texts not translated yet")


if __name__ == "__main__":
    main()
