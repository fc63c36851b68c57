"""Which edition of a standard is in force on a day. No wording of any is here."""

from occupational_therapy.kernel.catalogue import Catalogue
from occupational_therapy.kernel.dates import Period
from occupational_therapy.kernel.provenance import Confidence, Dated, DatedSeries, Source

__all__ = ["EDITIONS"]

_CHECKED = "2026-11-23"
_COUNCIL = "Health and Care Professions Council"
_COLLEGE = "Royal College of Occupational Therapists"


def _edition(title: str, start: str, source: Source, end: str | None = None) -> Dated[str]:
    return Dated(value=title, holds=Period(start=start, end=end), sources=(source,))


EDITIONS: Catalogue[DatedSeries[str]] = Catalogue(
    "standard with editions",
    (
        DatedSeries(
            key="hcpc_conduct",
            entries=(
                _edition(
                    "Standards of conduct, performance and ethics, 2016",
                    "2016-01-26",
                    Source(f"{_COUNCIL}, standards of 2016", Confidence.FROM_MEMORY),
                    end="2024-08-31",
                ),
                _edition(
                    "Standards of conduct, performance and ethics, 2024",
                    "2024-09-01",
                    Source(f"{_COUNCIL}, standards published on 9 October 2023", note="ten standards"),
                ),
            ),
            checked=_CHECKED,
        ),
        DatedSeries(
            key="hcpc_proficiency",
            entries=(
                _edition(
                    "Standards of proficiency for occupational therapists, 2023",
                    "2023-09-01",
                    Source(f"{_COUNCIL}, standards of proficiency", note="fifteen standards"),
                ),
            ),
            checked=_CHECKED,
        ),
        DatedSeries(
            key="hcpc_education",
            entries=(
                _edition(
                    "Standards of education and training, 2017",
                    "2017-09-01",
                    Source(
                        f"{_COUNCIL}, standards of education and training",
                        note="revised ones are announced for 2026, in effect in 2027",
                    ),
                ),
            ),
            checked=_CHECKED,
        ),
        DatedSeries(
            key="rcot_professional",
            entries=(
                _edition(
                    "Code of Ethics and Professional Conduct, 2015",
                    "2015-01-01",
                    Source(
                        f"{_COLLEGE}, standards of 2021 on what they replace",
                        Confidence.PARTLY_CONFIRMED,
                        note="the years were read, the days were not",
                    ),
                    end="2020-12-31",
                ),
                _edition(
                    "Professional standards for occupational therapy practice, conduct and ethics, 2021",
                    "2021-01-01",
                    Source(
                        f"{_COLLEGE}, standards of 2021",
                        Confidence.PARTLY_CONFIRMED,
                        note="the year was read, the day was not; a draft for 2026 was consulted on, its issue not"
                        " seen",
                    ),
                ),
            ),
            checked=_CHECKED,
        ),
    ),
)
"""The editions of standards through time, by key; ``look_up`` gives that of a day."""
