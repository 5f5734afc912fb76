"""What reaches the outside: quiet on a closed pipe, UTF-8 everywhere, a file whole or not at all."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from mulaqat.cli.output import complain, save
from mulaqat.errors import MulaqatError


def python(code: str, **environment: str) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-c", code]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment)


def test_a_closed_pipe_is_quiet() -> None:
    process = python("from mulaqat.cli.output import emit; emit('x' * 5000 + '\\n' for _ in range(100_000))")
    assert process.stdout and process.stderr
    assert process.stdout.readline() == b"x" * 5000 + b"\n"
    process.stdout.close()
    assert process.stderr.read() == b""
    assert process.wait() == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
def test_a_full_disk_is_said() -> None:
    code = "import sys; sys.stdout = open('/dev/full', 'w')\nfrom mulaqat.cli.output import emit; emit(['x'])"
    _, err = python(code).communicate()
    assert b"MulaqatError: the output cannot be written: No space left on device" in err


@pytest.mark.parametrize("locale", [{"LC_ALL": "C", "PYTHONUTF8": "0"}, {"PYTHONIOENCODING": "latin-1"}, {}])
def test_any_locale(locale: dict[str, str]) -> None:
    code = "from mulaqat.cli.output import complain, emit; news = '\\u062e\\u0628\\u0631'; emit([news + '\\r\\n']); complain(news)"
    process = python(code, **locale)
    out, err = process.communicate()
    assert out == "خبر\r\n".encode()
    assert err.decode() in ("mulaqat: خبر\n", "mulaqat: \\u062e\\u0628\\u0631\n")
    assert process.returncode == 0


def test_a_complaint_is_one_line_that_moves_no_cursor(capsys: pytest.CaptureFixture[str]) -> None:
    complain('خبر.db: cannot be opened (near "\x1b[2J\u202e": syntax\r\nerror)')
    said = capsys.readouterr().err
    assert said == 'mulaqat: خبر.db: cannot be opened (near "\\u001b[2J\\u202e": syntax  error)\n'


def test_a_page_is_replaced_only_when_it_is_whole(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("old", encoding="utf-8")

    def broken() -> Iterator[str]:
        yield "new"
        raise OSError(28, "No space left on device")

    with pytest.raises(MulaqatError, match="No space left"):
        save(page, broken())
    assert page.read_text(encoding="utf-8") == "old"
    save(page, ["new ", "خبر\r\n"])
    assert page.read_bytes() == "new خبر\r\n".encode()
    assert list(tmp_path.iterdir()) == [page]


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(MulaqatError, match="cannot be written"):
        save(tmp_path / "none" / "page.html", ["x"])
