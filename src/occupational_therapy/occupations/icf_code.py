"""What an ICF code looks like: its component, its chapter, and two to four digits of the category."""

import re

from occupational_therapy.kernel.errors import shown
from occupational_therapy.kernel.fields import matching
from occupational_therapy.kernel.messages import message

__all__ = ["to_icf_code", "to_icf_code_or_chapter"]

_CHAPTER = "(?:[bs][1-8]|d[1-9]|e[1-5])"
_CODE = re.compile(f"{_CHAPTER}[0-9]{{2,4}}")
_CODE_OR_CHAPTER = re.compile(f"{_CHAPTER}(?:[0-9]{{2,4}})?")


def to_icf_code(value: str) -> str:
    """A code of the second level or finer; for use as a converter."""
    return _of(_CODE, value)


def to_icf_code_or_chapter(value: str) -> str:
    """A code of any level; for use as a converter."""
    return _of(_CODE_OR_CHAPTER, value)


def _of(pattern: re.Pattern[str], value: str) -> str:
    why = message("{value} is not an ICF code such as b280, s730, d450 or e155", value=shown(value))
    return matching(pattern, value, why)
