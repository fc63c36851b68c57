"""Runs the examples of the docstrings, of the README and of the pages as tests."""

from doctest import ELLIPSIS, NORMALIZE_WHITESPACE

from sybil import Document, Example, Sybil
from sybil.document import PythonDocStringDocument
from sybil.example import NotEvaluated
from sybil.parsers.markdown import PythonCodeBlockParser
from sybil.parsers.rest import DocTestParser
from sybil.sybil import SybilCollection

_FLAGS = ELLIPSIS | NORMALIZE_WHITESPACE


class _InOrder:
    """Runs what stands before an example first: test processes share the examples of one document out."""

    def __init__(self) -> None:
        self.run: set[int] = set()

    def __call__(self, example: Example) -> None:
        if example.start not in self.run:
            self.run.add(example.start)
            for other in example.document.examples():
                if other.start < example.start:
                    other.evaluate()
            raise NotEvaluated


class _Page(Document):
    def __init__(self, text: str, path: str) -> None:
        super().__init__(text, path)
        self.push_evaluator(_InOrder())


class _Docstrings(PythonDocStringDocument):
    def __init__(self, text: str, path: str) -> None:
        super().__init__(text, path)
        self.push_evaluator(_InOrder())


# the scripts in docs/examples are run by a test of their own
pytest_collect_file = SybilCollection(
    [
        Sybil([DocTestParser(_FLAGS)], path="src", pattern="*.py", document_types={".py": _Docstrings}),
        Sybil([PythonCodeBlockParser(doctest_optionflags=_FLAGS)], pattern="*.md", document_types={".md": _Page}),
    ]
).pytest()
