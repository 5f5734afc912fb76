"""Who was in one document alone is nowhere when it is gone."""

from mulaqat.archive import open_archive
from tests.stories.reports import KARIM, OMID, SADIA, met, report

from .conftest import Place
from .contents import rows


def test_a_name_goes_with_its_last_document(place: Place) -> None:
    both, one, other = report(0, met(SADIA, OMID)), report(1, met(SADIA, KARIM)), report(2, met(KARIM, OMID))
    here, there = place(), place()
    with open_archive(here) as archive, open_archive(there) as without:
        for reading in (both, one, other):
            archive.add(*reading)
        without.add(*both)
        assert archive.remove(one[0].id)
        assert "person/karim" in str(rows(here)["identity"])  # the other has him still
        assert archive.remove(other[0].id)
        assert "person/karim" not in str(rows(here)["identity"])
        assert rows(here) == rows(there)
        assert list(archive.verify()) == []
