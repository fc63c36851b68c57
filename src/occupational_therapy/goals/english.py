"""English words for the wording of goals: what is vague, what can be seen, what counts as a number, a unit, a date."""

from collections.abc import Iterator

from occupational_therapy.goals.language import Concern, Language, WordList

__all__ = ["ENGLISH"]

_VAGUE_VERBS = (
    "improve",
    "increase",
    "decrease",
    "reduce",
    "enhance",
    "maximise",
    "maximize",
    "optimise",
    "optimize",
    "promote",
    "facilitate",
    "encourage",
    "develop",
    "strengthen",
    "progress",
    "work on",
    "work towards",
    "address",
    "explore",
    "look at",
    "consider",
    "try",
    "attempt",
    "aim",
    "hope",
    "continue",
    "maintain",
    "manage",
    "cope",
    "deal with",
    "engage",
    "participate",
    "benefit",
)
_INNER_STATES = (
    "understand",
    "know",
    "learn",
    "realise",
    "realize",
    "appreciate",
    "feel",
    "be aware",
    "believe",
    "accept",
    "be motivated",
    "be confident",
    "be comfortable",
    "enjoy",
)
_COMPARATIVES = (
    "better",
    "more",
    "less",
    "fewer",
    "easier",
    "greater",
    "higher",
    "longer",
    "faster",
    "safer",
    "more independent",
)
_HEDGES = (
    "as able",
    "as tolerated",
    "as appropriate",
    "as needed",
    "if possible",
    "where possible",
    "when ready",
    "some",
    "several",
    "regular",
    "regularly",
    "often",
    "sometimes",
    "occasionally",
    "appropriate",
    "appropriately",
    "adequate",
    "adequately",
    "good",
    "fair",
    "reasonable",
    "sufficient",
    "within normal limits",
    "functional",
    "optimal",
    "maximum potential",
)
_LOOSE_TIMES = (
    "soon",
    "shortly",
    "in due course",
    "ongoing",
    "in the future",
    "eventually",
    "long term",
    "long-term",
    "asap",
    "next few weeks",
)
_THERAPIST_ACTIONS = (
    "provide",
    "assess",
    "treat",
    "teach",
    "educate",
    "monitor",
    "review",
    "liaise",
    "refer",
    "order",
    "issue",
)
_OBSERVABLE = (
    "wash",
    "dress",
    "transfer",
    "walk",
    "climb",
    "prepare",
    "cook",
    "make",
    "shop",
    "pay",
    "travel",
    "phone",
    "write",
    "read aloud",
    "list",
    "name",
    "demonstrate",
    "complete",
    "attend",
    "arrive",
    "initiate",
    "choose",
    "carry",
    "pour",
    "cut",
    "open",
    "fasten",
    "eat",
    "drink",
    "set",
    "check",
    "record",
    "follow",
    "put on",
    "take off",
    "don",
    "doff",
    "sit",
    "stand",
    "hold",
    "lift",
    "reach",
    "buy",
    "clean",
    "brush",
    "shave",
    "shower",
    "bathe",
    "feed",
    "drive",
    "swim",
    "use",
    "return to",
)

_IRREGULAR = {
    "be": ("is", "are", "am", "was", "were", "been", "being"),
    "buy": ("buys", "bought", "buying"),
    "choose": ("chooses", "chose", "chosen", "choosing"),
    "cut": ("cuts", "cutting"),
    "deal": ("deals", "dealt", "dealing"),
    "don": ("dons", "donned", "donning"),
    "drink": ("drinks", "drank", "drunk", "drinking"),
    "drive": ("drives", "drove", "driven", "driving"),
    "eat": ("eats", "ate", "eaten", "eating"),
    "feed": ("feeds", "fed", "feeding"),
    "feel": ("feels", "felt", "feeling"),
    "hold": ("holds", "held", "holding"),
    "know": ("knows", "knew", "known", "knowing"),
    "learn": ("learns", "learned", "learnt", "learning"),
    "make": ("makes", "made", "making"),
    "pay": ("pays", "paid", "paying"),
    "put": ("puts", "putting"),
    "read": ("reads", "reading"),
    "refer": ("refers", "referred", "referring"),
    "set": ("sets", "setting"),
    "shop": ("shops", "shopped", "shopping"),
    "sit": ("sits", "sat", "sitting"),
    "stand": ("stands", "stood", "standing"),
    "swim": ("swims", "swam", "swum", "swimming"),
    "take": ("takes", "took", "taken", "taking"),
    "teach": ("teaches", "taught", "teaching"),
    "transfer": ("transfers", "transferred", "transferring"),
    "travel": ("travels", "travelled", "traveled", "travelling", "traveling"),
    "understand": ("understands", "understood", "understanding"),
    "write": ("writes", "wrote", "written", "writing"),
}
_HISSING = ("s", "x", "z", "ch", "sh", "o")
_VOWELS = "aeiou"


def _forms(verb: str) -> Iterator[str]:
    first, *rest = verb.split()
    for form in (first, *_IRREGULAR.get(first, tuple(_regular(first)))):
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


def _as_they_are(words: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    return tuple((word, word) for word in words)


_AT_CLAUSE_END = r"\s*(?:$|[.,;:!?]|and\b|by\b)"
_WITHOUT_ACTIVITY = r"(?!\s+in\b)"
_ONLY_BEFORE = (
    *((form, _AT_CLAUSE_END) for form in _forms("manage")),
    *((form, _WITHOUT_ACTIVITY) for form in _forms("participate")),
)
"""To manage is vague without an object, to participate without an activity."""

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
    rf"|(?:{'|'.join(_COMPARATIVES)})\s+than\s+(?=(?:about\s+|around\s+)?{_AMOUNT})"
)
"""What sets a limit, as in "no more than", or compares with an amount, as in "more than 10 minutes"."""

_MONTHS = (
    r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?"
)
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_NO_RATE = r"\b(?!\s+(?:a|per|each|every)\b)"
"""Two days a week are how often, not when."""
_FROM_START = rf"(?:in|within|after|by|over)\s+(?:the\s+next\s+)?(?P<number>\d{{1,4}}|{_IN_WORDS})\s+"

ENGLISH = Language(
    code="en",
    lists=(
        WordList(concern=Concern.VAGUE_VERB, forms=_conjugated(_VAGUE_VERBS), only_before=_ONLY_BEFORE),
        WordList(concern=Concern.INNER_STATE, forms=_conjugated(_INNER_STATES)),
        WordList(concern=Concern.COMPARATIVE, forms=_as_they_are(_COMPARATIVES)),
        WordList(concern=Concern.HEDGE, forms=_as_they_are(_HEDGES)),
        WordList(concern=Concern.LOOSE_TIME, forms=_as_they_are(_LOOSE_TIMES)),
    ),
    therapist_actions=WordList(concern=Concern.THERAPIST_ACTION, forms=_conjugated(_THERAPIST_ACTIONS)),
    therapists=r"(?:occupational\s+)?therapists?|ot|ots",
    opening=r"to\s+",
    observable=_conjugated(_OBSERVABLE),
    joined=r"\band\b|\bthen\b|&|;",
    quoted=(
        '"[^"]*"|\u201c[^\u201d]*\u201d|\u00ab[^\u00bb]*\u00bb'
        r"|(?<!\w)'(?>[^']*(?:'(?=\w)[^']*)*)'(?!\w)"
        "|(?<!\\w)\u2018(?>[^\u2019]*(?:\u2019(?=\\w)[^\u2019]*)*)\u2019(?!\\w)"
    ),
    number=_NUMBER,
    unit=(
        r"%|/\s*\d|(?:per\s?cent|percent|out\s+of|of\s+\d+|seconds?|secs?|minutes?|mins?|hours?|hrs?|metres?|meters?|m"
        r"|kilometres?|kilometers?|km|centimetres?|centimeters?|cm|miles?|steps?|stairs?|times?|x|occasions?|prompts?|cues?"
        r"|repetitions?|reps?|meals?|items?|laps?|levels?|points?|daily|weekly"
        r"|(?:\w+\s+){0,2}(?:a|per|each|every)\s+(?:hour|day|night|week|month|year))\b"
    ),
    date=(
        rf"\d{{4}}-\d{{2}}-\d{{2}}|\d{{1,2}}[/.]\d{{1,2}}[/.](?:\d{{4}}|\d{{2}})|{_DAY}\s+(?:of\s+)?(?:{_MONTHS})\b"
        rf"|(?:{_MONTHS})\s+{_DAY}\b|(?:by|in|before)\s+(?:the\s+end\s+of\s+)?(?:{_MONTHS})\b"
    ),
    relative_days=rf"{_FROM_START}days?{_NO_RATE}",
    relative_weeks=rf"{_FROM_START}weeks?{_NO_RATE}",
    relative_months=rf"{_FROM_START}months?{_NO_RATE}",
    number_words=_NUMBER_WORDS,
    rating=r"\d{1,3}\s*(?:/|out\s+of\b)\s*(?:100|\d{1,2})\b",
    holding=("maintain", "continue"),
    limit=_LIMIT,
)
"""The rules for goals written in English. Another language brings a value of its own, made from its own words."""
