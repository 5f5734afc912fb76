"""Records in the vocabularies of other people's tools: FollowTheMoney, schema.org, Web Annotation, CSL.

`to_ftm` gives one entity a line, `to_jsonld` a graph of schema.org, `to_annotations` a page of W3C Web Annotations,
`to_csl` citations of the reports; all as pieces of JSON, one report at a time. What several reports say of somebody
has the same id in each. Says nothing that the vocabulary has no word for, and gives no id to somebody unnamed.
"""

from .annotations import to_annotations
from .csl import to_csl
from .ftm import to_ftm
from .jsonld import to_jsonld

__all__ = ["to_annotations", "to_csl", "to_ftm", "to_jsonld"]
