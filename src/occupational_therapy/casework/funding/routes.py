"""The routes of funding as knowledge: what each asks for, and what it cannot pay, every statement with its source."""

from typing import Any

import attrs

from occupational_therapy.casework.funding.access_to_work import ACCESS_TO_WORK_CAP
from occupational_therapy.casework.funding.facts import FundedKind, FundingFacts
from occupational_therapy.casework.funding.grants import GRANT_LIMITS, NO_GRANT
from occupational_therapy.casework.funding.route_profile import Answer, RouteCondition, RouteProfile, RouteTerm
from occupational_therapy.casework.funding_route import FundingRoute
from occupational_therapy.casework.nation import Nation
from occupational_therapy.casework.rehabilitation_code import REHABILITATION_CODE
from occupational_therapy.kernel.catalogue import Catalogue
from occupational_therapy.kernel.dates import Date, Period
from occupational_therapy.kernel.errors import NotInForceError
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.money import Money
from occupational_therapy.kernel.provenance import Confidence, Dated, DatedSeries, Source

__all__ = ["FREE_ADAPTATION_LIMIT", "FUNDING_ROUTES", "known_on"]

_CARE_ACT = Source("Care Act 2014; SI 2014/2673 reg 2; SI 2014/2672 reg 3", note="from 1 April 2015")

FREE_ADAPTATION_LIMIT: DatedSeries[Money] = DatedSeries(
    key="care_act_free_adaptation",
    entries=(
        Dated(
            value=Money("1000.00", "GBP"),
            holds=Period(start="2015-04-01"),
            sources=(_CARE_ACT,),
        ),
    ),
    checked="2026-11-23",
)
"""England: minor adaptations that cost no more are free of charge, as aids are whatever they cost."""

_MEMORY = Confidence.FROM_MEMORY
_CARE_ELIGIBILITY = Source("Care Act 2014, eligibility", _MEMORY)
_CARE_ELSEWHERE = Source(
    "Social Services and Well-being (Wales) Act 2014; Social Work (Scotland) Act 1968; Northern Ireland's orders",
    _MEMORY,
)
_HOUSING_ACT = Source("Housing Grants, Construction and Regeneration Act 1996 ss.19-24, as told by Norwich and Scope")
_GRANT_PAGE = Source("gov.uk, Disabled Facilities Grants")
_GRANT_POLICY = Source("gov.uk; policy of Norwich", note="some policies spare those under 19")
_GRANT_NI = Source("Northern Ireland Housing Executive")
_GRANT_FIXTURES = Source("Practice of housing authorities", _MEMORY)
_WORK = Source("Access to Work fact sheets of the Department for Work and Pensions")
_EQUALITY = Source("Equality Act 2010 ss.20-21; in Northern Ireland the Disability Discrimination Act 1995", _MEMORY)
_NHS = Source("Practice of the health service", _MEMORY)
_DAMAGES = Source("Law of damages for injury", _MEMORY, note="what is reasonable and was caused by the injury")
_SCHOOL = Source("Law of special educational needs and of students' allowances", _MEMORY)
_OWN_TERMS = Source("What this library can know", Confidence.CONVENTION, note="each charity has terms of its own")
_CHOICE = Source("What this library can know", Confidence.CONVENTION, note="nobody but the client can say")

_OVER = 16


def known_on(series: DatedSeries[Any], on: Date) -> bool:
    """Whether a dated fact is known on a day."""
    try:
        series.on(on)
    except NotInForceError:
        return False
    return True


@attrs.frozen
class _Fact:
    """Asks a fact by its name, or for its contrary; a value, so that conditions can be pickled."""

    name: str
    contrary: bool = False

    def __call__(self, facts: FundingFacts, _nation: Nation, _on: Date) -> Answer:
        answer: Answer = getattr(facts, self.name)
        return None if answer is None else answer is not self.contrary


@attrs.frozen
class _Kind:
    """Asks whether it is of one of some kinds."""

    kinds: tuple[FundedKind, ...]

    def __call__(self, facts: FundingFacts, _nation: Nation, _on: Date) -> Answer:
        return None if facts.kind is None else facts.kind in self.kinds


def _over_sixteen(facts: FundingFacts, _nation: Nation, _on: Date) -> Answer:
    # the sheets say over 16, others from 16: of that age it is not known
    return None if facts.age is None or facts.age == _OVER else facts.age > _OVER


def _has_grant(_facts: FundingFacts, nation: Nation, _on: Date) -> Answer:
    return nation not in NO_GRANT


def _limit_known(_facts: FundingFacts, nation: Nation, on: Date) -> Answer:
    return True if known_on(GRANT_LIMITS[nation], on) else None


def _in_great_britain(_facts: FundingFacts, nation: Nation, _on: Date) -> Answer:
    return True if nation in _GREAT_BRITAIN else None


def _cap_known(_facts: FundingFacts, _nation: Nation, on: Date) -> Answer:
    return True if known_on(ACCESS_TO_WORK_CAP, on) else None


def _nobody_knows(_facts: FundingFacts, _nation: Nation, _on: Date) -> Answer:
    return None


_GREAT_BRITAIN = (Nation.ENGLAND, Nation.WALES, Nation.SCOTLAND)
_ELSEWHERE = (Nation.WALES, Nation.SCOTLAND, Nation.NORTHERN_IRELAND)

FUNDING_ROUTES: Catalogue[RouteProfile] = Catalogue(
    "route",
    (
        RouteProfile(
            route=FundingRoute.CLAIM,
            conditions=(
                RouteCondition(
                    what=message("there is a claim for an injury"),
                    holds=_Fact("claim"),
                    sources=[_DAMAGES],
                ),
                RouteCondition(
                    what=message("the need comes from that injury"),
                    holds=_Fact("from_injury"),
                    sources=[_DAMAGES],
                ),
            ),
            cannot_pay=(RouteTerm(what=message("needs that would be there without the injury"), sources=[_DAMAGES]),),
            terms=(
                RouteTerm(
                    what=REHABILITATION_CODE["cost_finality"].label,
                    sources=REHABILITATION_CODE["cost_finality"].sources,
                ),
            ),
        ),
        RouteProfile(
            route=FundingRoute.HEALTH_SERVICE,
            conditions=(
                RouteCondition(
                    what=message("the health service sees a clinical need"),
                    holds=_Fact("clinical_need"),
                    sources=[_NHS],
                ),
                RouteCondition(
                    what=message("it is treatment or equipment"),
                    holds=_Kind((FundedKind.TREATMENT, FundedKind.EQUIPMENT)),
                    sources=[_NHS],
                ),
            ),
            cannot_pay=(RouteTerm(what=message("works on a home"), sources=[_NHS]),),
        ),
        RouteProfile(
            route=FundingRoute.SOCIAL_CARE,
            conditions=(
                RouteCondition(
                    what=message("social care has found eligible needs"),
                    holds=_Fact("eligible_care_needs"),
                    sources=[_CARE_ELIGIBILITY, _CARE_ELSEWHERE],
                ),
                RouteCondition(
                    what=message("it is equipment, works on a home or support"),
                    holds=_Kind((FundedKind.EQUIPMENT, FundedKind.ADAPTATION, FundedKind.SUPPORT)),
                    sources=[_CARE_ELIGIBILITY],
                ),
            ),
            cannot_pay=(RouteTerm(what=message("treatment, which is for the health service"), sources=[_NHS]),),
            terms=(
                RouteTerm(
                    what=message(
                        "aids, minor adaptations costing {limit} or less, and six weeks of reablement are free",
                        limit=FREE_ADAPTATION_LIMIT.entries[-1].value,
                    ),
                    nations=(Nation.ENGLAND,),
                    sources=[_CARE_ACT],
                ),
                RouteTerm(
                    what=message("what is free of charge there is not known here"),
                    nations=_ELSEWHERE,
                    sources=[_CARE_ELSEWHERE],
                ),
            ),
        ),
        RouteProfile(
            route=FundingRoute.DISABLED_FACILITIES_GRANT,
            conditions=(
                RouteCondition(
                    what=message("the nation has such a grant"),
                    holds=_has_grant,
                    sources=[_GRANT_PAGE, *NO_GRANT.values()],
                ),
                *(
                    RouteCondition(
                        what=message("its limit is known for that day"),
                        holds=_limit_known,
                        nations=(nation,),
                        sources=limits.entries[-1].sources,
                    )
                    for nation, limits in GRANT_LIMITS.items()
                ),
                RouteCondition(
                    what=message("it is works on a home"), holds=_Kind((FundedKind.ADAPTATION,)), sources=[_HOUSING_ACT]
                ),
                RouteCondition(
                    what=message("the works are necessary and appropriate: the occupational therapist's view"),
                    holds=_Fact("necessary_and_appropriate"),
                    sources=[_HOUSING_ACT],
                ),
                RouteCondition(
                    what=message("the works are reasonable and practicable: the housing authority's view"),
                    holds=_Fact("reasonable_and_practicable"),
                    sources=[_HOUSING_ACT],
                ),
                RouteCondition(
                    what=message("the client means to live there for five years"),
                    holds=_Fact("stays_five_years"),
                    sources=[_GRANT_PAGE],
                ),
                RouteCondition(
                    what=message("the works have not begun"),
                    holds=_Fact("works_begun", contrary=True),
                    sources=[_GRANT_PAGE],
                ),
                RouteCondition(
                    what=message("an occupational therapist recommends it"),
                    holds=_Fact("therapist_recommends"),
                    nations=(Nation.NORTHERN_IRELAND,),
                    sources=[_GRANT_NI],
                ),
            ),
            cannot_pay=(
                RouteTerm(what=message("what lies above the limit"), sources=[_GRANT_PAGE]),
                RouteTerm(what=message("works begun before the approval: they may get nothing"), sources=[_GRANT_PAGE]),
                RouteTerm(what=message("loose equipment"), sources=[_GRANT_FIXTURES]),
            ),
            terms=(
                RouteTerm(
                    what=message("there is a means test: savings over £6,000 count; none for a child under 18"),
                    sources=[_GRANT_POLICY],
                ),
            ),
        ),
        RouteProfile(
            route=FundingRoute.ACCESS_TO_WORK,
            conditions=(
                RouteCondition(
                    what=message(
                        "the work is in Great Britain: Northern Ireland has a scheme of its own, not known here"
                    ),
                    holds=_in_great_britain,
                    sources=[_WORK],
                ),
                RouteCondition(
                    what=message("its cap is known for that day"),
                    holds=_cap_known,
                    sources=ACCESS_TO_WORK_CAP.entries[-1].sources,
                ),
                RouteCondition(what=message("the client is over 16"), holds=_over_sixteen, sources=[_WORK]),
                RouteCondition(
                    what=message("it is needed to work"),
                    holds=_Fact("for_work"),
                    sources=[_WORK],
                ),
                RouteCondition(
                    what=message("it goes beyond the adjustments that are reasonable for the employer to make"),
                    holds=_Fact("reasonable_adjustment", contrary=True),
                    sources=[_WORK],
                ),
            ),
            cannot_pay=(
                RouteTerm(what=message("adjustments that are reasonable for the employer to make"), sources=[_WORK]),
                RouteTerm(
                    what=message("what lies above the yearly cap, and the employer's share"),
                    sources=ACCESS_TO_WORK_CAP.entries[-1].sources,
                ),
                RouteTerm(what=message("work on the Isle of Man or in the Channel Islands"), sources=[_WORK]),
            ),
        ),
        RouteProfile(
            route=FundingRoute.EMPLOYER,
            conditions=(
                RouteCondition(
                    what=message("the client is an employee"),
                    holds=_Fact("employed"),
                    sources=[_EQUALITY],
                ),
                RouteCondition(
                    what=message("it is needed to work"),
                    holds=_Fact("for_work"),
                    sources=[_EQUALITY],
                ),
                RouteCondition(
                    what=message("it is an adjustment that is reasonable for the employer to make"),
                    holds=_Fact("reasonable_adjustment"),
                    sources=[_EQUALITY],
                ),
            ),
            cannot_pay=(RouteTerm(what=message("what is needed at home and not to work"), sources=[_EQUALITY]),),
        ),
        RouteProfile(
            route=FundingRoute.EDUCATION,
            conditions=(
                RouteCondition(
                    what=message("the client is at a school, a college or a university"),
                    holds=_Fact("in_education"),
                    sources=[_SCHOOL],
                ),
                RouteCondition(
                    what=message("it is needed to learn"),
                    holds=_Fact("for_education"),
                    sources=[_SCHOOL],
                ),
            ),
            cannot_pay=(RouteTerm(what=message("what is needed at home and not to learn"), sources=[_SCHOOL]),),
        ),
        RouteProfile(
            route=FundingRoute.CHARITY,
            conditions=(
                RouteCondition(
                    what=message("a charity's own terms are met"),
                    holds=_nobody_knows,
                    sources=[_OWN_TERMS],
                ),
            ),
        ),
        RouteProfile(
            route=FundingRoute.CLIENT,
            conditions=(
                RouteCondition(
                    what=message("the client would pay"),
                    holds=_Fact("client_would_pay"),
                    sources=[_CHOICE],
                ),
            ),
        ),
    ),
)
"""Every route by its word."""
