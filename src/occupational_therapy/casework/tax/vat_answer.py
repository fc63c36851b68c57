"""How value added tax falls on something, with the reasons; None where a fact that decides is not known."""

import attrs

from occupational_therapy.casework.reasons import Reason, reasons_in_words, to_reasons
from occupational_therapy.casework.tax.vat import VatTreatment
from occupational_therapy.kernel.document import Section, section
from occupational_therapy.kernel.fields import choice, settle
from occupational_therapy.kernel.messages import Message, message

__all__ = ["VatAnswer"]


def _treatment_or_none(value: VatTreatment | str | None) -> VatTreatment | None:
    return None if value is None else choice(VatTreatment, value)


@attrs.frozen(kw_only=True)
class VatAnswer:
    """How value added tax falls on a supply, and why. It is no ruling: ask the supplier's adviser where it matters.

    Attributes:
        treatment: The treatment; None where a fact that decides is not known.
        reasons: The conditions that were looked at, each with its answer and its sources.
        asks: What to ask, or to keep, before relying on it.
    """

    treatment: VatTreatment | None = attrs.field(converter=_treatment_or_none)
    reasons: tuple[Reason, ...] = attrs.field(converter=to_reasons)
    asks: tuple[Reason, ...] = attrs.field(default=(), converter=to_reasons)

    def __attrs_post_init__(self) -> None:
        settle(self)

    @property
    def unknown(self) -> tuple[Message, ...]:
        """The conditions of which it is not known whether they hold."""
        return tuple(reason.what for reason in self.reasons if reason.holds is None)

    def outline(self) -> Section:
        """The treatment with its reasons."""
        return section(
            message("VAT: {treatment}", treatment=self.treatment.label if self.treatment else message("not known")),
            reasons_in_words(self.reasons),
            section(message("To ask or to keep"), reasons_in_words(self.asks)) if self.asks else None,
        )
