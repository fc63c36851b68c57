"""One occupation: its fields, its invariant, its outline."""

import copy

import attrs
import pytest

from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Source
from occupational_therapy.occupations import OCCUPATIONS, Area, CopmSubcategory, GuideMention, Occupation, OtpfArea
from occupational_therapy.occupations.row import Row, under
from occupational_therapy.occupations.sources import ICF_LATER
from tests.house import pickled

SWIM = Occupation(
    key="swim_in_sea",
    label=message("Swim in the sea"),
    copm=CopmSubcategory.ACTIVE_RECREATION,
    otpf=OtpfArea.LEISURE,
    icf="d920",
    icf_label=message("recreation and leisure"),
    icf_finer="d9201",
    guide_area=Area.LEISURE,
    sources=[Source("A caller's own list")],
)


def test_takes_words_for_members() -> None:
    """Members of enumerations may be given by their values."""
    assert attrs.evolve(SWIM, copm="active_recreation", otpf="leisure", guide_area="leisure", guide="no") == SWIM


def test_area_follows_from_the_heading() -> None:
    """The area is the heading's, so the two cannot disagree."""
    assert Area.LEISURE is SWIM.area
    assert Area.SELF_CARE is attrs.evolve(SWIM, copm="personal_care").area


@pytest.mark.parametrize(
    ("expected", "changes"),
    [
        pytest.param("icf: 'b280' is not an ICF activity such as d540", {"icf": "b280"}, id="a function"),
        pytest.param("icf: 'd9201' is not an ICF activity such as d540", {"icf": "d9201"}, id="too fine"),
        pytest.param("icf: None is not an ICF activity such as d540", {"icf": None}, id="none"),
        pytest.param(
            "icf_finer: 'd920' is not a finer ICF activity such as d5400", {"icf_finer": "d920"}, id="not fine enough"
        ),
        pytest.param("icf_finer: d9201 is no part of d450", {"icf": "d450"}, id="finer code of another"),
        pytest.param("guide: 'perhaps' is not one of yes, implied, no", {"guide": "perhaps"}, id="mention"),
        pytest.param(
            "guide_area: 'work' is not one of self_care, productivity, leisure", {"guide_area": "work"}, id="guide area"
        ),
    ],
)
def test_refuses(expected: str, changes: dict[str, str | None]) -> None:
    """What cannot be is refused, with its field."""
    with pytest.raises(InvalidInputError) as caught:
        attrs.evolve(SWIM, **changes)  # type: ignore[arg-type] # wrong on purpose

    assert expected == str(caught.value)


def test_tells_every_problem_at_once() -> None:
    """All fields that were refused are named."""
    with pytest.raises(InvalidInputError) as caught:
        attrs.evolve(SWIM, copm="swimming", otpf="sport", icf="swim")

    assert [problem.path for problem in caught.value.problems] == ["copm", "otpf", "icf"]


def test_a_finer_code_is_optional() -> None:
    """An occupation may have the second-level code alone."""
    assert attrs.evolve(SWIM, icf_finer=None).icf_finer is None


def test_outline() -> None:
    """The outline tells each place, the note and the sources."""
    text = str(OCCUPATIONS["nail_care"].outline())

    assert text.startswith("Cut and clean nails\n===")
    assert "- Self-care: Personal care\n" in text
    assert "- practice framework: Activities of daily living\n" in text
    assert "- ICF d5203: care of skin, teeth, hair, nails\n" in text
    assert "- not in the guide for case managers\n" in text
    assert "\n\ntoenails are d5204\n\n" in text
    assert "Sources\n-------\n\n- World Health Organization" in text


def test_outline_without_note_or_finer_code() -> None:
    """Without a finer code the second-level code stands; without a note there is none."""
    text = str(OCCUPATIONS["drink"].outline())

    assert "- ICF d560: drinking\n" in text
    assert "\n\nSources\n" in text


@pytest.mark.parametrize(
    ("expected", "mention"),
    [
        pytest.param("named in the guide for case managers", GuideMention.YES, id="yes"),
        pytest.param("follows from a service the guide for case managers names", GuideMention.IMPLIED, id="implied"),
        pytest.param("not in the guide for case managers", GuideMention.NO, id="no"),
    ],
)
def test_guide_mention(expected: str, mention: GuideMention) -> None:
    """A mention is read in words."""
    assert expected == str(mention.label)


def test_is_a_value() -> None:
    """An occupation can be hashed, pickled and copied."""
    assert pickled(SWIM) == SWIM
    assert copy.deepcopy(SWIM) == SWIM
    assert len({SWIM, pickled(SWIM)}) == 1


def test_rows_become_occupations() -> None:
    """A row's code gives the second-level code, its words and the finer code; its heading gives the areas."""
    plain, rich = under(
        CopmSubcategory.FUNCTIONAL_MOBILITY,
        Row("walk", message("Walk"), otpf=OtpfArea.ADL, icf="d450"),
        Row(
            "roll",
            message("Roll over"),
            otpf=OtpfArea.ADL,
            icf="d4107",
            guide=GuideMention.IMPLIED,
            note=message("a note"),
            guide_area=Area.LEISURE,
            icf_source=ICF_LATER,
        ),
    )

    assert (
        plain.icf,
        plain.icf_finer,
        str(plain.icf_label),
        plain.guide_area,
    ) == ("d450", None, "walking", Area.SELF_CARE)
    assert (
        rich.icf,
        rich.icf_finer,
        str(rich.icf_label),
        rich.guide_area,
    ) == ("d410", "d4107", "changing body position", Area.LEISURE)
    assert ICF_LATER is rich.sources[0]
    assert len(plain.sources) + 1 == len(rich.sources)
