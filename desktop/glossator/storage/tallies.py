"""How many passages and codings a document has, by coder and by code."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import BindParameter, Connection, and_, bindparam, exists, func, not_, or_, select

from glossator.storage.schema import codings, passages


def passages_by_coder(connection: Connection, document_id: str) -> dict[str, int]:
    """A document's passages per coder id; coders without any are left out."""
    found = connection.execute(
        select(passages.c.coder_id, func.count())
        .where(passages.c.document_id == document_id)
        .group_by(passages.c.coder_id)
    )
    return {row[0]: row[1] for row in found}


def codings_by_code(connection: Connection, document_id: str) -> dict[str, int]:
    """A document's codings per code id; codes without any are left out."""
    found = connection.execute(
        select(codings.c.code_id, func.count())
        .join(passages, passages.c.id == codings.c.passage_id)
        .where(passages.c.document_id == document_id)
        .group_by(codings.c.code_id)
    )
    return {row[0]: row[1] for row in found}


def passages_with(
    connection: Connection,
    document_id: str,
    codes: Collection[str] | None,
    coders: Collection[str] | None,
    uncoded: bool,
) -> int:
    """A document's passages with any of `codes` by any of `coders` (None: whichever), and those without a code if
    `uncoded`."""
    wanted = select(func.count()).select_from(passages).where(passages.c.document_id == document_id)
    if coders is not None:
        wanted = wanted.where(passages.c.coder_id.in_(coders))
    if codes is None and uncoded:
        return connection.scalar(wanted) or 0
    on = codings.c.passage_id == passages.c.id
    if codes is None:
        coded = exists().where(on)
    else:
        # Written out in the statement: a codebook may have more codes than a statement may have variables.
        listed: BindParameter[list[str]] = bindparam(
            "codes", list(codes), expanding=True, literal_execute=True
        )
        coded = exists().where(and_(on, codings.c.code_id.in_(listed)))
    fits = or_(coded, not_(exists().where(on))) if uncoded else coded
    return connection.scalar(wanted.where(fits)) or 0
