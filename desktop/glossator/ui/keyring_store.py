"""Passphrases in the system's keyring: there only because the user asked for it, and only where there is one."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

SERVICE = "Glossator"

_log = logging.getLogger(__name__)


def is_there() -> bool:
    """Whether the system has a keyring that keeps secrets encrypted."""
    return _ask(lambda backend: True) is not None


def find(path: Path) -> str | None:
    """The passphrase that was kept for a project, or None."""
    found = _ask(lambda backend: backend.get_password(SERVICE, str(path.absolute())))
    return found if isinstance(found, str) else None


def keep(path: Path, passphrase: str) -> bool:
    """Keep a project's passphrase; whether that was possible."""

    def kept(backend: Any) -> bool:
        backend.set_password(SERVICE, str(path.absolute()), passphrase)
        return True

    return _ask(kept) is not None


def forget(path: Path) -> None:
    """Take a project's passphrase out of the keyring, if it is there."""
    if find(path) is not None:
        _ask(lambda backend: backend.delete_password(SERVICE, str(path.absolute())))


def _ask(question: Callable[[Any], object]) -> object:
    """What the keyring answers; None where there is none that keeps secrets, or it failed."""
    try:
        import keyring
        import keyring.backends.fail
        import keyring.backends.null
    except ImportError:  # it is in the extra `encrypt`
        return None
    try:
        backend = keyring.get_keyring()
        # Those that keep nothing, and those that write to a file, say so by their priority.
        real = not isinstance(backend, (keyring.backends.fail.Keyring, keyring.backends.null.Keyring))
        return question(backend) if real and backend.priority >= 1 else None
    except Exception as fault:  # noqa: BLE001 - each system's keyring fails in its own way; then people are asked
        _log.info("the keyring did not answer: %s", type(fault).__name__)
        return None
