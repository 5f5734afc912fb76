"""Which real person, office or place a mention is, as of the document's day."""

import pytest

from mulaqat.entities import Cast, Discourse, actor_of, list_entities
from mulaqat.model import Actor, Date
from mulaqat.phrases import read_phrases
from tests.reader import shipped


def cast_of(text: str, day: str | None = None) -> Cast:
    date = Date(day, day, day, "published") if day else None
    return Cast(read_phrases(text, shipped()), date, shipped())


def actors(text: str, day: str | None = None) -> list[Actor]:
    """Everybody and everything mentioned, in the order of the text."""
    cast = cast_of(text, day)
    units = [u for phrase in cast.reading.phrases for u in phrase.units if u.mention]
    return [actor_of(u.mention, cast) for u in units if u.mention]


# An office, a day, and who held it: facts of public record.
HELD: list[tuple[str, str, str]] = [
    ("ایرانی صدر", "2012-06-01", "Mahmoud Ahmadinejad"),
    ("ایرانی صدر", "2018-06-01", "Hassan Rouhani"),
    ("ایرانی صدر", "2022-06-01", "Ebrahim Raisi"),
    ("ایرانی صدر", "2024-11-01", "Masoud Pezeshkian"),
    ("ایران کے وزیر خارجہ", "2017-06-01", "Mohammad Javad Zarif"),
    ("ایران کے وزیر خارجہ", "2022-06-01", "Hossein Amir-Abdollahian"),
    ("ایران کے وزیر خارجہ", "2025-01-15", "Abbas Araghchi"),
    ("پاکستان کے وزیر اعظم", "2019-06-01", "Imran Khan"),
    ("پاکستانی وزیر اعظم", "2023-01-12", "Shehbaz Sharif"),
    ("امریکی صدر", "2016-01-12", "Barack Obama"),
    ("امریکی صدر", "2018-01-12", "Donald Trump"),
    ("امریکی صدر", "2022-01-12", "Joe Biden"),
    ("ترک صدر", "2022-01-12", "Recep Tayyip Erdoğan"),
    ("بھارتی وزیر اعظم", "2013-01-12", "Manmohan Singh"),
    ("بھارتی وزیر اعظم", "2020-01-12", "Narendra Modi"),
    ("اقوام متحدہ کے سیکرٹری جنرل", "2015-01-12", "Ban Ki-moon"),
    ("اقوام متحدہ کے سیکرٹری جنرل", "2020-01-12", "António Guterres"),
    ("عراقی وزیر اعظم", "2021-01-12", "Mustafa Al-Kadhimi"),
    ("امیر قطر", "2020-01-12", "Tamim bin Hamad Al Thani"),
]


@pytest.mark.parametrize(("office", "day", "name"), HELD, ids=[f"{n} {d}" for _, d, n in HELD])
def test_an_office_is_its_holder_of_that_day(office: str, day: str, name: str) -> None:
    (actor,) = actors(f"{office} نے پودا لگایا۔", day)
    assert (actor.name, actor.how, actor.kind) == (name, "office", "person")
    assert actor.entity and actor.entity.startswith("person/")
    assert actor.office and actor.mention and actor.mention.text == office


def test_on_the_day_of_a_change_nobody_is_guessed() -> None:
    """Trump until noon, Biden from noon."""
    (actor,) = actors("امریکی صدر نے پودا لگایا۔", "2021-01-20")
    assert (actor.name, actor.kind, actor.country) == (None, "office", "US")


def test_without_a_day_an_office_is_nobody_but_its_own() -> None:
    (actor,) = actors("امریکی صدر نے پودا لگایا۔")
    assert (actor.name, actor.office, actor.country) == (None, "President of the United States", "US")


def test_who_is_named_bounds_the_day_and_so_the_offices() -> None:
    """No date, but Raisi is president and Sudani premier: then Iran's foreign minister is known too."""
    text = "ایرانی صدر ابراہیم رئیسی اور عراقی وزیر اعظم محمد شیاع السودانی آئے۔ ایرانی وزیر خارجہ نے پودا لگایا۔"
    cast = cast_of(text)
    assert "2022-10" < cast.bounds[0] < "2022-11-15"
    assert cast.bounds[1] == "2024-05-19"
    assert actors(text)[-1].name == "Hossein Amir-Abdollahian"


def test_the_text_s_own_holder_goes_before_the_knowledge() -> None:
    text = "ترک وزیر خارجہ کمال درانی نے پودا لگایا۔ ترک وزیر خارجہ گھر گئے۔"
    first, second = actors(text, "2022-01-12")
    assert first.name == second.name
    assert first.transliterated and second.transliterated
    assert (first.entity, second.how) == (None, "office")


def test_a_name_that_nobody_lists_is_spelt_and_says_so() -> None:
    (actor,) = actors("مسٹر کمال درانی نے پودا لگایا۔", "2022-01-12")
    assert actor.transliterated
    assert actor.name and actor.name.isascii() and actor.name.split()[0] == "Kamal"
    assert (actor.entity, actor.wikidata, actor.name_ur) == (None, None, "کمال درانی")


def test_a_former_holder_is_not_the_present_one() -> None:
    (actor,) = actors("سابق ایرانی صدر نے پودا لگایا۔", "2023-01-12")
    assert actor.name is None


def test_a_capital_is_its_country_and_a_port_is_none() -> None:
    capital, port = actors("تہران نے جواب دیا اور گوادر میں جہاز آیا۔", "2023-01-12")
    assert (capital.name, capital.how, capital.country) == ("Iran", "metonym", "IR")
    assert port.name is None


def test_the_office_of_the_day_stands_beside_the_name() -> None:
    text = "ابراہیم رئیسی نے پودا لگایا۔"
    assert actors(text, "2022-01-12")[0].office == "President of Iran"
    assert actors(text, "2016-01-12")[0].office != "President of Iran"


def test_all_mentions_of_one_person_are_one_entity() -> None:
    text = "ترک صدر رجب طیب ایردوان دوحہ گئے۔ ایردوان نے پودا لگایا۔ ترک صدر واپس آئے۔ قطر خوش ہے۔"
    cast = cast_of(text, "2023-01-12")
    entities = {entity.id: entity for entity in list_entities(cast)}
    assert list(entities) == ["person/recep-tayyip-erdogan", "country/QA"]
    person = entities["person/recep-tayyip-erdogan"]
    assert [span.text for span in person.mentions] == ["ترک صدر رجب طیب ایردوان", "ایردوان", "ترک صدر"]
    assert (person.name, person.country) == ("Recep Tayyip Erdoğan", "TR")


def test_a_person_whom_the_knowledge_lacks_is_listed_as_the_document_s_own() -> None:
    (entity,) = list_entities(
        cast_of("مسٹر کمال درانی نے پودا لگایا۔ کمال درانی نے کہا کہ پودا بڑھے گا۔", "2023-01-12")
    )
    assert entity.id.startswith("local/")
    assert len(entity.mentions) == 2


def test_the_discourse_begins_with_nobody() -> None:
    state = Discourse(cast_of("شہباز شریف گھر گئے۔", "2023-01-12"))
    assert state.pronoun(None, "dropped subject") == Actor(how="dropped subject")


def test_the_discourse_follows_the_subject_and_not_the_object() -> None:
    text = "رجب طیب ایردوان نے شہباز شریف کو خط لکھا۔"
    cast = cast_of(text, "2023-01-12")
    state = Discourse(cast)
    state.follow(cast.reading.phrases[0], shipped())
    assert state.pronoun(None, "pronoun").name == "Recep Tayyip Erdoğan"
    assert state.pronoun(None, "pronoun").how == "pronoun"
