"""The parts a register can have: each is declared, or it is said why it is not."""

from collections.abc import Iterable, Iterator

import attrs

from occupational_therapy.credentials.absent import Lack, LackKind
from occupational_therapy.credentials.compact import CompactRule
from occupational_therapy.credentials.cover import CoverDuty
from occupational_therapy.credentials.cycle import CycleRule
from occupational_therapy.credentials.development import DevelopmentRule
from occupational_therapy.credentials.fees import FeeRule
from occupational_therapy.credentials.number import NumberFormat
from occupational_therapy.credentials.order import OrderRule
from occupational_therapy.credentials.practising import CertificateRule, LateRule
from occupational_therapy.credentials.quota import QuotaRule
from occupational_therapy.credentials.recency import AbsenceRule, RecencyRule
from occupational_therapy.credentials.renewal import RenewalRule
from occupational_therapy.credentials.returning import ReturnRule
from occupational_therapy.kernel.errors import Problem, UnknownKeyError
from occupational_therapy.kernel.fields import each, instance, settle
from occupational_therapy.kernel.messages import message

__all__ = ["PART_NAMES", "Parts"]


def _lacks(values: Iterable[Lack]) -> tuple[Lack, ...]:
    return each(lambda value: instance(Lack, value), values)


def _each_declared_or_not(parts: "Parts") -> Iterator[Problem]:
    said = [lack.part for lack in parts.lacks]
    for name in PART_NAMES:
        declared = getattr(parts, name) is not None
        if declared and name in said:
            yield Problem("lacks", message("{part} is declared and said to be lacking", part=name))
        elif not declared and said.count(name) != 1:
            yield Problem(name, message("is missing: declare it, or say once in lacks why there is none"))
    for name in said:
        if name not in PART_NAMES:
            yield Problem("lacks", message("{part} is no part of a register", part=name))


@attrs.frozen(kw_only=True)
class Parts:
    """The parts of a register. A part that is None is lacking, and ``lacks`` says why.

    Attributes:
        numbers: How its numbers are written.
        cycles: How registration runs, for everybody alike.
        renewal: Notices and warnings of renewal, and how registration is got back.
        late: Renewal after the last day.
        certificate: A certificate that runs for a term of its holder's own.
        fees: What it costs.
        returning: The updating that people who come back to practice must do.
        absence: How long somebody may be away before their competence is looked at.
        recency: The hours of practice asked for.
        orders: What its panels can order.
        development: The standards of development.
        quota: The development that is counted.
        cover: What it asks of indemnity.
        compact: A compact with other states.
        lacks: The parts there are not, each with the reason.
    """

    numbers: NumberFormat | None = None
    cycles: CycleRule | None = None
    renewal: RenewalRule | None = None
    late: LateRule | None = None
    certificate: CertificateRule | None = None
    fees: FeeRule | None = None
    returning: ReturnRule | None = None
    absence: AbsenceRule | None = None
    recency: RecencyRule | None = None
    orders: OrderRule | None = None
    development: DevelopmentRule | None = None
    quota: QuotaRule | None = None
    cover: CoverDuty | None = None
    compact: CompactRule | None = None
    lacks: tuple[Lack, ...] = attrs.field(converter=_lacks)

    def __attrs_post_init__(self) -> None:
        settle(self, _each_declared_or_not)

    def lack(self, part: str) -> Lack:
        """Why a part is not there.

        Raises:
            UnknownKeyError: The part is there, or there is no such part.

        >>> from occupational_therapy.credentials import regulator
        >>> regulator("hcpc").parts.lack("quota").kind.value
        'not_asked'
        """
        by_part = {each_one.part: each_one for each_one in self.lacks}
        if part not in by_part:
            raise UnknownKeyError("part that is lacking", part, by_part)
        return by_part[part]

    def is_unknown(self, part: str) -> bool:
        """Whether it is not known what the body asks in this respect.

        >>> from occupational_therapy.credentials import regulator
        >>> regulator("otbnz").parts.is_unknown("cover"), regulator("coru").parts.is_unknown("cover")
        (True, False)
        """
        return any(lack.part == part and lack.kind is LackKind.NOT_KNOWN for lack in self.lacks)


PART_NAMES: tuple[str, ...] = tuple(field.name for field in attrs.fields(Parts) if field.name != "lacks")
"""The names of the parts."""
