"""How often people at risk of pressure damage are advised to change position."""

import attrs

from occupational_therapy.casework.plans.posture import PressureRisk
from occupational_therapy.casework.plans.sources import REPOSITIONING_ADVICE
from occupational_therapy.kernel.fields import choice, flag, settle, whole
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Source, sources_of

__all__ = ["REPOSITIONING", "RepositioningAdvice"]


def _risk(value: PressureRisk | str) -> PressureRisk:
    return choice(PressureRisk, value)


@attrs.frozen(kw_only=True)
class RepositioningAdvice:
    """The longest time advised in one position.

    Attributes:
        risk: For whom, by their risk.
        child: Whether for children and young people, or for adults.
        minutes: The time.
        more_often: Whether it is to be less than that, or that at most.
        sources: What it rests on.
    """

    risk: PressureRisk = attrs.field(converter=_risk)
    child: bool = attrs.field(converter=flag)
    minutes: int = attrs.field(converter=whole)
    more_often: bool = attrs.field(default=False, converter=flag)
    sources: tuple[Source, ...] = attrs.field(default=(REPOSITIONING_ADVICE,), converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)

    @property
    def label(self) -> Message:
        """The time in words."""
        if self.more_often:
            return message("less than {minutes}", minutes=self.minutes)
        return message("{minutes} at most", minutes=self.minutes)

    def is_followed_by(self, minutes: int) -> bool:
        """Whether a time in one position is as short as advised.

        >>> [advice.is_followed_by(240) for advice in REPOSITIONING]
        [True, True, True, False]
        """
        return minutes < self.minutes if self.more_often else minutes <= self.minutes


REPOSITIONING: tuple[RepositioningAdvice, ...] = (
    RepositioningAdvice(risk=PressureRisk.AT_RISK, child=False, minutes=360),
    RepositioningAdvice(risk=PressureRisk.HIGH_RISK, child=False, minutes=240),
    RepositioningAdvice(risk=PressureRisk.AT_RISK, child=True, minutes=240),
    RepositioningAdvice(risk=PressureRisk.HIGH_RISK, child=True, minutes=240, more_often=True),
)
"""The published advice: at least every 6 hours for adults at risk, every 4 at high risk; children every 4, or more."""
