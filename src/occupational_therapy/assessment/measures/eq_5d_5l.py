"""EQ-5D-5L: health today in five dimensions of five levels, and on a line from 0 to 100.

Population: adults; the client answers. Edition: Herdman and others 2011. EQ-5D is a trade mark; use in any form needs
the owner's consent. Only keys, ranges and arithmetic are here, and no value set.
Scoring: the profile, the five levels written one after the other, kept as a number; the sum of levels, 5 to 25, lower
is better, unweighted and descriptive only; the line, higher is better. The index needs a value set of a country,
which the caller brings: :func:`with_value_set` gives the measure with it. It is 1 less the decrements of the levels.
Missing answers: in the profile a missing dimension stands as 9, as the owner does it; no other score is worked out
without what it needs.
Change: about 0.04 to 0.08 of the index is spoken of as important, by country; from memory and not attached.

>>> from occupational_therapy.assessment import measure
>>> answers = dict(mobility=2, self_care=1, usual_activities=3, anxiety_depression=2, vas=65)
>>> result = measure("eq_5d_5l").score(answers)
>>> result["profile_as_integer"].value, result["level_sum_score"].value is None, result["vas"].value
(21392, True, 65)
"""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction

import attrs

from occupational_therapy.assessment.answers import Item, number_of, scale
from occupational_therapy.assessment.definition import Administration, Code, Measure
from occupational_therapy.assessment.expressions import Add, Coalesce, Constant, Named, Node, Raw
from occupational_therapy.assessment.forms import converted, less, times, total
from occupational_therapy.assessment.scores import STRICT, Direction, MissingRule, Score
from occupational_therapy.kernel.errors import InvalidInputError, Problem, shown
from occupational_therapy.kernel.fields import accept, text
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES", "with_value_set"]

_DIMENSIONS: tuple[tuple[str, Message], ...] = (
    ("mobility", message("Mobility")),
    ("self_care", message("Self-care")),
    ("usual_activities", message("Usual activities")),
    ("pain_discomfort", message("Pain and discomfort")),
    ("anxiety_depression", message("Anxiety and depression")),
)
_KEYS = tuple(key for key, _ in _DIMENSIONS)
_LEVELS = range(1, 6)
_MISSING_LEVEL = 9
_PROFILE = Named(
    message("the levels written one after the other, 9 for one that is missing"),
    Add(
        tuple(
            times(Coalesce((Raw(key), Constant(_MISSING_LEVEL))), 10**place)
            for place, key in enumerate(reversed(_KEYS))
        )
    ),
)

_HERDMAN = Source("Herdman M et al. Qual Life Res 2011;20:1727-1736")
_MISSING = MissingRule(
    key="author",
    label=message("in the profile a missing dimension stands as 9; no other score is worked out without what it needs"),
    sources=(Source("EuroQol, as a public task for the instrument codes it"), *STRICT.sources),
)

_EQ_5D_5L = Measure(
    name="eq_5d_5l",
    label=message("EQ-5D-5L"),
    edition="Herdman 2011",
    purpose=message("health today in five dimensions, and as a whole"),
    items=(
        *(Item(key=key, label=label, options=scale(min(_LEVELS), max(_LEVELS))) for key, label in _DIMENSIONS),
        Item(key="vas", label=message("Health today on the line"), low=0, high=100, whole=True),
    ),
    scores=(
        Score(
            key="level_sum_score",
            label=message("Sum of levels"),
            of=total(*_KEYS),
            direction=Direction.LOWER_IS_BETTER,
        ),
        Score(key="vas", label=message("Line"), of=Raw("vas"), direction=Direction.HIGHER_IS_BETTER),
        Score(key="profile_as_integer", label=message("Profile"), of=_PROFILE),
    ),
    missing_rules=(_MISSING,),
    administration=(Administration.SELF_REPORT, Administration.PROXY_REPORT),
    ages=ADULTS,
    areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
    specialisms=("rehabilitation", "vocational_rehabilitation", "hand_therapy"),
    caveats=(
        message("EQ-5D is a trade mark: no use or digital form without the owner's consent; only arithmetic is here"),
        message("The profile is a code, not a quantity; the sum of levels is descriptive only"),
        message("The index needs a country's value set, which is not here"),
        message("NICE is believed to ask for a mapping to the form of three levels: check its present position"),
    ),
    sources=(_HERDMAN,),
    rights=Rights(
        status=RightsStatus.LICENCE,
        holder="EuroQol Research Foundation",
        evidence="the owner's text of 2018: no use, reproduction, alteration or digital form without consent",
    ),
)


def with_value_set(name: str, decrements: Mapping[str, Sequence[float | Decimal | Fraction]]) -> Measure:
    """The measure with the index of a country's value set, which the caller brings.

    Args:
        name: The value set with its country and version; it becomes part of the edition.
        decrements: What each level from 1 to 5 takes off full health, by dimension.

    Raises:
        InvalidInputError: A dimension has not got a number for each level, or its first level takes something off.

    >>> takes = dict.fromkeys(["mobility", "self_care", "usual_activities"], [0, 0.05, 0.06, 0.2, 0.3])
    >>> takes |= dict.fromkeys(["pain_discomfort", "anxiety_depression"], [0, 0.06, 0.08, 0.3, 0.4])
    >>> measure = with_value_set("Ruritania 2020", takes)
    >>> answers = dict(mobility=2, self_care=1, usual_activities=3, pain_discomfort=4, anxiety_depression=2)
    >>> measure.score(answers)["index"].value
    0.53
    """
    named = accept("name", text(name))
    problems = list(_ill_formed(decrements))
    if problems:
        raise InvalidInputError(problems)
    table = message("the value set {name}", name=named)
    taken = total(*(converted(key, _steps(decrements[key]), table) for key in _KEYS))
    return attrs.evolve(
        _EQ_5D_5L,
        edition=f"{_EQ_5D_5L.edition}, value set {named}",
        scores=(*_EQ_5D_5L.scores, _index(less(Constant(1), taken))),
        codes=(Code(system="snomed_ct", code="736534008", means="index"),),
        sources=(_HERDMAN, Source(named, Confidence.FROM_MEMORY, "brought by the caller and not checked here")),
    )


def _steps(takes: Sequence[float | Decimal | Fraction]) -> dict[int, Fraction]:
    return {level: Fraction(number_of(taken) or 0) for level, taken in zip(_LEVELS, takes, strict=True)}


def _index(of: Node) -> Score:
    return Score(key="index", label=message("Index"), of=of, direction=Direction.HIGHER_IS_BETTER, decimals=3)


def _ill_formed(decrements: Mapping[str, Sequence[float | Decimal | Fraction]]) -> Iterator[Problem]:
    for key in decrements:
        if key not in _KEYS:
            yield Problem("decrements", message("{key} is not a dimension", key=shown(key)))
    for key in _KEYS:
        path, takes = f"decrements.{key}", decrements.get(key, ())
        if len(takes) != len(_LEVELS) or any(number_of(taken) is None for taken in takes):
            yield Problem(path, message("give a number for each of the {levels} levels", levels=len(_LEVELS)))
        elif takes[0]:
            yield Problem(path, message("the first level takes nothing off"))


MEASURES = (_EQ_5D_5L,)
