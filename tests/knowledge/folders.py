"""Small folders of data to lay over ours."""

from collections.abc import Mapping
from pathlib import Path

PERSON = """
[[people]]
id = "{id}"
name = "{name}"
names = ["{urdu}"]
source = "a test"
[[people.terms]]
office = "president"
start = "2020-01-01"
source = "a test"
"""
HEAD = 'code = "{code}"\nkind = "country"\nname = "Testland"\nnames = ["{urdu}"]\nadjectives = []\nsource = "a test"\n'
OFFICE = '[[offices]]\nid = "president"\nclass = "president"\nname = "President of Testland"\nsource = "a test"\n'
COUNTRY = HEAD.format(code="X-TEST", urdu="آزمستان") + OFFICE
PRESIDENT = PERSON.format(id="nawidar-khaksar", name="Nawidar Khaksar", urdu="نویدار خاکسار")
TESTLAND = {"world/testland.toml": COUNTRY + PRESIDENT}
TITLES = "class\tscope\turdu\tsource\n"
CUES = "cue\tact\tstance\tframe\tcase\turdu\tsource\n"


def folder(path: Path, files: Mapping[str, str | bytes]) -> Path:
    """A folder at `path` that holds the files."""
    for name, content in files.items():
        file = path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path
