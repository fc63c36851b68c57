"""Assessment: measures with their scoring, results that explain themselves, and change between them.

A measure is looked up by its key and variant, and scores answers to a :class:`~.results.Result`::

    from occupational_therapy.assessment import measure

    result = measure("barthel_index", "original_0_100").score({"feeding": 10, ...}, on="2026-03-01")

``find`` looks for measures by words, specialism, area, condition, age, administration and rights.
"""

from typing import TYPE_CHECKING

from occupational_therapy.kernel.lazily import given_later

if TYPE_CHECKING:
    from occupational_therapy.assessment.alert import Alert
    from occupational_therapy.assessment.answers import (
        NOT_APPLICABLE,
        NOT_ASKED,
        Answer,
        InvalidAnswersError,
        Item,
        ItemKind,
        Option,
        State,
        numbered,
        scale,
        worded,
    )
    from occupational_therapy.assessment.bands import Band, BandSet
    from occupational_therapy.assessment.change import Change, Compared, Threshold, ThresholdKind
    from occupational_therapy.assessment.change_outline import change_in_words
    from occupational_therapy.assessment.definition import Administration, Code, Measure, MeasureWithheldError
    from occupational_therapy.assessment.measures import MEASURES, measure
    from occupational_therapy.assessment.reliable_change import ReliableChange, ReliableChangeClass
    from occupational_therapy.assessment.results import Interpretation, Result, ScoreValue, Status
    from occupational_therapy.assessment.scores import STRICT, Direction, MissingRule, Score
    from occupational_therapy.assessment.search import find
    from occupational_therapy.assessment.statistics import GroupChange, Precision, UndefinedStatisticError

__all__ = [
    "MEASURES",
    "NOT_APPLICABLE",
    "NOT_ASKED",
    "STRICT",
    "Administration",
    "Alert",
    "Answer",
    "Band",
    "BandSet",
    "Change",
    "Code",
    "Compared",
    "Direction",
    "GroupChange",
    "Interpretation",
    "InvalidAnswersError",
    "Item",
    "ItemKind",
    "Measure",
    "MeasureWithheldError",
    "MissingRule",
    "Option",
    "Precision",
    "ReliableChange",
    "ReliableChangeClass",
    "Result",
    "Score",
    "ScoreValue",
    "State",
    "Status",
    "Threshold",
    "ThresholdKind",
    "UndefinedStatisticError",
    "change_in_words",
    "find",
    "measure",
    "numbered",
    "scale",
    "worded",
]

__getattr__ = given_later(
    __name__,
    {
        "Administration": "definition",
        "Alert": "alert",
        "Answer": "answers",
        "Band": "bands",
        "BandSet": "bands",
        "Change": "change",
        "Code": "definition",
        "Compared": "change",
        "Direction": "scores",
        "GroupChange": "statistics",
        "Interpretation": "results",
        "InvalidAnswersError": "answers",
        "Item": "answers",
        "ItemKind": "answers",
        "MEASURES": "measures",
        "Measure": "definition",
        "MeasureWithheldError": "definition",
        "MissingRule": "scores",
        "NOT_APPLICABLE": "answers",
        "NOT_ASKED": "answers",
        "Option": "answers",
        "Precision": "statistics",
        "ReliableChange": "reliable_change",
        "ReliableChangeClass": "reliable_change",
        "Result": "results",
        "STRICT": "scores",
        "Score": "scores",
        "ScoreValue": "results",
        "State": "answers",
        "Status": "results",
        "Threshold": "change",
        "ThresholdKind": "change",
        "UndefinedStatisticError": "statistics",
        "change_in_words": "change_outline",
        "find": "search",
        "measure": "measures",
        "numbered": "answers",
        "scale": "answers",
        "worded": "answers",
    },
)
