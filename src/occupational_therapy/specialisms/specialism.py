"""The seven specialisms that the guide for case managers names."""

from collections.abc import Iterable

import attrs

from occupational_therapy.kernel import identifiers
from occupational_therapy.kernel.catalogue import Catalogue
from occupational_therapy.kernel.document import Section, listing, section
from occupational_therapy.kernel.fields import each, settle, text
from occupational_therapy.kernel.messages import Message, Verbatim, message
from occupational_therapy.kernel.provenance import Confidence, Source, sources_of
from occupational_therapy.occupations.areas import Area, to_areas
from occupational_therapy.occupations.sources import GUIDE, rests_on
from occupational_therapy.specialisms.people import ADULTS, CHILDREN, AgeGroup, to_age_groups
from occupational_therapy.specialisms.sections import RCOT_SECTIONS
from occupational_therapy.specialisms.sources import JUDGEMENT
from occupational_therapy.specialisms.therapies import THERAPIES, to_therapy

__all__ = ["SPECIALISMS", "Specialism", "to_specialism", "to_therapies"]


def to_therapies(values: Iterable[str]) -> tuple[str, ...]:
    """A field's keys of therapies; for use as a converter."""
    return each(to_therapy, values)


def _sections(values: Iterable[str]) -> tuple[str, ...]:
    return each(RCOT_SECTIONS.field, values)


def _names(values: Iterable[str]) -> tuple[str, ...]:
    return each(text, values)


@attrs.frozen(kw_only=True)
class Specialism:
    """A field in which an occupational therapist may be expert.

    Attributes:
        key: Its name in the catalogue.
        label: What it is.
        scope: What it takes in.
        age_groups: Whom it is for.
        measures: Keys of measures often used in it.
        therapies: Keys of therapies often used in it.
        areas: The areas of daily living it touches most.
        rcot_sections: Keys of the college's sections, now closed, that stood nearest to it.
        other_bodies: Names of other bodies its therapists may belong to.
        sources: What it rests on.
    """

    key: str
    label: Message
    scope: Message
    age_groups: tuple[AgeGroup, ...] = attrs.field(converter=to_age_groups)
    measures: tuple[str, ...] = attrs.field(converter=identifiers.keys)
    therapies: tuple[str, ...] = attrs.field(converter=to_therapies)
    areas: tuple[Area, ...] = attrs.field(converter=to_areas)
    rcot_sections: tuple[str, ...] = attrs.field(converter=_sections)
    other_bodies: tuple[str, ...] = attrs.field(default=(), converter=_names)
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)

    def outline(self) -> Section:
        """The specialism with whom it is for, what it uses and what that rests on."""
        return section(
            self.label,
            self.scope,
            message("For: {groups}", groups=tuple(group.label for group in self.age_groups)),
            message("Areas: {areas}", areas=tuple(area.label for area in self.areas)),
            section(message("Therapies"), listing(*(THERAPIES[key].label for key in self.therapies))),
            section(message("Measures often used"), listing(*map(Verbatim, self.measures))),
            section(
                message("Professional sections, now closed, and other bodies"),
                listing(
                    *(Verbatim(RCOT_SECTIONS[key].title) for key in self.rcot_sections),
                    *map(Verbatim, self.other_bodies),
                ),
            ),
            rests_on(self.sources),
        )


_BODIES = Source(
    "Sections and bodies nearest to each specialism",
    Confidence.FROM_MEMORY,
    note="for guidance only; membership proves no competence",
)
_SOURCES = (GUIDE, JUDGEMENT, _BODIES)
_ALL_AGES = tuple(AgeGroup)
_ALL_AREAS = tuple(Area)

SPECIALISMS: Catalogue[Specialism] = Catalogue(
    "specialism",
    (
        Specialism(
            key="seating_and_posture",
            label=message("Seating and 24-hour posture"),
            scope=message(
                "Static and dynamic seating, powered and manual wheelchairs, complex positioning by day and night"
            ),
            age_groups=_ALL_AGES,
            measures=("chailey", "gmfcs", "braden", "waterlow", "nprs"),
            therapies=("equipment", "environmental_risk", "condition_education", "motor_function", "pain_management"),
            areas=_ALL_AREAS,
            rcot_sections=("neurological_practice", "children_young_people_families"),
            sources=_SOURCES,
        ),
        Specialism(
            key="vocational_rehabilitation",
            label=message("Vocational rehabilitation"),
            scope=message(
                "Return to work after trauma, demands of a job, ways round difficulty, anxiety and fatigue at work"
            ),
            age_groups=ADULTS,
            measures=("work_ability_index", "rtwse19", "wpai", "wsas", "work_limitations_index", "rula"),
            therapies=(
                "fatigue_management",
                "task_adaptation",
                "cognition",
                "pain_management",
                "weekly_timetable",
                "environmental_risk",
                "condition_education",
                "equipment",
            ),
            areas=(Area.PRODUCTIVITY,),
            rcot_sections=("work",),
            sources=_SOURCES,
        ),
        Specialism(
            key="hand_therapy",
            label=message("Hand therapy"),
            scope=message("Trauma and burns of the hand: one-to-one sessions, splints, small aids, a home programme"),
            age_groups=_ALL_AGES,
            measures=(
                "dash",
                "quickdash",
                "prwe",
                "boston_carpal_tunnel",
                "michigan_hand",
                "grip_strength",
                "pinch_strength",
                "nine_hole_peg",
                "box_and_block",
                "total_active_motion",
                "strickland",
                "semmes_weinstein",
                "nprs",
            ),
            therapies=("motor_function", "equipment", "pain_management", "condition_education", "task_adaptation"),
            areas=_ALL_AREAS,
            rcot_sections=("trauma_and_musculoskeletal_health",),
            other_bodies=("British Association of Hand Therapists",),
            sources=_SOURCES,
        ),
        Specialism(
            key="housing_and_equipment",
            label=message("Housing and equipment"),
            scope=message(
                "From simple aids to review or purchase of a property and major adaptation with architects and builders"
            ),
            age_groups=_ALL_AGES,
            measures=("barthel_index", "neadl", "lawton_iadl", "fes_i", "timed_up_and_go", "rivermead_mobility_index"),
            therapies=("equipment", "environmental_risk", "task_adaptation", "condition_education"),
            areas=(Area.SELF_CARE, Area.PRODUCTIVITY),
            rcot_sections=("housing",),
            sources=_SOURCES,
        ),
        Specialism(
            key="rehabilitation",
            label=message("Rehabilitation"),
            scope=message(
                "Brain and spinal injury, orthopaedic trauma, any injury that affects function: towards client goals"
            ),
            age_groups=_ALL_AGES,
            measures=(
                "barthel_index",
                "neadl",
                "whodas_2_36",
                "ciq",
                "mpai4",
                "gose",
                "modified_rankin_scale",
                "moca",
                "trail_making",
                "fatigue_severity",
                "brief_pain_inventory",
                "hads",
            ),
            therapies=tuple(THERAPIES),
            areas=_ALL_AREAS,
            rcot_sections=("neurological_practice",),
            sources=_SOURCES,
        ),
        Specialism(
            key="paediatrics",
            label=message("Paediatrics"),
            scope=message(
                "Seating, housing, sensory needs, play, assistive technology, moving and handling: usually all together"
            ),
            age_groups=CHILDREN,
            measures=("gmfcs", "macs", "cfcs", "edacs", "chailey", "dcdq07", "mabc2_zone", "pqrs", "weefim"),
            therapies=(
                "motor_function",
                "equipment",
                "environmental_risk",
                "task_adaptation",
                "cognition",
                "condition_education",
                "weekly_timetable",
            ),
            areas=_ALL_AREAS,
            rcot_sections=("children_young_people_families",),
            sources=_SOURCES,
        ),
        Specialism(
            key="moving_and_handling",
            label=message("Moving and handling"),
            scope=message("Assessment, equipment, advice, training, handling plans and their review"),
            age_groups=_ALL_AGES,
            measures=("hse_lifting_filter", "mac_lifting", "reba", "niosh_rnle", "zarit_burden_interview", "waterlow"),
            therapies=("equipment", "environmental_risk", "condition_education", "task_adaptation"),
            areas=(Area.SELF_CARE, Area.PRODUCTIVITY),
            rcot_sections=("independent_practice", "housing"),
            other_bodies=("National Back Exchange",),
            sources=_SOURCES,
        ),
    ),
)
"""The specialisms, by key, in the guide's order."""


def to_specialism(value: str) -> str:
    """A field's key of a specialism; for use as a converter."""
    return SPECIALISMS.field(value)
