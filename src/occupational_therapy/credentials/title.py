"""The protected title: who may use it, and when its use is an offence."""

from occupational_therapy.credentials.regulators import regulator as regulator_of
from occupational_therapy.credentials.standing import RegistrationStatus, to_status_or_none
from occupational_therapy.kernel.dates import DateLike
from occupational_therapy.kernel.fields import accept, flag

__all__ = ["may_use_title", "title_offence"]


def may_use_title(
    title: str, status: RegistrationStatus | str | None, on: DateLike, *, regulator: str = "hcpc"
) -> bool | None:
    """Whether somebody of a status may use a title on a day; None where the status does not say.

    A title that is not protected anybody may use.

    >>> may_use_title("occupational therapist", "suspended", on="2026-11-23")
    False
    >>> may_use_title("case manager", "never_registered", on="2026-11-23")
    True
    """
    known = accept("status", to_status_or_none(status))
    if not regulator_of(regulator).protects(title, on):
        return True
    return None if known is None else known.standing.may_use_title


def title_offence(
    title: str, on: DateLike, *, registered: bool, intent_to_deceive: bool, regulator: str = "hcpc"
) -> bool:
    """Whether using a title on a day is the offence of a protected title that one is not entitled to.

    Claiming registration or a qualification in other words, and letting others claim it, are offences too; they need
    a reader, not a rule.

    >>> title_offence("Occupational Therapist", "2026-11-23", registered=False, intent_to_deceive=True)
    True
    """
    on_register = accept("registered", flag(registered))
    deceives = accept("intent_to_deceive", flag(intent_to_deceive))
    return regulator_of(regulator).protects(title, on) and not on_register and deceives
