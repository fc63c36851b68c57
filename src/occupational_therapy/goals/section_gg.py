"""Levels of help as the six codes of section GG, and back: a range is left open where the two do not say the same."""

from collections.abc import Mapping
from types import MappingProxyType

from occupational_therapy.goals.assist import AssistLevel
from occupational_therapy.goals.sources import SECTION_GG
from occupational_therapy.kernel.errors import InvalidInputError, shown
from occupational_therapy.kernel.messages import message

__all__ = ["SECTION_GG_LEVELS", "SOURCES", "levels_of_gg", "section_gg_of"]

SOURCES = (SECTION_GG,)
"""What the codes rest on; which level of help each can stand for follows from their wording."""

_NOT_DONE = (AssistLevel.NOT_DONE,)

SECTION_GG_LEVELS: Mapping[int, tuple[AssistLevel, ...]] = MappingProxyType(
    {
        # aids are allowed, so the two independent levels are one
        6: (AssistLevel.INDEPENDENT, AssistLevel.MODIFIED_INDEPENDENT),
        5: (AssistLevel.SUPERVISION_OR_SETUP,),
        # supervision, and also a steadying touch
        4: (AssistLevel.SUPERVISION_OR_SETUP, AssistLevel.MINIMAL_ASSIST),
        # the helper does less than half
        3: (AssistLevel.MINIMAL_ASSIST, AssistLevel.MODERATE_ASSIST),
        # the helper does more than half
        2: (AssistLevel.MAXIMAL_ASSIST, AssistLevel.TOTAL_ASSIST),
        # the helper does all, or there are two or more
        1: (AssistLevel.TOTAL_ASSIST,),
        7: _NOT_DONE,
        9: _NOT_DONE,
        10: _NOT_DONE,
        88: _NOT_DONE,
    }
)
"""The levels of help that each code can stand for, the least help first. The last four say why a thing was not done."""


def levels_of_gg(code: int) -> tuple[AssistLevel, ...]:
    """The levels of help that a code can stand for.

    Raises:
        InvalidInputError: There is no such code.

    >>> [level.rank for level in levels_of_gg(6)], [level.rank for level in levels_of_gg(2)]
    ([7, 6], [2, 1])
    """
    if isinstance(code, bool) or not isinstance(code, int) or code not in SECTION_GG_LEVELS:
        codes = ", ".join(map(str, SECTION_GG_LEVELS))
        why = message("{value} is not a code of section GG: there are {codes}", value=shown(code), codes=codes)
        raise InvalidInputError.of("code", why)
    return SECTION_GG_LEVELS[code]


def section_gg_of(level: AssistLevel) -> tuple[int, ...]:
    """The codes that a level of help can be, the least help first.

    Half of the effort exactly is moderate assistance here, and the wording of the codes does not say what it is there.

    >>> section_gg_of(AssistLevel.MINIMAL_ASSIST), section_gg_of(AssistLevel.TOTAL_ASSIST)
    ((4, 3), (2, 1))
    """
    return tuple(code for code, levels in SECTION_GG_LEVELS.items() if level in levels)
