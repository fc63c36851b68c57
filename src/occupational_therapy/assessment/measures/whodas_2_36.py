"""WHODAS 2.0, 36 items: difficulties over 30 days in six domains of functioning.

Population: adults of any condition; self-report, proxy or interview. Edition: Üstün and others (eds), WHO manual
2010. Items are kept as 0 (none) to 4 (extreme or cannot); the manual's own syntax numbers them 1 to 5.
Scoring, complex (item-response based): nineteen items are collapsed 0, 1, 1, 2, 2; each domain and the total are the
sum in percent of its highest possible sum; household and work are separate domains, and there is no combined one.
Scoring, simple: the sum of the raw answers. Lower is better. The manual's variant for people who neither work nor
study leaves out the four items on work: 32 items, 92 points.
Missing answers (the manual, 6.5): with one or two missing, each takes the mean of the answered items of its domain;
with more only
the scores of complete domains stand. A domain score allows one missing item of its own.
Bands: the WHO gives none.

The workbook named "complex scoring" that is in circulation gives the mean of six raw domain percentages. That is
another score.

>>> from occupational_therapy.assessment import measure
>>> whodas = measure("whodas_2_36", "working_36")
>>> round(whodas.score({item.key: 1 for item in whodas.items})["complex_total"].value, 4)
33.9623
"""

from collections.abc import Callable, Iterable

import attrs

from occupational_therapy.assessment.answers import Item, scale
from occupational_therapy.assessment.definition import Administration, Code, Measure
from occupational_therapy.assessment.expressions import Add, Condition, Named, Node, Raw, When
from occupational_therapy.assessment.forms import (
    at_least_answered,
    not_scored,
    only_if,
    prorated,
    recoded,
    times,
    total,
)
from occupational_therapy.assessment.scores import Direction, MissingRule, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["COLLAPSED", "COLLAPSED_ITEMS", "MEASURES"]

COLLAPSED = {0: 0, 1: 1, 2: 1, 3: 2, 4: 2}
"""How an answer of the collapsed class counts in a complex score."""
_HIGHEST = {False: 4, True: 2}
"""The most an item adds to a complex score: as answered, and collapsed."""
_MAY_BE_MISSING = 2
_OF_ONE_DOMAIN = 1


@attrs.frozen
class _Domain:
    """A domain: its score's key, its label, and its items with whether each is collapsed."""

    key: str
    label: Message
    prefix: str
    first: int
    items: tuple[tuple[Message, bool], ...]

    def keys(self) -> tuple[str, ...]:
        return tuple(f"{self.prefix}_{number}" for number, _ in enumerate(self.items, start=self.first))

    def complex_terms(self) -> tuple[Node, ...]:
        return tuple(
            recoded(key, COLLAPSED) if collapsed else Raw(key)
            for key, (_, collapsed) in zip(self.keys(), self.items, strict=True)
        )

    @property
    def highest(self) -> int:
        return sum(_HIGHEST[collapsed] for _, collapsed in self.items)


_WORK = _Domain(
    "life_work",
    message("Work or school"),
    "d5",
    5,
    (
        (message("Day-to-day work"), True),
        (message("Main tasks of work done well"), False),
        (message("All work finished"), False),
        (message("Work done in time"), False),
    ),
)
_DOMAINS = (
    _Domain(
        "cognition",
        message("Cognition"),
        "d1",
        1,
        (
            (message("Concentrating"), False),
            (message("Remembering"), False),
            (message("Solving problems"), False),
            (message("Learning"), False),
            (message("Understanding others"), True),
            (message("Conversing"), True),
        ),
    ),
    _Domain(
        "mobility",
        message("Mobility"),
        "d2",
        1,
        (
            (message("Standing for long"), False),
            (message("Standing up"), True),
            (message("Moving at home"), True),
            (message("Leaving home"), False),
            (message("Walking far"), False),
        ),
    ),
    _Domain(
        "self_care",
        message("Self-care"),
        "d3",
        1,
        (
            (message("Washing"), True),
            (message("Dressing"), False),
            (message("Eating"), True),
            (message("Staying alone"), True),
        ),
    ),
    _Domain(
        "getting_along",
        message("Getting along with people"),
        "d4",
        1,
        (
            (message("Strangers"), True),
            (message("Keeping friends"), True),
            (message("People close"), True),
            (message("Making friends"), False),
            (message("Sexual activity"), True),
        ),
    ),
    _Domain(
        "life_household",
        message("Household"),
        "d5",
        1,
        (
            (message("Household responsibilities"), True),
            (message("Household tasks done well"), True),
            (message("All household work finished"), False),
            (message("Household work done in time"), True),
        ),
    ),
    _WORK,
    _Domain(
        "participation",
        message("Participation in society"),
        "d6",
        1,
        (
            (message("Community activities"), True),
            (message("Obstacles"), False),
            (message("Dignity"), True),
            (message("Time spent on health"), False),
            (message("Effect on feelings"), False),
            (message("Finances"), True),
            (message("Effect on family"), False),
            (message("Relaxation and leisure"), True),
        ),
    ),
)

COLLAPSED_ITEMS = frozenset(
    key for domain in _DOMAINS for key, (_, collapsed) in zip(domain.keys(), domain.items, strict=True) if collapsed
)
"""The items of the collapsed class; the others count as answered."""

_MANUAL = Source(
    "Üstün TB, Kostanjsek N, Chatterji S, Rehm J (eds). Measuring health and disability: manual for WHODAS. WHO 2010",
    note="read in transcriptions; the classes of recoding agree in three independent ones",
)
_MISSING = MissingRule(
    key="author",
    label=message(
        "one or two missing items take the mean of the answered items of their domain, and a domain score allows one "
        "of its own; with more missing, only complete domains are scored"
    ),
    sources=(
        _MANUAL,
        Source(
            "mean of recoded answers for complex scores, of raw answers for simple ones",
            Confidence.CONVENTION,
            "the manual does not say which; so does an audited public engine",
        ),
    ),
)


def _filled(domains: Iterable[_Domain], terms: Callable[[_Domain], tuple[Node, ...]]) -> Node:
    """The sum of all items, a blank standing at the mean of its domain."""
    sums = tuple(prorated(*terms(domain), at_least=len(domain.items) - _MAY_BE_MISSING) for domain in domains)
    return Named(message("the sum of all items, a blank standing at the mean of its domain"), Add(sums))


def _raw(domain: _Domain) -> tuple[Node, ...]:
    return tuple(map(Raw, domain.keys()))


def _scores(asked: tuple[_Domain, ...]) -> tuple[Score, ...]:
    keys = tuple(key for domain in asked for key in domain.keys())  # noqa: SIM118 - a method, not a mapping's
    few_missing: Condition = at_least_answered(keys, len(keys) - _MAY_BE_MISSING)

    def scored(domain: _Domain) -> Node:
        if domain not in asked:
            return not_scored(message("the items on work are not asked in this variant"))
        terms = domain.complex_terms()
        filled = prorated(*terms, at_least=len(terms) - _OF_ONE_DOMAIN)
        return times(When(few_missing, filled, total(*terms)), 100, domain.highest)

    def percent(key: str, label: Message, of: Node) -> Score:
        return Score(key=key, label=label, of=of, direction=Direction.LOWER_IS_BETTER, decimals=2)

    whole = _filled(asked, _Domain.complex_terms)
    return (
        *(percent(f"complex_{domain.key}", domain.label, scored(domain)) for domain in _DOMAINS),
        percent(
            "complex_total",
            message("Total, complex"),
            only_if(few_missing, times(whole, 100, sum(domain.highest for domain in asked))),
        ),
        Score(
            key="simple_sum_0_4",
            label=message("Total, simple, of answers 0 to 4"),
            of=only_if(few_missing, _filled(asked, _raw)),
            direction=Direction.LOWER_IS_BETTER,
            decimals=1,
        ),
    )


def _variant(variant: str, label: Message, asked: tuple[_Domain, ...]) -> Measure:
    return Measure(
        name="whodas_2_36",
        variant=variant,
        label=label,
        edition="WHO manual 2010",
        purpose=message("difficulties over the last 30 days in six domains of functioning"),
        items=tuple(
            Item(key=key, label=item, options=scale(0, 4))
            for domain in asked
            for key, (item, _) in zip(domain.keys(), domain.items, strict=True)
        ),
        scores=_scores(asked),
        missing_rules=(_MISSING,),
        administration=(Administration.SELF_REPORT, Administration.PROXY_REPORT, Administration.INTERVIEW),
        ages=ADULTS,
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("rehabilitation", "vocational_rehabilitation", "housing_and_equipment"),
        caveats=(
            message("The WHO gives no cut points of severity"),
            message("A mean of the six raw domain percentages is another score and is not given here"),
        ),
        codes=(Code(system="snomed_ct", code="719091001"),),
        sources=(_MANUAL,),
        rights=Rights(
            status=RightsStatus.REGISTRATION,
            holder="World Health Organization",
            evidence="manual 5.1: use after online registration, no substantive change; present terms to be re-read",
            confidence=Confidence.PARTLY_CONFIRMED,
        ),
        siblings=lambda: MEASURES,
    )


MEASURES = (
    _variant("working_36", message("WHODAS 2.0, 36 items"), _DOMAINS),
    _variant(
        "not_working_32",
        message("WHODAS 2.0, 32 items, for people who neither work nor study"),
        tuple(domain for domain in _DOMAINS if domain is not _WORK),
    ),
)
