"""What can go wrong, said in one sentence that a researcher understands.

A message is an English template that travels with its facts, so that the window can translate
the template first and fill the facts in afterwards.
"""

from __future__ import annotations


class GlossatorError(Exception):
    """Something could not be done; `str()` is the sentence to show.

    `message` is a template in the syntax of `str.format`; `facts` are its fields.
    """

    def __init__(self, message: str, /, **facts: object) -> None:
        super().__init__(message)
        self.message = message
        self.facts = facts

    def __str__(self) -> str:
        # One line: a name in a damaged file may hold anything.
        return " ".join(self.message.format(**self.facts).splitlines())


class InvalidName(GlossatorError):
    """A name that is empty, too long, holds a line break, or is taken already."""


class InvalidSpan(GlossatorError):
    """A span that is empty, reversed, or outside its text."""


class InvalidValue(GlossatorError):
    """A value that does not fit its place: a colour, a digit, an attribute's type."""


class NotFound(GlossatorError):
    """Nothing here has that name or identifier."""


class NotAllowed(GlossatorError):
    """A step that would break the codebook, such as a code moved below itself."""


class UndoRefused(GlossatorError):
    """There is nothing to undo or redo, or a row has changed since."""


class Unreadable(GlossatorError):
    """A file that cannot be read as what it should be."""


class CannotWrite(GlossatorError):
    """The disk is full, or the place cannot be written to. What was there before is kept."""


class NotAProject(GlossatorError):
    """A file that is no Glossator project, or a damaged one."""


class Damaged(NotAProject):
    """A project that is damaged: `glossator repair` may save what can be read."""


class NewerProject(GlossatorError):
    """A project that a newer Glossator has written."""


class InUse(GlossatorError):
    """Somebody else has the project open. `facts` holds who: `user`, `host`, `since`."""


class NeedsPassphrase(GlossatorError):
    """A project that is encrypted, or what looks like one, and no passphrase was given."""


class WrongPassphrase(GlossatorError):
    """The passphrase does not open the file. `facts` holds its `name`."""
