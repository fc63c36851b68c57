"""Tools for setting goals with clients that are named here and not computed: what each is, and who owns it.

Those that are computed are elsewhere: ``ratings.METHODS`` holds the lists of rated items, ``gas`` goal attainment
scaling. No item, symbol, descriptor or form of any tool is here. There are many more: a scoping review of 165 studies
found 55 in 2023, 31 to choose or record goals with, 15 to plan by, and 9 for the quality of the process (Okita and
others, PMC10725121).
"""

import attrs

from occupational_therapy.goals.sources import (
    GAS_EOUS_PAGE,
    KINGS_COLLEGE,
    LIFE_BALANCE_SITE,
    OBQ_13,
    OSA_PAGE,
    TALKING_MATS,
)
from occupational_therapy.kernel.catalogue import Catalogue
from occupational_therapy.kernel.document import Section, listing, section
from occupational_therapy.kernel.fields import choice, settle
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import RightsStatus, Source, sources_of

__all__ = ["GOAL_TOOLS", "GoalTool"]


def _status(value: RightsStatus | str) -> RightsStatus:
    return choice(RightsStatus, value)


@attrs.frozen(kw_only=True)
class GoalTool:
    """A tool that is not computed here.

    Attributes:
        key: Its name.
        label: What it is called.
        facts: What is known of it.
        rights: What its owner lets others do, as far as that was read.
        sources: Where that was read.

    >>> GOAL_TOOLS["osa"].rights.value
    'licence'
    """

    key: str
    label: Message
    facts: tuple[Message, ...]
    rights: RightsStatus = attrs.field(converter=_status)
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)

    def outline(self) -> Section:
        """The tool with its facts and sources."""
        return section(self.label, listing(*self.facts), message("[{sources}]", sources=tuple(map(str, self.sources))))


GOAL_TOOLS: Catalogue[GoalTool] = Catalogue(
    "tool for setting goals",
    (
        GoalTool(
            key="osa",
            label=message("Occupational Self Assessment, version 2.2"),
            facts=(
                message("a client's own report after the Model of Human Occupation, in 21 items"),
                message(
                    "each item is rated 1 to 4 in competence and 1 to 4 in value; the gap shows what to begin with"
                ),
                message("key forms turn the ratings into 0 to 100; there is a short form"),
                message("it is sold"),
            ),
            rights=RightsStatus.LICENCE,
            sources=(OSA_PAGE,),
        ),
        GoalTool(
            key="talking_mats",
            label=message("Talking Mats"),
            facts=(
                message("symbols are placed under a visual scale, for people with difficulty in communicating"),
                message("topics of the ICF's activities and participation are used to choose goals"),
                message("the name is a trade mark"),
            ),
            rights=RightsStatus.LICENCE,
            sources=(TALKING_MATS,),
        ),
        GoalTool(
            key="gas_leg",
            label=message("GASleg"),
            facts=(message("goal attainment scaling for the leg, of King's College London"),),
            rights=RightsStatus.UNCLEAR,
            sources=(KINGS_COLLEGE,),
        ),
        GoalTool(
            key="gas_eous",
            label=message("GAS-eous, Goal Attainment Scaling Evaluation of Outcome for Upper-limb Spasticity"),
            facts=(
                message("goals are built from menus"),
                message("symptoms and impairment: pain, involuntary movement, range"),
                message("activity: passive function, active function, mobility"),
            ),
            rights=RightsStatus.UNCLEAR,
            sources=(GAS_EOUS_PAGE,),
        ),
        GoalTool(
            key="obq_13",
            label=message("Occupational Balance Questionnaire, the older version"),
            facts=(message("13 items in six steps"), message("the manual is sold")),
            rights=RightsStatus.LICENCE,
            sources=(OBQ_13,),
        ),
        GoalTool(
            key="life_balance_inventory",
            label=message("Life Balance Inventory"),
            facts=(
                message("wanted and actual time in 53 activities, each rated 1 to 3, averaged over those that apply"),
                message("health, relationships, challenge and interest, and identity, with equal room for each"),
                message("factor analysis of the four parts was not conclusive"),
            ),
            rights=RightsStatus.FREE,
            sources=(LIFE_BALANCE_SITE,),
        ),
    ),
)
"""The tools by key."""
