"""Benchmark: reviewing the credentials of a whole workforce, against building the same people as pydantic models.

    python benchmarks/review.py [--quick]

Made-up therapists, as many as are on the register of the United Kingdom, are reviewed in one process. The cost of one
review is given as a ratio to building the same therapist as a pydantic model from plain data, in the same process; and
the cost of one among 4,700 is set beside that of one among 47,000. A therapist of whom almost nothing is on record
shows what a review costs at least; a model without content is built in next to no time, so that this cost is given
against the ordinary model too. Pydantic is installed into an environment of its own for the run, and never
into the project's. ``--quick`` takes few people, to see that it runs.
"""

import argparse
import gc
import json
import random
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from occupational_therapy.credentials import Competence, Policy, Practitioner, review
from occupational_therapy.interop import records

ON = "2026-11-23"
SEED = 20261123
MODELS = """
from datetime import date
from decimal import Decimal
from enum import Enum
from pydantic import BaseModel, ConfigDict, Field, model_validator


class Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Money(Strict):
    amount: Decimal
    currency: str = Field(pattern="^[A-Z]{3}$")


class Period(Strict):
    start: date | None = None
    end: date | None = None

    @model_validator(mode="after")
    def ordered(self):
        if self.start and self.end and self.end < self.start:
            raise ValueError("reversed")
        return self


def words(name, *values):
    return Enum(name, {value.upper(): value for value in values}, type=str)


Status = words("Status", "registered", "registered_with_caution", "suspended", "lapsed", "not_found")
Source = words("Source", "policy", "membership", "employer")
Basis = words("Basis", "claims_made", "occurring")
Level = words("Level", "basic", "standard", "enhanced", "enhanced_with_barred_lists")
Workforce = words("Workforce", "child", "adult", "other")
Sector = words("Sector", "statutory", "independent", "other")
Kind = words("Kind", "work_based", "professional", "formal_study", "self_directed", "other")
Award = words("Award", "diploma", "bachelor", "bachelor_honours", "postgraduate_diploma", "master")
Topic = words("Topic", "moving_and_handling", "safeguarding_children", "safeguarding_adults", "information_governance")


class Registration(Strict):
    regulator: str = "hcpc"
    number: str = Field(pattern=r"^OT\\d{1,6}$")
    status: Status | None = None
    checked_on: date | None = None
    period: Period
    registered_since: date | None = None


class Cover(Strict):
    source: Source
    period: Period
    limit: Money | None = None
    basis: Basis | None = None
    body: str | None = None


class Check(Strict):
    scheme: str = "dbs"
    level: Level
    workforces: tuple[Workforce, ...]
    issued_on: date
    number: str | None = Field(default=None, pattern=r"^\\d{12}$")


class Membership(Strict):
    body: str
    period: Period


class Activity(Strict):
    on: date
    kind: Kind
    hours: Decimal | None = Field(default=None, ge=0)
    improved_practice: str | None = None
    benefited_users: str | None = None


class Post(Strict):
    sector: Sector
    period: Period
    fte: Decimal | None = Field(default=None, gt=0, le=1)


class Attestation(Strict):
    competence: str
    evidence: str
    assessor: str
    on: date


class Qualification(Strict):
    kind: Award
    awarded_on: date | None = None
    placement_hours: Decimal | None = None


class Training(Strict):
    topic: Topic
    completed_on: date
    level: int | None = None


class Specialism(Strict):
    specialism: str
    years: Decimal | None = None
    level: int | None = Field(default=None, ge=1, le=9)


class Practitioner(Strict):
    id: str
    name: str | None = None
    qualifications: tuple[Qualification, ...] = ()
    registrations: tuple[Registration, ...] = ()
    cover: tuple[Cover, ...] = ()
    checks: tuple[Check, ...] = ()
    memberships: tuple[Membership, ...] = ()
    cpd: tuple[Activity, ...] = ()
    employment: tuple[Post, ...] = ()
    competences: tuple[Attestation, ...] = ()
    specialisms: tuple[Specialism, ...] = ()
    languages: tuple[str, ...] = ()
    training: tuple[Training, ...] = ()
"""


def made_up(number: int, chance: random.Random) -> dict[str, Any]:
    """Somebody made up, as plain data: mostly in order, now and then not."""
    year = chance.randint(1990, 2020)
    start = 2025 if chance.random() < 0.97 else 2023
    body = chance.random() < 0.6
    return {
        "id": f"P{number}",
        "name": f"Synthetic {number}",
        "qualifications": [{"kind": "bachelor_honours", "awarded_on": f"{year}-07-01", "placement_hours": "1000"}],
        "registrations": [
            {
                "number": f"OT{number:06}",
                "status": "registered" if chance.random() < 0.99 else "suspended",
                "checked_on": "2026-11-01",
                "period": {"start": f"{start}-11-01", "end": f"{start + 2}-10-31"},
                "registered_since": f"{year}-09-01",
            }
        ],
        "cover": [
            {
                "source": "policy",
                "period": {"start": "2026-01-01", "end": "2026-12-31"},
                "limit": {"amount": "5000000.00", "currency": "GBP"},
                "basis": "occurring",
            }
        ],
        "checks": [
            {
                "level": "enhanced_with_barred_lists",
                "workforces": ["adult", "child"],
                "issued_on": f"{chance.randint(2022, 2026)}-03-{chance.randint(1, 28):02}",
                "number": f"{number:012}",
            }
        ],
        "memberships": [{"body": "rcot", "period": {"start": "2026-10-01", "end": "2027-09-30"}}] if body else [],
        "cpd": [
            {
                "on": f"{2025 + month // 13}-{(month - 1) % 12 + 1:02}-{chance.randint(1, 28):02}",
                "kind": chance.choice(["work_based", "formal_study", "self_directed"]),
                "hours": str(chance.randint(1, 7)),
                "improved_practice": "made up",
                "benefited_users": "made up",
            }
            for month in range(1, 24, 2)
        ],
        "employment": [
            {"sector": "statutory", "period": {"start": f"{year}-09-01", "end": f"{year + 3}-08-31"}, "fte": "1"},
            {"sector": "statutory", "period": {"start": f"{year + 3}-09-01", "end": f"{year + 6}-02-28"}, "fte": "0.6"},
        ],
        "competences": [
            {"competence": each.value, "evidence": "made up", "assessor": "A1", "on": "2026-01-10"}
            for each in Competence
        ],
        "specialisms": [{"specialism": "hand_therapy", "years": "6", "level": 7}],
        "languages": ["en-GB"],
        "training": [{"topic": "moving_and_handling", "completed_on": "2026-02-01", "level": 2}],
    }


def nearly_empty(number: int) -> dict[str, Any]:
    """Somebody made up of whom only an entry on the register and a policy are on record."""
    return {
        "id": f"P{number}",
        "registrations": [
            {
                "number": f"OT{number:06}",
                "status": "registered",
                "checked_on": "2026-11-01",
                "period": {"start": "2025-11-01", "end": "2027-10-31"},
            }
        ],
        "cover": [{"source": "policy", "period": {"start": "2026-01-01", "end": "2026-12-31"}}],
    }


def seconds_each(work: Callable[[Any], object], people: Sequence[object], rounds: int) -> float:
    """The time one of so many takes: of several rounds over all of them the fastest."""
    best = float("inf")
    for _ in range(rounds):
        gc.collect()
        start = time.perf_counter()
        for each in people:
            work(each)
        best = min(best, time.perf_counter() - start)
    return best / len(people)


def pydantic_practitioner(place: str) -> Callable[[Any], object]:
    """What builds a therapist as a pydantic model, from an environment of its own."""
    venv.create(place, with_pip=True)
    python = str(Path(place) / "bin" / "python")
    subprocess.run([python, "-m", "pip", "install", "--quiet", "pydantic"], check=True)  # noqa: S603 - our own
    found = subprocess.run(  # noqa: S603 - as above
        [python, "-c", "import site; print(site.getsitepackages()[0])"], check=True, capture_output=True, text=True
    )
    sys.path.append(found.stdout.strip())
    names: dict[str, Any] = {"__name__": "models"}
    exec(MODELS, names)  # noqa: S102 - our own text, which only runs where pydantic is
    build: Callable[[Any], object] = names["Practitioner"].model_validate
    return build


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="The cost of reviewing a workforce.")
    parser.add_argument("--quick", action="store_true", help="take few people, to see that it runs")
    options = parser.parse_args()
    many = 470 if options.quick else 47_000
    few, rounds = many // 10, 1 if options.quick else 3

    chance = random.Random(SEED)  # noqa: S311 - for made-up people
    plain = [made_up(number, chance) for number in range(many)]
    people = [records.loads(json.dumps(each), Practitioner) for each in plain]
    plain_empty = [nearly_empty(number) for number in range(few)]
    empty = [records.loads(json.dumps(each), Practitioner) for each in plain_empty]
    policy = Policy()

    with tempfile.TemporaryDirectory() as place:
        build = pydantic_practitioner(place)
        built = seconds_each(build, plain[:few], rounds)
        built_empty = seconds_each(build, plain_empty, rounds)
    of_few = seconds_each(lambda each: review(each, on=ON, policy=policy), people[:few], rounds)
    of_empty = seconds_each(lambda each: review(each, on=ON, policy=policy), empty, rounds)
    of_many = seconds_each(lambda each: review(each, on=ON, policy=policy), people, 1 if options.quick else 2)

    print(f"{of_few / built:8.2f}  review one therapist / build the same as a pydantic model (at most 5)")
    print(
        f"{of_empty / built:8.2f}  review one of whom almost nothing is on record / build the ordinary one (at most 5)"
    )
    print(f"{of_empty / built_empty:8.2f}  review one of whom almost nothing is on record / build the same")
    print(f"{of_many / of_few:8.2f}  one review among {many:,} / one among {few:,} (linear: within 10 %)")
    print(f"{of_many * 1e6:8.1f}  microseconds a review, on this machine")


if __name__ == "__main__":
    main()
