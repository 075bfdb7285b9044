"""What holds for every test: no screen, and nobody's own settings."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
