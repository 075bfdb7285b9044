"""Run by test_accessibility_from_outside.py with the system's Python: a client of the accessibility bus.

`accessible_client.py PYTHON PROJECT FOLDER`, on a display and a bus of its own: starts the window, sends it keys as
a keyboard does, reads it as a screen reader does, and prints what was found as JSON.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 15.0  # seconds for anything to come
MOVED, CHANGED, SELECTED, TOLD = (
    "object:text-caret-moved",
    "object:text-changed:insert",
    "object:text-selection-changed",
    "object:property-change:accessible-description",
)
heard: list[str] = []


def until(find: Callable[[], object], what: str):
    """What `find` returns as soon as it is something; the bus is heard meanwhile."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        while GLib.MainContext.default().iteration(False):
            pass
        try:
            found = find()
        except GLib.Error:  # a widget that went away while it was asked
            found = None
        if found:
            return found
        time.sleep(0.02)
    raise SystemExit(f"not found within {PATIENCE:.0f} s: {what}")


def window() -> object:
    """The program's window on the bus."""
    desktop = Atspi.get_desktop(0)
    for number in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(number)
        if program is not None and program.get_child_count():
            return program.get_child_at_index(0)
    return None


def all_below(top, depth: int = 0):
    """Every accessible object below `top`, those of lists and trees not."""
    yield top
    if depth > 20 or top.get_role_name() in ("tree", "tree table", "list"):
        return
    for number in range(min(top.get_child_count(), 200)):
        child = top.get_child_at_index(number)
        if child is not None:
            yield from all_below(child, depth + 1)


def named(top, name: str):
    """The object of this name that holds text."""
    for each in all_below(top):
        if each.get_name() == name and each.get_role_name() == "text":
            return each
    return None


def reading(text) -> dict[str, object]:
    """What a screen reader knows of the text now."""
    text.clear_cache()
    selections = []
    for number in range(Atspi.Text.get_n_selections(text)):
        chosen = Atspi.Text.get_selection(text, number)
        selections.append([chosen.start_offset, chosen.end_offset])
    caret = Atspi.Text.get_caret_offset(text)
    return {
        "text": Atspi.Text.get_text(text, 0, -1),
        "caret": caret,
        "selections": selections,
        "word": Atspi.Text.get_string_at_offset(text, caret, Atspi.TextGranularity.WORD).content,
        "description": text.get_description(),
        "focused": text.get_state_set().contains(Atspi.StateType.FOCUSED),
    }


def press(*keys: str) -> None:
    subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "15", *keys], check=True)


def steps(text, found: dict[str, object]) -> None:
    """Go about with keys, and note what is read after each."""

    def settled(what: str, fits: Callable[[dict[str, object]], object]) -> dict[str, object]:
        return until(lambda: now if fits(now := reading(text)) else None, what)

    press("ctrl+Home")
    found["first"] = settled("the first paragraph", lambda now: now["caret"] == 0 and now["text"])
    del heard[:]
    press(*["ctrl+Down"] * 3)
    found["other"] = settled("another paragraph", lambda now: now["text"] != found["first"]["text"])
    until(lambda: set(heard) >= {MOVED, CHANGED}, "the events of a caret in another paragraph")
    press("Home")
    press(*["shift+Right"] * 5)
    until(lambda: SELECTED in heard, "the event of a selection")
    found["selected"] = settled("a selection of five", lambda now: now["selections"] == [[0, 5]])
    press("Left", "alt+Down")
    found["passage"] = settled("the codes of a passage", lambda now: now["description"])
    del heard[:]
    press("ctrl+l", "2")
    found["tagged"] = settled("a tagged sentence", lambda now: "Debt bondage" in now["description"])
    until(lambda: TOLD in heard, "the event of other codes at the caret")


def main(python: str, project: str, folder: str) -> int:
    env = os.environ | {
        "QT_QPA_PLATFORM": "xcb",
        "QT_ACCESSIBILITY": "1",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    script = str(Path(__file__).with_name("accessible_window.py"))
    command = [python, script, project, folder]
    with subprocess.Popen(
        command, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as program:
        try:
            Atspi.init()
            listener = Atspi.EventListener.new(lambda event: heard.append(event.type))
            for kind in (MOVED, CHANGED, SELECTED, TOLD):
                listener.register(kind)
            number = program.stdout.readline().strip()
            top = until(window, "the window")
            subprocess.run(["xdotool", "windowfocus", "--sync", number], check=True, timeout=PATIENCE)
            text = until(lambda: named(top, "Report text"), "the text of the report")
            found: dict[str, object] = {
                "window": top.get_name(),
                "controls": sorted(
                    {(each.get_role_name(), each.get_name() or "") for each in all_below(top)}
                ),
            }
            steps(text, found)
        finally:
            program.stdin.close()
            try:
                program.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                program.kill()
    found["ended"] = program.returncode
    print(json.dumps(found))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
