"""What a user has, as Documents: one call a file.

Takes a path, or "-" for standard input; gives a Document whose text is the file's characters as they
stand: strict UTF-8, no newline translation, a byte order mark stays the first character.
Never guesses an encoding, never repairs, never reads a part of a file: what is not plain UTF-8 text
is an InputError whose one line names the file, the place (a byte offset) and the remedy.
"""

from .files import MAX_BYTES, read_path, shown

__all__ = ["MAX_BYTES", "read_path", "shown"]
