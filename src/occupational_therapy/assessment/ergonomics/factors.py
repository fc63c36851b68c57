"""What makes moving and handling risky: the task, the individual, the load, the environment, and the rest."""

import enum
from collections.abc import Iterable

import attrs

from occupational_therapy.assessment.ergonomics.sources import FACTOR_LIST, TILEO
from occupational_therapy.kernel.catalogue import Catalogue
from occupational_therapy.kernel.document import Section, section
from occupational_therapy.kernel.fields import choice, settle
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Source, sources_of
from occupational_therapy.occupations.sources import rests_on

__all__ = ["HANDLING_FACTORS", "FactorKind", "HandlingFactor"]


class FactorKind(enum.StrEnum):
    """The five headings under which handling is looked at."""

    TASK = "task"
    INDIVIDUAL = "individual"
    LOAD = "load"
    ENVIRONMENT = "environment"
    OTHER = "other"

    @property
    def label(self) -> Message:
        """The heading in words."""
        return _KINDS[self]


_KINDS = {
    FactorKind.TASK: message("the task"),
    FactorKind.INDIVIDUAL: message("the individual's capability"),
    FactorKind.LOAD: message("the load"),
    FactorKind.ENVIRONMENT: message("the environment"),
    FactorKind.OTHER: message("other factors"),
}


def _kind(value: FactorKind | str) -> FactorKind:
    return choice(FactorKind, value)


@attrs.frozen(kw_only=True)
class HandlingFactor:
    """Something that can make handling risky.

    Attributes:
        key: Its name in the catalogue.
        kind: The heading it stands under.
        label: What it is, in short words of our own.
        sources: What it rests on.
    """

    key: str
    kind: FactorKind = attrs.field(converter=_kind)
    label: Message
    sources: tuple[Source, ...] = attrs.field(default=(TILEO, FACTOR_LIST), converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)

    def outline(self) -> Section:
        """The factor, its heading, and what it rests on."""
        return section(
            self.label, message("It stands under {heading}", heading=self.kind.label), rests_on(self.sources)
        )


def _under(kind: FactorKind, rows: Iterable[tuple[str, Message]]) -> list[HandlingFactor]:
    return [HandlingFactor(key=key, kind=kind, label=label) for key, label in rows]


HANDLING_FACTORS: Catalogue[HandlingFactor] = Catalogue(
    "handling factor",
    (
        *_under(
            FactorKind.TASK,
            (
                ("away_from_body", message("holding away from the body")),
                ("stooping", message("stooping or working low")),
                ("reaching_up", message("reaching up")),
                ("twisting", message("twisting")),
                ("lifting_height", message("lifting through a large height")),
                ("carrying_distance", message("carrying far")),
                ("pushing_pulling", message("pushing or pulling hard")),
                ("sudden_movement", message("sudden movement")),
                ("frequency", message("often, or for long, without rest")),
                ("static_posture", message("holding one posture")),
            ),
        ),
        *_under(
            FactorKind.INDIVIDUAL,
            (
                ("handler_health", message("health or injury of a handler")),
                ("handler_pregnancy", message("pregnancy or recent birth of a handler")),
                ("handler_strength", message("strength, height or reach asked for")),
                ("handler_training", message("training or skill lacking")),
                ("handler_number", message("handlers not always there in number")),
                ("handler_clothing", message("clothing or footwear of a handler")),
            ),
        ),
        *_under(
            FactorKind.LOAD,
            (
                ("heavy", message("heavy")),
                ("bulky", message("bulky or hard to grasp")),
                ("unstable", message("unstable, or the contents shift")),
                ("harmful", message("sharp, hot or otherwise harmful")),
                ("weight_bearing", message("a person who bears weight little or not")),
                ("balance", message("a person with poor balance in sitting or standing")),
                ("unpredictable", message("a person whose movement or behaviour changes without warning")),
                ("tone_or_spasm", message("spasm, or high or low muscle tone")),
                ("pain", message("pain on being moved")),
                ("skin", message("fragile skin or pressure damage")),
                ("attachments", message("catheter, feeding tube, splint or other attachment")),
                ("communication", message("a person who cannot follow or tell")),
                ("consent", message("a person who does not want to be moved so")),
            ),
        ),
        *_under(
            FactorKind.ENVIRONMENT,
            (
                ("little_space", message("little space")),
                ("floor", message("uneven, slippery or soft floor")),
                ("levels", message("steps or slopes on the way")),
                ("furniture_height", message("furniture of the wrong height, or fixed")),
                ("lighting", message("poor lighting")),
                ("temperature", message("hot, cold, wet or windy")),
                ("others_present", message("children, pets or others in the way")),
            ),
        ),
        *_under(
            FactorKind.OTHER,
            (
                ("equipment_condition", message("equipment lacking, unsuitable or in poor condition")),
                ("protective_clothing", message("protective clothing hinders movement")),
                ("haste", message("haste, or too few people for the work")),
                ("lone_working", message("working alone")),
                ("emergency", message("what happens in an emergency is not settled")),
            ),
        ),
    ),
)
"""Every factor, by key. The list is a reminder; a factor that is not on it is recorded in words."""
