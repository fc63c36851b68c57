"""What helps a client reach a goal, and what stands in the way."""

from collections.abc import Iterable, Iterator

import attrs

from occupational_therapy.goals.assist import AssistLevel, HelpWord
from occupational_therapy.kernel.document import Inline
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import choice, each, settle, text, text_or_none, whole
from occupational_therapy.kernel.messages import Message, Verbatim, counted, message
from occupational_therapy.occupations.icf_code import to_icf_code_or_chapter

__all__ = ["Barrier", "Support"]


def _level(value: AssistLevel | str | None) -> AssistLevel | None:
    return None if value is None else choice(AssistLevel, value)


def _word(value: HelpWord | str | None) -> HelpWord | None:
    return None if value is None else choice(HelpWord, value)


def _whole_or_none(value: int | None) -> int | None:
    return None if value is None else whole(value)


def _texts(values: Iterable[str]) -> tuple[str, ...]:
    return each(text, values)


def _done(support: "Support") -> Iterator[Problem]:
    if support.level is AssistLevel.NOT_DONE:
        yield Problem("level", message("{level} is no level of help to aim for", level=support.level.label))


def _agree(support: "Support") -> Iterator[Problem]:
    if support.word is not None and support.level is not None and support.level not in support.word.levels:
        yield Problem(
            "level", message("{level} is not what {word} means", level=support.level.label, word=support.word.label)
        )


@attrs.frozen(kw_only=True)
class Support:
    """The support a goal is to be reached with: people, prompts, equipment and surroundings.

    Attributes:
        level: The level of help.
        word: How UK services call it; finer than the level where help is without touch.
        prompts: No more than so many prompts.
        equipment: Aids and adaptations.

    >>> print(Support(word="prompts", prompts=2, equipment=["perching stool"]).label)
    with prompts, no more than 2 prompts and perching stool
    """

    level: AssistLevel | None = attrs.field(default=None, converter=_level)
    word: HelpWord | None = attrs.field(default=None, converter=_word)
    prompts: int | None = attrs.field(default=None, converter=_whole_or_none)
    equipment: tuple[str, ...] = attrs.field(default=(), converter=_texts, repr=False)

    def __attrs_post_init__(self) -> None:
        settle(self, _done, _agree)

    @property
    def levels(self) -> tuple[AssistLevel, ...]:
        """The level of help, or the levels that the word leaves open; empty where neither is known."""
        if self.level is not None:
            return (self.level,)
        return self.word.levels if self.word is not None else ()

    @property
    def is_named(self) -> bool:
        """Whether it says anything."""
        return self != Support()

    @property
    def label(self) -> Message:
        """The support in words."""
        return message("{parts}", parts=tuple(self._parts())) if self.is_named else message("not named")

    def _parts(self) -> Iterator[Inline]:
        if self.word is not None:
            yield self.word.label
        elif self.level is not None:
            yield self.level.label
        if self.prompts is not None:
            yield counted("no more than {count} prompt", "no more than {count} prompts", count=self.prompts)
        for aid in self.equipment:
            yield Verbatim(aid)


def _icf_or_none(value: str | None) -> str | None:
    return None if value is None else to_icf_code_or_chapter(value)


def _said(barrier: "Barrier") -> Iterator[Problem]:
    if barrier.icf is None and barrier.note is None:
        yield Problem("", message("says nothing: give an ICF code or a note"))


@attrs.frozen(kw_only=True)
class Barrier:
    """What stands in the way of a goal.

    Attributes:
        icf: The ICF code of the function or of the surroundings, such as ``b1300`` or ``e1550``.
        note: In words.
    """

    icf: str | None = attrs.field(default=None, converter=_icf_or_none)
    note: str | None = attrs.field(default=None, converter=text_or_none, repr=False)

    def __attrs_post_init__(self) -> None:
        settle(self, _said)

    @property
    def label(self) -> Message:
        """The barrier in words."""
        if self.note is None:
            return message("ICF {code}", code=self.icf)
        note = Verbatim(self.note)
        if self.icf is None:
            return message("{note}", note=note)
        return message("{note} (ICF {code})", note=note, code=self.icf)
