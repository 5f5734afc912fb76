"""Stories told anew beside the server, in a process of their own: it takes minutes where there are many reports."""

import subprocess  # nosec B404  # to run ourselves, see below
import sys
import threading

from mulaqat.archive import open_to_read


class Teller:
    """Runs `mulaqat tell` for an archive, one at a time, whenever what is kept is not of all its documents."""

    def __init__(self, place: str) -> None:
        self._place = place
        self._running: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()

    def bring_up_to_date(self) -> None:
        """Begin to tell, unless that is under way or nothing has come since."""
        with self._lock:
            if self._running is not None and self._running.poll() is None:
                return
            with open_to_read(self._place) as archive:
                fresh = archive.told().fresh
            if not fresh:
                command = [sys.executable, "-m", "mulaqat", "tell", "--archive", self._place]
                # The words of a list and no shell: nothing in them comes from a request.
                self._running = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)  # nosec B603

    def stop(self) -> None:
        """End what is under way; it leaves nothing behind."""
        with self._lock:
            if self._running is not None and self._running.poll() is None:
                self._running.terminate()
                self._running.wait()
