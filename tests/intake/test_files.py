"""One line for each way in which a file is no report; the text of all others exactly as it stands."""

import io
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mulaqat.errors import InputError
from mulaqat.intake import MAX_BYTES, read_path, shown


@pytest.mark.parametrize("text", ["سلام۔", "الف\r\nب\rج\n", "\ufeffسلام", "a\u200cb \u202e\U0001f600", "\x1b[2J متن"])
def test_text_is_the_file_as_it_stands(tmp_path: Path, text: str) -> None:
    path = tmp_path / "report.txt"
    path.write_bytes(text.encode())
    document = read_path(path)
    assert document.text == text
    assert document.path == str(path)


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1))
def test_every_text_comes_back(text: str) -> None:
    body = "ا" + text
    stdin = io.TextIOWrapper(io.BytesIO(body.encode()))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sys.stdin", stdin)
        document = read_path("-")
    assert (document.text, document.path) == (body, None)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", ["empty", "0 bytes"]),
        (b" \r\n\t\n", ["empty"]),
        ("\ufeff\n".encode(), ["empty"]),
        (b"\x89PNG\r\n\0\0", ["not text", "byte 6"]),
        ("سلام".encode() + b"\xc7 \xe1", ["not UTF-8", "byte 8 is 0xc7", "iconv"]),
        ("سلام".encode()[:-1], ["not UTF-8", "byte 6"]),
        ("سلام".encode("utf-16"), ["UTF-16", "iconv -f UTF-16"]),
        (b"\xed\xa0\x80", ["not UTF-8", "byte 0"]),
    ],
)
def test_bad_bytes(tmp_path: Path, data: bytes, words: list[str]) -> None:
    path = tmp_path / "bad.txt"
    path.write_bytes(data)
    message = _refusal(path)
    assert message.startswith(f"{path}: ")
    assert all(word in message for word in words), message


def test_missing_folder_and_unreadable(tmp_path: Path) -> None:
    assert "no such file" in _refusal(tmp_path / "none.txt")
    assert "is a folder" in _refusal(tmp_path)


def test_too_large(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    path.write_bytes(b"a" * (MAX_BYTES + 1))
    assert f"byte {MAX_BYTES}" in _refusal(path)
    path.write_bytes(b"a" * MAX_BYTES)
    assert len(read_path(path).text) == MAX_BYTES


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no endless device here")
def test_endless_device_ends() -> None:
    assert f"byte {MAX_BYTES}" in _refusal(Path("/dev/zero"))


def test_names_are_safe_to_print(tmp_path: Path) -> None:
    assert shown("a\x1b[2J\nb\u202e.txt") == "a\\x1b[2J\\nb\\u202e.txt"
    assert shown("خبر ایک.txt") == "خبر ایک.txt"
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.txt"))
    path.write_bytes(b"text")
    assert read_path(path).path == f"{tmp_path}/\ufffd.txt"


def _refusal(path: Path) -> str:
    with pytest.raises(InputError) as caught:
        read_path(path)
    message = str(caught.value)
    assert "\n" not in message
    return message
