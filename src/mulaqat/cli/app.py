"""The list of commands, and what becomes of their results."""

import sys
from collections.abc import Sequence

from cyclopts import App, CycloptsError

from mulaqat.errors import DataError, MulaqatError

from .options import UsageError
from .output import complain

# A command's file is imported only when it runs, so what help says of it stands here.
COMMANDS = {
    "read": (
        "PATH... [OPTIONS]",
        "Read reports and print what they say, in the order given.",
        "mulaqat read examples/*.txt --format jsonl > records.jsonl",
    ),
    "html": (
        "PATH... --output PAGE [OPTIONS]",
        "Write one page: each report with its evidence marked and its facts beside it.",
        "mulaqat html examples/*.txt -o page.html",
    ),
    "explain": (
        "PATH [OPTIONS]",
        "Show how a report was read: its words, and where each rule matched or stopped.",
        "mulaqat explain report.txt",
    ),
    "check": (
        "[FOLDER...]",
        "Check the knowledge: every row of every file, and the examples of every rule.",
        "mulaqat check my-knowledge",
    ),
    "knowledge": (
        "add FILE... --to FOLDER [OPTIONS] | show NAME",
        "Add people, offices and terms to a folder of your own, or show what is known.",
        "mulaqat knowledge add ministers.csv --to my-knowledge",
    ),
    "add": (
        "PATH... [OPTIONS]",
        "Read reports into an archive; what is there already stays as it is.",
        "mulaqat add examples/*.txt --archive news.db",
    ),
    "batch": (
        "IN... OUT [OPTIONS]",
        "Read very many reports into Parquet tables, with many processes or machines.",
        "mulaqat batch shards tables --workers 8",
    ),
    "watch": (
        "LIST [OPTIONS]",
        "Ask feeds and sitemaps for what is new, again and again, and add it to an archive.",
        "mulaqat watch feeds.txt --archive news.db --every 30m",
    ),
    "search": (
        "[QUERY] [OPTIONS]",
        "Find reports in an archive, the best first.",
        "mulaqat search 'ایران NOT روس' --archive news.db --act condemn",
    ),
    "list": (
        "WHAT [OPTIONS]",
        "List meetings, statements, agreements, events, doubts, people, stories or commitments of an archive.",
        "mulaqat list statements --archive news.db --person Putin --format csv",
    ),
    "story": (
        "ID [OPTIONS]",
        "Show what the reports of one story share, add, leave out and contradict.",
        "mulaqat story story-0c9c25f35b1e --archive news.db",
    ),
    "judge": (
        "together|apart|confirm|correct|reject|undo|list|gold [ID...] [OPTIONS]",
        "Say that two reports tell one story or do not, that a fact is right or wrong; take it back; list it; as gold.",
        "mulaqat judge apart doc-0c9c25f35b1e7cb32a8a doc-f0a1b2c3d4e5f6a7b8c9 --by Zahra --note 'another visit'",
    ),
    "tell": (
        "[OPTIONS]",
        "Tell the stories and the ledger of an archive and keep them, so that they are at hand.",
        "mulaqat tell --archive news.db",
    ),
    "serve": (
        "[OPTIONS]",
        "Show an archive in the browser, and as an API, on this machine.",
        "mulaqat serve --archive news.db",
    ),
    "export": (
        "[PATH...] [OPTIONS]",
        "Write the records of an archive, or of reports, in a format for other tools.",
        "mulaqat export --archive news.db --format parquet --output tables",
    ),
    "digest": (
        "--since DAY [OPTIONS]",
        "Write a week of diplomacy from an archive, every line with its source.",
        "mulaqat digest --since 2024-04-22 --archive news.db --language ur --format html > week.html",
    ),
    "quarantine": (
        "[list|show|retry] [ID...] [OPTIONS]",
        "What could not be stored: list it, show it, or try again.",
        "mulaqat quarantine retry --archive news.db",
    ),
    "reread": (
        "[OPTIONS]",
        "Read anew what an older version, or other knowledge, has read.",
        "mulaqat reread --archive news.db",
    ),
    "verify": (
        "[OPTIONS]",
        "Check that an archive is whole.",
        "mulaqat verify --archive news.db",
    ),
    "remove": (
        "ID... [OPTIONS]",
        "Take reports out of an archive with all that came of them.",
        "mulaqat remove doc-0c9c25f35b1e7cb32a8a --archive news.db",
    ),
    "backup": (
        "FILE [OPTIONS]",
        "Copy an archive, whole even while others write.",
        "mulaqat backup copy.db --archive news.db",
    ),
    "evaluate": (
        "GOLD [OPTIONS]",
        "Compare records with gold and print the figures.",
        "mulaqat evaluate examples/gold --errors",
    ),
}


def main(words: Sequence[str] | None = None) -> None:
    """Run one command (by default the one of this process) and exit with its code."""
    sys.exit(run(sys.argv[1:] if words is None else words))


def run(words: Sequence[str]) -> int:
    """The exit code of one command line."""
    try:
        code = _app()(words, exit_on_error=False, print_error=False, result_action="return_value")
    except CycloptsError as error:
        complain(f"{error} (mulaqat --help says more)")
        return 2
    except (UsageError, DataError) as error:
        complain(str(error))
        return 2
    except MulaqatError as error:
        complain(str(error))
        return 1
    return code if isinstance(code, int) else 0


def _app() -> App:
    app = App(
        name="mulaqat",
        help="Reads raw Urdu news and keeps the record of diplomacy in it: who met whom, who said what, "
        "what was agreed, every fact with the characters it was read from.",
        version=_version,
        help_format="plaintext",
    )
    for place, (name, (usage, summary, example)) in enumerate(COMMANDS.items()):
        app.command(
            f"mulaqat.cli.{name}:{name}",
            name=name,
            help=f"{summary}\n\nExample: {example}",
            usage=f"Usage: mulaqat {name} {usage}",
            sort_key=place,
        )
    return app


def _version() -> str:
    from importlib.metadata import version

    return version("mulaqat")
