"""The 2015 Rehabilitation Code as data: markers, the steps of a lower-value claim, who may take them, and its terms.

It is voluntary; the Personal Injury Pre-Action Protocol of England and Wales asks that its use be considered.
"""

import enum

import attrs

from occupational_therapy.kernel.catalogue import Catalogue
from occupational_therapy.kernel.document import Section, listing, section
from occupational_therapy.kernel.fields import choice, instance, settle
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Source, sources_of

__all__ = ["REHABILITATION_CODE", "CodePart", "CodeProvision", "rehabilitation_code"]


class CodePart(enum.StrEnum):
    """What a provision of the Code is about."""

    MARKER = "marker"
    """One of ten by which rehabilitation is fitted to the person."""
    STEP = "step"
    """A report in a claim of lower value, in order."""
    INDEPENDENCE = "independence"
    REPORT_TOPIC = "report_topic"
    NOT_IN_REPORT = "not_in_report"
    TERM = "term"

    @property
    def label(self) -> Message:
        """The part in words."""
        return _PARTS[self]


_PARTS = {
    CodePart.MARKER: message("Markers for fitting rehabilitation to the person"),
    CodePart.STEP: message("Steps in a claim of lower value"),
    CodePart.INDEPENDENCE: message("Independence"),
    CodePart.REPORT_TOPIC: message("What an assessment report tells of"),
    CodePart.NOT_IN_REPORT: message("What an assessment report leaves out"),
    CodePart.TERM: message("Terms"),
}


def _part(value: CodePart | str) -> CodePart:
    return choice(CodePart, value)


def _message(value: Message) -> Message:
    return instance(Message, value)


@attrs.frozen(kw_only=True)
class CodeProvision:
    """Something the Code asks for or says, in the library's words.

    Attributes:
        key: Its name in the catalogue.
        part: What it is about.
        label: What it says.
        sources: What it rests on.
    """

    key: str
    part: CodePart = attrs.field(converter=_part)
    label: Message = attrs.field(converter=_message)
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)


_CODE = "2015 Rehabilitation Code"
_MARKERS = Source(_CODE, Confidence.FROM_MEMORY, note="ten markers; no rule of ten days was found")
_STEPS = Source(f"{_CODE}, as told by Keoghs")
_TOPICS = Source(f"{_CODE}; the Code of 2007", Confidence.FROM_MEMORY)
_FINALITY = Source(f"{_CODE}, as told by Higgs")
_CHOICE = Source(f"{_CODE}, summary")
_VOLUNTARY = Source(f"{_CODE}, as told by Keoghs and CMSUK", note="in operation since 1 December 2015")


def _all(part: CodePart, source: Source, **labels: Message) -> tuple[CodeProvision, ...]:
    return tuple(CodeProvision(key=name, part=part, label=label, sources=(source,)) for name, label in labels.items())


REHABILITATION_CODE: Catalogue[CodeProvision] = Catalogue(
    "provision",
    (
        *_all(
            CodePart.MARKER,
            _MARKERS,
            age=message("age"),
            pre_existing=message("physical and psychosocial matters from before"),
            return_to_work=message("return to work or to education"),
            dependants=message("dependants"),
            location=message("where the person lives"),
            mental_capacity=message("mental capacity"),
            daily_living=message("activities of daily living in the short term"),
            realistic_goals=message("realistic goals, and what can be attained"),
            fatalities=message("deaths in the event, and the grief of those who saw it"),
            time_since_injury=message("the time since the injury"),
        ),
        *_all(
            CodePart.STEP,
            _STEPS,
            triage_report=message("triage report (TR): short, by telephone; its author may provide the rehabilitation"),
            assessment_report=message("assessment report (AR): by the professional who treats"),
            discharge_report=message("discharge report (DR): when rehabilitation ends"),
        ),
        *_all(
            CodePart.INDEPENDENCE,
            _STEPS,
            independent_of_medical_reporter=message(
                "whoever gives these reports or the rehabilitation is independent of the medical reporter"
            ),
            linked_providers=message("linked providers are used only with the other side's consent"),
        ),
        *_all(
            CodePart.REPORT_TOPIC,
            _TOPICS,
            injuries=message("the injuries"),
            present_condition=message("the present condition"),
            circumstances=message("domestic circumstances, mobility, accommodation and employment"),
            proposed_intervention=message("what is proposed, and of what kind"),
            purpose=message("its purpose"),
            cost=message("its cost"),
            likely_outcome=message("the likely outcome"),
        ),
        *_all(
            CodePart.NOT_IN_REPORT,
            _TOPICS,
            causation=message("what caused the injury"),
            liability=message("who is liable"),
            long_term_care=message("long-term care"),
        ),
        *_all(
            CodePart.TERM,
            _FINALITY,
            cost_finality=message(
                "the claimant does not repay rehabilitation if the claim fails, unless fundamentally dishonest"
            ),
        ),
        *_all(
            CodePart.TERM,
            _CHOICE,
            choice_of_case_manager=message("the claimant has the final say on the case manager"),
            no_unreasonable_treatment=message("the claimant need not undergo treatment that is unreasonable"),
        ),
        *_all(CodePart.TERM, _VOLUNTARY, voluntary=message("the Code is voluntary; its use is to be considered")),
    ),
)
"""Every provision by its key. The 21 days to reply are a dated fact: see :mod:`.claims`."""


def rehabilitation_code() -> Section:
    """The Code by its parts, to be read.

    >>> str(rehabilitation_code()).splitlines()[0]
    'Rehabilitation Code'
    """
    return section(
        message("Rehabilitation Code"),
        *(
            section(
                part.label,
                listing(
                    *(each.label for each in REHABILITATION_CODE.values() if each.part is part),
                    ordered=part is CodePart.STEP,
                ),
            )
            for part in CodePart
        ),
    )
