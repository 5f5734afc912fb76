"""From folders of data files to one Knowledge."""

from collections.abc import Callable, Hashable
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from mulaqat.errors import DataError
from mulaqat.memo import Memo, Memos
from mulaqat.text import Orthography, match_key

from .cache import Compiled, cache_file, digest_of, load, store
from .codebook import Codebook, read_codebook
from .lexicon import Lexicon, build_lexicon
from .rulebook import Rulebook, build_rulebook, read_rules, with_needs
from .tables import read_rows, read_tables
from .world import World, build_world

DATA = Path(__file__).parent.parent / "data"
Key = TypeVar("Key", bound=Hashable)
Told = TypeVar("Told")
NO_CODES: Codebook = MappingProxyType({})


class Knowledge:
    """Everything that reading knows, passed in as one object; never changed once made."""

    __slots__ = ("_memos", "codebook", "digest", "lexicon", "orthography", "rules", "spellings", "world")

    def __init__(
        self,
        digest: str,
        orthography: Orthography,
        lexicon: Lexicon,
        world: World,
        rules: Rulebook,
        codebook: Codebook = NO_CODES,
    ) -> None:
        self.digest, self.orthography = digest, orthography
        self.lexicon, self.world, self.rules, self.codebook = lexicon, world, rules, codebook
        self._memos = Memos()
        self.spellings = Memo(self._spelt)
        """By the id of a person: the words of each of his names, in key form."""

    def key(self, words: str) -> str:
        """The form in which words stand in the matcher's tokens."""
        return match_key(words, self.orthography)

    def memo(self, tell: Callable[[Key, "Knowledge"], Told]) -> Memo[Key, Told]:
        """What `tell` makes of each key by this knowledge, worked out when first asked for."""
        return self._memos.by(tell, self)

    def _spelt(self, person: str) -> tuple[frozenset[str], ...]:
        return tuple(frozenset(self.key(name).split()) for name in self.world.people[person].names)


def load_knowledge(*folders: Path) -> Knowledge:
    """Our data with the given folders laid over it, in order: their rows are added, and what has an id
    of ours (a person, an office, a rule, a country file) replaces it. Raises DataError with file and line.
    """
    for folder in folders:
        if not folder.is_dir():
            raise DataError(str(folder), None, "is no folder; give one with ur/, world/ or rules/ in it")
    layers = [DATA, *folders]
    digest = digest_of(layers)
    orthography = Orthography.from_folder(DATA / "ur")
    path = cache_file(digest)
    compiled = load(path)
    if compiled is None:
        compiled = compile_data(layers, orthography)
        store(path, compiled)
    rules = build_rulebook(compiled.rules, lambda words: match_key(words, orthography))
    return Knowledge(digest, orthography, compiled.lexicon, compiled.world, rules, compiled.codebook)


def compile_data(layers: list[Path], orthography: Orthography) -> Compiled:
    """Parse every file of the layers; raises DataError."""
    countries = list(read_tables(layers, "world/*.toml"))
    world = build_world(countries, read_rows(layers, "ur/places.tsv"), read_rows(layers, "outlets.tsv"))

    def key(words: str) -> str:
        return match_key(words, orthography)

    lexicon = build_lexicon(layers, world, key)
    return Compiled(world, lexicon, with_needs(read_rules(layers), key), read_codebook(layers, key))
