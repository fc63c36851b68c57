"""Translations: a locale's words for messages, checked when they are made."""

import copy

import pytest

from occupational_therapy.kernel.catalogue import Catalogue
from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.messages import counted, message
from occupational_therapy.locales.translations import Translation, Translations, pieces, placeholders
from tests.locales.loading import pickled

GOALS = ("{count} goal", "{count} goals")
FRENCH = {"one": "{count} objectif", "many": "{count} d'objectifs", "other": "{count} objectifs"}


def problems(messages: dict[str, str], several: dict[tuple[str, str], dict[str, str]], locale: str = "fr") -> list[str]:
    """What is wrong with translations."""
    with pytest.raises(InvalidInputError) as caught:
        Translations.of(locale, messages, several)
    return [str(problem) for problem in caught.value.problems]


class TestPieces:
    """Templates taken apart."""

    @pytest.mark.parametrize(
        ("expected", "template"),
        [
            pytest.param((), "", id="empty"),
            pytest.param((("law", None),), "law", id="no parameter"),
            pytest.param((("", "a"),), "{a}", id="a parameter alone"),
            pytest.param((("due ", "day"), (", ", "who"), ("!", None)), "due {day}, {who}!", id="several"),
            pytest.param((("{", None), ("a}", None)), "{{a}}", id="braces meant as such"),
        ],
    )
    def test_text_and_the_parameter_after_it(self, expected: tuple[tuple[str, str | None], ...], template: str) -> None:
        """Each piece is plain text with the parameter that follows it."""
        assert expected == pieces(template)

    @pytest.mark.parametrize("template", ["{", "}", "{a", "{}", "{0}", "{a.b}", "{a[0]}", "{a:>9}", "{a!r}"])
    def test_a_parameter_is_a_plain_name(self, template: str) -> None:
        """Braces that do not pair, places by number, attributes, formats and conversions are refused."""
        with pytest.raises(InvalidInputError, match=r"template: .*(is not a plain name|the braces do not pair)"):
            pieces(template)

    def test_placeholders(self) -> None:
        """They are the names, each once."""
        assert placeholders("{a} and {b} and {a}") == {"a", "b"}


class TestTranslations:
    """A locale's words for messages."""

    def test_words_by_message(self) -> None:
        """A message is found by its template, one that counts by both its forms, and one that is not there is None."""
        french = Translations.of("fr-CA", {"law": "loi"}, {GOALS: FRENCH})

        assert french.locale == "fr_CA"
        assert french.words(message("law"), "other") == "loi"
        assert french.words(message("law"), "one") == "loi"
        assert french.words(counted(*GOALS, count=1), "one") == "{count} objectif"
        assert french.words(message("{count} goals", count=2), "other") is None
        assert french.words(message("policy"), "other") is None

    def test_a_plain_message_may_read_as_a_counted_one_does(self) -> None:
        """The same words as a plain message and as a form for several are two messages."""
        french = Translations.of("fr", {"{count} goals": "objectifs : {count}"}, {GOALS: FRENCH})

        assert french.words(message("{count} goals", count=2), "other") == "objectifs : {count}"
        assert french.words(counted(*GOALS, count=2), "other") == "{count} objectifs"

    def test_is_a_value(self) -> None:
        """It is equal by content, hashable, picklable, and copied equal."""
        french = Translations.of("fr", {"law": "loi"}, {GOALS: FRENCH})

        assert french == pickled(french) == copy.deepcopy(french)
        assert hash(french) == hash(pickled(french))
        assert french != Translations.of("fr", {"law": "droit"}, {GOALS: FRENCH})

    @pytest.mark.parametrize(
        ("expected", "words"),
        [
            pytest.param("'due {day}': the translation leaves out day", "dû", id="a parameter left out"),
            pytest.param(
                "'due {day}': the translation has who, which the message has not", "{day} {who}", id="made up"
            ),
            pytest.param("'due {day}': is not translated", " ", id="blank"),
            pytest.param("'due {day}': the translation cannot be read: '0' is not a plain name", "{0}", id="by number"),
        ],
    )
    def test_keeps_the_parameters(self, expected: str, words: str) -> None:
        """A translation has the parameters of its message, no fewer and no more."""
        assert [expected] == problems({"due {day}": words}, {})

    def test_every_problem_at_once(self) -> None:
        """All that is wrong is said together, each with its message."""
        assert len(problems({"due {day}": "{when}", "law": ""}, {GOALS: {"one": "un"}})) == 4

    def test_a_template_that_cannot_be_read(self) -> None:
        """What is no template is refused."""
        assert problems({"{0}": "x"}, {}) == ["'{0}': the template cannot be read: '0' is not a plain name"]

    @pytest.mark.parametrize(
        ("expected", "forms"),
        [
            pytest.param("one and other", {"one": "{count}", "other": "{count}"}, id="one missing"),
            pytest.param(
                "one, few and other", {"one": "{count}", "few": "{count}", "other": "{count}"}, id="another's"
            ),
            pytest.param("", {}, id="none"),
        ],
    )
    def test_plural_forms_are_those_of_the_locale(self, expected: str, forms: dict[str, str]) -> None:
        """Each category CLDR has for the locale is there, and no other."""
        wanted = f"'{{count}} goals': has the plural forms {expected}: give one, many and other"

        assert [wanted] == problems({}, {GOALS: forms})

    def test_a_form_for_one_number_may_leave_it_out(self) -> None:
        """In English one is one alone; in French it is none as well, and the number must be said."""
        several = ("a goal", "{count} goals")

        assert len(Translations.of("en_US", {}, {several: {"one": "one goal", "other": "{count} goals"}}).entries) == 1
        assert problems({}, {several: {**FRENCH, "one": "un objectif"}}) == [
            "'{count} goals'[one]: the translation leaves out count"
        ]

    def test_a_plain_message_has_no_plural_forms(self) -> None:
        """A message that does not count has one form."""
        entry = Translation(template="law", forms=(("one", "loi"), ("other", "lois")))

        with pytest.raises(InvalidInputError, match="give other"):
            Translations(locale="fr", entries=Catalogue("translation", [entry]))

    @pytest.mark.parametrize(
        ("path", "locale", "entries"),
        [
            pytest.param("locale", "xx", Catalogue[Translation]("translation", []), id="no locale"),
            pytest.param("entries", "fr", {"law": "loi"}, id="no catalogue"),
        ],
    )
    def test_refuses_what_is_none(self, path: str, locale: str, entries: Catalogue[Translation]) -> None:
        """A locale that is none, or entries of another kind, raise with their field."""
        with pytest.raises(InvalidInputError) as caught:
            Translations(locale=locale, entries=entries)

        assert [path] == [problem.path for problem in caught.value.problems]
