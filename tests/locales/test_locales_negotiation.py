"""Which locale's messages a reader gets."""

import pytest

from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.locales.conventions import UnknownLocaleError
from occupational_therapy.locales.negotiation import SOURCE, Negotiated, negotiate
from tests.locales.loading import pickled


class TestNegotiate:
    """A chain of locales that anybody can look at."""

    @pytest.mark.parametrize(
        ("expected", "wanted", "available"),
        [
            pytest.param("en_GB", "en_GB", [], id="the source itself"),
            pytest.param("en_NZ en_001 en en_GB", "en_NZ", [], id="English elsewhere, by CLDR's parents"),
            pytest.param("en_US en en_GB", "en_US", ["en_AU"], id="English never goes by another territory"),
            pytest.param("cy en_GB", "cy", [], id="another language"),
            pytest.param("es_MX es_419 es en_GB", "es_MX", [], id="a language of many territories"),
            pytest.param(
                "fr_CA fr fr_FR fr_BE en_GB", "fr_CA", ["fr_BE", "fr_FR", "de"], id="its territories, the usual first"
            ),
            pytest.param("mi mi_NZ en_GB", "mi", ["mi_NZ"], id="a language by its territory"),
            pytest.param(
                "sr_Latn en_GB", "sr_Latn", ["sr", "sr_Cyrl_RS"], id="not in a script its readers may not read"
            ),
            pytest.param("sr sr_Cyrl_RS en_GB", "sr", ["sr_Cyrl_RS", "sr_Latn"], id="the usual script said or not"),
            pytest.param("mi en_NZ en_001 en en_GB", ["mi", "en-NZ"], [], id="several, in order"),
            pytest.param("en_NZ en_001 en en_GB", ["en-NZ", "mi"], ["mi_NZ"], id="nothing after the source"),
            pytest.param("pt_BR pt en_GB", ["pt_BR", "pt"], ["pt"], id="each once"),
        ],
    )
    def test_chain(self, expected: str, wanted: str | list[str], available: list[str]) -> None:
        """It is what is wanted, its parents, its language elsewhere, then the next wanted, and British English last."""
        assert tuple(expected.split()) == negotiate(wanted, available).chain

    @pytest.mark.parametrize(
        ("locale", "asked", "wanted", "available"),
        [
            pytest.param("en_GB", "en_GB", "en_GB", [], id="the source"),
            pytest.param("en_GB", "en_NZ", ["en-NZ", "mi"], ["en_GB", "mi_NZ"], id="the source for English elsewhere"),
            pytest.param("mi_NZ", "mi", ["mi", "en-NZ"], ["en_GB", "mi_NZ"], id="the first wanted by its territory"),
            pytest.param("en_GB", "en_NZ", ["mi", "en-NZ"], [], id="the second wanted"),
            pytest.param("fr", "fr_CA", "fr_CA", ["fr"], id="the language"),
            pytest.param("en_GB", "cy", "cy", ["fr"], id="nothing there"),
        ],
    )
    def test_first_that_is_there(self, locale: str, asked: str, wanted: str | list[str], available: list[str]) -> None:
        """The first of the chain that has messages is used, and the wanted locale it serves decides how dates look."""
        result = negotiate(wanted, available)

        assert (locale, asked) == (result.locale, result.asked)

    def test_order_of_the_available_does_not_matter(self) -> None:
        """The same locales in another order give the same result."""
        assert negotiate("fr_CA", ["fr_BE", "fr_CH"]) == negotiate("fr_CA", ["fr_CH", "fr_BE"])

    def test_nothing_wanted(self) -> None:
        """At least one locale must be wanted."""
        with pytest.raises(InvalidInputError, match="wanted: no locale is given"):
            negotiate([], [])

    @pytest.mark.parametrize(("wanted", "available"), [("xx", []), ("en", ["xx"])])
    def test_unknown(self, wanted: str, available: list[str]) -> None:
        """A locale that is none raises, wanted or available."""
        with pytest.raises(UnknownLocaleError, match="'xx'"):
            negotiate(wanted, available)

    def test_result_is_a_value(self) -> None:
        """It is equal by content, hashable and picklable."""
        result = negotiate("cy", [])

        assert Negotiated(locale=SOURCE, asked="cy", chain=("cy", SOURCE)) == pickled(result)
        assert hash(result) == hash(pickled(result))
