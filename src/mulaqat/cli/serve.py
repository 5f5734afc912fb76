"""mulaqat serve."""

import os
from typing import Annotated

from cyclopts import Parameter

from .archives import DEFAULT, Place, existing
from .options import Data, UsageError, folders
from .output import complain

VARIABLE = "MULAQAT_TOKEN"


def serve(
    *,
    archive: Place = DEFAULT,
    host: Annotated[str, Parameter(help="Where to listen; beyond this machine a token is needed.")] = "127.0.0.1",
    port: Annotated[int, Parameter(help="On which port.")] = 8765,
    review: Annotated[bool, Parameter(help="Let who knows the token judge facts and merges.", negative=())] = False,
    token: Annotated[str | None, Parameter(help=f"Who knows it may read and review; or in {VARIABLE}.")] = None,
    reader_token: Annotated[str | None, Parameter(help="Who knows this one may read alone.")] = None,
    name: Annotated[tuple[str, ...], Parameter(help="A host name under which it is reached.", negative=())] = (),
    data: Data = (),
) -> int:
    """Show an archive as pages and as an API, until it is stopped."""
    try:
        from mulaqat.serving import Settings
        from mulaqat.serving import serve as run
    except ModuleNotFoundError as error:
        raise UsageError(f"the server needs {error.name}: pip install 'mulaqat[serve]'") from None
    existing(archive).close()
    layers = tuple(map(str, folders(data)))
    known = token or os.environ.get(VARIABLE)
    settings = Settings(archive, host, port, review, known, reader_token, name, layers)
    complain(f"http://{host}:{port}/ shows {archive}; Ctrl-C stops it")
    run(settings)
    return 0
