"""Registers that are known and not built: what is known of each, and for every other part why it is not here.

An entry of such a register can be recorded. No review is made under one: it would pass over what is not known.
"""

from occupational_therapy.credentials.absent import Lack
from occupational_therapy.credentials.lacking import not_known
from occupational_therapy.credentials.parts import PART_NAMES, Parts
from occupational_therapy.credentials.recency import RecencyRule, RecencyTest
from occupational_therapy.credentials.register import Regulator
from occupational_therapy.kernel.dates import Period
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Dated, DatedSeries, Source

__all__ = ["FURTHER"]

_CHECKED = "2026-11-23"
_ON_THE_DAY = Period(start=_CHECKED)

_COLLEGE = Source(
    "College of Occupational Therapists of British Columbia",
    Confidence.PARTLY_CONFIRMED,
    note="merged into the College of Health and Care Professionals of British Columbia in 2024, from memory; known from"
    " the form of 2 October 2017 on",
)
_CURRENCY = Source(
    "College of Occupational Therapists of British Columbia, form on currency hours, 2 October 2017",
    note="600 hours in three years; in the first review up to 120 of them may be of development",
)
_SINGAPORE = Source(
    "Allied Health Professions Act 2011 of Singapore and its regulations of 2013",
    Confidence.PARTLY_CONFIRMED,
    note="the year of the regulations was read, the day was not: taken from 1 January 2013",
)
_POINTS = Source(
    "Allied Health Professions Council, continuing education",
    Confidence.FROM_MEMORY,
    note="a cycle of two years with points for each practising certificate; very unsure",
)
_HONG_KONG = Source(
    "Supplementary Medical Professions Ordinance, Cap. 359, of Hong Kong",
    Confidence.PARTLY_CONFIRMED,
    note="since when was not read: vouched for on the day of checking alone",
)
_VOLUNTARY = Source(
    "Supplementary Medical Professions Council; HKPU",
    Confidence.PARTLY_CONFIRMED,
    note="physiotherapists count 45 points in three years since 1 July 2023; for occupational therapists it was not"
    " verified",
)
_ISLANDS = Source("Registration laws of Jersey, Guernsey and the Isle of Man", Confidence.FROM_MEMORY)


def _others_unknown(*known: Lack, declared: tuple[str, ...] = ()) -> tuple[Lack, ...]:
    """A reason for each part that is not declared: the one given, or else that nothing was read."""
    said = {lack.part: lack for lack in known}
    why = message("it was not read: it is left to the caller's policy")
    return tuple(said.get(name) or not_known(name, why) for name in PART_NAMES if name not in declared)


def _island(key: str, name: str, territory: Message) -> Regulator:
    why = message("its own law rests on registration with the Health and Care Professions Council: review under that")
    return Regulator(
        key=key,
        authority=f"Registration of health professions, {name}",
        territory=territory,
        established=_ON_THE_DAY,
        titles=(),
        parts=Parts(lacks=tuple(not_known(part, why, _ISLANDS) for part in PART_NAMES)),
        checked=_CHECKED,
        sources=(_ISLANDS,),
    )


FURTHER: tuple[Regulator, ...] = (
    Regulator(
        key="chcpbc",
        authority="College of Health and Care Professionals of British Columbia",
        territory=message("British Columbia, Canada"),
        established=Period(start="2017-10-02"),
        titles=(),
        parts=Parts(
            recency=RecencyRule(
                tests=DatedSeries(
                    key="chcpbc_hours",
                    entries=(
                        Dated(
                            value=(RecencyTest(hours=600, years=3),),
                            holds=Period(start="2017-10-02"),
                            sources=(_CURRENCY,),
                        ),
                    ),
                    checked=_CHECKED,
                ),
                sources=(_CURRENCY,),
            ),
            lacks=_others_unknown(declared=("recency",)),
        ),
        checked=_CHECKED,
        sources=(_COLLEGE,),
    ),
    Regulator(
        key="ahpc",
        authority="Allied Health Professions Council",
        territory=message("Singapore"),
        established=Period(start="2013-01-01"),
        titles=(),
        parts=Parts(
            lacks=_others_unknown(
                not_known(
                    "certificate",
                    message("practising needs a certificate; how long one runs was not read"),
                    _SINGAPORE,
                ),
                not_known(
                    "quota",
                    message("points are counted in a cycle of two years, from memory; how many was not read"),
                    _POINTS,
                ),
            )
        ),
        checked=_CHECKED,
        sources=(_SINGAPORE,),
    ),
    Regulator(
        key="otbhk",
        authority="Occupational Therapists Board",
        territory=message("Hong Kong"),
        established=_ON_THE_DAY,
        titles=(),
        parts=Parts(
            lacks=_others_unknown(
                not_known(
                    "quota",
                    message(
                        "development was voluntary, in cycles from 1 July to 30 June; whether it has become mandatory,"
                        " as for physiotherapists, was not verified"
                    ),
                    _VOLUNTARY,
                ),
            )
        ),
        checked=_CHECKED,
        sources=(_HONG_KONG,),
    ),
    _island("jersey", "Jersey", message("Jersey")),
    _island("guernsey", "Guernsey", message("Guernsey")),
    _island("isle_of_man", "Isle of Man", message("the Isle of Man")),
)
