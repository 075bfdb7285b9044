"""What somebody decides about files that were read: which reports to take, and what of their proposals to set."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from glossator.domain.attributes import checked_value
from glossator.domain.documents import Outline, Proposal
from glossator.domain.errors import InvalidValue
from glossator.domain.remarks import remark
from glossator.project.imports import Found
from glossator.project.intake import FAILED, SKIPPED, Line, Wanted, known_as, reason_of

_LEFT_OUT = remark("left out by your choice.")


@dataclass(slots=True)
class _Report:
    """One report of a file: whether it is taken, and its proposals, each with whether that is."""

    ticked: bool
    proposals: list[tuple[Proposal, bool]]


class Choice:
    """At first every report that is not in the project yet is taken, with all that it proposes."""

    def __init__(self, found: Sequence[Found]) -> None:
        self._found = list(found)
        self._off: set[str] = set()  # attributes nobody wants, folded
        self._reports = [self._fresh(each) for each in found]

    def __len__(self) -> int:
        return len(self._found)

    def __getitem__(self, file: int) -> Found:
        return self._found[file]

    def report(self, file: int, number: int) -> Outline:
        """One report of a file."""
        return self._found[file].reports[number]

    def count(self) -> int:
        """How many reports are taken."""
        return sum(report.ticked for reports in self._reports for report in reports)

    def put(self, file: int, found: Found) -> None:
        """A file was read again, otherwise."""
        self._found[file] = found
        self._reports[file] = self._fresh(found)

    # --- reports -----------------------------------------------------------------------------------------------

    def ticks(self, file: int) -> tuple[int, int]:
        """How many reports of a file are taken, and how many it has."""
        return sum(report.ticked for report in self._reports[file]), len(self._reports[file])

    def ticked(self, file: int, number: int) -> bool:
        """Whether a report is taken."""
        return self._reports[file][number].ticked

    def tick(self, file: int, number: int | None, on: bool) -> None:
        """Take a report, or all of a file (None), or leave it."""
        reports = self._reports[file]
        for report in reports if number is None else [reports[number]]:
            report.ticked = on

    # --- attributes --------------------------------------------------------------------------------------------

    def proposals(self, file: int, number: int) -> list[tuple[Proposal, bool]]:
        """What a report proposes, each with whether it is taken."""
        return list(self._reports[file][number].proposals)

    def take(self, file: int, number: int, place: int, on: bool) -> None:
        """Take one proposal, or leave it."""
        proposals = self._reports[file][number].proposals
        proposals[place] = (proposals[place][0], on)

    def set_value(self, file: int, number: int, place: int, value: str) -> None:
        """Another value in place of the proposed one; it is taken then. Raises InvalidValue where it does not fit
        the type."""
        proposals = self._reports[file][number].proposals
        proposal = proposals[place][0]
        value = checked_value(proposal.type, value)
        if not value:
            raise InvalidValue("A value cannot be empty; take its tick away to set none.")
        proposals[place] = (replace(proposal, value=value), True)

    def attributes(self) -> dict[str, tuple[int, int]]:
        """Every attribute that is proposed → how many proposals of it are taken, and how many there are."""
        names: dict[str, str] = {}
        counts: dict[str, tuple[int, int]] = {}
        for proposal, on in self._all():
            name = names.setdefault(proposal.name.casefold(), proposal.name)
            taken, there = counts.get(name, (0, 0))
            counts[name] = (taken + on, there + 1)
        return counts

    def take_all(self, name: str, on: bool) -> None:
        """Take every proposal of an attribute, or none."""
        folded = name.casefold()
        (self._off.discard if on else self._off.add)(folded)
        for reports in self._reports:
            for report in reports:
                report.proposals = [
                    (p, on if p.name.casefold() == folded else taken) for p, taken in report.proposals
                ]

    # --- what comes of it --------------------------------------------------------------------------------------

    def wanted(self) -> list[Wanted]:
        """What is to be imported, in the order of the files."""
        return [
            Wanted(found, number, tuple(p for p, taken in report.proposals if taken))
            for found, reports in zip(self._found, self._reports, strict=True)
            for number, report in enumerate(reports)
            if report.ticked
        ]

    def left(self) -> Iterator[Line]:
        """What is not to be imported, with the reason."""
        for found, reports in zip(self._found, self._reports, strict=True):
            if found.fault is not None:
                yield Line(found.path, FAILED, reason=reason_of(found.fault))
            for report, outline, known in zip(reports, found.reports, found.known, strict=True):
                if not report.ticked:
                    yield Line(
                        found.path, SKIPPED, outline=outline, reason=known_as(known) if known else _LEFT_OUT
                    )

    def _fresh(self, found: Found) -> list[_Report]:
        return [
            _Report(not known, [(p, p.name.casefold() not in self._off) for p in report.proposals])
            for report, known in zip(found.reports, found.known, strict=True)
        ]

    def _all(self) -> Iterator[tuple[Proposal, bool]]:
        for reports in self._reports:
            for report in reports:
                yield from report.proposals
