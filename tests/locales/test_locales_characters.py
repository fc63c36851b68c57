"""Text made safe to put among other text."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.locales.characters import (
    clean,
    isolated,
    lines,
    on_one_line,
    strays,
    turned,
    unmatched_removed,
)

LRI, RLI, FSI, PDI = "\u2066", "\u2067", "\u2068", "\u2069"
RLO = "\u202e"
ALI = "علي"
DIRECTIONAL = st.text(st.sampled_from([LRI, RLI, FSI, PDI, RLO, "\u202c", "a", "ع", " ", "\n", "1"]))


class TestClean:
    """Text without controls."""

    @pytest.mark.parametrize(
        ("expected", "text"),
        [
            pytest.param("plain", "plain", id="plain"),
            pytest.param(" a ", " a ", id="spaces stay"),
            pytest.param("a\nb\nc\nd", "a\nb\r\nc\rd", id="line ends"),
            pytest.param("a\nb\nc\nd\ne\nf", "a\x0bb\x0cc\x85d\u2028e\u2029f", id="rarer line ends"),
            pytest.param("a\n\nb", "\na\n\nb\n", id="blank lines inside stay"),
            pytest.param("a b", "a\tb", id="tab"),
            pytest.param("a\ufffdb\ufffd", "a\0b\x7f", id="controls"),
            pytest.param("\ufffd", "\ud800", id="half a surrogate pair"),
            pytest.param("", "\n", id="nothing"),
        ],
    )
    def test_keeps_what_can_be_read(self, expected: str, text: str) -> None:
        """Line breaks become newlines, tabs spaces, and other controls a visible mark."""
        assert expected == clean(text)

    @given(st.text())
    def test_no_control_is_left(self, text: str) -> None:
        """Nothing but newlines is left of the controls, and the text can be encoded."""
        cleaned = clean(text)

        assert {unicodedata.category(char) for char in cleaned if char != "\n"} & {"Cc", "Cs", "Zl", "Zp"} == set()
        assert cleaned == cleaned.encode().decode()

    @given(st.text().map(clean))
    def test_lines_are_single(self, text: str) -> None:
        """On one line there is no line break, and the lines hold the same words."""
        assert len(on_one_line(text).splitlines()) <= 1
        assert " ".join(lines(text)).split() == on_one_line(text).split()


class TestDirection:
    """Marks of direction and letters of the other direction do not reach past their text."""

    @pytest.mark.parametrize(
        ("left_to_right", "right_to_left", "text"),
        [
            pytest.param(False, True, "Latin", id="Latin letters"),
            pytest.param(True, False, ALI, id="Arabic letters"),
            pytest.param(True, False, "אב", id="Hebrew letters"),
            pytest.param(False, False, "12 (3)", id="digits and marks"),
            pytest.param(True, True, f"{RLO}1", id="an override"),
            pytest.param(True, True, f"1{PDI}", id="an end without a beginning"),
            pytest.param(False, False, "", id="nothing"),
        ],
    )
    def test_strays(self, left_to_right: bool, right_to_left: bool, text: str) -> None:  # noqa: FBT001 - a table's columns
        """Text strays where it could turn what stands around it."""
        assert left_to_right == strays(text, right_to_left=False)
        assert right_to_left == strays(text, right_to_left=True)

    @pytest.mark.parametrize(
        ("expected", "text"),
        [
            pytest.param("plain", "plain", id="plain"),
            pytest.param(f"{FSI}{ALI}{PDI}", ALI, id="Arabic"),
            pytest.param(f"{FSI}{RLO}x{PDI}", f"{RLO}x", id="an override ends with the text"),
            pytest.param(f"{FSI}{RLI}x{PDI}{PDI}", f"{RLI}x", id="an isolate is closed"),
            pytest.param(f"{FSI}{RLI}x{PDI}{PDI}", f"{RLI}x{PDI}", id="a closed isolate stays"),
            pytest.param(f"{FSI}x{PDI}", f"x{PDI}", id="an end without a beginning goes"),
            pytest.param(f"one\n{FSI}{ALI}{PDI}", f"one\n{ALI}", id="line by line"),
        ],
    )
    def test_isolated(self, expected: str, text: str) -> None:
        """Each line that strays stands between marks, with as many ends as beginnings."""
        assert expected == isolated(text, right_to_left=False)

    @given(DIRECTIONAL, st.booleans())
    def test_isolates_pair_in_each_line(self, text: str, right_to_left: bool) -> None:  # noqa: FBT001 - drawn
        """However the marks stand, no line leaves an isolate open or closes one that is not its own."""
        for line in isolated(text, right_to_left=right_to_left).split("\n"):
            depth = 0
            for char in line:
                depth += (char in {LRI, RLI, FSI}) - (char == PDI)
                assert depth >= 0

            assert depth == 0

    @given(DIRECTIONAL)
    def test_balance_changes_only_isolates(self, text: str) -> None:
        """Nothing but marks of isolation is added or taken away."""
        without = str.maketrans("", "", PDI)

        assert text.translate(without) == unmatched_removed(text).translate(without)

    @pytest.mark.parametrize(("expected", "right_to_left"), [(f"{LRI}a{PDI}", False), (f"{RLI}a{PDI}", True)])
    def test_turned(self, expected: str, right_to_left: bool) -> None:  # noqa: FBT001 - a table's column
        """Text is given a direction of its own."""
        assert expected == turned("a", right_to_left=right_to_left)
