"""The converter: how each annotation that has a form is read and written."""

import enum
from collections.abc import Callable
from typing import Any

from cattrs import Converter

from occupational_therapy.interop.leaves import READERS, WRITERS, read_exact, read_word
from occupational_therapy.interop.messages import Parameter, read_parameter, write_parameter
from occupational_therapy.interop.objects import array_reader, array_writer, object_reader, object_writer
from occupational_therapy.interop.results import Answers, read_answers, write_answers
from occupational_therapy.interop.shapes import NUMBER, is_array, is_class
from occupational_therapy.interop.stand_ins import STAND_INS, StandIn

__all__ = ["CONVERTER"]


def _made() -> Converter:
    converter = Converter()
    _take_leaves(converter)
    converter.register_structure_hook_factory(is_class, object_reader)
    converter.register_unstructure_hook_factory(is_class, object_writer)
    converter.register_structure_hook_factory(is_array, array_reader)
    converter.register_unstructure_hook_factory(is_array, array_writer)
    for kind, stand_in in STAND_INS.items():
        _take_stand_in(kind, stand_in, converter)
    converter.register_structure_hook(Answers, _ignoring_kind(read_answers))
    converter.register_unstructure_hook(Answers, write_answers)
    converter.register_structure_hook(Parameter, lambda value, _: read_parameter(value, converter.structure))
    converter.register_unstructure_hook(Parameter, lambda value: write_parameter(value, converter.unstructure))
    return converter


def _take_leaves(converter: Converter) -> None:
    for kind, read in READERS.items():
        converter.register_structure_hook(kind, _ignoring_kind(read))
    for kind, write in WRITERS.items():
        converter.register_unstructure_hook(kind, write)
    for kind in (enum.Enum, enum.StrEnum, enum.IntEnum):  # each, or the words of a StrEnum would be taken for any text
        converter.register_structure_hook(kind, read_word)
        converter.register_unstructure_hook(kind, lambda member: member.value)
    converter.register_structure_hook_func(lambda kind: kind == NUMBER, _ignoring_kind(read_exact))


def _ignoring_kind(read: Callable[[object], object]) -> Callable[[object, Any], object]:
    return lambda value, _: read(value)


def _take_stand_in(kind: type, stand_in: StandIn, converter: Converter) -> None:
    # asked by a question and not by the class: cattrs would resolve annotations that are for checkers only
    converter.register_structure_hook_func(
        lambda asked: asked is kind, lambda value, _: stand_in.read(converter.structure(value, stand_in.record))
    )
    converter.register_unstructure_hook_func(
        lambda asked: asked is kind, lambda value: converter.unstructure(stand_in.write(value))
    )


CONVERTER = _made()
"""The one converter; it is not changed after it is made."""
