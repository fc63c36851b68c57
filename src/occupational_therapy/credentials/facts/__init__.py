"""What is known and judged by no rule here, by what it is about."""

from occupational_therapy.credentials.days import on_day
from occupational_therapy.credentials.fact import Fact
from occupational_therapy.credentials.facts.abroad import OF_OTHER_COUNTRIES
from occupational_therapy.credentials.facts.business import OF_BUSINESS
from occupational_therapy.credentials.facts.checks import OF_CHECKS
from occupational_therapy.credentials.facts.college import OF_THE_COLLEGE
from occupational_therapy.credentials.facts.practice import OF_PRACTICE
from occupational_therapy.credentials.facts.register import OF_THE_REGISTER
from occupational_therapy.kernel.catalogue import Catalogue
from occupational_therapy.kernel.dates import DateLike
from occupational_therapy.kernel.errors import UnknownKeyError

__all__ = ["FACTS", "facts_of"]

FACTS: Catalogue[Fact] = Catalogue(
    "known fact",
    (*OF_THE_REGISTER, *OF_PRACTICE, *OF_THE_COLLEGE, *OF_CHECKS, *OF_BUSINESS, *OF_OTHER_COUNTRIES),
)
"""What is known and judged by no rule here, by key."""
_SUBJECTS = tuple(dict.fromkeys(fact.of for fact in FACTS.values()))


def facts_of(of: str, on: DateLike) -> tuple[Fact, ...]:
    """What is known on a day of a register, a scheme or a body, and judged by no rule here.

    Raises:
        UnknownKeyError: Nothing is known of such a thing.

    >>> [fact.key for fact in facts_of("nbcot", on="2026-11-23")][:2]
    ['nbcot_accepted_for_licence', 'nbcot_needed_for_licence']
    """
    day = on_day(on)
    if of not in _SUBJECTS:
        raise UnknownKeyError("subject of known facts", of, _SUBJECTS)
    return tuple(fact for fact in FACTS.values() if fact.of == of and day in fact.holds)
