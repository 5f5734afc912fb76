"""The same text gives the same result whatever the hash seed."""

import os
import subprocess
import sys

SCRIPT = """
from pathlib import Path
import mulaqat
from datetime import date
from mulaqat.text import Orthography, find_dates, normalize, segment
language = Orthography.from_folder(Path(mulaqat.__path__[0]) / "data" / "ur")
text = normalize("Ｎov ٩, ٢٠٢٣\\r\\nوزيرخارجہ نے\u200f صدرایران كو ﷺ پیر کی شام ، خصوصاً انکے\u0654 زریعے دورہ\u0654 کیلئے ﻳﻪ\u00a0 خط دیا۔", language)
tokens, sentences = segment(text, language)
dates = [find_dates(tokens, one, date(2023, 11, 15), language) for one in sentences]
spans = [text.raw_span(start, end) for start, end in zip(tokens.starts, tokens.ends)]
print(ascii((text.folded, text.key, tokens.words, spans, sentences, dates)))
"""


def test_the_hash_seed_changes_nothing() -> None:
    outputs = set()
    for seed in ("0", "1", "2023"):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": "C", "TZ": f"Asia/Karachi{seed}"}
        run = subprocess.run(
            [sys.executable, "-c", SCRIPT], env=environment, capture_output=True, text=True, check=True
        )
        outputs.add(run.stdout)
    assert len(outputs) == 1
    assert "2023-11-13" in outputs.pop()
