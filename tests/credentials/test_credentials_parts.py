"""No register is half declared: every part is a rule with its source and interval, or lacking with a reason."""

from typing import Any

import attrs
import pytest

from occupational_therapy.credentials import (
    REGULATORS,
    Lack,
    LackKind,
    NoRuleError,
    Parts,
    Regulator,
    dated_facts,
    look_up,
    regulator,
    review,
)
from occupational_therapy.credentials.lacking import NOTHING_READ, not_asked, not_known
from occupational_therapy.credentials.parts import PART_NAMES
from occupational_therapy.credentials.rules import rules_under
from occupational_therapy.kernel.dates import Period
from occupational_therapy.kernel.errors import InvalidInputError, NotInForceError, UnknownKeyError
from occupational_therapy.kernel.messages import message
from tests.credentials.people import SOUND

HCPC = regulator("hcpc")
_NOT_SAID = "late: is missing: declare it, or say once in lacks why there is none"
each_register = pytest.mark.parametrize("built", REGULATORS.values(), ids=list(REGULATORS))


@each_register
@pytest.mark.parametrize("part", PART_NAMES)
def test_a_part_is_declared_or_lacking(built: Regulator, part: str) -> None:
    """A part gives its rule, which names its sources, or raises with the reason why there is none."""
    declared = getattr(built.parts, part)
    if declared is None:
        with pytest.raises(NoRuleError) as caught:
            getattr(built, part)
        lack = built.parts.lack(part)

        assert (built.key, part, str(lack.why)) == (caught.value.of, caught.value.part, caught.value.why)
        assert lack.sources
        assert str(caught.value) == f"{built.key} has no {part} here: {lack.why}"
    else:
        assert getattr(built, part) is declared
        assert declared.sources


@pytest.mark.parametrize("part", PART_NAMES)
def test_leaving_a_part_out_is_refused(part: str) -> None:
    """A register from which a part is taken away without a word cannot be made."""
    for built in REGULATORS.values():
        if getattr(built.parts, part) is not None:
            with pytest.raises(InvalidInputError, match=f"{part}: is missing"):
                attrs.evolve(built.parts, **{part: None})  # type: ignore[arg-type] # a part by its name


@pytest.mark.parametrize(
    ("lacks", "problem"),
    [
        ([*HCPC.parts.lacks, not_known("orders", message("x"))], "lacks: orders is declared and said to be lacking"),
        (HCPC.parts.lacks[1:], _NOT_SAID),
        (
            [*HCPC.parts.lacks, HCPC.parts.lacks[0]],
            _NOT_SAID,
        ),
        ([*HCPC.parts.lacks, not_known("fee", message("x"))], "lacks: fee is no part of a register"),
        ([None], "lacks[0]: NoneType is not a Lack"),
    ],
)
def test_what_is_lacking_fits(lacks: list[Lack], problem: str) -> None:
    """What is said to be lacking is just what is not declared, each part once."""
    with pytest.raises(InvalidInputError) as caught:
        attrs.evolve(HCPC.parts, lacks=lacks)

    assert problem in [str(each) for each in caught.value.problems]


def test_a_register_says_since_when_and_why() -> None:
    """A register without a first day, or that rests on nothing, cannot be made."""
    with pytest.raises(InvalidInputError) as caught:
        attrs.evolve(HCPC, established=Period(), sources=())

    assert [each.path for each in caught.value.problems] == ["established.start", "sources"]


def test_asking_why_a_part_is_lacking_that_is_not() -> None:
    """Of a part that is there no reason can be given."""
    with pytest.raises(UnknownKeyError, match="orders"):
        HCPC.parts.lack("orders")


def test_words_of_lacks() -> None:
    """Both kinds of lack are said in words."""
    assert [str(kind.label) for kind in LackKind] == ["not asked for", "not known here"]
    assert not_known("fees", message("x")).sources == (NOTHING_READ,)
    assert not_asked("fees", message("x"), NOTHING_READ).kind is LackKind.NOT_ASKED


@each_register
def test_every_rule_of_law_is_sourced_and_has_days(built: Regulator) -> None:
    """A register's rules of law have a source and a first day each."""
    law = [rule for rule in rules_under(built) if rule.key.startswith(f"{built.key}_")]

    assert len(law) > 5
    assert all(rule.sources and rule.in_force.start for rule in law)


@each_register
def test_what_was_checked_when(built: Regulator) -> None:
    """No fact was checked after the register as a whole, and each says when it was for a later day."""
    for path, series in dated_facts(built):
        later = look_up(series, series.checked.add(days=1))

        assert path.startswith("parts.")
        assert series.checked <= built.checked
        assert look_up(series, series.checked).caveat is None
        assert str(series.checked) in str(later.caveat)
        assert str(later.caveat) in str(later.outline())
        assert "Last checked on" in str(look_up(series, series.checked).outline())


@each_register
def test_before_the_first_known_day(built: Regulator) -> None:
    """The day before the first of every dated fact raises."""
    for _, series in dated_facts(built):
        first: Any = series.entries[0].holds.start
        with pytest.raises(NotInForceError, match=str(first)):
            look_up(series, first.subtract(days=1))
        assert look_up(series, first).value == series.entries[0].value


@each_register
def test_a_review_under_every_register(built: Regulator) -> None:
    """Whatever the register, a decision is made, and it says to check the live register."""
    decision = review(SOUND, on="2026-11-23", regulator=built.key)

    assert decision.may_practise == ("yes" if built.key == "hcpc" else "unknown")
    assert "live_register" in {each.rule for each in decision.findings}


@pytest.mark.parametrize(("on", "expected"), [("2026-11-23", 0), ("2026-11-24", 1)])
def test_after_the_last_check(on: str, expected: int) -> None:
    """A review of a later day says when the rules were last checked."""
    found = [str(each.message) for each in review(SOUND, on=on).findings if each.rule == "last_checked"]

    assert len(found) == expected
    assert all("last checked on 2026-11-23" in each for each in found)


@each_register
def test_the_outline_says_what_is_not_known(built: Regulator) -> None:
    """What is not known of a register stands in its outline."""
    unknown = [lack for lack in built.parts.lacks if built.parts.is_unknown(lack.part)]

    assert all(str(lack.why) in str(built.outline()) for lack in unknown)
    assert ("What this library does not know" in str(built.outline())) == bool(unknown)


def test_parts_are_made_with_every_reason() -> None:
    """Parts may all be lacking, if every one says why."""
    lacks = [not_known(part, message("not read")) for part in PART_NAMES]

    assert all(getattr(Parts(lacks=lacks), part) is None for part in PART_NAMES)
