"""Web pages saved as one file (MHTML, RFC 2557): the page itself, without what belongs to it."""

from __future__ import annotations

from dataclasses import replace
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser

from glossator.domain.errors import Unreadable
from glossator.formats.reading import html
from glossator.formats.reading.source import Extract, Source

_MAX_PARTS = 20_000


def read(source: Source) -> list[Extract]:
    """The report of the page. Raises Unreadable."""
    if source.data.count(b"\n--") > _MAX_PARTS:
        raise Unreadable("{name} has more parts than any page; it was not read.", name=source.shown)
    try:
        message = BytesParser(EmailMessage, policy=policy.HTTP).parsebytes(source.data)
        for part in message.walk():
            if part.get_content_type() in ("text/html", "application/xhtml+xml"):
                payload = part.get_payload(decode=True)
                charset = source.wishes.encoding or part.get_content_charset()
                break
        else:
            payload = None
    except (ValueError, LookupError, AttributeError, TypeError, RecursionError) as error:
        raise Unreadable("{name} is damaged: its parts cannot be told apart.", name=source.shown) from error
    if not isinstance(payload, bytes) or not payload:
        raise Unreadable("{name} holds no web page.", name=source.shown)
    page = replace(source, data=payload)
    try:
        return html.read(replace(page, wishes=replace(source.wishes, encoding=charset)))
    except Unreadable:
        if source.wishes.encoding:
            raise
        # The part is not in the encoding that it says.
        return html.read(page)
