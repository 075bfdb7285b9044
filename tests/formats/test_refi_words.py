"""The small words of the exchange format: GUIDs, colours, times, definitions in one text, variables."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.domain.codes import RULES
from glossator.formats.refi.colours import read_colour
from glossator.formats.refi.definitions import LABELS, description_of, fields_of
from glossator.formats.refi.guids import clean_guid, derived, is_guid
from glossator.formats.refi.variables import attribute_type, attribute_value, variable_type
from glossator.formats.refi.words import is_ours, line_of, lost_characters, moment_text, read_moment, xml_text

GUID = "5215cc69-b628-4e02-afb9-9beeaee55808"


@pytest.mark.parametrize(
    "written", [GUID, GUID.upper(), f"{{{GUID}}}", f" {{{GUID.upper()}}} ", GUID.replace("-", "")]
)
def test_a_guid_is_known_in_every_notation(written: str) -> None:
    assert clean_guid(written) == GUID
    assert is_guid(clean_guid(written))


@pytest.mark.parametrize("written", ["code-1", "", GUID[:-1], f"{GUID}0", "ｇ" * 36])
def test_what_is_no_guid_is_none(written: str) -> None:
    assert not is_guid(clean_guid(written))


def test_a_derived_identifier_is_steady() -> None:
    assert derived("code", "a", "b") == derived("code", "a", "b") != derived("code", "ab", "")
    assert is_guid(derived("code", "\ud800"))


@pytest.mark.parametrize(
    ("written", "colour"),
    [
        ("#F00", "#ff0000"),
        ("F00", "#ff0000"),
        ("#C2410C", "#c2410c"),
        ("c2410c", "#c2410c"),
        (" #c2410c ", "#c2410c"),
        ("0xC2410C", "#c2410c"),
        ("#FFC2410C", "#c2410c"),
        ("#c2410cff", "#c2410c"),
        ("#80C2410C", "#c2410c"),
        ("#f00f", "#ff0000"),
        ("rgb(194, 65, 12)", "#c2410c"),
        ("RGBA(194,65,12,0.5)", "#c2410c"),
        ("rgb(100% 0% 0%)", "#ff0000"),
        ("rgb(300, 0, 0)", "#ff0000"),
        ("red", "#ff0000"),
        ("Navy", "#000080"),
        ("12730636", "#c2410c"),
        ("-4046580", "#c2410c"),
        ("255", "#0000ff"),
        ("123456", "#123456"),
        ("", None),
        ("no colour", None),
        ("#12345", None),
        ("rgb(1, 2)", None),
        ("rgb(1.2.3, 0, 0)", None),
    ],
)
def test_colours_are_read_in_odd_notations(written: str, colour: str | None) -> None:
    assert read_colour(written) == colour


@given(st.text())
def test_no_colour_is_too_odd(written: str) -> None:
    assert read_colour(written) is None or len(str(read_colour(written))) == 7


LINES = st.one_of(
    st.text(st.characters(exclude_characters="\r", exclude_categories=["Cs"]), max_size=20),
    st.sampled_from(
        [f"{slash}{label}: x" for label in (*LABELS.values(), "use WHEN") for slash in ("", "\\", "\\\\")]
    ),
    st.sampled_from(["", " ", "\n", "Brief:", "\\", "Example"]),
)
TEXTS = st.lists(LINES, max_size=5).map("\n".join)


@given(st.fixed_dictionaries(dict.fromkeys(RULES, TEXTS)))
def test_each_field_of_a_definition_comes_back_as_it_was(fields: dict[str, str]) -> None:
    assert fields_of(description_of(fields)) == fields


def test_a_definition_reads_well_elsewhere() -> None:
    fields = dict.fromkeys(RULES, "") | {"brief": "In short.", "avoid_when": "Brief: not so.\nNever."}

    assert description_of(fields) == "Brief: In short.\n\nDo not use when: \\Brief: not so.\nNever."
    assert description_of(dict.fromkeys(RULES, "") | {"definition": "All."}) == "All."


def test_a_description_of_another_program_is_a_definition() -> None:
    assert (
        fields_of("Anything about jobs\r\n\r\nor taxes.")["definition"] == "Anything about jobs\n\nor taxes."
    )


def test_labels_are_known_in_what_another_program_has_passed_on() -> None:
    found = fields_of("A note of theirs.\n\nBrief: Short.\n\nExample: One.\n\nExample: Two.")

    assert found == dict.fromkeys(RULES, "") | {
        "definition": "A note of theirs.",
        "brief": "Short.",
        "example": "One.\n\nTwo.",
    }


@given(st.datetimes(timezones=st.just(UTC)))
def test_a_moment_comes_back_to_the_microsecond(moment: datetime) -> None:
    assert read_moment(moment_text(moment)) == moment


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("2018-03-27T19:29:27Z", "2018-03-27T19:29:27Z"),
        ("2018-03-27T21:29:27+02:00", "2018-03-27T19:29:27Z"),
        ("2018-03-27T19:29:27", "2018-03-27T19:29:27Z"),
        ("2018-03-27T19:29:27.1234567Z", "2018-03-27T19:29:27.123456Z"),
        ("2018-03-27T19:29:27.5Z", "2018-03-27T19:29:27.500000Z"),
        ("2018-03-27", "2018-03-27T00:00:00Z"),
    ],
)
def test_moments_are_read_as_programs_write_them(written: str, told: str) -> None:
    moment = read_moment(written)
    assert moment is not None
    assert moment_text(moment) == told


@pytest.mark.parametrize("written", ["", "yesterday", "0001-01-01T00:00:00+14:00", "2018-13-01T00:00:00Z"])
def test_a_moment_that_is_none_is_none(written: str) -> None:
    assert read_moment(written) is None


@given(st.text())
def test_what_xml_cannot_hold_is_replaced_and_counted(text: str) -> None:
    assert lost_characters(xml_text(text)) == 0
    assert sum(a != b for a, b in zip(text, xml_text(text), strict=True)) == lost_characters(text)


@given(st.text(max_size=300))
def test_any_name_becomes_one_that_fits(name: str) -> None:
    fitting = line_of(name, "Untitled")

    assert line_of(fitting, "") == fitting
    assert 0 < len(fitting) <= 200


def test_only_files_of_this_program_are_its_own() -> None:
    assert is_ours("Glossator 0.1.0")
    assert is_ours("Glossator")
    assert not is_ours("Glossatore 2")
    assert not is_ours("")


@pytest.mark.parametrize(
    ("kind", "values", "variable"),
    [
        ("number", ["1", "+02", "-3"], "Integer"),
        ("number", ["1", "2.5"], "Float"),
        ("number", [], "Float"),
        ("number", ["1e5"], "Text"),
        ("number", ["inf"], "Text"),
        ("number", ["٣"], "Text"),
        ("text", ["1"], "Text"),
        ("date", ["2019-06-20"], "Date"),
        ("boolean", ["true"], "Boolean"),
    ],
)
def test_attributes_become_variables(kind: str, values: list[str], variable: str) -> None:
    assert variable_type(kind, values) == variable


@pytest.mark.parametrize(
    ("variable", "values", "kind"),
    [
        ("Integer", ["1"], "number"),
        ("FLOAT", ["1.5"], "number"),
        ("Date", ["2019-06-20"], "date"),
        ("DateTime", ["2019-06-20T00:00:00Z"], "date"),
        ("DateTime", ["2019-06-20T12:30:00Z"], "text"),
        ("DateTime", [], "text"),
        ("Boolean", ["1"], "boolean"),
        ("Colour", ["red"], "text"),
    ],
)
def test_variables_become_attributes(variable: str, values: list[str], kind: str) -> None:
    assert attribute_type(variable, values) == kind


@pytest.mark.parametrize(
    ("kind", "value", "kept"),
    [
        ("number", " 007 ", "007"),
        ("number", "many", None),
        ("date", "2019-06-20Z", "2019-06-20"),
        ("date", "2019-06-20T00:00:00+02:00", "2019-06-20"),
        ("date", "June", None),
        ("boolean", "1", "true"),
        ("boolean", "maybe", None),
        ("text", "any", "any"),
    ],
)
def test_values_fit_their_attribute_or_are_none(kind: str, value: str, kept: str | None) -> None:
    assert attribute_value(kind, value) == kept
