"""mulaqat knowledge."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

from cyclopts import Parameter

from .options import Data, UsageError, folders, some
from .output import complain, emit

if TYPE_CHECKING:
    from mulaqat.overlay import Settling

OFTEN = 20  # of the positions that no office is named for, so many are told


def knowledge(
    deed: Annotated[Literal["add", "show"], Parameter(help="What to do.")],
    /,
    *what: Annotated[str, Parameter(help="add: CSV, TSV, TOML or Wikidata JSON files; show: a person, a country.")],
    to: Annotated[Path | None, Parameter(help="The folder of your own that rows are added to.")] = None,
    source: Annotated[str, Parameter(help="Where rows come from that do not say so themselves.")] = "",
    positions: Annotated[Path | None, Parameter(help="A CSV of position, country, office: more Wikidata ids.")] = None,
    keep_going: Annotated[bool, Parameter(help="Add what nothing speaks against, and tell the rest.")] = False,
    data: Data = (),
) -> int:
    """Add people, offices and terms to a folder of your own, or show what is known."""
    if deed == "show":
        return _show(what, (*data, *filter(None, [to])))
    if to is None:
        raise UsageError("no folder given: add --to FOLDER, and read with --data FOLDER")
    return _add(what, to, source, positions, keep_going, data)


def _add(
    what: tuple[str, ...], to: Path, source: str, positions: Path | None, keep_going: bool, data: tuple[Path, ...]
) -> int:
    from mulaqat.overlay import gather, write

    from .knowing import know

    below = (*data, *([to] if to.is_dir() else []))
    found = gather(some([Path(path) for path in what]), know(below), positions, source)
    for fault in found.faults:
        complain(str(fault))
    _tell_passed(found)
    if found.faults and not keep_going:
        emit([f"nothing was added: {len(found.faults)} rows cannot be taken (--keep-going adds the others)\n"])
        return 1
    faults = write(found.additions, to, folders(data))
    for line in faults:
        complain(line)
    counted = [f"{found.additions.count(kind)} {kind}" for kind in ("people", "terms", "offices", "places")]
    told = "nothing was added to" if faults else f"added {', '.join(counted)} to"
    emit([f"{told} {to}; {found.additions.known} rows were known\n"])
    return 1 if faults or found.faults else 0


def _tell_passed(found: "Settling") -> None:
    often = sorted(found.passed.items(), key=lambda item: (-item[1], item[0]))
    if often:
        told = ", ".join(f"{position} ({times})" for position, times in often[:OFTEN])
        more = f" and {len(often) - OFTEN} more" if len(often) > OFTEN else ""
        complain(f"passed over positions that no office is named for: {told}{more}; --positions can name them")


def _show(what: tuple[str, ...], layers: tuple[Path, ...]) -> int:
    from mulaqat.overlay import describe

    from .knowing import know

    wanted = " ".join(what)
    lines = list(describe(wanted, know(layers)))
    if not lines:
        complain(f"{wanted or 'nothing named'}: no person, country or body of that name is known")
    emit(lines)
    return 0 if lines else 1
