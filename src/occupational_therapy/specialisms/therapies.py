"""The ten therapies that the guide for case managers says an occupational therapist may undertake."""

from collections.abc import Iterable

import attrs

from occupational_therapy.kernel.catalogue import Catalogue
from occupational_therapy.kernel.document import Section, listing, section
from occupational_therapy.kernel.fields import each, settle
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Source, sources_of
from occupational_therapy.occupations.catalogue import OCCUPATIONS
from occupational_therapy.occupations.icf import ICF_TERMS
from occupational_therapy.occupations.sources import GUIDE, ICF_2001, rests_on
from occupational_therapy.specialisms.people import Recipient, to_recipients
from occupational_therapy.specialisms.sources import JUDGEMENT

__all__ = ["THERAPIES", "Therapy", "to_therapy"]


def _icf_codes(values: Iterable[str]) -> tuple[str, ...]:
    return each(ICF_TERMS.field, values)


def _occupations(values: Iterable[str]) -> tuple[str, ...]:
    return each(OCCUPATIONS.field, values)


@attrs.frozen(kw_only=True)
class Therapy:
    """A kind of work an occupational therapist does with somebody.

    Attributes:
        key: Its name in the catalogue.
        label: What it is.
        scope: What it takes in.
        icf: ICF codes of the functions, activities or surroundings it works on.
        recipients: Who is helped or taught.
        occupations: Keys of occupations it often aims at.
        sources: What it rests on.
    """

    key: str
    label: Message
    scope: Message
    icf: tuple[str, ...] = attrs.field(converter=_icf_codes)
    recipients: tuple[Recipient, ...] = attrs.field(converter=to_recipients)
    occupations: tuple[str, ...] = attrs.field(converter=_occupations)
    sources: tuple[Source, ...] = attrs.field(default=(GUIDE, ICF_2001, JUDGEMENT), converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)

    def outline(self) -> Section:
        """The therapy with what it works on, for whom, and what for."""
        works_on = (message("{code} {meaning}", code=code, meaning=ICF_TERMS[code].label) for code in self.icf)
        return section(
            self.label,
            self.scope,
            message("For: {recipients}", recipients=tuple(recipient.label for recipient in self.recipients)),
            section(message("Works on"), listing(*works_on)),
            section(message("Often aims at"), listing(*(OCCUPATIONS[key].label for key in self.occupations))),
            rests_on(self.sources),
        )


_CLIENT, _FAMILY, _CARER, _EMPLOYER = Recipient
_AT_HOME = (_CLIENT, _FAMILY, _CARER)
_EVERYONE = (*_AT_HOME, _EMPLOYER)

THERAPIES: Catalogue[Therapy] = Catalogue(
    "therapy",
    (
        Therapy(
            key="motor_function",
            label=message("Movement and hand skills"),
            scope=message("Strength, movement and coordination, down to fine skills of the hand such as handwriting"),
            icf=("b710", "b730", "b735", "b740", "b755", "b760", "b7602", "b176", "b147", "d440", "d445", "d170"),
            recipients=_AT_HOME,
            occupations=(
                "fine_hand_use",
                "fasten_clothing",
                "eat_meal",
                "handwriting",
                "maintain_sitting",
                "lift_carry",
            ),
        ),
        Therapy(
            key="cognition",
            label=message("Thinking skills and ways round difficulty"),
            scope=message("Concentration, memory and planning, or strategies that make up for them"),
            icf=("b140", "b144", "b156", "b164", "b1641", "d160"),
            recipients=_EVERYONE,
            occupations=(
                "concentrate_on_task",
                "keep_diary_appointments",
                "take_medication",
                "prepare_simple_meal",
                "do_job_tasks",
                "do_homework",
            ),
        ),
        Therapy(
            key="condition_education",
            label=message("Education about a condition"),
            scope=message("What a condition means for everyday life, for the client and those around"),
            icf=("d570", "d240", "b152"),
            recipients=_EVERYONE,
            occupations=(
                "take_medication",
                "follow_home_programme",
                "attend_medical_appointments",
                "manage_stress_anxiety",
                "manage_diet",
            ),
        ),
        Therapy(
            key="pain_management",
            label=message("Pain management"),
            scope=message("Keeping up what matters in spite of pain: pacing, positions, plans for bad days"),
            icf=("b280", "b152", "d570"),
            recipients=_EVERYONE,
            occupations=("manage_pain", "pace_energy", "bedtime_routine", "clean_home", "graded_return_to_work"),
        ),
        Therapy(
            key="task_adaptation",
            label=message("Doing tasks differently"),
            scope=message("Another way to do a task, or a complex task broken into stages"),
            icf=("b164", "b1641", "b176", "d230"),
            recipients=_EVERYONE,
            occupations=(
                "bath_shower",
                "dress_upper_body",
                "dress_lower_body",
                "prepare_complex_meal",
                "do_laundry",
                "do_job_tasks",
            ),
        ),
        Therapy(
            key="equipment",
            label=message("Devices and equipment"),
            scope=message("Choosing, trying and learning to use aids, seating, wheelchairs and assistive technology"),
            icf=("e115", "e120", "e125", "b810", "d415", "d465"),
            recipients=_EVERYONE,
            occupations=(
                "use_wheelchair",
                "maintain_sitting",
                "transfer_bed_chair",
                "transfer_toilet",
                "use_computer_messages",
                "maintain_equipment",
            ),
        ),
        Therapy(
            key="environmental_risk",
            label=message("Risks at home and at work"),
            scope=message("Hazards for wheelchair users or people who may fall, at home or at work, with solutions"),
            icf=("e150", "e155", "e135", "b755", "b235"),
            recipients=_EVERYONE,
            occupations=(
                "stay_safe_at_home",
                "move_around_home",
                "climb_stairs",
                "transfer_bath_shower",
                "find_home",
                "do_job_tasks",
            ),
        ),
        Therapy(
            key="weekly_timetable",
            label=message("Weekly timetable"),
            scope=message("A week planned so that a person takes part in more, or gets more done"),
            icf=("b1642", "b1641", "d230"),
            recipients=_AT_HOME,
            occupations=(
                "plan_week",
                "keep_diary_appointments",
                "attend_club",
                "hobby",
                "volunteer",
                "exercise_fitness",
            ),
        ),
        Therapy(
            key="fatigue_management",
            label=message("Fatigue management"),
            scope=message("Spending limited energy on what matters: priorities, planning, pacing, positions, rest"),
            icf=("b130", "b1300", "b134", "b455", "b4552", "b740", "d230"),
            recipients=_EVERYONE,
            occupations=("pace_energy", "plan_week", "rest_relax", "bedtime_routine", "graded_return_to_work"),
        ),
        Therapy(
            key="money_management",
            label=message("Managing money"),
            scope=message("Everyday money, bills and keeping to a budget"),
            icf=("d860", "d865", "d870", "b164", "e165"),
            recipients=_AT_HOME,
            occupations=("budget_money", "manage_bank_bills", "pay_in_shop", "claim_benefits", "shop_groceries"),
        ),
    ),
)
"""The therapies, by key, in the guide's order."""


def to_therapy(value: str) -> str:
    """A field's key of a therapy; for use as a converter."""
    return THERAPIES.field(value)
