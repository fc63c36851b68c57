"""Registers that are known and not built (CA-07, SGP-01, SGP-02, HK-01, UKX-01): what is not known says so."""

import pytest

from occupational_therapy.credentials import (
    FURTHER_REGISTERS,
    REGULATORS,
    NoRuleError,
    PractisedHours,
    Practitioner,
    Registration,
    calendar,
    may_use_title,
    regulator,
    review,
)
from occupational_therapy.credentials.parts import PART_NAMES
from occupational_therapy.kernel.dates import Period
from occupational_therapy.kernel.errors import InvalidInputError, NotInForceError
from occupational_therapy.kernel.provenance import Confidence
from tests.credentials.people import ON, found, sound


def test_which_are_known() -> None:
    """The further registers are none of the built ones."""
    assert sorted(FURTHER_REGISTERS) == ["ahpc", "chcpbc", "guernsey", "isle_of_man", "jersey", "otbhk"]
    assert not FURTHER_REGISTERS.keys() & REGULATORS.keys()


@pytest.mark.parametrize("key", FURTHER_REGISTERS)
def test_nothing_is_judged_under_one(key: str) -> None:
    """A review, a calendar, a title or the regulator itself raises, with the reason; nothing passes."""
    practitioner = Practitioner(id="P1")
    for asked in (
        lambda: regulator(key),
        lambda: review(practitioner, on=ON, regulator=key),
        lambda: calendar(practitioner, ON, ON, regulator=key),
        lambda: may_use_title("occupational therapist", None, on=ON, regulator=key),
    ):
        with pytest.raises(NoRuleError, match="FURTHER_REGISTERS") as caught:
            asked()
        assert (caught.value.of, caught.value.part) == (key, "rules to judge by")


@pytest.mark.parametrize("key", FURTHER_REGISTERS)
@pytest.mark.parametrize("part", PART_NAMES)
def test_a_part_is_declared_or_says_why_not(key: str, part: str) -> None:
    """Only the hours of British Columbia are known; every other part raises with its reason and is not known."""
    register = FURTHER_REGISTERS[key]
    if (key, part) == ("chcpbc", "recency"):
        assert register.recency.sources
    else:
        with pytest.raises(NoRuleError) as caught:
            getattr(register, part)
        assert caught.value.why == str(register.parts.lack(part).why)
        assert register.parts.is_unknown(part)


@pytest.mark.parametrize(("hours", "met"), [(599, False), (600, True), (None, None)])
def test_the_hours_of_british_columbia(hours: int | None, *, met: bool | None) -> None:
    """600 hours in three years, known from 2 October 2017 on (CA-07)."""
    recency = FURTHER_REGISTERS["chcpbc"].recency

    assert met is recency.check([PractisedHours(years=3, hours=hours)], on="2017-10-02").met
    with pytest.raises(NotInForceError):
        recency.check([PractisedHours(years=3, hours=hours)], on="2017-10-01")


@pytest.mark.parametrize("key", ["jersey", "guernsey", "isle_of_man"])
def test_the_islands_rest_on_the_register_of_the_united_kingdom(key: str) -> None:
    """What is known from memory is marked so, and says which register to review under (UKX-01)."""
    register = FURTHER_REGISTERS[key]

    assert {each.confidence for each in register.sources} == {Confidence.FROM_MEMORY}
    with pytest.raises(NoRuleError, match="review under that"):
        regulator(key)


def test_what_is_known_of_a_certificate() -> None:
    """A reason tells what is known of a part all the same (SGP-01, HK-01)."""
    with pytest.raises(NoRuleError, match="practising needs a certificate"):
        _ = FURTHER_REGISTERS["ahpc"].certificate
    with pytest.raises(NoRuleError, match="development was voluntary"):
        _ = FURTHER_REGISTERS["otbhk"].quota


def test_an_entry_can_be_recorded() -> None:
    """An entry on such a register is a record like any other, and gives no right to practise elsewhere."""
    entry = Registration(
        regulator="ahpc", number="A 1", status="registered", period=Period(start="2026-01-01", end="2027-12-31")
    )
    decision = review(sound(registrations=[entry]), on=ON)

    assert decision.may_practise == "unknown"
    assert "no other gives a right to practise here" in found(decision, "hcpc_registration")[0][1]
    assert "practising needs a certificate" in str(FURTHER_REGISTERS["ahpc"].outline())


def test_an_entry_without_an_end() -> None:
    """Of a register whose cycles are not known no end is worked out."""
    entry = Registration(regulator="otbhk", number="A 1", status="registered", period=Period(start="2026-01-01"))

    assert (entry.ends_on, entry.renewal_window, entry.registered_on(ON)) == (None, None, None)


def test_a_register_nobody_knows() -> None:
    """An entry of another register is refused, and the known ones are named."""
    with pytest.raises(InvalidInputError, match="regulator"):
        Registration(regulator="xyz", number="A 1")
