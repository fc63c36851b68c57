"""A value of every public class of the locales, and an error of every kind."""

from occupational_therapy.kernel.messages import message
from occupational_therapy.locales import Translations, UnknownLocaleError, localise, negotiate
from occupational_therapy.locales.conventions import to_locale
from occupational_therapy.locales.hypertext import HypertextDialect
from occupational_therapy.locales.markdown import MarkdownDialect
from occupational_therapy.locales.phrases import Phrases
from occupational_therapy.locales.plain import PlainDialect

_FRENCH = Translations.of(
    "fr",
    {"law": "loi"},
    {("{count} goal", "{count} goals"): {"one": "{count} but", "many": "{count} buts", "other": "{count} buts"}},
)


def _ignored(template: str) -> None:
    """Nobody is told."""


SAMPLES: tuple[object, ...] = (
    negotiate("en_NZ", ["fr"]),
    localise(message("law"), "cy"),
    _FRENCH,
    *_FRENCH.entries.values(),
    HypertextDialect(right_to_left=False),
    MarkdownDialect(right_to_left=True),
    PlainDialect(right_to_left=True),
    Phrases(
        locale=to_locale("fr"),
        translations=(_FRENCH,),
        dialect=PlainDialect(right_to_left=False),
        report=_ignored,
    ),
)

ERRORS: tuple[Exception, ...] = (UnknownLocaleError("'xx'", "en"), UnknownLocaleError("'xx'"))
