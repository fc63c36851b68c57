"""The words for help in the regulations on Personal Independence Payment, beside the words that services use.

The regulations define each word; here it is told in other words. A level of help, a rank or a code follows from none of
them: whoever writes for a benefit uses the word, and says what was seen.
"""

import enum

from occupational_therapy.goals.assist import HelpWord
from occupational_therapy.goals.sources import PIP_REGULATIONS
from occupational_therapy.kernel.messages import Message, message

__all__ = ["SOURCES", "StatutoryHelp"]

SOURCES = (PIP_REGULATIONS,)
"""Where the words are defined; which words of services each takes in follows from the definitions."""


class StatutoryHelp(enum.StrEnum):
    """A word of the regulations. Aided takes in all the others but unaided."""

    UNAIDED = "unaided"
    AIDED = "aided"
    PROMPTING = "prompting"
    SUPERVISION = "supervision"
    ASSISTANCE = "assistance"

    @property
    def label(self) -> Message:
        """The word and what it means.

        >>> print(StatutoryHelp.PROMPTING.label)
        prompting: another person reminds, encourages or explains
        """
        return _MEANINGS[self]

    @property
    def words(self) -> tuple[HelpWord, ...]:
        """The words of services that it takes in.

        >>> [word.value for word in StatutoryHelp.ASSISTANCE.words]
        ['contact_guard', 'assistance_of_1', 'assistance_of_2']
        """
        return _WORDS[self]


_MEANINGS = {
    StatutoryHelp.UNAIDED: message("unaided: without an aid or appliance, supervision, prompting or assistance"),
    StatutoryHelp.AIDED: message("aided: with an aid or appliance, or with supervision, prompting or assistance"),
    StatutoryHelp.PROMPTING: message("prompting: another person reminds, encourages or explains"),
    StatutoryHelp.SUPERVISION: message("supervision: another person is there all the time, for safety"),
    StatutoryHelp.ASSISTANCE: message("assistance: another person helps physically, which does not include speech"),
}
_PHYSICAL = (HelpWord.CONTACT_GUARD, HelpWord.ASSISTANCE_OF_1, HelpWord.ASSISTANCE_OF_2)
_WORDS: dict[StatutoryHelp, tuple[HelpWord, ...]] = {
    StatutoryHelp.UNAIDED: (HelpWord.UNAIDED,),
    StatutoryHelp.AIDED: tuple(word for word in HelpWord if word is not HelpWord.UNAIDED),
    StatutoryHelp.PROMPTING: (HelpWord.PROMPTS,),
    StatutoryHelp.SUPERVISION: (HelpWord.SUPERVISION, HelpWord.STAND_BY),
    StatutoryHelp.ASSISTANCE: _PHYSICAL,
}
