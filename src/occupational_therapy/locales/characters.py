"""Text made safe to put among other text, whatever characters are in it.

Text from outside may hold controls that no format allows, line breaks of seven kinds, and marks that turn the reading
direction of everything after them. None of these may reach past the text they came in.
"""

import unicodedata

__all__ = ["clean", "isolated", "lines", "on_one_line", "strays", "turned", "unmatched_removed"]

_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_LEFT_TO_RIGHT_ISOLATE = "\N{LEFT-TO-RIGHT ISOLATE}"
_RIGHT_TO_LEFT_ISOLATE = "\N{RIGHT-TO-LEFT ISOLATE}"
_FIRST_STRONG_ISOLATE = "\N{FIRST STRONG ISOLATE}"
_POP_ISOLATE = "\N{POP DIRECTIONAL ISOLATE}"

_OPENERS = frozenset({"LRI", "RLI", "FSI"})
_TURNING = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})
_UNPRINTABLE = frozenset({"Cc", "Cs"})


def clean(text: str) -> str:
    r"""Text without controls: a line break of any kind is a newline, a tab a space, another control a visible mark.

    >>> ascii(clean("one\r\ntwo\x00"))
    "'one\\ntwo\\ufffd'"
    """
    return "\n".join(
        "".join(
            _REPLACEMENT if unicodedata.category(char) in _UNPRINTABLE else char for char in line.replace("\t", " ")
        )
        for line in text.splitlines()
    ).strip("\n")


def lines(text: str) -> list[str]:
    r"""Clean text by line, without spaces at the ends of lines, or blank lines at the ends of the text.

    >>> lines("\n one \n\ntwo")
    ['one', '', 'two']
    """
    return [line.strip() for line in text.strip().split("\n")]


def on_one_line(text: str) -> str:
    r"""Clean text with its lines one after the other.

    >>> on_one_line("one\ntwo ")
    'one two'
    """
    return " ".join(filter(None, lines(text)))


def strays(text: str, *, right_to_left: bool) -> bool:
    """Whether text could turn what stands around it: it has marks of direction, or letters of the other direction.

    >>> strays("G1", right_to_left=False), strays("G1", right_to_left=True)
    (False, True)
    """
    turning = _TURNING | ({"L"} if right_to_left else _RIGHT_TO_LEFT)
    return any(unicodedata.bidirectional(char) in turning for char in text)


def unmatched_removed(text: str) -> str:
    r"""Text in which each isolate that is opened is closed, and none is closed that was not opened.

    >>> ascii(unmatched_removed("\u2069a\u2066b"))
    "'a\\u2066b\\u2069'"
    """
    depth = 0
    kept: list[str] = []
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind == "PDI" and depth == 0:
            continue
        depth += (kind in _OPENERS) - (kind == "PDI")
        kept.append(char)
    return "".join(kept) + _POP_ISOLATE * depth


def isolated(text: str, *, right_to_left: bool) -> str:
    r"""Text line by line between marks that keep its direction to itself, where it needs them.

    >>> ascii(isolated("G1", right_to_left=True)), isolated("G1", right_to_left=False)
    ("'\\u2068G1\\u2069'", 'G1')
    """
    return "\n".join(
        f"{_FIRST_STRONG_ISOLATE}{unmatched_removed(line)}{_POP_ISOLATE}"
        if strays(line, right_to_left=right_to_left)
        else line
        for line in text.split("\n")
    )


def turned(text: str, *, right_to_left: bool) -> str:
    r"""Text between marks that give it a direction of its own.

    >>> ascii(turned("due", right_to_left=False))
    "'\\u2066due\\u2069'"
    """
    return f"{_RIGHT_TO_LEFT_ISOLATE if right_to_left else _LEFT_TO_RIGHT_ISOLATE}{text}{_POP_ISOLATE}"
