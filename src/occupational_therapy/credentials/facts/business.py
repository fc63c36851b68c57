"""What is known of the law of the United Kingdom for a practice, beside the register and checks."""

from occupational_therapy.credentials.fact import known
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Confidence, Source

__all__ = ["OF_BUSINESS"]

OF_BUSINESS = (
    known(
        "ico",
        "periods",
        message(
            "a fee paid for a period that began from 18 February 2024 to 16 February 2025 stays at the old level for it"
        ),
        Source("Data Protection (Charges and Information) (Amendment) Regulations 2025, SI 2025/63"),
        since="2025-02-17",
    ),
    known(
        "insurance",
        "practice",
        message(
            "a practice with staff needs employers' liability of 5 million pounds at least; motor insurance for"
            " business"
            " and cover for cyber risks may be needed"
        ),
        Source("Employers' Liability (Compulsory Insurance) Act 1969", Confidence.FROM_MEMORY),
    ),
    known(
        "cqc",
        "scope",
        message(
            "in England, registration with the Care Quality Commission turns on regulated activities; treatment of"
            " disease, disorder or injury counts where a listed professional does it: occupational therapists are"
            " believed"
            " not to be listed, a team with one listed professional is inside, and what holds for somebody alone is"
            " unknown: ask"
        ),
        Source(
            "Health and Social Care Act 2008 (Regulated Activities) Regulations 2014, Schedule 1, paragraph 4(4)",
            Confidence.FROM_MEMORY,
            note="the place of the list was read; that occupational therapists are not on it is very unsure",
        ),
        since="2014-01-01",
    ),
)
"""What is known of the law for a practice."""
