"""Community Integration Questionnaire: taking part at home, among people, and in work or school.

Population: adults with brain injury living in the community; the client or somebody close answers.
Edition: Willer and others 1993, scored after the syllabus of 2000. The revised form with an option for the retired is
another measure: how it is scored was not found.
Items: 0 to 2; whether the person has somebody to confide in is 0 or 2. Work, school and volunteering are given as
they are and read together from a table, 0 to 5.
Scoring: home 0 to 10, social 0 to 12, productivity (travel and the table) 0 to 7, and their total; higher is better.
Missing answers: where no child lives at home the item on child care takes the mean of the other four; otherwise no
rule was found. Both the table and that rule are from memory. Full-time work with full-time school is not in the table
and is read as its highest line (this library's choice). Bands: none.

>>> from occupational_therapy.assessment import NOT_APPLICABLE, measure
>>> answers = dict(h1_groceries=2, h2_meals=1, h3_housework=1, h4_childcare=NOT_APPLICABLE, h5_social_planning=2)
>>> result = measure("ciq").score({**answers, "work": 3, "school": 1, "volunteer": 0})
>>> result["home_integration"].value, result["jobschool"].value
(7.5, 5)
"""

from occupational_therapy.assessment.answers import NOT_APPLICABLE, Item, ItemKind, Option, numbered, scale
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.expressions import (
    Axis,
    Coalesce,
    Combine,
    Compare,
    Comparison,
    Constant,
    InState,
    Named,
    Node,
    Raw,
    When,
)
from occupational_therapy.assessment.forms import grid, mean, node_of, total
from occupational_therapy.assessment.scores import STRICT, Direction, MissingRule, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_HOME: tuple[tuple[str, Message], ...] = (
    ("h1_groceries", message("Groceries")),
    ("h2_meals", message("Meals")),
    ("h3_housework", message("Housework")),
    ("h4_childcare", message("Child care")),
    ("h5_social_planning", message("Planning social occasions")),
)
_SOCIAL: tuple[tuple[str, Message], ...] = (
    ("s6_finances", message("Finances")),
    ("s7_shopping_freq", message("Shopping, how often")),
    ("s8_leisure_freq", message("Leisure, how often")),
    ("s9_visiting_freq", message("Visiting, how often")),
    ("s10_leisure_company", message("Leisure, in whose company")),
    ("s11_confidant", message("Somebody to confide in")),
)
_CHILDCARE = "h4_childcare"
_CONFIDANT = "s11_confidant"

_WORK = Item(
    key="work",
    label=message("Work"),
    options=(
        Option(0, message("none")),
        Option(1, message("looking for work")),
        Option(2, message("part-time")),
        Option(3, message("full-time")),
    ),
)
_SCHOOL = Item(
    key="school",
    label=message("School or training"),
    options=(Option(0, message("none")), Option(1, message("part-time")), Option(2, message("full-time"))),
)
_VOLUNTEER = Item(
    key="volunteer",
    label=message("Volunteering in a month"),
    options=(Option(0, message("never")), Option(1, message("1 to 4 times")), Option(2, message("5 times or more"))),
)
_TABLE = """
    0 1 2   3 3 3   4 4 4
    2 2 2   3 3 3   4 4 4
    3 3 3   3 3 3   5 5 5
    4 4 4   5 5 5   5 5 5
"""
"""A line for each answer on work, a block for each on school, volunteering within."""
_JOB_SCHOOL = grid(
    message("the table of work, school and volunteering"),
    tuple(Axis(node_of(item.key), item.numbers) for item in (_WORK, _SCHOOL, _VOLUNTEER)),
    _TABLE,
)

_NO_CHILDREN = Item(
    key="no_children",
    label=message("No child under 17 at home"),
    options=scale(0, 1),
    optional=True,
    kind=ItemKind.PARTICULAR,
)
_NO_CHILD = Combine(
    (
        InState(_CHILDCARE, NOT_APPLICABLE),
        Compare(Coalesce((Raw(_NO_CHILDREN.key), Constant(0))), Comparison.EQUAL, Constant(1)),
    ),
    every=False,
)
_CHILD_CARE = Named(
    message("child care, or the mean of the other items on the home where no child lives there"),
    When(_NO_CHILD, mean(*(key for key, _ in _HOME if key != _CHILDCARE)), Raw(_CHILDCARE)),
)
_HOME_TOTAL = total(*(_CHILD_CARE if key == _CHILDCARE else key for key, _ in _HOME))
_SOCIAL_TOTAL = total(*(key for key, _ in _SOCIAL))
_PRODUCTIVITY = total("p12_travel", _JOB_SCHOOL)

_WILLER = Source("Willer B et al. J Head Trauma Rehabil 1993;8(2):75-87")
_COMBI = Source(
    "Dijkers M. The Community Integration Questionnaire, syllabus 2000",
    Confidence.PARTLY_CONFIRMED,
    "ranges and points were read; the table of work and school and the rule where no child lives at home were not",
)
_MISSING = MissingRule(
    key="author",
    label=message(
        "where no child lives at home, child care takes the mean of the other items on the home; otherwise a score is "
        "not worked out where an item it needs has no answer"
    ),
    sources=(Source(_COMBI.citation, Confidence.FROM_MEMORY, "the copy reached is cut off"), *STRICT.sources),
)


def _item(key: str, label: Message) -> Item:
    return Item(
        key=key,
        label=label,
        options=numbered(0, 2) if key == _CONFIDANT else scale(0, 2),
        states=(NOT_APPLICABLE,) if key == _CHILDCARE else (),
    )


def _score(key: str, label: Message, of: Node, decimals: int = 0) -> Score:
    return Score(key=key, label=label, of=of, direction=Direction.HIGHER_IS_BETTER, decimals=decimals)


MEASURES = (
    Measure(
        name="ciq",
        label=message("Community Integration Questionnaire"),
        edition="Willer 1993, scored after the syllabus of 2000",
        purpose=message("taking part at home, among people, and in work or school"),
        items=(
            *(_item(key, label) for key, label in (*_HOME, *_SOCIAL)),
            _NO_CHILDREN,
            _item("p12_travel", message("Travel outside the home")),
            _WORK,
            _SCHOOL,
            _VOLUNTEER,
        ),
        scores=(
            _score("home_integration", message("Home integration"), _HOME_TOTAL, 2),
            _score("social_integration", message("Social integration"), _SOCIAL_TOTAL),
            _score("jobschool", message("Work, school and volunteering"), _JOB_SCHOOL),
            _score("productivity", message("Productivity"), _PRODUCTIVITY),
            _score("total", message("Total"), total(_HOME_TOTAL, _SOCIAL_TOTAL, _PRODUCTIVITY), 2),
        ),
        missing_rules=(_MISSING,),
        administration=(Administration.SELF_REPORT, Administration.PROXY_REPORT, Administration.INTERVIEW),
        ages=ADULTS,
        areas=(Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("rehabilitation", "vocational_rehabilitation"),
        caveats=(
            message("How people retired for their age are scored was not found: no answer here stands for that"),
            message("Full-time is more than twenty hours a week, as the revised form says"),
            message("Its authors publish no norms and no bands"),
        ),
        sources=(
            _WILLER,
            _COMBI,
            Source("full-time work with full-time school", Confidence.CONVENTION, "not in the table; read as 5"),
        ),
        rights=Rights(
            status=RightsStatus.UNCLEAR,
            holder="Barry Willer",
            evidence="the syllabus: permission is asked for",
        ),
    ),
)
