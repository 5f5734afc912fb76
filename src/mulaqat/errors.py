"""One small tree of errors; whatever mulaqat raises on purpose is a MulaqatError."""


class MulaqatError(Exception):
    """The root: its message is one clear line that says what is wrong and what to do."""


class InputError(MulaqatError):
    """A document that cannot be read: missing, not text, not UTF-8, empty."""


class ArchiveError(MulaqatError):
    """An archive that cannot be opened, written or trusted: busy, damaged, of a newer version."""


class DataError(MulaqatError):
    """A fault in a knowledge file; knows the file and the line."""

    def __init__(self, file: str, line: int | None, message: str) -> None:
        self.file, self.line = file, line
        place = f"{file}:{line}" if line else file
        super().__init__(f"{place}: {message}")
