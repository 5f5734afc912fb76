"""The examples and counter-examples that stand beside each rule, run."""

from collections.abc import Iterator

from mulaqat.knowledge import Knowledge
from mulaqat.mentions import find_lexemes, find_mentions
from mulaqat.phrases import Reading, read_phrases
from mulaqat.rules import Rule


def run_examples(knowledge: Knowledge) -> list[str]:
    """Run every rule's examples; returns one line for each that does not hold.

    An example is a sentence in which the rule matches and each label that the example gives covers just those
    words; a counter-example is a sentence in which it does not match.
    """
    return [fault for family in sorted(knowledge.rules.families) for fault in _family(family, knowledge)]


def _family(family: str, knowledge: Knowledge) -> Iterator[str]:
    applies = knowledge.rules.applies[family]
    for rule in knowledge.rules.families[family]:
        for example in rule.attributes.get("examples", ()):
            found = list(_matches(rule, applies, example["text"], knowledge))
            wanted = {label: words for label, words in example.items() if label != "text"}
            if not any(all(given.get(label) == words for label, words in wanted.items()) for given in found):
                yield f"{family}/{rule.id} does not give {wanted or 'a match'} in: {example['text']} (gives {found})"
        for text in rule.attributes.get("counter", ()):
            if any(True for _ in _matches(rule, applies, text, knowledge)):
                yield f"{family}/{rule.id} should not match: {text}"


def _matches(rule: Rule, applies: str, text: str, knowledge: Knowledge) -> Iterator[dict[str, str]]:
    """What each label covers, for every match of the rule as its family is applied."""
    reading = read_phrases(text, knowledge)
    if applies == "chosen":
        yield from _chosen(rule, reading, knowledge)
        return
    for phrase in reading.phrases:
        units = phrase.units
        if applies == "anywhere" or rule.attributes.get("reach"):
            matches = list(rule.finditer(phrase.tags))
        elif applies == "at":
            matches = [m for at in range(len(units)) if (m := rule.match(phrase.tags, at))]
        else:
            matches = [m for at in range(len(units)) if (m := rule.search(phrase.tags[: at + 1]))]
        for match in matches:
            spans = {label: match.span(label) for label in match.groupdict()}
            yield {
                label: reading.words(units[start].first, units[end - 1].last)
                for label, (start, end) in spans.items()
                if 0 <= start < end
            }


def _chosen(rule: Rule, reading: Reading, knowledge: Knowledge) -> Iterator[dict[str, str]]:
    """Mentions that the rule gave, chosen among all rules: `mention` is their words."""
    for sentence in reading.sentences:
        lexemes = find_lexemes(reading.tokens.words, sentence.first, sentence.last, knowledge)
        for mention in find_mentions(lexemes, knowledge):
            if mention.rule == rule.id:
                given = {"mention": reading.words(mention.first, mention.last)}
                if mention.named:
                    given["name"] = reading.words(mention.name_first, mention.name_last)
                yield given
