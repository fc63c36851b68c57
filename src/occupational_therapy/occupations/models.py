"""Models of occupation that goals and reports refer to: their parts by name, and how far that was checked.

None of them is computed with. They are here so that a report can name the model it works by, and its parts, alike.
"""

import attrs

from occupational_therapy.kernel.catalogue import Catalogue
from occupational_therapy.kernel.document import Section, listing, section
from occupational_therapy.kernel.fields import settle
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Source, sources_of
from occupational_therapy.occupations.sources import rests_on

__all__ = ["OCCUPATION_MODELS", "OccupationModel"]


@attrs.frozen(kw_only=True)
class OccupationModel:
    """A model of occupation.

    Attributes:
        key: Its name.
        label: What it is called.
        parts: Its parts, or its steps in order.
        sources: What this rests on.

    >>> len(OCCUPATION_MODELS["cppf"].parts)
    8
    """

    key: str
    label: Message
    parts: tuple[Message, ...]
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)

    def outline(self) -> Section:
        """The model with its parts and what they rest on."""
        return section(self.label, listing(*self.parts), rests_on(self.sources))


OCCUPATION_MODELS: Catalogue[OccupationModel] = Catalogue(
    "model of occupation",
    (
        OccupationModel(
            key="cmop_e",
            label=message("Canadian Model of Occupational Performance and Engagement, 2007"),
            parts=(
                message("person: affective, cognitive and physical, with spirituality at the core"),
                message("occupation: self-care, productivity and leisure"),
                message("environment: physical, institutional, cultural and social"),
            ),
            sources=(
                Source(
                    "Turpin M, Iwama M, chapter 5",
                    Confidence.PARTLY_CONFIRMED,
                    note="the opening was read; what each part holds is from memory",
                ),
            ),
        ),
        OccupationModel(
            key="canmop",
            label=message("Canadian Model of Occupational Participation, 2022"),
            parts=(
                message("access to occupation, starting it and sustaining it"),
                message("context: micro, meso and macro"),
            ),
            sources=(
                Source(
                    "ottheory.com, CanMOP",
                    Confidence.PARTLY_CONFIRMED,
                    note="that it replaces CMOP-E and CPPF is from memory",
                ),
            ),
        ),
        OccupationModel(
            key="cppf",
            label=message("Canadian Practice Process Framework"),
            parts=(
                message("enter and initiate"),
                message("set the stage"),
                message("assess and evaluate"),
                message("agree on objectives and plan"),
                message("implement the plan"),
                message("monitor and modify"),
                message("evaluate the outcome"),
                message("conclude and exit"),
            ),
            sources=(Source("Canadian Practice Process Framework", Confidence.FROM_MEMORY, note="no text was found"),),
        ),
        OccupationModel(
            key="moho",
            label=message("Model of Human Occupation"),
            parts=(
                message("volition"),
                message("habituation"),
                message("performance capacity"),
                message("environment"),
            ),
            sources=(
                Source(
                    "sralab.org, page on the Occupational Self Assessment, and the product page of MOHO-IRM",
                    Confidence.PARTLY_CONFIRMED,
                    note="the list of parts is from memory",
                ),
            ),
        ),
        OccupationModel(
            key="peo",
            label=message("Person-Environment-Occupation model, 1996"),
            parts=(
                message("person"),
                message("environment"),
                message("occupation"),
                message("occupational performance: where the three overlap"),
            ),
            sources=(Source("Law M and others, 1996", Confidence.FROM_MEMORY),),
        ),
    ),
)
"""The models by key."""
