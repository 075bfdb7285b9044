"""Which snapshots are kept, whatever the clock does."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from glossator.domain.snapshots import FEWEST, LATEST, Snapshot, kept, snapshot_of

BEGIN = datetime(2026, 1, 5, 12, tzinfo=UTC)
NO_LIMIT = 10**15


def taken(*after: timedelta) -> list[Snapshot]:
    return [Snapshot(n, BEGIN + each, "working", 1000) for n, each in enumerate(after, 1)]


def numbers(snapshots: list[Snapshot]) -> list[int]:
    return [snapshot.number for snapshot in snapshots]


any_snapshots = st.lists(st.tuples(st.integers(-900, 900), st.integers(0, 10**9)), max_size=120).map(
    lambda rows: [
        Snapshot(n, BEGIN + timedelta(hours=7 * hours), "working", size)
        for n, (hours, size) in enumerate(rows, 1)
    ]
)


def test_a_working_day_keeps_the_latest_ten() -> None:
    day = taken(*(timedelta(minutes=15 * n) for n in range(30)))
    assert numbers(kept(day)) == list(range(30, 20, -1))


def test_a_year_of_daily_work_keeps_thirty_days_and_the_last_of_each_month() -> None:
    year = taken(*(timedelta(days=n) for n in range(365)))
    stay = kept(year, NO_LIMIT)
    assert numbers(stay)[:30] == list(range(365, 335, -1))
    months = [snapshot.taken_at for snapshot in stay[30:]]
    assert len({(at.year, at.month) for at in months}) == len(months)
    # The last day of its month in every case but none at all is missing.
    assert all((at + timedelta(days=1)).month != at.month for at in months)
    assert {(s.taken_at.year, s.taken_at.month) for s in stay} == {
        (s.taken_at.year, s.taken_at.month) for s in year
    }


def test_a_clock_that_jumps_back_makes_nothing_old() -> None:
    before = taken(*(timedelta(days=n) for n in range(40)))
    back = [replace(s, number=s.number + 40, taken_at=datetime(1999, 1, 1, tzinfo=UTC)) for s in before[:10]]
    assert set(numbers(back)) <= set(numbers(kept(before + back)))


def test_over_the_limit_the_oldest_go_first_and_three_stay() -> None:
    days = taken(*(timedelta(days=n) for n in range(20)))
    assert numbers(kept(days, 5000)) == [20, 19, 18, 17, 16]
    assert numbers(kept(days, 5000, beside=1500)) == [20, 19, 18]
    assert numbers(kept(days, 0)) == [20, 19, 18]


@given(any_snapshots, st.integers(0, 10**11))
def test_laws(snapshots: list[Snapshot], limit: int) -> None:
    stay = kept(snapshots, limit)
    assert numbers(stay) == sorted(numbers(stay), reverse=True)
    assert stay[:FEWEST] == sorted(snapshots, key=lambda s: -s.number)[:FEWEST]
    assert len(stay) <= FEWEST or sum(s.size for s in stay) <= limit
    assert numbers(kept(stay, limit)) == numbers(stay)
    free = kept(snapshots, NO_LIMIT)
    assert free[:LATEST] == sorted(snapshots, key=lambda s: -s.number)[:LATEST]
    assert stay == free[: len(stay)]


@given(any_snapshots)
def test_thinning_each_time_is_the_same_as_thinning_once(snapshots: list[Snapshot]) -> None:
    held: list[Snapshot] = []
    for snapshot in snapshots:
        held = kept([*held, snapshot], NO_LIMIT)
    assert held == kept(snapshots, NO_LIMIT)


@given(st.integers(0, 10**9), st.integers(0, 7 * 10**9))
def test_a_name_says_what_the_snapshot_is(number: int, seconds: int) -> None:
    made = Snapshot(number, datetime.fromtimestamp(seconds, UTC), "closing", 7)
    assert snapshot_of(made.name, 7) == made


def test_other_files_are_no_snapshots() -> None:
    for name in ("texts.store", "1-20261129T091500Z-x.snapshot", "000001-20261329T091500Z-x.snapshot", "a"):
        assert snapshot_of(name, 1) is None
