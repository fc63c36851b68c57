"""Glasgow Outcome Scale Extended: overall outcome after a brain injury, in eight categories.

Population: adults after a brain injury; an interviewer asks the client or somebody close. Edition: the structured
interview of Wilson, Pettigrew and Teasdale 1998.
Scoring: each section of the interview indicates a category, and the lowest indicated is the outcome: 1 dead, 2
vegetative, 3 and 4 severe disability, 5 and 6 moderate disability, 7 and 8 good recovery. A limitation that was there
before the injury does not count. Higher is better.
Answers: the question how far (``b``) is asked only where there is a limitation, and the question about before the
injury (``c``, or ``q3b``, ``q4b``, ``q8b``) may be left out where there is none: NOT_ASKED, or simply no answer. Once
death or the vegetative state is established, nothing else is needed. Otherwise a section without its answers leaves
the outcome open, even where another section already shows a low category: ask.

>>> from occupational_therapy.assessment import NOT_ASKED, measure
>>> answers = dict(dead=0, q1="yes", q2a="no", q3a="yes", q4a="yes", q5a="no", q5b="reduced", q5c="yes", q6a="yes",
...                q7a="no", q8a="no")
>>> category = measure("gose").score(answers)["category"]
>>> category.value, str(category.bands["categories"].label)
(6, 'upper moderate disability')
"""

from collections.abc import Mapping

import attrs

from occupational_therapy.assessment.answers import NOT_ASKED, Item, scale, worded
from occupational_therapy.assessment.bands import Band, BandSet
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.expressions import Compare, Comparison, Condition, Constant, Named, Node, Raw
from occupational_therapy.assessment.forms import by_case, lowest
from occupational_therapy.assessment.scores import Direction, MissingRule, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_CATEGORIES = (
    message("dead"),
    message("vegetative state"),
    message("lower severe disability"),
    message("upper severe disability"),
    message("lower moderate disability"),
    message("upper moderate disability"),
    message("lower good recovery"),
    message("upper good recovery"),
)
_DEAD, _VEGETATIVE, _BEST = 1, 2, len(_CATEGORIES)
_WORDS = {
    "yes": message("yes"),
    "no": message("no"),
    "reduced": message("reduced"),
    "sheltered_or_unable": message("sheltered, or unable"),
    "bit_less": message("a bit less"),
    "much_less": message("much less"),
    "unable": message("unable"),
    "occasional": message("occasional"),
    "frequent": message("frequent"),
    "constant": message("constant"),
}
_YES_NO = ("yes", "no")


def _said(item: str, word: str) -> Condition:
    return Compare(Raw(item), Comparison.EQUAL, Constant(word))


def _item(key: str, label: Message, words: tuple[str, ...] = _YES_NO) -> Item:
    options = worded(**{word: _WORDS[word] for word in words})
    return Item(key=key, label=label, options=options, states=(NOT_ASKED,))


@attrs.frozen
class _Section:
    """A part of the interview.

    Attributes:
        now: The question about now.
        fine: The answer to it that shows no limitation.
        degrees: The question how far, and the category of each of its words; or the category of any limitation.
        before: The question about before the injury.
        discounts: The answer to it with which a limitation does not count.
    """

    now: Item
    fine: str
    degrees: tuple[Item, Mapping[str, int]] | int
    before: Item
    discounts: str

    @property
    def items(self) -> tuple[Item, ...]:
        return (self.now, self.before) if isinstance(self.degrees, int) else (self.now, self.degrees[0], self.before)

    def category(self) -> Node:
        """The category it indicates; the best where there is no limitation that counts."""
        if isinstance(self.degrees, int):
            limited: Node = Constant(self.degrees)
        else:
            item, categories = self.degrees
            *others, (_, last) = categories.items()
            said = ((_said(item.key, word), Constant(category)) for word, category in others)
            limited = by_case(*said, otherwise=Constant(last))
        return by_case(
            (_said(self.now.key, self.fine), Constant(_BEST)),
            (_said(self.before.key, self.discounts), Constant(_BEST)),
            otherwise=limited,
        )


def _degrees(key: str, label: Message, categories: Mapping[str, int]) -> tuple[Item, Mapping[str, int]]:
    return _item(key, label, tuple(categories)), categories


_DIED = Item(key="dead", label=message("Dead"), options=scale(0, 1))
_CONSCIOUS = _item("q1", message("Obeys or speaks"))
_SECTIONS = (
    _Section(
        _item("q2a", message("Daily help at home")),
        "no",
        _degrees("q2b", message("Somebody around most of the time"), {"yes": 3, "no": 4}),
        _item("q2c", message("Daily help at home, before the injury")),
        "yes",
    ),
    _Section(
        _item("q3a", message("Shopping alone")),
        "yes",
        4,
        _item("q3b", message("Shopping alone, before the injury")),
        "no",
    ),
    _Section(
        _item("q4a", message("Local travel alone")),
        "yes",
        4,
        _item("q4b", message("Local travel alone, before the injury")),
        "no",
    ),
    _Section(
        _item("q5a", message("Work or study as before")),
        "yes",
        _degrees("q5b", message("Limits on work or study"), {"reduced": 6, "sheltered_or_unable": 5}),
        _item("q5c", message("Work or study, before the injury")),
        "no",
    ),
    _Section(
        _item("q6a", message("Social and leisure activities as before")),
        "yes",
        _degrees(
            "q6b", message("Limits on social and leisure activities"), {"bit_less": 7, "much_less": 6, "unable": 5}
        ),
        _item("q6c", message("Social and leisure activities, before the injury")),
        "no",
    ),
    _Section(
        _item("q7a", message("Psychological disruption of family or friendships")),
        "no",
        _degrees("q7b", message("Extent of the disruption"), {"occasional": 7, "frequent": 6, "constant": 5}),
        _item("q7c", message("Disruption of family or friendships, before the injury")),
        "yes",
    ),
    _Section(
        _item("q8a", message("Other current problems")),
        "no",
        7,
        _item("q8b", message("Similar problems, before the injury")),
        "yes",
    ),
)

_WILSON = Source("Wilson JTL, Pettigrew LEL, Teasdale GM. J Neurotrauma 1998;15:573-585")
_JENNETT = Source("Jennett B, Bond M. Lancet 1975;1:480-484")
_RULES = Source("rule table read in a public archetype of the scale", Confidence.PARTLY_CONFIRMED)

MEASURES = (
    Measure(
        name="gose",
        label=message("Glasgow Outcome Scale Extended"),
        edition="structured interview, Wilson 1998",
        purpose=message("overall outcome after a brain injury"),
        items=(_DIED, _CONSCIOUS, *(item for section in _SECTIONS for item in section.items)),
        scores=(
            Score(
                key="category",
                label=message("Category"),
                of=Named(
                    message("the lowest category that any section indicates"),
                    by_case(
                        (Compare(Raw(_DIED.key), Comparison.EQUAL, Constant(1)), Constant(_DEAD)),
                        (_said(_CONSCIOUS.key, "no"), Constant(_VEGETATIVE)),
                        otherwise=lowest(*(section.category() for section in _SECTIONS)),
                    ),
                ),
                direction=Direction.HIGHER_IS_BETTER,
            ),
        ),
        missing_rules=(
            MissingRule(
                key="author",
                label=message(
                    "once death or the vegetative state is established no other answer is needed; otherwise a section "
                    "without its answers leaves the outcome open"
                ),
                sources=(_WILSON,),
            ),
        ),
        bands=(
            BandSet(
                key="categories",
                score="category",
                label=message("Categories"),
                bands=tuple(Band(number, number, label) for number, label in enumerate(_CATEGORIES, start=1)),
                population=message("adults after a brain injury"),
                sources=(_JENNETT, _WILSON),
            ),
        ),
        administration=(Administration.INTERVIEW,),
        ages=ADULTS,
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("rehabilitation", "vocational_rehabilitation"),
        caveats=(
            message("A limitation that was there before the injury does not count"),
            message("Categories are in order, but the steps between them are not equal"),
        ),
        sources=(_WILSON, _JENNETT, _RULES),
        rights=Rights(
            status=RightsStatus.FREE,
            holder="Lindsay Wilson and colleagues",
            evidence="the manual of 2021 is published openly",
        ),
    ),
)
