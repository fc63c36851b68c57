"""Claims: the tracks of the Rehabilitation Code and the Serious Injury Guide, with their days (RHC-02, -03, SIG-*)."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.casework import (
    ClaimTrack,
    ClaimType,
    RehabilitationTrack,
    SeriousInjuryGuide,
    claim_track,
    rehabilitation_reply_by,
)
from occupational_therapy.kernel.dates import on_date
from occupational_therapy.kernel.errors import NotInForceError
from occupational_therapy.kernel.money import Money
from tests.casework.caseload import problems

ON = "2026-11-23"


def track(value: str = "300000.00", **given: Any) -> ClaimTrack:  # noqa: ANN401 - parts of every kind
    """A claim of the multi-track in pounds, with parts replaced."""
    parts: dict[str, Any] = {
        "claim_value": Money(value, "GBP"),
        "claim_type": "road_injury",
        "on": ON,
        "multi_track": True,
    }
    return claim_track(**(parts | given))


@pytest.mark.parametrize(
    ("expected", "value"),
    [("lower_value", "0"), ("lower_value", "24999.99"), ("main", "25000.00"), ("main", "25000.01")],
)
def test_tracks(expected: str, value: str) -> None:
    """Below £25,000 a claim is of lower value."""
    assert expected == track(value).rehabilitation_track


@pytest.mark.parametrize(
    ("expected", "value", "given"),
    [
        pytest.param("by_agreement_only", "249999.99", {}, id="a penny below"),
        pytest.param("possible", "250000.00", {}, id="exactly"),
        pytest.param("possible", "250000.01", {}, id="a penny above"),
        pytest.param("outside", "249999.99", {"multi_track": False}, id="below, not of the multi-track"),
        pytest.param(None, "249999.99", {"multi_track": None}, id="below, track not known"),
        pytest.param("possible", "250000.00", {"multi_track": None}, id="above, track not known"),
        pytest.param("possible", "250000.00", {"continuing_loss": True}, id="with continuing loss"),
        pytest.param("by_agreement_only", "250000.00", {"continuing_loss": False}, id="without continuing loss"),
        pytest.param("excluded", "900000.00", {"claim_type": "clinical_negligence"}, id="clinical negligence"),
        pytest.param("excluded", "900000.00", {"claim_type": "asbestos_disease"}, id="asbestos"),
        pytest.param(
            "excluded", "900.00", {"claim_type": "asbestos_disease", "multi_track": False}, id="however small"
        ),
        pytest.param("possible", "900000.00", {"claim_type": "other_injury"}, id="another injury"),
    ],
)
def test_the_guide(expected: str | None, value: str, given: dict[str, Any]) -> None:
    """From £250,000 with continuing loss it may be used; below by agreement; some kinds of claim are left out."""
    assert expected == track(value, **given).serious_injury_guide


@pytest.mark.parametrize(
    ("expected", "given"),
    [
        pytest.param("2027-02-28", {"first_notified_on": "2026-08-31"}, id="no 31 February"),
        pytest.param("2028-02-29", {"first_notified_on": "2027-08-31"}, id="a leap year"),
        pytest.param(None, {}, id="not notified"),
        pytest.param(None, {"first_notified_on": "2026-08-31", "claim_type": "asbestos_disease"}, id="excluded"),
    ],
)
def test_the_aim(expected: str | None, given: dict[str, Any]) -> None:
    """Liability within six months of first notification, by the corresponding date, where the Guide is in play."""
    found = track(**given).liability_aim_by

    assert expected == (None if found is None else str(found))


def test_the_first_notice() -> None:
    """Within seven calendar days of instruction, the day itself not counted."""
    assert str(track(instructed_on="2026-12-28").notify_by) == "2027-01-04"
    assert track("26000.00", instructed_on="2026-12-28").notify_by is None


@given(st.dates(min_value=on_date("2015-12-01"), max_value=on_date("2099-12-31")))
def test_a_reply_takes_three_weeks(asked: Any) -> None:  # noqa: ANN401 - a day
    """The last day to reply is the same day of the week, three weeks on."""
    assert 21 == (rehabilitation_reply_by(asked) - on_date(asked)).days


@pytest.mark.parametrize(
    ("expected", "act"),
    [
        pytest.param(["claim_value"], lambda: track("-0.01"), id="negative"),
        pytest.param(["claim_value"], lambda: track(claim_value=Money("1", "EUR")), id="another currency"),
        pytest.param(["claim_value"], lambda: track(claim_value=25000.0), id="a float"),
        pytest.param(["claim_type"], lambda: track(claim_type="dog_bite"), id="type"),
        pytest.param(["multi_track"], lambda: track(multi_track="yes"), id="no answer"),
        pytest.param(["continuing_loss"], lambda: track(continuing_loss=1), id="no answer either"),
        pytest.param(["first_notified_on"], lambda: track(first_notified_on="2026-02-30"), id="no day"),
        pytest.param(
            ["first_notified_on"],
            lambda: track(instructed_on="2026-03-02", first_notified_on="2026-03-01"),
            id="notified before anybody was instructed",
        ),
        pytest.param(["requested_on"], lambda: rehabilitation_reply_by("2026-02-30"), id="no day of asking"),
        pytest.param(["requested_on"], lambda: rehabilitation_reply_by(None), id="none"),  # type: ignore[arg-type] # wrong on purpose
        pytest.param(
            ["liability_aim_by"],
            lambda: ClaimTrack(
                claim_type="road_injury",
                rehabilitation_track="main",
                serious_injury_guide="outside",
                liability_aim_by="2026-03-02",
                sources=[],
            ),
            id="an aim without the Guide",
        ),
    ],
)
def test_what_cannot_be(expected: list[str], act: Any) -> None:  # noqa: ANN401 - a function
    """What cannot be is refused with its path."""
    assert expected == list(problems(act))


@pytest.mark.parametrize(
    "act",
    [
        lambda: rehabilitation_reply_by("2015-11-30"),
        lambda: track(on="2015-11-30"),
        lambda: track(first_notified_on="2015-10-11"),
        lambda: track(instructed_on="2017-08-09"),
    ],
    ids=["a reply", "a claim", "an aim", "a notice"],
)
def test_before_the_first_day_known(act: Any) -> None:  # noqa: ANN401 - a function
    """Nothing is known of days before the Code and the Guide."""
    with pytest.raises(NotInForceError):
        act()


def test_days_on_the_first_day_known() -> None:
    """The first days themselves are known."""
    assert str(rehabilitation_reply_by("2015-12-01")) == "2015-12-22"
    assert str(track(on="2015-12-01", first_notified_on="2015-10-12").liability_aim_by) == "2016-04-12"
    assert str(track(instructed_on="2017-08-10").notify_by) == "2017-08-17"


def test_outline() -> None:
    """Track, Guide and days are read, with their sources and that they are no law."""
    shown = str(track(instructed_on="2026-03-02", first_notified_on="2026-03-06").outline())

    assert shown.startswith(
        "Claim: an injury on the road\n"
        "============================\n\n"
        "- Rehabilitation Code: medium, severe and catastrophic injuries\n"
        "- Serious Injury Guide: may be used\n"
        "- First notice to the insurer by 2026-03-09\n"
        "- The Guide aims to resolve liability by 2026-09-06\n\n"
        "The Code and the Guide are voluntary, and no law"
    )
    assert "- Serious Injury Guide: not known\n\n" in str(track("26000", multi_track=None).outline())


@pytest.mark.parametrize("words", [ClaimType, RehabilitationTrack, SeriousInjuryGuide])
def test_every_word_has_its_label(words: Any) -> None:  # noqa: ANN401 - an enumeration
    """Words are read as words."""
    assert len(words) == len({str(each.label) for each in words})
