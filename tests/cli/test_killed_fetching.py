"""kill -9 while it fetches: the next run completes the archive, and asks for no page twice but the one in flight."""

import random
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

from mulaqat.archive import open_archive
from tests.fetching.site import Page, serving
from tests.intake.making import BODY, page

ROOT = Path(__file__).parents[2]
COUNT, KILLS = 40, 3
# The command line with a policy that may reach the server of the test, and that does not wait.
PROGRAM = """
import sys
from functools import partial
from mulaqat.cli import asking
from mulaqat.cli.app import run
from tests.fetching.site import policy
asking.Policy = partial(policy, pause=0.0)
sys.exit(run(sys.argv[1:]))
"""


def test_killed_while_it_fetches(tmp_path: Path) -> None:
    chance, kills, place = random.Random(11), 0, tmp_path / "a.db"
    with serving() as site:
        listed = "".join(f"<url><loc>{site.url(f'/{number}')}</loc></url>" for number in range(COUNT))
        site.pages["/map.xml"] = Page(f"<urlset>{listed}</urlset>", 200, {"ETag": '"1"'})
        site.pages |= {f"/{number}": Page(page(f"<h1>خبر {number}</h1>{BODY}")) for number in range(COUNT)}
        feeds = tmp_path / "feeds.txt"
        feeds.write_text(site.url("/map.xml"), encoding="utf-8")
        for words in (["watch", feeds, "--once"], ["add", site.url("/map.xml"), "--fetch"]):
            command = [sys.executable, "-c", PROGRAM, *map(str, words), "--archive", str(place)]
            for left in range(KILLS, -1, -1):
                running = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
                enough = len(site.paths) + chance.randrange(2, 12)
                while left and running.poll() is None and len(site.paths) < enough:
                    time.sleep(0.002)
                time.sleep(chance.uniform(0.0, 0.05))
                if left and running.poll() is None:
                    running.send_signal(signal.SIGKILL)
                    kills += 1
                out, err = running.communicate()
            assert (running.returncode, err, b"quarantined 0" in out) == (0, b"", True)
        asked = Counter(site.paths)
    with open_archive(place) as archive:
        assert list(archive.verify()) == []
        assert {document.url for document, _ in archive.readings()} == {
            site.url(f"/{number}") for number in range(COUNT)
        }
    assert kills >= KILLS, "it was quicker than the kills: nothing was tested"
    assert sum(asked[f"/{number}"] for number in range(COUNT)) <= COUNT + kills
