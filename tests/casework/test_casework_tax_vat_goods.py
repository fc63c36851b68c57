"""VAT on goods and works for disabled people: three conditions for the zero rate, and 5 % from 60 (VAT-07)."""

from typing import Any

import pytest

from occupational_therapy.casework import MOBILITY_AIDS, ReliefItem, VatAnswer, goods_vat
from occupational_therapy.casework.tax.vat_goods import AT_HOME_ONLY
from occupational_therapy.kernel.errors import NotInForceError
from tests.casework.caseload import problems

ON = "2026-11-23"


def answer(**given: Any) -> VatAnswer:  # noqa: ANN401 - parts of every kind
    """An answer for a hoist for a disabled person's own use, with parts replaced."""
    parts: dict[str, Any] = {"item": "hoist", "on": ON, "disabled": True, "personal_use": True}
    return goods_vat(**(parts | given))


OLD = {"disabled": False, "aged_60_or_over": True, "installed_at_home": True}


@pytest.mark.parametrize(
    ("expected", "given"),
    [
        pytest.param("zero_rated", {}, id="all three"),
        pytest.param("standard", {"disabled": False}, id="not disabled"),
        pytest.param("standard", {"personal_use": False}, id="for a business"),
        pytest.param("standard", {"item": "general"}, id="made for everybody"),
        pytest.param(None, {"disabled": None}, id="disability not known"),
        pytest.param(None, {"personal_use": None}, id="use not known"),
        pytest.param("standard", {"disabled": None, "item": "general"}, id="disability decides nothing"),
        pytest.param("zero_rated", {"item": "ramp", "own_home": True}, id="a ramp at home"),
        pytest.param("standard", {"item": "ramp", "own_home": False, "aged_60_or_over": False}, id="a ramp elsewhere"),
        pytest.param(None, {"item": "ramp"}, id="home not known"),
        pytest.param(None, {"item": "grab_rail"}, id="how it was designed is not known"),
        pytest.param("reduced", {"item": "grab_rail", **OLD}, id="5 % from 60"),
        pytest.param("reduced", {"item": "chair_lift", **OLD}, id="a stairlift from 60"),
        pytest.param("reduced", {"item": "bath_lift", **OLD}, id="a bath lift from 60"),
        pytest.param("standard", {"item": "hoist", **OLD}, id="no mobility aid of the 5 % rate"),
        pytest.param("standard", {"item": "widening", **OLD, "own_home": True}, id="general adaptations are not"),
        pytest.param("standard", {"item": "grab_rail", **OLD, "aged_60_or_over": False}, id="younger"),
        pytest.param("standard", {"item": "grab_rail", **OLD, "installed_at_home": False}, id="bought alone"),
        pytest.param(None, {"item": "grab_rail", **OLD, "aged_60_or_over": None}, id="age not known"),
        pytest.param(None, {"item": "grab_rail", **OLD, "installed_at_home": None}, id="installing not known"),
        pytest.param(
            "zero_rated", {"item": "chair_lift", "aged_60_or_over": True, "installed_at_home": True}, id="0 before 5"
        ),
    ],
)
def test_treatment(expected: str | None, given: dict[str, Any]) -> None:
    """All conditions known gives the treatment; one that decides and is not known gives none."""
    found = answer(**given).treatment

    assert expected == (None if found is None else found.value)


@pytest.mark.parametrize("item", ReliefItem)
@pytest.mark.parametrize(
    "broken", [{"disabled": False}, {"personal_use": False}], ids=["not disabled", "not for personal use"]
)
def test_no_item_is_zero_rated_without_all_conditions(item: ReliefItem, broken: dict[str, bool]) -> None:
    """Whatever is bought: one condition that does not hold is enough."""
    given = {"own_home": True, "aged_60_or_over": False, "installed_at_home": False}

    assert answer(item=item, **given, **broken).treatment == "standard"


@pytest.mark.parametrize("item", sorted(AT_HOME_ONLY))
def test_works_are_relieved_at_home_alone(item: ReliefItem) -> None:
    """Works on a home need the person's own private residence."""
    assert answer(item=item, own_home=True).treatment == "zero_rated"
    assert answer(item=item, own_home=False, aged_60_or_over=False).treatment == "standard"
    assert answer(item=item).treatment is None


@pytest.mark.parametrize("declared", [True, False, None])
def test_a_declaration_decides_nothing(declared: bool | None) -> None:  # noqa: FBT001 - a parameter of the test
    """It is asked for, and by itself makes nothing zero-rated."""
    found = answer(declared=declared)

    assert found.treatment == "zero_rated"
    assert [declared] == [each.holds for each in found.asks]
    assert answer(disabled=False, declared=declared).treatment == "standard"


def test_before_the_first_day_known() -> None:
    """The 5 % rate came on 1 July 2007."""
    with pytest.raises(NotInForceError):
        answer(on="2007-06-30")

    assert ReliefItem.BATH_LIFT in MOBILITY_AIDS.on("2007-07-01").value


@pytest.mark.parametrize(
    "field", ["disabled", "personal_use", "own_home", "aged_60_or_over", "installed_at_home", "declared"]
)
def test_answers_are_yes_no_or_unknown(field: str) -> None:
    """What merely counts as an answer is refused with its path."""
    assert [field] == list(problems(lambda: answer(**{field: 1})))


def test_an_unknown_item() -> None:
    """A word that is none of the items is refused."""
    assert ["item"] == list(problems(lambda: answer(item="sofa")))


def test_outline() -> None:
    """The three conditions are shown with their sources."""
    shown = str(answer().outline())

    assert shown.startswith("VAT: zero-rated\n===============\n\n- yes: the person is disabled or chronically ill")
    assert "Notice 701/7" in shown
    assert "- not known: the person's written declaration is with the supplier" in shown


def test_every_word_has_its_label() -> None:
    """Items are read in words."""
    assert len(ReliefItem) == len({str(each.label) for each in ReliefItem})
