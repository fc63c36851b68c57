"""Measures of the caller's own, known while records are read or written with them, and not before or after."""

from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import cast

from occupational_therapy.assessment import MEASURES, Measure, measure
from occupational_therapy.assessment.measures import INDEX, VariantNeededError
from occupational_therapy.kernel.catalogue import Catalogue
from occupational_therapy.kernel.errors import Problem, UnknownKeyError
from occupational_therapy.kernel.fields import accept, each, instance, refuse_all
from occupational_therapy.kernel.messages import message

__all__ = ["is_known", "measure_named", "with_measures"]

_NONE: Catalogue[Measure] = Catalogue("measure", ())
_OWN: ContextVar[Catalogue[Measure]] = ContextVar("measures", default=_NONE)
"""Each thread and each task sees those of its own call."""

_MAKES_SCORES = ("items", "scores", "missing_rules")


@contextmanager
def with_measures(measures: Iterable[Measure] | Mapping[str, Measure]) -> Generator[None]:
    """While records are read or written: these measures are known too.

    Raises:
        InvalidInputError: They are no measures, or one has the key of another measure of the catalogue.
        DuplicateKeyError: Two have one key.
    """
    given = cast("Mapping[str, Measure]", measures).values() if isinstance(measures, Mapping) else measures
    own = Catalogue("measure", accept("measures", _own(given)))
    before = _OWN.set(own)
    try:
        yield
    finally:
        _OWN.reset(before)


def _own(measures: Iterable[Measure]) -> tuple[Measure, ...]:
    found = each(lambda value: instance(Measure, value), measures)
    if not isinstance(found, tuple):
        return found
    problems = [
        Problem(
            f"[{place}]",
            message("{key} is the key of another measure of the catalogue: give yours one of its own", key=one.key),
        )
        for place, one in enumerate(found)
        if one.key in INDEX and MEASURES[one.key] is not (one.unworded or one)
    ]
    return refuse_all(problems) if problems else found


def is_known(used: Measure) -> bool:
    """Whether a measure is of the catalogue or among those given, so that its answers can be scored again."""
    plain = used.unworded or used
    if used.key in INDEX:
        return MEASURES[used.key] is plain
    own = _OWN.get()
    if used.key not in own:
        return False
    known = own[used.key].unworded or own[used.key]
    # one that was pickled in between is another object of the same definition
    return known is plain or (
        known == plain and all(getattr(known, name) == getattr(plain, name) for name in _MAKES_SCORES)
    )


def measure_named(name: str, variant: str | None) -> Measure:
    """A measure given or of the catalogue, by its name, and its variant where it has several.

    Raises:
        UnknownKeyError: There is no such measure.
        VariantNeededError: It has variants and none of them was named.
    """
    own = _OWN.get()
    key = name if variant is None else f"{name}/{variant}"
    if key in own:
        return own[key]
    try:
        return measure(name, variant)
    except VariantNeededError:
        raise
    except UnknownKeyError as error:
        variants = [one.variant for one in own.values() if one.name == name]
        if variants:
            raise VariantNeededError(name, variant, filter(None, variants)) from None
        names = dict.fromkeys(one.name for one in own.values())
        raise UnknownKeyError(error.kind, error.key, (*names, *error.known)) from None
