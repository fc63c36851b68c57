"""Alerts: what in the answers of a measure a person must see, whatever the scores say."""

import attrs

from occupational_therapy.assessment.expressions import Condition
from occupational_therapy.kernel.fields import settle
from occupational_therapy.kernel.findings import Basis, Severity
from occupational_therapy.kernel.identifiers import key as to_key
from occupational_therapy.kernel.messages import Message
from occupational_therapy.kernel.provenance import Source, sources_of

__all__ = ["Alert"]


@attrs.frozen(kw_only=True)
class Alert:
    """Something in the answers that a person must see, whatever the scores say.

    Attributes:
        key: The rule's name in findings.
        when: The condition on the answers.
        severity: How much it matters.
        message: What is found, and what to do.
        untold: What to do where an answer it needs is missing; None where nothing is said then.
        basis: What gives it its force.
        sources: What it rests on.
    """

    key: str = attrs.field(converter=to_key)
    when: Condition
    severity: Severity
    message: Message
    untold: Message | None = None
    basis: Basis = Basis.PUBLICATION
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)
