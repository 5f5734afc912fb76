"""Connections that take their time: a request that does not come is not waited for without end."""

from typing import Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

SLOWEST = 20.0  # seconds from the first byte of a request to its last, or from a connection to its first


class Patient(H11Protocol):
    """HTTP as uvicorn speaks it, which by itself waits for the rest of a request as long as the connection stands."""

    _deadline: Any = None  # of the loop: this room opens no connections and knows no asyncio

    def connection_made(self, transport: Any) -> None:
        """Somebody is there."""
        super().connection_made(transport)
        self._watch()

    def data_received(self, data: bytes) -> None:
        """Some of a request came, or all of it."""
        super().data_received(data)
        self._watch()

    def connection_lost(self, exc: Exception | None) -> None:
        """Nobody is there any more."""
        self._forget()
        super().connection_lost(exc)

    def _watch(self) -> None:
        if self.conn.their_state not in (h11.IDLE, h11.SEND_BODY):
            self._forget()
        elif self._deadline is None:
            self._deadline = self.loop.call_later(SLOWEST, self.transport.close)

    def _forget(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None
