"""What rendering reaches for: CLDR's data and nothing else, and Babel only when this room is entered."""

import subprocess
import sys
from pathlib import Path

import babel

HOOKED = """
import sys
import occupational_therapy as ot
from occupational_therapy.kernel.dates import Date
from occupational_therapy.kernel.document import Quantity, section, table
from occupational_therapy.kernel.messages import counted, message
from occupational_therapy.kernel.money import Money

render = ot.locales.render
reached = []
sys.addaudithook(lambda event, given: reached.append((event, str(given[0]) if given else "")) if event.partition(".")[0]
    in {"open", "os", "socket", "subprocess", "import", "time", "shutil", "glob", "sqlite3", "urllib"} else None)

thing = section(
    message("seen on {day}", day=Date(2026, 3, 1)),
    counted("{count} goal", "{count} goals", count=3),
    table((message("cost"), message("time")), [(Money("1.5", "GBP"), Quantity(2))]),
)
for locale in ("en_GB", "fr", "ar", "cy", "zh_TW"):
    for name in ("markdown", "text", "html", "html_fragment"):
        render(thing, locale, name)
try:
    render(thing, "klingon")
except ot.locales.UnknownLocaleError as error:
    str(error)
print(*sorted(f"{event} {what}" for event, what in set(reached)), sep="\\n")
"""


ENVIRONMENT = """
from occupational_therapy.kernel.dates import Date
from occupational_therapy.locales import render
print(ascii(render(Date(2026, 3, 1), "fr")))
"""

LAZY = """
import sys
import occupational_therapy as ot
print("babel" in sys.modules)
ot.locales
print("babel" in sys.modules)
"""


def run(code: str, **environment: str) -> str:
    """What a Python of its own prints."""
    done = subprocess.run(  # noqa: S603 - this interpreter, and code written here
        [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=True, env=environment
    )
    return done.stdout


class TestReach:
    """No input or output of its own."""

    def test_opens_only_cldr(self) -> None:
        """Once imported, rendering opens the files of CLDR's data that Babel keeps, and does nothing else outside."""
        babels = Path(babel.__file__).parent
        data = (
            f"open {babels / 'locale-data'}",
            f"open {babels / 'global.dat'}",
            f"os.listdir {babels / 'locale-data'}",
        )
        reached = run(HOOKED).splitlines()

        assert f"open {babels / 'locale-data' / 'cy.dat'}" in reached
        assert [line for line in reached if not line.startswith(data)] == []

    def test_the_environment_decides_nothing(self) -> None:
        """The locale of the process changes no rendering."""
        german = run(ENVIRONMENT, LANG="de_DE.UTF-8", LC_ALL="de_DE.UTF-8", LANGUAGE="de")

        assert german == run(ENVIRONMENT) == "'1 mars 2026'\n"

    def test_babel_loads_with_this_room(self) -> None:
        """The library does not load Babel before this room is entered."""
        assert run(LAZY) == "False\nTrue\n"
