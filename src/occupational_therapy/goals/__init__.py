"""Goals: what was agreed and every later version of it, how far it has come, and what became of it.

``Goal`` keeps the first terms for ever; ``progress`` compares it with a straight line on a day; ``smart.review`` looks
at it letter by letter; ``propose_grade`` proposes a grade of its statement; ``gas`` scales goals; ``percent_met``
counts them; ``review_goals`` looks at several together. ``ratings`` holds what clients rate themselves, ``assist`` the
levels of help, ``lifecycle`` the table of states and events.
"""

from occupational_therapy.goals import assist, gas, lifecycle, ratings, smart
from occupational_therapy.goals.assist import AssistLevel, Help, HelpWord
from occupational_therapy.goals.baseline import baseline_of
from occupational_therapy.goals.caseload import Goals, review_goals
from occupational_therapy.goals.codes import (
    ACHIEVEMENTS,
    GAS_LEVEL_LOINC,
    GAS_LOINC,
    LIFECYCLE_CODES,
    AchievementCode,
    achievement,
)
from occupational_therapy.goals.criterion import Consistency, Criterion
from occupational_therapy.goals.english import ENGLISH
from occupational_therapy.goals.goal import Goal
from occupational_therapy.goals.goal_line import TOLERANCE, Progress, progress, trajectory
from occupational_therapy.goals.grading import ProposedGrade, StatementContent, StatementDetail, propose_grade
from occupational_therapy.goals.history import Owner, Reading, Reflection, Revision, Step, Version
from occupational_therapy.goals.language import Concern, Language, Wording, WordList, concerns
from occupational_therapy.goals.lifecycle import Event, State
from occupational_therapy.goals.measure import Direction, GoalMeasure, MeasureKind
from occupational_therapy.goals.outcomes import Excluded, Outcome, PercentMet, attainment, outcome, percent_met
from occupational_therapy.goals.progress_status import ProgressStatus
from occupational_therapy.goals.section_gg import SECTION_GG_LEVELS, levels_of_gg, section_gg_of
from occupational_therapy.goals.statement import compose
from occupational_therapy.goals.statutory_help import StatutoryHelp
from occupational_therapy.goals.support import Barrier, Support
from occupational_therapy.goals.terms import Actor, Agreement, Judgement, JudgementAbout, Terms
from occupational_therapy.goals.tools import GOAL_TOOLS, GoalTool

__all__ = [
    "ACHIEVEMENTS",
    "ENGLISH",
    "GAS_LEVEL_LOINC",
    "GAS_LOINC",
    "GOAL_TOOLS",
    "LIFECYCLE_CODES",
    "SECTION_GG_LEVELS",
    "TOLERANCE",
    "AchievementCode",
    "Actor",
    "Agreement",
    "AssistLevel",
    "Barrier",
    "Concern",
    "Consistency",
    "Criterion",
    "Direction",
    "Event",
    "Excluded",
    "Goal",
    "GoalMeasure",
    "GoalTool",
    "Goals",
    "Help",
    "HelpWord",
    "Judgement",
    "JudgementAbout",
    "Language",
    "MeasureKind",
    "Outcome",
    "Owner",
    "PercentMet",
    "Progress",
    "ProgressStatus",
    "ProposedGrade",
    "Reading",
    "Reflection",
    "Revision",
    "State",
    "StatementContent",
    "StatementDetail",
    "StatutoryHelp",
    "Step",
    "Support",
    "Terms",
    "Version",
    "WordList",
    "Wording",
    "achievement",
    "assist",
    "attainment",
    "baseline_of",
    "compose",
    "concerns",
    "gas",
    "levels_of_gg",
    "lifecycle",
    "outcome",
    "percent_met",
    "progress",
    "propose_grade",
    "ratings",
    "review_goals",
    "section_gg_of",
    "smart",
    "trajectory",
]
