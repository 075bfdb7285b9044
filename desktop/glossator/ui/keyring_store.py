"""Passphrases in the system's keyring: there only because the user asked for it, and only where there is one."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

SERVICE = "Glossator"

_log = logging.getLogger(__name__)


def is_there() -> bool:
    """Whether the system has a keyring that keeps secrets encrypted."""
    return _backend() is not None


def find(path: Path) -> str | None:
    """The passphrase that was kept for a project, or None."""
    backend = _backend()
    if backend is None:
        return None
    try:
        found = backend.get_password(SERVICE, str(path.absolute()))
    except Exception as fault:  # noqa: BLE001 - each system's keyring fails in its own way; then it is asked for
        _log.info("the keyring did not answer: %s", type(fault).__name__)
        return None
    return found if isinstance(found, str) else None


def keep(path: Path, passphrase: str) -> bool:
    """Keep a project's passphrase; whether that was possible."""
    backend = _backend()
    if backend is None:
        return False
    try:
        backend.set_password(SERVICE, str(path.absolute()), passphrase)
    except Exception as fault:  # noqa: BLE001 - as above
        _log.info("the keyring kept nothing: %s", type(fault).__name__)
        return False
    return True


def forget(path: Path) -> None:
    """Take a project's passphrase out of the keyring, if it is there."""
    if find(path) is None:
        return
    backend = _backend()
    try:
        if backend is not None:
            backend.delete_password(SERVICE, str(path.absolute()))
    except Exception as fault:  # noqa: BLE001 - as above
        _log.info("the keyring forgot nothing: %s", type(fault).__name__)


def _backend() -> Any:
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
        return backend if real and backend.priority >= 1 else None
    except Exception as fault:  # noqa: BLE001 - as above
        _log.info("the keyring could not be asked: %s", type(fault).__name__)
        return None
