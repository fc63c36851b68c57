"""ICF qualifiers and how codes are written with them (goals sheet, section 8)."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.occupations import IcfQualifier, IcfRating, StructureLocation, StructureNature
from occupational_therapy.occupations.icf_qualifiers import SOURCES


@pytest.mark.parametrize(
    ("expected", "percent"),
    [
        pytest.param(0, 0, id="icf_qualifier-01"),
        pytest.param(0, 4, id="icf_qualifier-02"),
        pytest.param(0, 4.99, id="just below 5"),
        pytest.param(1, 5, id="icf_qualifier-03"),
        pytest.param(1, 24, id="icf_qualifier-04"),
        pytest.param(1, 24.99, id="just below 25"),
        pytest.param(2, 25, id="icf_qualifier-05"),
        pytest.param(2, 49, id="icf_qualifier-06"),
        pytest.param(2, 49.99, id="just below 50"),
        pytest.param(3, 50, id="icf_qualifier-07"),
        pytest.param(3, 95, id="icf_qualifier-08"),
        pytest.param(3, 95.99, id="just below 96"),
        pytest.param(4, 96, id="icf_qualifier-09"),
        pytest.param(4, 100, id="icf_qualifier-10"),
    ],
)
def test_qualifier_of_a_percent(expected: int, percent: float) -> None:
    """Bands of whole percents: 0-4, 5-24, 25-49, 50-95, 96-100; decimals by <5, <25, <50, <96."""
    assert expected == IcfQualifier.from_percent(percent).digit


@pytest.mark.parametrize(
    ("expected", "percent"),
    [
        pytest.param("percent: -1 is outside 0 to 100 percent", -1, id="below 0"),
        pytest.param("percent: 100.01 is outside 0 to 100 percent", 100.01, id="above 100"),
        pytest.param("percent: None is not a number", None, id="missing"),
        pytest.param("percent: True is not a number", True, id="bool"),
        pytest.param("percent: 'minimal_assist' is not a number", "minimal_assist", id="a level of assistance"),
    ],
)
def test_no_percent(expected: str, percent: Any) -> None:  # noqa: ANN401 - that is the point
    """A percent lies within 0 to 100, and nothing else is turned into a qualifier."""
    with pytest.raises(InvalidInputError) as caught:
        IcfQualifier.from_percent(percent)

    assert expected == str(caught.value)


@pytest.mark.parametrize(
    ("digits", "scale"),
    [
        ([0, 1, 2, 3, 4, 8, 9], IcfQualifier),
        ([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], StructureNature),
        ([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], StructureLocation),
    ],
)
def test_digits(digits: list[int], scale: type[IcfQualifier | StructureNature | StructureLocation]) -> None:
    """Words stand for digits; 8 is not specified, 9 not applicable."""
    assert digits == [each.digit for each in scale]


@pytest.mark.parametrize(
    ("problem", "barrier", "facilitator", "qualifier"),
    [
        ("no problem", "no barrier", "no facilitator", IcfQualifier.NONE),
        ("severe problem", "severe barrier", "substantial facilitator", IcfQualifier.SEVERE),
        ("not specified", "not specified", "not specified", IcfQualifier.NOT_SPECIFIED),
    ],
)
def test_words(problem: str, barrier: str, facilitator: str, qualifier: IcfQualifier) -> None:
    """The third step is severe of problems and barriers, and substantial of facilitators."""
    assert problem == str(qualifier.problem)
    assert barrier == str(qualifier.barrier)
    assert facilitator == str(qualifier.facilitator)


def test_every_word_can_be_said() -> None:
    """Each scale has words for each of its digits."""
    assert all(str(each.problem) and str(each.barrier) and str(each.facilitator) for each in IcfQualifier)
    assert len({str(each.label) for each in StructureNature}) == len(StructureNature)
    assert len({str(each.label) for each in StructureLocation}) == len(StructureLocation)
    assert SOURCES


WRITTEN = [
    pytest.param("e310+3", {"code": "e310", "facilitator": 3}, id="icf_format-01"),
    pytest.param("e150.2", {"code": "e150", "barrier": 2}, id="icf_format-02"),
    pytest.param("d450.23", {"code": "d450", "performance": 2, "capacity": 3}, id="icf_format-03"),
    pytest.param("d450.2", {"code": "d450", "performance": 2}, id="performance alone"),
    pytest.param("d450._3", {"code": "d450", "capacity": 3}, id="capacity alone"),
    pytest.param("b280.1", {"code": "b280", "extent": "mild"}, id="function"),
    pytest.param("s730.321", {"code": "s730", "extent": 3, "nature": 2, "location": 1}, id="structure"),
    pytest.param("s730.3_1", {"code": "s730", "extent": 3, "location": "right"}, id="structure without nature"),
    pytest.param("s7302.3", {"code": "s7302", "extent": 3}, id="structure, extent alone"),
    pytest.param("s730._7", {"code": "s730", "nature": 7}, id="nature alone"),
    pytest.param("e310+8", {"code": "e310", "facilitator": 8}, id="facilitator not specified"),
    pytest.param("e310.8", {"code": "e310", "barrier": 8}, id="barrier not specified"),
    pytest.param("e310.9", {"code": "e310", "barrier": 9}, id="environment not applicable"),
    pytest.param("d4.0", {"code": "d4", "performance": "none"}, id="a chapter"),
    pytest.param("b21022.4", {"code": "b21022", "extent": "complete"}, id="the deepest code"),
]


@pytest.mark.parametrize(("text", "fields"), WRITTEN)
def test_written_and_read_back(text: str, fields: dict[str, Any]) -> None:
    """A rating has one written form, and comes back from it equal."""
    rating = IcfRating(**fields)

    assert text == rating.text
    assert rating == IcfRating.from_text(text)


@pytest.mark.parametrize(
    ("expected", "fields"),
    [
        pytest.param("code: 'x450' is not an ICF code", {"code": "x450", "extent": 1}, id="no component"),
        pytest.param("code: 'd45' is not an ICF code", {"code": "d45", "performance": 1}, id="two digits"),
        pytest.param("code: 'e650' is not an ICF code", {"code": "e650", "barrier": 1}, id="no such chapter"),
        pytest.param("code: None is not an ICF code", {"code": None, "extent": 1}, id="no code"),
        pytest.param(
            "code: d450 has no meaning without a qualifier: give performance or capacity", {"code": "d450"}, id="alone"
        ),
        pytest.param(
            "extent: is no qualifier of d450, activity or participation: that takes performance, capacity",
            {"code": "d450", "extent": 2},
            id="of another component",
        ),
        pytest.param(
            "facilitator: is given with a barrier: what is both is written twice",
            {"code": "e310", "barrier": 1, "facilitator": 1},
            id="both",
        ),
        pytest.param(
            "facilitator: has no sign where it is not applicable: give it as the barrier",
            {"code": "e310", "facilitator": 9},
            id="facilitator not applicable",
        ),
        pytest.param("extent: 5 is not one of 0, 1, 2, 3, 4, 8, 9", {"code": "b280", "extent": 5}, id="no such digit"),
        pytest.param("extent: -1 is not one of 0, 1, 2, 3, 4, 8, 9", {"code": "b280", "extent": -1}, id="negative"),
        pytest.param("extent: True is not one of 0, 1, 2", {"code": "b280", "extent": True}, id="bool"),
        pytest.param("extent: 'bad' is not one of none, mild", {"code": "b280", "extent": "bad"}, id="no such word"),
        pytest.param("location: 'up' is not one of several_regions", {"code": "s730", "location": "up"}, id="no place"),
    ],
)
def test_refuses(expected: str, fields: dict[str, Any]) -> None:
    """A code, qualifiers that its component takes, and at least one of them."""
    with pytest.raises(InvalidInputError) as caught:
        IcfRating(**fields)

    assert str(caught.value).startswith(expected)


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param("code: d450 has no meaning without a qualifier", "d450", id="a code alone"),
        pytest.param("code: e310 has no meaning without a qualifier", "e310", id="a factor alone"),
        pytest.param("code: d450 has no meaning without a qualifier", "d450.__", id="gaps alone"),
        pytest.param("text: 'd450.' is not a code with qualifiers", "d450.", id="no digit"),
        pytest.param("text: 'd450 2' is not a code with qualifiers", "d450 2", id="a space"),
        pytest.param("text: 'walking' is not a code with qualifiers", "walking", id="words"),
        pytest.param("text: None is not a code with qualifiers", None, id="nothing"),
        pytest.param("text: 'd450.234' has more than 2 qualifiers", "d450.234", id="too many"),
        pytest.param("text: 'e310.23' has more than 1 qualifiers", "e310.23", id="two of the environment"),
        pytest.param("text: 'd450+2' has a sign that only the environment takes", "d450+2", id="sign"),
        pytest.param("performance: 5 is not one of", "d450.5", id="no such digit"),
        pytest.param("code: 'd45' is not an ICF code", "d45.2", id="no such code"),
        pytest.param("facilitator: has no sign", "e310+9", id="facilitator not applicable"),
    ],
)
def test_unreadable(expected: str, text: Any) -> None:  # noqa: ANN401 - that is the point
    """What is no rating is refused; a code alone has no meaning."""
    with pytest.raises(InvalidInputError) as caught:
        IcfRating.from_text(text)

    assert str(caught.value).startswith(expected)


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param(
            "d450.23: walking\n================\n\n- In the usual setting: moderate problem\n"
            "- Without help, in a standard setting: severe problem",
            "d450.23",
            id="activity",
        ),
        pytest.param("b280.1: pain\n============\n\n- mild problem", "b280.1", id="function"),
        pytest.param(
            "s7302.321: hand\n===============\n\n- severe problem\n- Nature: partly absent\n- Place: right",
            "s7302.321",
            id="structure",
        ),
        pytest.param("e310+3: close family\n====================\n\n- substantial facilitator", "e310+3", id="helps"),
        pytest.param(
            "e155.4: private buildings\n=========================\n\n- complete barrier", "e155.4", id="hinders"
        ),
        pytest.param(
            "d4500.1: walking\n================\n\n- In the usual setting: mild problem", "d4500.1", id="deeper"
        ),
        pytest.param(
            "d999.1: activity or participation\n=================================\n\n"
            "- In the usual setting: mild problem",
            "d999.1",
            id="a code without words here",
        ),
    ],
)
def test_outline(expected: str, text: str) -> None:
    """A rating is read under its code's words, else those of the nearest code above it, else its component."""
    assert expected == str(IcfRating.from_text(text).outline())


OF_STRUCTURES = {
    "extent": st.sampled_from(IcfQualifier),
    "nature": st.sampled_from(StructureNature),
    "location": st.sampled_from(StructureLocation),
}


@given(st.fixed_dictionaries({}, optional=OF_STRUCTURES).filter(bool))
def test_every_rating_of_a_structure_comes_back(given_fields: dict[str, Any]) -> None:
    """Whatever qualifiers are given, the written form holds them all."""
    rating = IcfRating(code="s730", **given_fields)

    assert rating == IcfRating.from_text(rating.text)
