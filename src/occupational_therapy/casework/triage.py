"""Triage: from a referral to the specialisms, therapies, measures and reports it leads to, and what is still open."""

from collections.abc import Iterator

import attrs

from occupational_therapy.assessment import MEASURES, Measure
from occupational_therapy.casework.instructed import INSTRUCTED, ReportKind
from occupational_therapy.casework.referral import Referral
from occupational_therapy.casework.triage_rules import RULES, Triaged
from occupational_therapy.kernel.dates import Date, DateLike, on_date
from occupational_therapy.kernel.document import Inline, Section, listing, section, table
from occupational_therapy.kernel.fields import accept, instance
from occupational_therapy.kernel.findings import Finding, judge, points
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.specialisms import (
    SPECIALISMS,
    LeadingCondition,
    SpecialismSuggestion,
    TherapySuggestion,
    measures_for,
    therapies_for,
)

__all__ = ["MeasureFit", "Triage", "triage"]


@attrs.frozen(kw_only=True)
class MeasureFit:
    """A measure that may be of use for a referral, with why, and with what speaks against it.

    Attributes:
        measure: The measure's name; a measure with variants is one.
        label: What it is called.
        conditions: The conditions of the referral that lead to it.
        specialisms: Keys of the specialisms wanted in which it is often used.
        for_age: Whether it was made for the client's age; None where the age is not known.
        withheld: Why it is known and not scored here; None where it is scored.
    """

    measure: str
    label: Message
    conditions: tuple[LeadingCondition, ...]
    specialisms: tuple[str, ...]
    for_age: bool | None
    withheld: Message | None

    @property
    def suitable(self) -> bool:
        """Whether nothing speaks against it: made for the age, as far as that is known, and scored here."""
        return self.for_age is not False and self.withheld is None

    def reasons(self) -> Iterator[Message]:
        """Why it is named, and what speaks against it."""
        if self.conditions:
            yield message("for {conditions}", conditions=tuple(each.label for each in self.conditions))
        if self.specialisms:
            labels = tuple(SPECIALISMS[key].label for key in self.specialisms)
            yield message("often used in {specialisms}", specialisms=labels)
        if self.for_age is False:
            yield message("not made for the client's age")
        if self.withheld is not None:
            yield message("not scored here: {why}", why=self.withheld)


@attrs.frozen(kw_only=True)
class Triage:
    """What a referral leads to on a day. Everything is a suggestion: a person decides.

    Attributes:
        referral: The referral.
        on: The day.
    """

    referral: Referral
    on: Date

    @property
    def specialisms(self) -> tuple[SpecialismSuggestion, ...]:
        """The specialisms that the conditions lead to, the likeliest first, with reasons."""
        return self.referral.suggestions()

    @property
    def therapies(self) -> tuple[TherapySuggestion, ...]:
        """The therapies that the conditions lead to, with reasons."""
        return therapies_for(self.referral.conditions)

    @property
    def measures(self) -> tuple[MeasureFit, ...]:
        """The measures that the conditions and the specialisms wanted lead to: the suitable first, then the others.

        Each kind stands in the order of how many conditions lead to it. Definitions of measures are loaded for it.
        """
        leading = {each.measure: each.conditions for each in measures_for(self.referral.conditions)}
        usual = {key: SPECIALISMS[key].measures for key in self.referral.wanted}
        names = dict.fromkeys([*leading, *(name for measures in usual.values() for name in measures)])
        group = self.referral.client.age_group_on(self.on)
        fits: list[MeasureFit] = []
        for name in names:
            one = _first(name)
            fit = MeasureFit(
                measure=name,
                label=one.label,
                conditions=leading.get(name, ()),
                specialisms=tuple(key for key, measures in usual.items() if name in measures),
                for_age=None if group is None else group in one.ages,
                withheld=one.withheld,
            )
            fits.append(fit)
        return tuple(sorted(fits, key=lambda fit: (not fit.suitable, -len(fit.conditions))))

    @property
    def reports(self) -> tuple[ReportKind, ...]:
        """The reports that the instruction leads to."""
        return INSTRUCTED[self.referral.instruction].reports

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is still open before anybody is instructed."""
        return judge(RULES, Triaged(referral=self.referral, on=self.on), self.on)

    def outline(self) -> Section:
        """The triage as it is read."""
        found = self.findings
        return section(
            message("Triage of referral {id}, {on}", id=self.referral.id, on=self.on),
            section(message("Still open"), points(found) if found else message("Nothing was found")),
            *(each.outline() for each in self.specialisms),
            section(
                message("Therapies to consider"),
                listing(
                    *(
                        message(
                            "{therapy}: {conditions}",
                            therapy=each.label,
                            conditions=tuple(leading.label for leading in each.conditions),
                        )
                        for each in self.therapies
                    )
                ),
            )
            if self.therapies
            else None,
            self._measures(),
            section(message("Reports to come"), listing(*(kind.label for kind in self.reports))),
            message("These are suggestions: a person decides"),
        )

    def _measures(self) -> Section | None:
        rows: list[tuple[Inline | None, ...]] = [
            (fit.label, message("{reasons}", reasons=tuple(fit.reasons())), _SUITS[fit.suitable])
            for fit in self.measures
        ]
        headings = message("Measure"), message("Why"), message("Fits")
        return section(message("Measures to consider"), table(headings, rows)) if rows else None


_SUITS = {True: message("yes"), False: message("no")}


def _first(name: str) -> Measure:
    """A measure by its name: of one with variants the first, which says the same of age and of being withheld."""
    return next(MEASURES[key] for key in MEASURES if key.partition("/")[0] == name)


def triage(referral: Referral, on: DateLike) -> Triage:
    """What a referral leads to on a day.

    Args:
        referral: The referral.
        on: The day.

    Raises:
        InvalidInputError: It is no referral, or the day is none.

    >>> from occupational_therapy.casework.client import Client
    >>> referral = Referral(
    ...     id="R-1",
    ...     client=Client(id="C-1", born="1988-06-21"),
    ...     on="2026-03-02",
    ...     referrer="case_manager",
    ...     instruction="ongoing_treatment",
    ...     conditions=["hand_fracture"],
    ... )
    >>> found = triage(referral, on="2026-03-03")
    >>> found.specialisms[0].specialism, [kind.value for kind in found.reports]
    ('hand_therapy', ['assessment', 'monthly', 'review', 'discharge'])
    >>> found.findings[0].message.template
    'consent is not recorded: ask for it before anything is done'
    """
    return Triage(referral=accept("referral", instance(Referral, referral)), on=on_date(on))
