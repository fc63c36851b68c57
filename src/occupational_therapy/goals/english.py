"""English for the wording of goals: the forms of its words, and what counts as a number, a unit, a date, support."""

from collections.abc import Iterator

from occupational_therapy.goals.english_words import (
    COMPARATIVES,
    HEDGES,
    INNER_STATES,
    IRREGULAR,
    LOOSE_TIMES,
    OBSERVABLE,
    PARTS,
    SHOWING,
    THERAPIST_ACTIONS,
    VAGUE_VERBS,
)
from occupational_therapy.goals.language import Concern, Language, WordList

__all__ = ["ENGLISH"]

_HISSING = ("s", "x", "z", "ch", "sh", "o")
_VOWELS = "aeiou"


def _forms(verb: str) -> Iterator[str]:
    first, *rest = verb.split()
    for form in (first, *IRREGULAR.get(first, tuple(_regular(first)))):
        yield " ".join([form, *rest])


def _regular(verb: str) -> Iterator[str]:
    ends_in_y = verb.endswith("y") and verb[-2] not in _VOWELS
    if ends_in_y:
        yield from (f"{verb[:-1]}ies", f"{verb[:-1]}ied")
    else:
        yield f"{verb}es" if verb.endswith(_HISSING) else f"{verb}s"
        yield f"{verb}d" if verb.endswith("e") else f"{verb}ed"
    yield f"{verb[:-1]}ing" if verb.endswith("e") else f"{verb}ing"


def _conjugated(verbs: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    return tuple((form, verb) for verb in verbs for form in _forms(verb))


def _inner_states() -> Iterator[tuple[str, str]]:
    for form, state in _conjugated(INNER_STATES):
        yield form, state
        if state.startswith("be "):
            yield form.replace(" ", " more ", 1), state


def _as_they_are(words: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    return tuple((word, word) for word in words)


_AT_CLAUSE_END = r"\s*(?:$|[.,;:!?]|and\b|by\b)"
_WITHOUT_ACTIVITY = r"(?!\s+in\b)"
_ONLY_BEFORE = (
    *((form, _AT_CLAUSE_END) for form in _forms("manage")),
    *((form, _WITHOUT_ACTIVITY) for form in _forms("participate")),
    *((form, r"\s+from\b") for form in _forms("benefit")),
)
"""To manage is vague without an object, to participate without an activity; benefits without from are money."""

_NUMBER_WORDS = (
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("fifteen", 15),
    ("twenty", 20),
    ("thirty", 30),
)
_IN_WORDS = "|".join(word for word, _ in _NUMBER_WORDS)
_NUMBER = rf"\d+(?:[.,]\d+)?|(?:{_IN_WORDS}|once|twice)\b"
_AMOUNT = rf"(?:{_NUMBER}|(?:half\s+)?an?\s+(?:second|minute|hour|day|week|month|year|metre|meter|mile)\b(?!\s+ago))"
_LIMIT = (
    r"(?:no|not)\s+(?:more|less|fewer|greater|higher|longer)\b(?:\s+than\b)?"
    r"|or\s+(?:more|less|fewer|longer|higher|faster)\b"
    rf"|(?:{'|'.join(COMPARATIVES)})\s+than\s+(?=(?:about\s+|around\s+)?{_AMOUNT})"
)
"""What sets a limit, as in "no more than" or "or more", or compares with an amount, as in "more than 10 minutes"."""
_OWN = r"(?:the|an?|his|her|their|my|your|its|own)"
_COMPOUNDS = (
    r"(?:walking|shopping|washing|dressing|eating|drinking|cooking|writing|reading|driving|swimming)\s+(?:frame|stick|aid"
    r"|list|bag|trolley|machine|line|gown|hoist|pool|lesson|utensil|equipment)s?\b"
    r"|stand(?:-|\s+|)by\b|(?<=return to )work\b|(?<=returns to )work\b"
    r"|(?<=returned to )work\b|(?<=returning to )work\b|(?<=go to )work\b|(?<=goes to )work\b|(?<=back to )work\b"
    rf"|(?:written|picture|tick|check|to-do|{_OWN})\s+(?:lists?|names?|records?|drinks?|shops?|checks?|cuts?|orders?)\b"
    rf"|(?:hot|cold|warm|soft)\s+drinks?\b|(?:{_OWN}|home|e-?mail|postal)\s+address(?:es)?\b"
    rf"|(?:{_NUMBER}|of|first|second|third|last|each|every)\s+(?:attempt|tries|try)s?\b"
)
"""Where a word of the lists, or a verb, is a thing or another word."""
_HELP = (
    r"independent(?:ly)?|unaided|alone|on\s+(?:his|her|their|my)\s+own|by\s+(?:him|her|them|my)sel(?:f|ves)"
    r"|without\s+(?:any\s+)?(?:help|assistance|support|prompt(?:s|ing)?|reminders?|cues?|supervision|an?\s+aid)"
    r"|(?:verbal|visual|physical|gestural|written)\s+(?:prompt|cue|reminder)s?|prompt(?:s|ing)|one\s+prompt"
    r"|reminders?|cues|cueing|supervis(?:ion|ed)|set-?\s?up|stand(?:-|\s+|)by|contact\s+guard|hands[\s-]on"
    r"|(?:minimal|moderate|maximal|total|min|mod|max)\s+(?:assist(?:ance)?|help|a)|assist(?:ance)?\s+of|help\s+(?:of|from)"
    r"|with\s+(?:the\s+)?(?:help|assistance|support)|hoist|rails?|(?:walking|zimmer|an?|the)\s+(?:frame|stick)|crutch(?:es)?|wheelchair|rollator|splints?"
    r"|shoehorn|stool|bath\s+board|checklist|dosette|adapted|long-handled|equipment|aids?|device"
)
"""Help, prompts, equipment, or that there are none."""
_NO_PLACE = (
    "(?:second|minute|hour|day|week|month|year|night|morning|afternoon|evening|time|end|start|next|coming|following|past"
    "|last|future|(?:long|short)[ -]term|help|assist|support|level|score|target|rating|minimum|maximum|least|same)"
)
_PLACE = (
    rf"(?:in|at|on|onto|into|off|to|from|with|using|around|along|inside|outside|down|up|over|through|given)\s+{_OWN}\s+"
    rf"(?!{_NO_PLACE})\w+"
    r"|(?:at|in|into|from|to)\s+(?:home|school|work|college|nursery|hospital|bed|chair|town|public)\b"
    r"|indoors|outdoors|outside|upstairs|downstairs|(?:using|uses?)\s+\w+"
)
"""Where, or with what: a preposition and a thing, times apart."""

_MONTHS = (
    r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?"
)
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_NO_RATE = r"\b(?!\s+(?:a|per|each|every)\b)"
"""Two days a week are how often, not when."""
_SPAN = r"(?:in|within|after|by|over)\s+(?:the\s+next\s+)?"
_FROM_START = rf"{_SPAN}(?P<number>\d{{1,4}}|{_IN_WORDS})\s+"

ENGLISH = Language(
    code="en",
    lists=(
        WordList(concern=Concern.VAGUE_VERB, forms=_conjugated(VAGUE_VERBS), only_before=_ONLY_BEFORE),
        WordList(concern=Concern.INNER_STATE, forms=tuple(_inner_states())),
        WordList(concern=Concern.COMPARATIVE, forms=_as_they_are(COMPARATIVES)),
        WordList(concern=Concern.HEDGE, forms=_as_they_are(HEDGES)),
        WordList(concern=Concern.LOOSE_TIME, forms=_as_they_are(LOOSE_TIMES)),
    ),
    therapist_actions=WordList(concern=Concern.THERAPIST_ACTION, forms=_conjugated(THERAPIST_ACTIONS)),
    therapists=r"(?:occupational\s+)?therapists?|ot|ots",
    opening=r"to\s+",
    observable=_conjugated(OBSERVABLE),
    joined=r"\band\b|\bthen\b|&|;",
    quoted=(
        '"[^"]*"|\u201c[^\u201d]*\u201d|\u00ab[^\u00bb]*\u00bb'
        r"|(?<!\w)'(?>[^']*(?:'(?=\w)[^']*)*)'(?!\w)"
        "|(?<!\\w)\u2018(?>[^\u2019]*(?:\u2019(?=\\w)[^\u2019]*)*)\u2019(?!\\w)"
    ),
    number=_NUMBER,
    unit=(
        r"%|/\s*\d|(?:per\s?cent|percent|out\s+of|of\s+\d+|seconds?|secs?|minutes?|mins?|hours?|hrs?|metres?|meters?|m"
        r"|kilometres?|kilometers?|km|centimetres?|centimeters?|cm|miles?|steps?|stairs?|times?|x|occasions?"
        r"|(?:verbal\s+|visual\s+|physical\s+|gestural\s+|written\s+)?(?:prompts?|cues?|reminders?)"
        r"|kilograms?|kilos?|kg|grams?|g|pounds?|lbs?|newtons?|degrees?|millilitres?|ml|litres?|words?|letters?|sentences?"
        r"|pages?|doses?|appointments?|days|nights|mornings|afternoons|evenings|weekdays|weeks|months|consecutive"
        r"|trials?|attempts?|sessions?|repetitions?|reps?|meals?|items?|laps?|levels?|points?|daily|weekly"
        r"|(?:\w+\s+){0,2}(?:a|per|each|every)\s+(?:hour|day|night|week|month|year))\b"
    ),
    date=(
        rf"\d{{4}}-\d{{2}}-\d{{2}}|\d{{1,2}}[/.]\d{{1,2}}[/.](?:\d{{4}}|\d{{2}})|{_DAY}\s+(?:of\s+)?(?:{_MONTHS})\b"
        rf"|(?:{_MONTHS})\s+{_DAY}\b|(?:by|in|before)\s+(?:the\s+(?:end|start|middle)\s+of\s+)?(?:{_MONTHS})\b"
        r"|(?:by|before)\s+(?:christmas|new\s+year|(?:next\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
    ),
    relative_days=rf"{_FROM_START}days?{_NO_RATE}",
    relative_weeks=(
        rf"(?:(?P<nth>by\s+(?:the\s+end\s+of\s+)?week\s+)|{_SPAN})(?P<number>\d{{1,4}}|{_IN_WORDS})(?(nth)\b|\s+weeks?{_NO_RATE})"
    ),
    relative_months=rf"{_FROM_START}months?{_NO_RATE}",
    number_words=_NUMBER_WORDS,
    rating=r"\d{1,3}\s*(?:/|out\s+of\b)\s*(?:100|\d{1,2})\b",
    holding=("maintain", "continue"),
    limit=_LIMIT,
    compounds=_COMPOUNDS,
    parts=PARTS,
    showing=SHOWING,
    accompanying=r"\w+ing(?:\s+\w+)*",
    support=rf"(?:{_HELP})\b",
    context=_PLACE,
    starting=rf"from\s+(?:{_NUMBER})|(?:now|currently|at\s+present|baseline)\W+(?:{_NUMBER})",
)
"""The rules for goals written in English. Another language brings a value of its own, made from its own words."""
