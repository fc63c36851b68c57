"""How conditions and problems are grouped for browsing."""

import enum

from occupational_therapy.kernel.messages import Message, message

__all__ = ["ConditionGroup", "ConditionKind"]


class ConditionKind(enum.StrEnum):
    """What somebody has, or what somebody cannot do."""

    CONDITION = "condition"
    PROBLEM = "problem"

    @property
    def label(self) -> Message:
        """The kind in words."""
        return _KINDS[self]


_KINDS = {ConditionKind.CONDITION: message("condition"), ConditionKind.PROBLEM: message("problem")}


class ConditionGroup(enum.StrEnum):
    """Groups of conditions, then groups of problems."""

    BRAIN = "brain"
    NEUROLOGICAL = "neurological"
    SPINAL = "spinal"
    ORTHOPAEDIC = "orthopaedic"
    UPPER_LIMB = "upper_limb"
    BURNS = "burns"
    AMPUTATION = "amputation"
    JOINT_DISEASE = "joint_disease"
    PAIN_AND_FATIGUE = "pain_and_fatigue"
    MENTAL_HEALTH = "mental_health"
    COGNITIVE = "cognitive"
    OLDER_AGE = "older_age"
    SENSORY_LOSS = "sensory_loss"
    DEVELOPMENTAL = "developmental"
    DAILY_TASKS = "daily_tasks"
    MOVING_ABOUT = "moving_about"
    SEATING_AND_SKIN = "seating_and_skin"
    HOME_AND_EQUIPMENT = "home_and_equipment"
    CARE_AND_HANDLING = "care_and_handling"
    WORK = "work"
    SCHOOL_AND_PLAY = "school_and_play"
    THINKING_AND_FEELING = "thinking_and_feeling"
    HAND_USE = "hand_use"
    SOCIAL_LIFE = "social_life"

    @property
    def label(self) -> Message:
        """The group in words."""
        return _GROUPS[self]

    @property
    def kind(self) -> ConditionKind:
        """Whether it groups conditions or problems."""
        return ConditionKind.PROBLEM if self in _OF_PROBLEMS else ConditionKind.CONDITION


_GROUPS = {
    ConditionGroup.BRAIN: message("Brain injury and stroke"),
    ConditionGroup.NEUROLOGICAL: message("Other neurological conditions"),
    ConditionGroup.SPINAL: message("Injury of the spine"),
    ConditionGroup.ORTHOPAEDIC: message("Injury and surgery of bones and joints"),
    ConditionGroup.UPPER_LIMB: message("Hand, arm and shoulder"),
    ConditionGroup.BURNS: message("Burns"),
    ConditionGroup.AMPUTATION: message("Loss of a limb"),
    ConditionGroup.JOINT_DISEASE: message("Arthritis"),
    ConditionGroup.PAIN_AND_FATIGUE: message("Pain, fatigue and long-term illness"),
    ConditionGroup.MENTAL_HEALTH: message("Mental health"),
    ConditionGroup.COGNITIVE: message("Dementia and failing memory"),
    ConditionGroup.OLDER_AGE: message("Older age"),
    ConditionGroup.SENSORY_LOSS: message("Sight and hearing"),
    ConditionGroup.DEVELOPMENTAL: message("Conditions from birth or childhood"),
    ConditionGroup.DAILY_TASKS: message("Everyday tasks"),
    ConditionGroup.MOVING_ABOUT: message("Moving about"),
    ConditionGroup.SEATING_AND_SKIN: message("Sitting, posture and skin"),
    ConditionGroup.HOME_AND_EQUIPMENT: message("Home and equipment"),
    ConditionGroup.CARE_AND_HANDLING: message("Care and handling"),
    ConditionGroup.WORK: message("Work"),
    ConditionGroup.SCHOOL_AND_PLAY: message("School and play"),
    ConditionGroup.THINKING_AND_FEELING: message("Thinking, energy, pain and feelings"),
    ConditionGroup.HAND_USE: message("Use of the hands"),
    ConditionGroup.SOCIAL_LIFE: message("Leisure and company"),
}

_OF_PROBLEMS = frozenset(
    {
        ConditionGroup.DAILY_TASKS,
        ConditionGroup.MOVING_ABOUT,
        ConditionGroup.SEATING_AND_SKIN,
        ConditionGroup.HOME_AND_EQUIPMENT,
        ConditionGroup.CARE_AND_HANDLING,
        ConditionGroup.WORK,
        ConditionGroup.SCHOOL_AND_PLAY,
        ConditionGroup.THINKING_AND_FEELING,
        ConditionGroup.HAND_USE,
        ConditionGroup.SOCIAL_LIFE,
    }
)
