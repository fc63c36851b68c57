"""Michigan Hand Outcomes Questionnaire: the overall score from the six scores of its domains.

Population: adults with any condition of the hand; the client answers 37 items on both hands.
Edition: Chung and others 1998. The algorithm from items to domains is the owner's and comes with a licence, so only
the last step is here: each domain's score, 0 to 100, is given as an answer. A domain with half or more of its items
blank has none. For the affected hand a domain's score is that hand's, or the mean of both where both are affected.
Scoring: the mean of six domains, pain turned round to 100 - pain; 0 to 100, higher is better. Every domain but pain is
better the higher it is.
Missing answers: without a domain there is no overall score. Bands: none.

>>> from occupational_therapy.assessment import measure
>>> domains = dict(overall_function=60, adl=75, work=50, pain=40, aesthetics=80, satisfaction=55)
>>> round(measure("michigan_hand").score(domains)["mhq_overall"].value, 4)
63.3333
"""

from occupational_therapy.assessment.answers import Item
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.forms import mean, reversed_item
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_LOW, _HIGH = 0, 100
_PAIN = "pain"
_DOMAINS: tuple[tuple[str, Message], ...] = (
    ("overall_function", message("Overall function")),
    ("adl", message("Daily activities")),
    ("work", message("Work")),
    (_PAIN, message("Pain, higher is more")),
    ("aesthetics", message("Appearance")),
    ("satisfaction", message("Satisfaction")),
)
_CHUNG = Source("Chung KC, Pillsbury MS, Walters MR, Hayward RA. J Hand Surg Am 1998;23:575-587")
_MICHIGAN = Source("University of Michigan, scoring page of the questionnaire")

MEASURES = (
    Measure(
        name="michigan_hand",
        label=message("Michigan Hand Outcomes Questionnaire"),
        edition="Chung 1998",
        purpose=message("outcome of conditions of the hand, as the client sees it"),
        items=tuple(Item(key=key, label=label, low=_LOW, high=_HIGH) for key, label in _DOMAINS),
        scores=(
            Score(
                key="mhq_overall",
                label=message("Overall"),
                of=mean(*(reversed_item(key, _LOW, _HIGH) if key == _PAIN else key for key, _ in _DOMAINS)),
                direction=Direction.HIGHER_IS_BETTER,
                decimals=1,
            ),
        ),
        administration=(Administration.SELF_REPORT,),
        ages=ADULTS,
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("hand_therapy", "rehabilitation"),
        caveats=(
            message("The questionnaire and its algorithm need the owner's licence; here only domain scores are joined"),
            message("A domain with half or more of its items blank has no score"),
            message(
                "Important changes were published as 3 to 23 points by disorder and domain (Nolte 2017): no single "
                "threshold holds"
            ),
        ),
        sources=(_CHUNG, _MICHIGAN),
        rights=Rights(
            status=RightsStatus.LICENCE,
            holder="University of Michigan",
            evidence="the owner's pages: a licence is needed, with a free academic tier; the algorithm comes with it",
        ),
    ),
)
