"""Age groups, recipients and the ages at which groups begin."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.fields import Refusal
from occupational_therapy.kernel.provenance import Confidence
from occupational_therapy.specialisms import AGE_BANDS, AgeBand, AgeGroup, Recipient, age_group
from occupational_therapy.specialisms.people import ADULTS, CHILDREN, to_age_groups, to_recipients
from occupational_therapy.specialisms.sources import CHILDREN_ACT, OLDER_AGE


@pytest.mark.parametrize(
    ("expected", "age"),
    [
        pytest.param(AgeGroup.CHILD, 0, id="newborn"),
        pytest.param(AgeGroup.CHILD, 17, id="the year before 18"),
        pytest.param(AgeGroup.ADULT, 18, id="18"),
        pytest.param(AgeGroup.ADULT, 64, id="the year before 65"),
        pytest.param(AgeGroup.OLDER_ADULT, 65, id="65"),
        pytest.param(AgeGroup.OLDER_ADULT, 110, id="very old"),
    ],
)
def test_age_group(expected: AgeGroup, age: int) -> None:
    """A child is under 18 (Children Act 1989 section 105(1)); an older adult is 65 or more (a convention)."""
    assert expected is age_group(age)


@given(st.integers(0, 150), st.integers(0, 150))
def test_age_groups_never_go_back(age: int, years: int) -> None:
    """Growing older never leads to a younger group."""
    order = list(AgeGroup)

    assert order.index(age_group(age)) <= order.index(age_group(age + years))


@pytest.mark.parametrize(
    ("expected", "age"),
    [
        pytest.param("age: -1 is negative: give 0 or more", -1, id="negative"),
        pytest.param("age: True is not a whole number", True, id="bool"),
        pytest.param("age: 17.5 is not a whole number", 17.5, id="half a year"),
        pytest.param("age: None is not a whole number", None, id="None"),
    ],
)
def test_age_group_refuses(expected: str, age: int) -> None:
    """An age is a whole number of years."""
    with pytest.raises(InvalidInputError) as caught:
        age_group(age)

    assert expected == str(caught.value)


def test_boundaries_have_sources() -> None:
    """The boundary of childhood is law; that of older age is marked as a convention."""
    assert [band.group for band in AGE_BANDS] == [AgeGroup.CHILD, AgeGroup.ADULT, AgeGroup.OLDER_ADULT]
    assert [band.sources for band in AGE_BANDS] == [(CHILDREN_ACT,), (CHILDREN_ACT,), (OLDER_AGE,)]
    assert Confidence.CONFIRMED is CHILDREN_ACT.confidence
    assert Confidence.CONVENTION is OLDER_AGE.confidence


def test_band_refuses() -> None:
    """A band needs a known group and a whole age."""
    with pytest.raises(InvalidInputError) as caught:
        AgeBand(group="teenager", from_age=-1, sources=())

    assert [problem.path for problem in caught.value.problems] == ["group", "from_age"]


@pytest.mark.parametrize(
    ("expected", "word"),
    [
        pytest.param("children and young people", AgeGroup.CHILD, id="child"),
        pytest.param("adults", AgeGroup.ADULT, id="adult"),
        pytest.param("older adults", AgeGroup.OLDER_ADULT, id="older adult"),
        pytest.param("client", Recipient.CLIENT, id="client"),
        pytest.param("family", Recipient.FAMILY, id="family"),
        pytest.param("carer", Recipient.CARER, id="carer"),
        pytest.param("employer", Recipient.EMPLOYER, id="employer"),
    ],
)
def test_labels(expected: str, word: AgeGroup | Recipient) -> None:
    """Groups and recipients are read in words."""
    assert expected == str(word.label)


def test_four_recipients() -> None:
    """Occupational therapists teach clients, families, carers and employers (guide row G4)."""
    assert list(Recipient) == ["client", "family", "carer", "employer"]


def test_converters() -> None:
    """A field takes members and their values, and refuses other words with their place."""
    refused: object = to_age_groups(["child", "teenager"])

    assert to_age_groups(["child", AgeGroup.ADULT]) == (AgeGroup.CHILD, AgeGroup.ADULT)
    assert to_recipients(["carer"]) == (Recipient.CARER,)
    assert isinstance(refused, Refusal)
    assert [str(each) for each in refused.problems] == ["[1]: 'teenager' is not one of child, adult, older_adult"]


def test_groups_of_groups() -> None:
    """Children and adults together are everybody."""
    assert tuple(AgeGroup) == (*CHILDREN, *ADULTS)
