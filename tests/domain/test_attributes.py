"""Values of attributes in the one form their type is kept in."""

import pytest

from glossator.domain.attributes import BOOLEAN, DATE, NUMBER, TEXT, checked_value
from glossator.domain.errors import InvalidValue


def test_values_are_kept_in_one_form() -> None:
    assert checked_value(TEXT, " Tier 2 Watch List ") == "Tier 2 Watch List"
    assert checked_value(NUMBER, "2019") == "2019"
    assert checked_value(DATE, "2019-06-20") == "2019-06-20"
    assert checked_value(BOOLEAN, "Yes") == "true"
    assert checked_value(NUMBER, "") == ""


@pytest.mark.parametrize(("kind", "value"), [(NUMBER, "many"), (DATE, "20 June"), (BOOLEAN, "maybe")])
def test_a_value_of_another_type_is_refused(kind: str, value: str) -> None:
    with pytest.raises(InvalidValue, match=value):
        checked_value(kind, value)
