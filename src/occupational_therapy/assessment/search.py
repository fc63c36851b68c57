"""Finding measures: by words, and by what they are for, for whom, and how they are used."""

import re
from collections.abc import Iterator, Mapping

import attrs

from occupational_therapy import specialisms
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.measures import MEASURES
from occupational_therapy.kernel.fields import choice, settle, text_or_none
from occupational_therapy.kernel.provenance import RightsStatus
from occupational_therapy.kernel.words import found_by
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import AgeGroup

__all__ = ["find"]

_JOINT = re.compile(r"(?<=[a-z])(?=[0-9])|(?<=[0-9])(?=[a-z])")
"""Where a key joins letters and digits that people write apart, as in ``phq9``."""


def find(  # noqa: PLR0913 - each is one way to narrow the search
    words: str | None = None,
    *,
    specialism: str | None = None,
    area: Area | str | None = None,
    condition: str | None = None,
    age_group: AgeGroup | str | None = None,
    administration: Administration | str | None = None,
    rights: RightsStatus | str | None = None,
    among: Mapping[str, Measure] = MEASURES,
) -> tuple[Measure, ...]:
    """The measures that fit all that is given, variants included; it loads every measure.

    Measures in which every word stands whole come before those in which words only begin so; equals stand in the
    catalogue's order. Measures that are known but not scored are found too.

    Args:
        words: Words, or beginnings of words, of the label, the purpose or the key.
        specialism: A specialism it is typical of, by key.
        area: An area of occupation it says something of.
        condition: A condition or problem it may be of use in, by key.
        age_group: Whom it was made for.
        administration: A way it comes by its answers.
        rights: What its owner lets others do.
        among: The measures to look in, where the caller has a catalogue of their own.

    Raises:
        InvalidInputError: A word that is none of those there are; all of them at once.

    >>> [each.key for each in find("fatigue", administration="self_report")]
    ['fatigue_severity', 'modified_fatigue_impact']
    >>> [each.key for each in find(condition="wrist_fracture", rights="free")]
    ['grip_strength']
    """
    wanted = _Wanted(
        words=words,
        specialism=specialism,
        area=area,
        condition=condition,
        age_group=age_group,
        administration=administration,
        rights=rights,
    )
    fitting = [measure for measure in among.values() if wanted.fits(measure)]
    return tuple(fitting) if wanted.words is None else found_by(wanted.words, fitting, _names)


def _names(measure: Measure) -> Iterator[str]:
    yield f"{measure.label} {measure.purpose} {measure.key} {_JOINT.sub(' ', measure.key)}"


def _specialism(value: str | None) -> str | None:
    return None if value is None else specialisms.SPECIALISMS.field(value)


def _condition(value: str | None) -> str | None:
    return None if value is None else specialisms.CONDITIONS.field(value)


def _area(value: Area | str | None) -> Area | None:
    return None if value is None else choice(Area, value)


def _age_group(value: AgeGroup | str | None) -> AgeGroup | None:
    return None if value is None else choice(AgeGroup, value)


def _administration(value: Administration | str | None) -> Administration | None:
    return None if value is None else choice(Administration, value)


def _rights(value: RightsStatus | str | None) -> RightsStatus | None:
    return None if value is None else choice(RightsStatus, value)


@attrs.frozen(kw_only=True)
class _Wanted:
    """What is looked for, checked; None where anything will do."""

    words: str | None = attrs.field(converter=text_or_none)
    specialism: str | None = attrs.field(converter=_specialism)
    area: Area | None = attrs.field(converter=_area)
    condition: str | None = attrs.field(converter=_condition)
    age_group: AgeGroup | None = attrs.field(converter=_age_group)
    administration: Administration | None = attrs.field(converter=_administration)
    rights: RightsStatus | None = attrs.field(converter=_rights)

    def __attrs_post_init__(self) -> None:
        settle(self)

    def fits(self, measure: Measure) -> bool:
        """Whether a measure is all that is wanted, words aside."""
        return (
            (self.specialism is None or self.specialism in measure.specialisms)
            and (self.area is None or self.area in measure.areas)
            and (self.condition is None or measure.name in specialisms.CONDITIONS[self.condition].measures)
            and (self.age_group is None or self.age_group in measure.ages)
            and (self.administration is None or self.administration in measure.administration)
            and (self.rights is None or self.rights is measure.rights.status)
        )
