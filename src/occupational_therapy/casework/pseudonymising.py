"""Pseudonymising: a case without the people in it, for analysis, in one call.

Each field of a value is treated by what it declares itself to be: an identifier by its converter, private text by not
being shown, a key of a catalogue by its converter or in the table here. Text of which nothing is declared is removed.
"""

import enum
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import Any, TypeVar, cast

import attrs

from occupational_therapy.assessment import Measure
from occupational_therapy.casework.case import Case
from occupational_therapy.casework.client import Client
from occupational_therapy.casework.pseudonyms import days_earlier, pseudonym, stand_in
from occupational_therapy.casework.referral import Referral
from occupational_therapy.goals.measure import UNITS
from occupational_therapy.kernel.dates import Date
from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.fields import accept, refuse, text, text_or_none
from occupational_therapy.kernel.identifiers import (
    identifier,
    identifier_or_none,
    identifiers,
    identifiers_or_none,
    key_or_none,
    keys,
)
from occupational_therapy.kernel.identifiers import key as to_catalogue_key
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.money import Money
from occupational_therapy.kernel.places import Place

__all__ = ["DECLARED", "Treatment", "pseudonymise", "treatments"]

T = TypeVar("T")


class Treatment(enum.Enum):
    """What becomes of text in a field."""

    REPLACED = "replaced"
    """An identifier: its pseudonym, the same wherever it stands."""
    REMOVED = "removed"
    """What somebody wrote: a mark that something was written."""
    KEPT = "kept"
    """A key of a catalogue, a code of a classification, a word of a closed list."""
    KEPT_IF_KNOWN = "kept_if_known"
    """A unit: kept where it is one of those translated, else removed."""
    SHORTENED = "shortened"
    """A language: without its region, script and variants."""
    UNDECLARED = "undeclared"
    """Text of which nothing is declared: removed. No class has such a field."""


_OF_CONVERTERS: dict[Any, Treatment] = {
    **dict.fromkeys((identifier, identifier_or_none, identifiers, identifiers_or_none), Treatment.REPLACED),
    **dict.fromkeys((text, text_or_none), Treatment.REMOVED),
    **dict.fromkeys((to_catalogue_key, key_or_none, keys), Treatment.KEPT),
}
DECLARED: Mapping[str, Mapping[str, Treatment]] = {
    "assessment.environment.home_parts.HazardFound": {"hazard": Treatment.KEPT},
    "assessment.environment.home_parts.MeasuredDimension": {"figure": Treatment.KEPT},
    "assessment.ergonomics.equipment.HandlingEquipment": {"kind": Treatment.KEPT},
    "assessment.ergonomics.handling.FactorFound": {"factor": Treatment.KEPT},
    "assessment.results.Result": {"missing_rule": Treatment.KEPT, "given": Treatment.KEPT},
    "casework.assessment.Assessment": {"occupations": Treatment.KEPT},
    "casework.client.Client": {"language": Treatment.SHORTENED},
    "casework.plans.home_exercise.HomeExercise": {"occupation": Treatment.KEPT},
    "casework.plans.home_programme.HomeProgramme": {"measures": Treatment.KEPT},
    "casework.plans.posture.PosturePlan": {"measures": Treatment.KEPT},
    "casework.plans.posture_slot.PostureSlot": {"start": Treatment.KEPT, "end": Treatment.KEPT},
    "casework.plans.return_to_work.ReturnToWorkPlan": {"measures": Treatment.KEPT},
    "casework.plans.work_stage.WorkDuty": {"occupation": Treatment.KEPT},
    "casework.referral.Referral": {"conditions": Treatment.KEPT, "specialisms": Treatment.KEPT},
    "casework.session.Session": {"therapies": Treatment.KEPT},
    "goals.measure.GoalMeasure": {"unit": Treatment.KEPT_IF_KNOWN},
    "goals.ratings.activities.RatedActivity": {"occupation": Treatment.KEPT},
    "goals.ratings.items.RatedItems": {"method": Treatment.KEPT},
    "goals.ratings.problems.RatedProblem": {"occupation": Treatment.KEPT},
    "goals.ratings.rated_item.RatedItem": {"occupation": Treatment.KEPT},
    "goals.support.Barrier": {"icf": Treatment.KEPT},
    "goals.terms.Terms": {"occupation": Treatment.KEPT},
    "occupations.activity.ActivityAnalysis": {"occupation": Treatment.KEPT},
    "occupations.activity.ActivityStep": {"causes": Treatment.KEPT},
    "occupations.timetable.Slot": {
        "start": Treatment.KEPT,
        "end": Treatment.KEPT,
        "occupation": Treatment.KEPT,
    },
}
"""Fields whose converter does not say that they hold a key, a code, a time or a word of a list, by their class.

A class is named and not imported: a room loads some of its modules when they are first asked for.
"""


@cache
def treatments(kind: type) -> Mapping[str, Treatment]:
    """What becomes of the text in each field of a class, should it hold any.

    >>> treatments(Client)["id"], treatments(Client)["address"]
    (<Treatment.REPLACED: 'replaced'>, <Treatment.REMOVED: 'removed'>)
    """
    named = DECLARED.get(f"{kind.__module__.partition('.')[2]}.{kind.__qualname__}", {})
    return {field.name: named.get(field.name) or _declared(field) for field in attrs.fields(kind)}


def _declared(field: "attrs.Attribute[Any]") -> Treatment:
    by_converter = _OF_CONVERTERS.get(cast("Any", field).converter, Treatment.UNDECLARED)
    if by_converter is not Treatment.REPLACED and field.repr is False:
        return Treatment.REMOVED
    return by_converter


@attrs.frozen(kw_only=True)
class _Hand:
    """What treats the records of one client."""

    client: str
    key: bytes = attrs.field(repr=False)
    earlier: int

    def of(self, value: Any) -> Any:  # noqa: ANN401 - of every class
        kind = cast("Any", type(value))
        changed = {name: self._held(getattr(value, name), treatment) for name, treatment in treatments(kind).items()}
        return attrs.evolve(value, **changed)

    def _held(self, held: Any, treatment: Treatment) -> Any:  # noqa: ANN401 - of every class
        match held:
            case tuple():
                return tuple(self._held(each, treatment) for each in cast("tuple[object, ...]", held))
            case None | enum.Enum() | int() | Decimal() | Fraction() | Money() | Measure():
                return held
            case Place():
                return None
            case Date():
                return self._moved(held)
            case str():
                return self._said(held, treatment)
            case _:
                return self.of(held)

    def _moved(self, day: Date) -> Date:
        ordinal = day.toordinal() - self.earlier
        if ordinal < 1:
            raise InvalidInputError.of("", message("a day lies too near the beginning of the calendar to be moved"))
        return Date.fromordinal(ordinal)

    def _said(self, words: str, treatment: Treatment) -> str:
        match treatment:
            case Treatment.REPLACED:
                return pseudonym(words, self.key)
            case Treatment.KEPT:
                return words
            case Treatment.SHORTENED:
                return words.partition("-")[0].lower()
            case Treatment.KEPT_IF_KNOWN if words in UNITS:
                return words
            case _:
                return stand_in(words, self.client, self.key)


def _client_of(value: Any) -> str:  # noqa: ANN401 - whatever the caller gives
    match value:
        case Case():
            return value.referral.client.id
        case Referral():
            return value.client.id
        case Client():
            return value.id
        case _:
            return _client_named_in(value, cast("Any", type(value)))


def _client_named_in(value: Any, kind: type) -> str:  # noqa: ANN401 - as above
    if not attrs.has(kind) or treatments(kind).get("client") is not Treatment.REPLACED:
        return refuse(message("{found} is no record of one client", found=kind.__name__))
    client: str | None = value.client
    return client or refuse(message("names no client: give the case that it belongs to"))


def pseudonymise(value: T, key: bytes, *, keep_weekdays: bool = False) -> T:
    """A case, or another record of one client, without what says who the people in it are.

    Identifiers become pseudonyms, the same in every record under the same key, so that references still lead where they
    led. What anybody wrote becomes a mark that something was written. All days are moved back by the same number of
    days for each client, so that the time between them stays. Where the client lives is left out. Numbers, words of
    lists and keys of catalogues stay. What comes of it is still personal data: see the page on pseudonymising.

    Args:
        value: A case, a referral, a client; or a goal, ratings or a timetable that name their client. Once is enough.
        key: Random bytes that the caller keeps, 16 at least.
        keep_weekdays: Whether days are moved by whole weeks.

    Raises:
        InvalidInputError: The value is no record of one client, or names none, the key is no bytes or too short, or a
            day cannot be moved: the client was born before 1902, or something happened in the first years there are.

    >>> client = Client(id="C-7", name="Somebody Synthetic", born="1988-06-21", language="en-GB")
    >>> pseudonymise(client, b"random bytes, kept by the caller")
    Client(id='p-373a09f98882a2cb8cad', home=None, language='en')
    """
    client = accept("value", _client_of(value))
    hand = _Hand(client=client, key=key, earlier=days_earlier(client, key, keep_weekdays=keep_weekdays))
    treated: T = hand.of(value)
    return treated
