"""Lends the program what every desktop has and an empty Linux lacks: libraries to draw with, and one font.

PyInstaller runs this before the program. Only where the system has none of its own is something taken from the
folder "lent", since drivers have to go with the system's; and only when Qt is first imported, for a command without
a window needs none of it.
"""

import sys


def lend() -> None:
    """Load what is missing, so that Qt's libraries find it there; say where fonts are to a system that does not."""
    import ctypes
    import os
    from pathlib import Path

    folder = Path(sys._MEIPASS) / "lent"  # type: ignore[attr-defined]

    def load(name: str, *needs: str) -> None:
        try:
            ctypes.CDLL(name, ctypes.RTLD_GLOBAL)
        except OSError:
            for need in needs:
                load(need)
            ctypes.CDLL(str(folder / name), ctypes.RTLD_GLOBAL)

    load("libxcb.so.1")
    load("libGL.so.1", "libGLdispatch.so.0", "libGLX.so.0")
    load("libEGL.so.1", "libGLdispatch.so.0")
    told = {"FONTCONFIG_FILE", "FONTCONFIG_PATH"} & os.environ.keys()
    if not told and not Path("/etc/fonts/fonts.conf").exists():
        os.environ["FONTCONFIG_FILE"] = str(folder / "fonts.conf")
        # That file could name the folder that it lies in only for fontconfig 2.13.91 or newer.
        ctypes.CDLL("libfontconfig.so.1").FcConfigAppFontAddDir(None, os.fsencode(folder))


class BeforeQt:
    """Asked for every module that is imported; finds none itself."""

    def find_spec(self, name: str, path: object = None, target: object = None) -> None:
        """Lends when Qt is asked for, once."""
        if name == "PySide6":
            sys.meta_path.remove(self)
            lend()


sys.meta_path.insert(0, BeforeQt())  # type: ignore[arg-type]
