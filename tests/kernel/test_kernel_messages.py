"""Messages: templates with named parameters, plain English without any locale data."""

import copy
from decimal import Decimal

import pytest

from occupational_therapy.kernel.messages import Message, Verbatim, counted, message
from tests.house import pickled


class TestMessage:
    """A template with its parameters."""

    @pytest.mark.parametrize(
        ("expected", "given"),
        [
            pytest.param("law", message("law"), id="no parameters"),
            pytest.param("9 of 11", message("{done} of {all}", done=9, all=11), id="numbers"),
            pytest.param("due 12.50", message("due {amount}", amount=Decimal("12.50")), id="a decimal as written"),
            pytest.param("see: the law", message("see: {what}", what=message("the law")), id="a message in a message"),
            pytest.param("he said: {no}", message("he said: {words}", words=Verbatim("{no}")), id="words with braces"),
            pytest.param("", message("{names}", names=()), id="an empty list"),
            pytest.param("a", message("{names}", names=("a",)), id="a list of one"),
            pytest.param("a and b", message("{names}", names=("a", "b")), id="a list of two"),
            pytest.param("a, b and 3", message("{names}", names=("a", message("b"), 3)), id="a list of three"),
        ],
    )
    def test_reads_as_plain_english(self, expected: str, given: Message) -> None:
        """The parameters stand in the template; several in one place are joined by commas and an and."""
        assert expected == str(given)

    def test_a_missing_parameter_is_named(self) -> None:
        """A template whose parameter is not given raises, with the parameter's name, when it is read."""
        with pytest.raises(KeyError, match="due"):
            str(message("{start} to {due}", start=1))

    def test_a_parameter_may_be_called_template(self) -> None:
        """The template is positional, so that no name is taken from the parameters."""
        assert message("{template}", template="T").parameters == (("template", "T"),)

    def test_equal_by_value(self) -> None:
        """Two messages of one template and equal parameters are equal and hash alike."""
        one, other = message("{n} items", n=3), message("{n} items", n=3)

        assert one == other
        assert hash(one) == hash(other)
        assert one != message("{n} items", n=4)

    @pytest.mark.parametrize(
        "given",
        [
            pytest.param(message("{names}", names=("a", Decimal("1.50"))), id="message"),
            pytest.param(counted("{count} day", "{count} days", count=1), id="counted"),
            pytest.param(Verbatim("her own words"), id="verbatim"),
        ],
    )
    def test_pickles_and_copies_equal(self, given: Message | Verbatim) -> None:
        """It comes back equal, and reads the same."""
        assert given == pickled(given)
        assert given == copy.deepcopy(given)
        assert str(given) == str(pickled(given))


class TestCounted:
    """A message whose wording depends on a number."""

    @pytest.mark.parametrize(
        ("expected", "count"),
        [
            pytest.param("-1 goals of Ms X", -1, id="one below zero"),
            pytest.param("0 goals of Ms X", 0, id="none"),
            pytest.param("1 goal of Ms X", 1, id="one"),
            pytest.param("2 goals of Ms X", 2, id="two"),
            pytest.param("21 goals of Ms X", 21, id="twenty-one is several in English"),
        ],
    )
    def test_one_is_singular(self, expected: str, count: int) -> None:
        """Exactly one takes the singular; every other number takes the form for several."""
        assert expected == str(counted("{count} goal of {whom}", "{count} goals of {whom}", count=count, whom="Ms X"))

    def test_the_form_for_several_is_the_key(self) -> None:
        """Catalogues of translations know a counted message by its form for several."""
        given = counted("{count} goal", "{count} goals", count=1)

        assert Message("{count} goals", (("count", 1),), "{count} goal") == given


class TestVerbatim:
    """Words somebody wrote or said."""

    def test_shows_the_words_as_they_are(self) -> None:
        """Nothing in the words is taken for a parameter."""
        words = "I want {to} walk"

        assert words == str(Verbatim(words))

    def test_repr_keeps_them_private(self) -> None:
        """A repr shows none of the words, not even inside a message."""
        assert "walk" not in repr(Verbatim("I want to walk"))
        assert "walk" not in repr(message("{words}", words=Verbatim("I want to walk")))
