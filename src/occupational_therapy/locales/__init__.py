"""What the library says, in the reader's language: rendering, negotiation, translations.

This room knows messages and the nodes of a document, and nothing of therapy. It is the only one that reaches Babel.
A locale is always an argument: neither the process nor the environment is asked.
"""

from occupational_therapy.locales.conventions import LocaleLike, UnknownLocaleError
from occupational_therapy.locales.negotiation import SOURCE, Negotiated, negotiate
from occupational_therapy.locales.rendering import Format, Readable, Rendering, localise, render
from occupational_therapy.locales.translations import Translation, Translations

__all__ = [
    "SOURCE",
    "Format",
    "LocaleLike",
    "Negotiated",
    "Readable",
    "Rendering",
    "Translation",
    "Translations",
    "UnknownLocaleError",
    "localise",
    "negotiate",
    "render",
]
