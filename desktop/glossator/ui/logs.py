"""The log file: what went wrong, for whoever mends it. It never holds a word of a document."""

from __future__ import annotations

import logging
from pathlib import Path

LOGGER = "glossator"
LIMIT = 500_000  # bytes in one file
KEPT = 3


def folder() -> Path:
    """Where the log lies."""
    from platformdirs import user_log_path

    return user_log_path("Glossator", appauthor=False)


def start() -> None:
    """Write warnings and errors into the log from now on; a place that cannot be written is passed over."""
    from logging.handlers import RotatingFileHandler

    logger = logging.getLogger(LOGGER)
    logger.disabled = False  # a library that sets logging up may have silenced loggers that were there before
    if logger.handlers:
        return
    try:
        folder().mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder() / "glossator.log", maxBytes=LIMIT, backupCount=KEPT, encoding="utf-8", delay=True
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logger.addHandler(handler)


def stop() -> None:
    """Close the log."""
    logger = logging.getLogger(LOGGER)
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
        handler.close()
