"""What browsers are sent beside pages: our style and scripts, and what the build brought."""

from pathlib import Path

from litestar import Router, get
from litestar.datastructures import CacheControlHeader
from litestar.response import Response
from litestar.static_files import create_static_files_router

from mulaqat.export import marks_css

HERE = Path(__file__).parent
VENDOR = HERE / "vendor"
KEPT = 600  # seconds for which a browser may keep our files; those that the build brought change with their version
SHEETS = ("base.css", "pages.css", "marks.css")


def brought(name: str) -> bool:
    """Whether the build brought a file."""
    return (VENDOR / name).is_file()


def sheets() -> list[str]:
    """The style sheets of every page: that of the fonts where they are there."""
    fonts = ["fonts.css"] if brought("noto-nastaliq-urdu-arabic-wght-normal.woff2") else []
    return [*fonts, *SHEETS]


def scripts() -> list[str]:
    """The scripts of every page."""
    return [f"vendor/{name}" for name in ("htmx.min.js",) if brought(name)]


@get("/static/marks.css", media_type="text/css", sync_to_thread=False, include_in_schema=False)
def marks() -> Response[str]:
    """How evidence is marked: as in the page that `mulaqat html` writes."""
    return Response(marks_css(), media_type="text/css", headers={"cache-control": f"max-age={KEPT}"})


def files() -> list[Router]:
    """The routers of all static files."""
    folders = [("/static", HERE / "static"), ("/static/vendor", VENDOR)]
    return [_router(path, folder) for path, folder in folders if folder.is_dir()]


def _router(path: str, folder: Path) -> Router:
    kept = CacheControlHeader(max_age=KEPT)
    return create_static_files_router(path, [folder], include_in_schema=False, cache_control=kept)
