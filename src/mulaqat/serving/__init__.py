"""The server: an archive's explorer and API behind a guard.

`create_app(settings)` gives the ASGI application, `serve(settings)` runs it until it is stopped. The guard stands
before every route: known hosts only, a token where one is asked for, no writing from other sites, and headers that
let a browser run nothing but our own files. Opens the archive for reading alone unless reviewing is on. Never tells
in an answer where a file lies or what went wrong inside.
"""

from .app import create_app
from .run import serve
from .settings import Settings

__all__ = ["Settings", "create_app", "serve"]
