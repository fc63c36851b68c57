"""ICF terms that this library uses, with wordings of its own.

Codes are those of the World Health Organization's classification of 2001 unless a term's source says otherwise.
A code here names a function, an activity or a part of the surroundings; it says nothing about a person without a
qualifier.
"""

import enum

import attrs

from occupational_therapy.kernel.catalogue import Catalogue
from occupational_therapy.kernel.fields import settle
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Source, sources_of
from occupational_therapy.occupations.sources import ICF_2001, ICF_LATER, ICF_ONE_LIST, ICF_UNREAD

__all__ = ["ICF_TERMS", "IcfComponent", "IcfTerm"]


class IcfComponent(enum.StrEnum):
    """The four components of the classification that have codes."""

    FUNCTION = "b"
    STRUCTURE = "s"
    ACTIVITY = "d"
    ENVIRONMENT = "e"

    @property
    def label(self) -> Message:
        """The component in words."""
        return _COMPONENTS[self]


_COMPONENTS = {
    IcfComponent.FUNCTION: message("body function"),
    IcfComponent.STRUCTURE: message("body structure"),
    IcfComponent.ACTIVITY: message("activity or participation"),
    IcfComponent.ENVIRONMENT: message("environment"),
}


@attrs.frozen(kw_only=True)
class IcfTerm:
    """A code and what it stands for.

    Attributes:
        key: The code, such as ``d540``.
        label: What it stands for, in this library's words.
        sources: Where the code was checked.
    """

    key: str
    label: Message
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)

    @property
    def component(self) -> IcfComponent:
        """The component its first letter names."""
        return IcfComponent(self.key[0])


def _term(code: str, label: Message, source: Source = ICF_2001) -> IcfTerm:
    return IcfTerm(key=code, label=label, sources=(source,))


_FUNCTIONS = (
    _term("b130", message("energy and drive")),
    _term("b1300", message("level of energy"), ICF_ONE_LIST),
    _term("b134", message("sleep")),
    _term("b140", message("attention")),
    _term("b144", message("memory")),
    _term("b147", message("control of movement by the mind")),
    _term("b152", message("emotion")),
    _term("b156", message("perception")),
    _term("b164", message("planning, judgement and other higher thinking")),
    _term("b1641", message("organising and planning"), ICF_ONE_LIST),
    _term("b1642", message("sense and management of time"), ICF_ONE_LIST),
    _term("b176", message("putting complex movements in order")),
    _term("b235", message("sense of balance")),
    _term("b260", message("sense of position"), ICF_ONE_LIST),
    _term("b265", message("touch"), ICF_ONE_LIST),
    _term("b280", message("pain")),
    _term("b455", message("tolerance of exercise")),
    _term("b4552", message("how easily one tires")),
    _term("b710", message("mobility of joints")),
    _term("b730", message("power of muscles")),
    _term("b735", message("tone of muscles")),
    _term("b740", message("endurance of muscles")),
    _term("b755", message("balance reactions")),
    _term("b760", message("control of voluntary movement")),
    _term("b7602", message("coordination of voluntary movement")),
    _term("b810", message("protection by the skin")),
)

_STRUCTURES = (
    _term("s110", message("brain")),
    _term("s120", message("spinal cord")),
    _term("s720", message("shoulder region")),
    _term("s730", message("arm and hand")),
    _term("s7302", message("hand"), ICF_UNREAD),
    _term("s750", message("leg and foot")),
    _term("s760", message("trunk")),
    _term("s810", message("areas of skin")),
)

_ACTIVITIES = (
    _term("d160", message("staying focused")),
    _term("d170", message("writing")),
    _term("d230", message("running the daily routine")),
    _term("d240", message("coping with stress and pressure")),
    _term("d350", message("holding a conversation")),
    _term("d360", message("using phones, computers and other communication aids")),
    _term("d410", message("changing body position")),
    _term("d415", message("keeping a posture")),
    _term("d420", message("moving between surfaces")),
    _term("d430", message("lifting and carrying")),
    _term("d440", message("fine use of the hand")),
    _term("d445", message("use of hand and arm")),
    _term("d450", message("walking")),
    _term("d451", message("using stairs"), ICF_LATER),
    _term("d460", message("getting around in given places")),
    _term("d465", message("getting around with equipment")),
    _term("d470", message("travelling as a passenger")),
    _term("d475", message("driving or riding a vehicle")),
    _term("d510", message("washing and drying the body")),
    _term("d520", message("care of skin, teeth, hair, nails")),
    _term("d530", message("toilet use")),
    _term("d540", message("dressing and undressing")),
    _term("d550", message("eating")),
    _term("d560", message("drinking")),
    _term("d570", message("looking after own health")),
    _term("d610", message("getting a place to live")),
    _term("d620", message("getting goods and services")),
    _term("d630", message("preparing meals")),
    _term("d640", message("housework")),
    _term("d650", message("care of household things, plants, pets, aids")),
    _term("d660", message("helping other people")),
    _term("d740", message("formal relationships")),
    _term("d750", message("informal social ties")),
    _term("d760", message("family ties")),
    _term("d770", message("intimate relationships")),
    _term("d810", message("informal learning")),
    _term("d815", message("pre-school")),
    _term("d820", message("school")),
    _term("d825", message("vocational training")),
    _term("d830", message("college or university")),
    _term("d840", message("apprenticeship, work preparation")),
    _term("d845", message("getting, keeping, leaving a job")),
    _term("d850", message("paid work")),
    _term("d855", message("unpaid work")),
    _term("d860", message("simple money transactions")),
    _term("d865", message("complex money matters")),
    _term("d870", message("economic self-sufficiency")),
    _term("d910", message("community life")),
    _term("d920", message("recreation and leisure")),
    _term("d930", message("religion and spirituality")),
    _term("d950", message("civic and political life")),
)

_ENVIRONMENT = (
    _term("e115", message("products for daily living")),
    _term("e120", message("products for getting about")),
    _term("e125", message("products for communication")),
    _term("e130", message("products for education")),
    _term("e135", message("products for work")),
    _term("e140", message("products for culture, recreation and sport")),
    _term("e150", message("public buildings")),
    _term("e155", message("private buildings")),
    _term("e165", message("money and other assets")),
    _term("e310", message("close family")),
    _term("e320", message("friends")),
    _term("e325", message("peers, colleagues and neighbours")),
    _term("e340", message("personal carers")),
    _term("e355", message("health professionals")),
    _term("e360", message("other professionals")),
    _term("e410", message("attitudes of close family")),
    _term("e460", message("attitudes of society")),
    _term("e525", message("housing services")),
    _term("e540", message("transport services")),
    _term("e570", message("social security services")),
    _term("e575", message("social support services")),
    _term("e580", message("health services")),
    _term("e590", message("employment services")),
)

ICF_TERMS: Catalogue[IcfTerm] = Catalogue("ICF term", (*_FUNCTIONS, *_STRUCTURES, *_ACTIVITIES, *_ENVIRONMENT))
"""The codes that occupations, therapies and causes of difficulty refer to."""
