"""Benchmark: referrals held against a workforce, beside the same filter written by hand over tuples.

    python benchmarks/matching.py [--quick]

Made-up therapists of seven specialisms, spread over Great Britain, most with records in order, are matched in one
process: one referral against 50,000, cold and with a pool made ready before, and 500 referrals shared among 2,000.
Each cost is given as a ratio to a filter that somebody would write for it: over tuples already made flat, with the same
decisions, distances, dates and points, and in the same order; for many referrals with SciPy's solver after it. What
both find is compared. The growth of the cost is told for a quarter, a half and the whole. It needs SciPy. ``--quick``
takes few people, to see that it runs.
"""

import argparse
import gc
import math
import random
import time
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, NamedTuple

import attrs
import numpy as np
from scipy.optimize import linear_sum_assignment

from occupational_therapy.casework import Client, MatchingPolicy, Pool, Referral, allocate, match
from occupational_therapy.credentials import (
    Attestation,
    Check,
    Competence,
    Cover,
    Post,
    Practice,
    Practitioner,
    Qualification,
    Registration,
    SpecialismExperience,
)
from occupational_therapy.kernel.dates import Period
from occupational_therapy.kernel.money import Money
from occupational_therapy.kernel.places import Place
from occupational_therapy.specialisms import SPECIALISMS

ON = date(2026, 11, 23)
SEED = 20261123
AGES = (["child"], ["adult"], ["adult", "older_adult"], ["child", "adult", "older_adult"])
SOUTH, NORTH, WEST, EAST = 50.0, 58.6, -5.5, 1.5
EARTH_RADIUS_KM = 6371.0088


class Row(NamedTuple):
    """A therapist made flat for the filter by hand."""

    id: str
    specialisms: dict[str, float]
    ages: frozenset[str]
    open_to: int
    latitude: float
    longitude: float
    limit_km: float
    registered_from: date
    registered_to: date
    status: str
    insured_from: date
    insured_to: date
    check_level: int
    check_workforces: frozenset[str]
    checked_on: date
    statutory_years: float
    competences: int
    qualified: bool
    rate: float
    languages: frozenset[str]


class Wish(NamedTuple):
    """A referral made flat."""

    specialism: str
    age: str
    workforce: str
    latitude: float
    longitude: float
    language: str


def people(count: int, chance: random.Random) -> tuple[list[Practitioner], list[Row]]:
    """Made-up therapists, and the same made flat."""
    attested = [Attestation(competence=each, evidence="made up", assessor="A1", on="2026-01-10") for each in Competence]
    sound = Practitioner(
        id="P",
        qualifications=[Qualification(kind="bachelor_honours", awarded_on="2012-07-01", placement_hours=1000)],
        employment=[Post(sector="statutory", period=Period(start="2012-09-01", end="2018-08-31"))],
        competences=attested,
    )
    registers = [_registration(year) for year in (2025, 2025, 2025, 2025, 2025, 2025, 2025, 2025, 2025, 2023)]
    covers = [_cover(year) for year in (2026, 2026, 2026, 2026, 2026, 2026, 2026, 2026, 2026, 2025)]
    checks = [_check(year) for year in (2024, 2024, 2025, 2025, 2025, 2026, 2026, 2026, 2026, 2022)]
    keys = list(SPECIALISMS)
    found, rows = [], []
    for number in range(count):
        register, cover, check = chance.choice(registers), chance.choice(covers), chance.choice(checks)
        specialism, years, ages = keys[number % len(keys)], chance.randint(0, 20), chance.choice(AGES)
        place = round(chance.uniform(SOUTH, NORTH), 4), round(chance.uniform(WEST, EAST), 4)
        limit, open_to, rate = chance.choice([30, 50, 80]), chance.randrange(4), chance.randint(60, 110)
        languages = chance.choice([["en"], ["en"], ["en"], ["en", "cy"], ["cy"]])
        practice = Practice(
            base=Place(latitude=place[0], longitude=place[1]),
            travel_limit_km=limit,
            open_to=open_to,
            hourly_rate=Money(rate, "GBP"),
        )
        person = attrs.evolve(
            sound,
            id=f"OT-{number:06}",
            registrations=[register],
            cover=[cover],
            checks=[check],
            specialisms=[SpecialismExperience(specialism=specialism, years=years)],
            age_groups=ages,
            languages=languages,
            practice=practice,
        )
        found.append(person)
        rows.append(
            Row(
                person.id,
                {specialism: float(years)},
                frozenset(ages),
                open_to,
                *place,
                float(limit),
                _day(register.period.start),
                _day(register.period.end),
                "registered",
                _day(cover.period.start),
                _day(cover.period.end),
                4,
                frozenset({"child", "adult"}),
                _day(check.issued_on),
                6.0,
                len(attested),
                True,  # noqa: FBT003 - a row by position
                float(rate),
                frozenset(languages),
            )
        )
    order = list(range(count))
    chance.shuffle(order)
    return [found[place] for place in order], [rows[place] for place in order]


def _registration(year: int) -> Registration:
    period = Period(start=f"{year}-11-01", end=f"{year + 2}-10-31")
    return Registration(number="OT012345", status="registered", checked_on=f"{year}-11-10", period=period)


def _cover(year: int) -> Cover:
    return Cover(source="policy", period=Period(start=f"{year}-01-01", end=f"{year}-12-31"), basis="occurring")


def _check(year: int) -> Check:
    return Check(level="enhanced_with_barred_lists", workforces=["child", "adult"], issued_on=f"{year}-03-01")


def _day(value: date | None) -> date:
    assert value is not None
    return date(value.year, value.month, value.day)


def referrals(count: int, chance: random.Random) -> tuple[list[Referral], list[Wish]]:
    """Made-up referrals, and the same made flat."""
    keys, found, wishes = list(SPECIALISMS), [], []
    for number in range(count):
        place = round(chance.uniform(SOUTH, NORTH), 4), round(chance.uniform(WEST, EAST), 4)
        key = keys[number % len(keys)]
        child = key == "paediatrics"
        client = Client(
            id=f"C-{number}",
            born="2015-05-04" if child else "1988-06-21",
            home=Place(latitude=place[0], longitude=place[1]),
            language="en",
        )
        found.append(
            Referral(
                id=f"R-{number:04}",
                client=client,
                on="2026-11-20",
                referrer="case_manager",
                instruction="ongoing_treatment",
                specialisms=[key],
            )
        )
        group = "child" if child else "adult"
        wishes.append(Wish(key, group, group, *place, "en"))
    return found, wishes


def by_hand(wish: Wish, rows: Sequence[Row]) -> list[tuple[float, str]]:
    """What somebody would write: a loop over tuples, whatever excludes most first; points for those who are left."""
    north, east = math.radians(wish.latitude), math.radians(wish.longitude)
    shrink = math.cos(north)
    oldest = date(ON.year - 3, ON.month, ON.day)
    left: list[tuple[Row, float]] = []
    for row in rows:
        if wish.specialism not in row.specialisms or not row.open_to or wish.age not in row.ages:
            continue
        south = math.radians(row.latitude)
        half = (
            math.sin((north - south) / 2) ** 2
            + math.cos(south) * shrink * math.sin((east - math.radians(row.longitude)) / 2) ** 2
        )
        km = 2 * EARTH_RADIUS_KM * math.asin(math.sqrt(half))
        if km > row.limit_km or km > 80:
            continue
        if row.status != "registered" or not row.registered_from <= ON <= row.registered_to:
            continue
        if not row.insured_from <= ON <= row.insured_to:
            continue
        if row.check_level < 4 or wish.workforce not in row.check_workforces or row.checked_on <= oldest:
            continue
        if row.statutory_years < 5 or row.competences < len(Competence) or not row.qualified:
            continue
        left.append((row, km))
    low = min((row.rate for row, _ in left), default=0.0)
    span = max((row.rate for row, _ in left), default=0.0) - low
    scored: list[tuple[float, str]] = []
    for row, km in left:
        cheap = 1 - (row.rate - low) / span if span else 1.0
        points = (
            3 * min(row.specialisms[wish.specialism] / 10, 1)
            + 3 * (1 - km / 80)
            + 2 * (wish.language in row.languages)
            + cheap
        )
        scored.append((-points / 10, row.id))
    scored.sort()
    return scored


def shared_by_hand(wishes: Sequence[Wish], rows: Sequence[Row]) -> tuple[int, float]:
    """The same for many: each filtered, then SciPy's solver over a full table. Gives how many are placed, how well."""
    found = [by_hand(wish, rows) for wish in wishes]
    room = {row.id: row.open_to for row in rows}
    columns = [name for name in sorted({name for each in found for _, name in each}) for _ in range(room[name])]
    places: dict[str, list[int]] = {}
    for column, name in enumerate(columns):
        places.setdefault(name, []).append(column)
    table = np.zeros((len(wishes), len(columns) + len(wishes)))
    for number, each in enumerate(found):
        for score, name in each:
            table[number, places[name]] = len(wishes) + 1 - score
    chosen = linear_sum_assignment(table, maximize=True)
    values = [value for value in table[chosen].tolist() if value]
    return len(values), sum(values) - len(values) * (len(wishes) + 1)


def seconds(work: Callable[[], Any], rounds: int) -> float:
    """The least time it took, of several rounds."""
    best = math.inf
    for _ in range(rounds):
        gc.collect()
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best


def one_against_many(sizes: Sequence[int], rounds: int, chance: random.Random) -> None:
    """One referral against a whole workforce."""
    workforce, rows = people(sizes[-1], chance)
    wanted, wishes = referrals(7, chance)
    for referral, wish in zip(wanted, wishes, strict=True):
        own = [each.practitioner for each in match(referral, workforce, on=ON).suitable]
        assert own == [name for _, name in by_hand(wish, rows)], referral.id

    first = cold = 0.0
    for size in sizes:
        some, flat = workforce[:size], rows[:size]
        hand = seconds(lambda flat=flat: [by_hand(wish, flat) for wish in wishes], rounds)  # type: ignore[misc] # bound at once
        cold = seconds(lambda some=some: [match(each, some, on=ON) for each in wanted], rounds)  # type: ignore[misc] # as above
        pool = Pool(practitioners=some, on=ON)
        warm = seconds(lambda pool=pool: [match(each, pool, on=ON) for each in wanted], max(rounds, 2))  # type: ignore[misc] # as above
        first = first or cold / size
        print(f"{cold / hand:8.2f}  one referral against {size:,}, cold / by hand (at most 5)")
        print(f"{warm / hand:8.2f}  the same with a pool made ready before / by hand")
        print(f"{cold / size / first:8.2f}  cost for each person / that among {sizes[0]:,} (linear: about 1)")
    print(f"{cold / len(wanted) * 1e3:8.1f}  milliseconds a referral among {sizes[-1]:,}, cold, on this machine")


def many_among_many(sizes: Sequence[int], count: int, rounds: int, chance: random.Random) -> None:
    """Many referrals shared among a workforce."""
    workforce, rows = people(count, chance)
    wanted, wishes = referrals(sizes[-1], chance)
    own = allocate(wanted, workforce, on=ON)
    placed = [each.match for each in own if each.match is not None]
    number, fit = shared_by_hand(wishes, rows)
    assert number == len(placed)
    assert math.isclose(fit, sum(float(each.score) for each in placed), rel_tol=1e-9)

    first = cost = 0.0
    for size in sizes:
        some, flat = wanted[:size], wishes[:size]
        hand = seconds(lambda flat=flat: shared_by_hand(flat, rows), rounds)  # type: ignore[misc] # bound at once
        cost = seconds(lambda some=some: allocate(some, workforce, on=ON, policy=MatchingPolicy()), rounds)  # type: ignore[misc] # as above
        first = first or cost / size
        print(f"{cost / hand:8.2f}  {size} referrals shared among {count:,} / by hand (at most 5)")
        print(f"{cost / size / first:8.2f}  cost for each referral / that of {sizes[0]} (linear: about 1)")
    print(f"{cost * 1e3:8.1f}  milliseconds for {sizes[-1]} referrals among {count:,}, on this machine")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="The cost of matching and of sharing.")
    parser.add_argument("--quick", action="store_true", help="take few people, to see that it runs")
    options = parser.parse_args()
    chance = random.Random(SEED)  # noqa: S311 - for made-up people
    if options.quick:
        one_against_many([250, 500, 1_000], 1, chance)
        many_among_many([10, 20, 40], 400, 1, chance)
    else:
        one_against_many([12_500, 25_000, 50_000], 5, chance)
        many_among_many([125, 250, 500], 2_000, 5, chance)


if __name__ == "__main__":
    main()
