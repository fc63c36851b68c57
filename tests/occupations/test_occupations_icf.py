"""ICF terms and where each occupation's facts come from."""

import pytest

from occupational_therapy.kernel.document import listing, section
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Confidence, Source
from occupational_therapy.occupations.icf import ICF_TERMS, IcfComponent, IcfTerm
from occupational_therapy.occupations.sources import rests_on


@pytest.mark.parametrize(
    ("expected", "component", "code"),
    [
        pytest.param("pain", IcfComponent.FUNCTION, "b280", id="function"),
        pytest.param("spinal cord", IcfComponent.STRUCTURE, "s120", id="structure"),
        pytest.param("dressing and undressing", IcfComponent.ACTIVITY, "d540", id="activity"),
        pytest.param("private buildings", IcfComponent.ENVIRONMENT, "e155", id="environment"),
    ],
)
def test_term(expected: str, component: IcfComponent, code: str) -> None:
    """A code has its words and its component (goals sheet, section 8)."""
    term = ICF_TERMS[code]

    assert expected == str(term.label)
    assert component is term.component


@pytest.mark.parametrize(
    ("expected", "component"),
    [
        pytest.param("body function", IcfComponent.FUNCTION, id="b"),
        pytest.param("body structure", IcfComponent.STRUCTURE, id="s"),
        pytest.param("activity or participation", IcfComponent.ACTIVITY, id="d"),
        pytest.param("environment", IcfComponent.ENVIRONMENT, id="e"),
    ],
)
def test_component_label(expected: str, component: IcfComponent) -> None:
    """A component is read in words."""
    assert expected == str(component.label)


@pytest.mark.parametrize("term", ICF_TERMS.values(), ids=str)
def test_every_term_is_whole(term: IcfTerm) -> None:
    """Each term has a code of its component, words and a source."""
    assert term.component in IcfComponent
    assert term.key[1:].isdigit()
    assert str(term.label)
    assert term.sources


def test_terms_read_differently() -> None:
    """No two terms of one component read alike."""
    assert len(ICF_TERMS) == len({(term.component, str(term.label)) for term in ICF_TERMS.values()})


@pytest.mark.parametrize(
    ("expected", "code"),
    [
        pytest.param(Confidence.FROM_MEMORY, "s7302", id="lists disagree"),
        pytest.param(Confidence.CONFIRMED, "b280", id="read"),
    ],
)
def test_marks_what_could_not_be_read(expected: Confidence, code: str) -> None:
    """The code on which public lists disagree is marked (goals sheet, section 8)."""
    assert expected is ICF_TERMS[code].sources[0].confidence


def test_codes_left_out() -> None:
    """Codes of the children and youth edition alone are not here (goals sheet, section 8)."""
    assert "d571" not in ICF_TERMS
    assert "d880" not in ICF_TERMS


def test_rests_on_names_a_source_once() -> None:
    """A source given twice is named once."""
    first, second = Source("A book"), Source("A page", Confidence.DERIVED)

    assert section(
        message("Sources"),
        listing(message("{source}", source="A book"), message("{source}", source="A page (derived)")),
    ) == rests_on([first, second, first])
