"""What stands where in the drawings."""

from mulaqat.web.drawing import stance_bars, year_of_weeks


def test_a_year_has_its_weeks_and_months() -> None:
    drawn = year_of_weeks(2022, {"2022-05-09": 4, "2022-05-16": 2}, "ltr")
    assert len(drawn.bars) == 53 and len(drawn.months) == 12 and drawn.most == 4
    high, half = (bar for bar in drawn.bars if bar.meetings)
    assert (high.first, high.last) == ("2022-05-09", "2022-05-15")
    assert high.height == 2 * half.height == drawn.height and high.y == 0
    assert high.x < half.x


def test_the_other_direction_is_its_mirror() -> None:
    counts = {"2022-05-09": 4}
    left, right = year_of_weeks(2022, counts, "ltr"), year_of_weeks(2022, counts, "rtl")
    assert [bar.x for bar in right.bars] == [left.width - bar.x - 16 for bar in left.bars]
    assert {(bar.first, bar.height) for bar in left.bars} == {(bar.first, bar.height) for bar in right.bars}


def test_every_day_of_any_year_is_in_one_week() -> None:
    for year in range(1990, 2040):
        bars = year_of_weeks(year, {}, "ltr").bars
        assert bars[0].first <= f"{year}-01-01" <= bars[0].last
        assert bars[-1].first <= f"{year}-12-31" <= bars[-1].last
        assert all(0 <= bar.x <= 864 - 16 for bar in bars)


def test_kind_words_above_hard_words_below() -> None:
    drawn = stance_bars([("2022-01", "support", 2), ("2022-01", "condemn", 1), ("2022-02", "neutral", 9)], "ltr")
    (column,) = drawn.columns
    above, below = column.parts
    assert (above.stance, above.times, below.stance) == ("support", 2, "condemn")
    assert above.y + above.height == drawn.zero == below.y
    assert above.height > below.height


def test_many_months_are_gathered_by_year() -> None:
    months = [(f"{year}-{month:02}", "praise", 1) for year in range(2018, 2022) for month in range(1, 13)]
    assert [column.when for column in stance_bars(months, "ltr").columns] == ["2018", "2019", "2020", "2021"]
    right = stance_bars(months, "rtl").columns
    assert [column.when for column in right] == ["2018", "2019", "2020", "2021"]
    assert right[0].x > right[-1].x


def test_nothing_said_is_nothing_drawn() -> None:
    assert stance_bars([], "rtl").columns == ()
