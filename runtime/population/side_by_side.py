"""Work that goes on in several threads at once, each with a connection of its own."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import suppress
from queue import SimpleQueue
from threading import Event, Thread
from typing import TYPE_CHECKING, Final, TypeVar

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

T = TypeVar("T")
Lane = Callable[[Callable[["DuckDBPyConnection"], None]], Iterator[T]]
"""Work whose results come one by one; it says which connection it works with, so that it can be stopped."""

_PATIENCE: Final = 0.05
"""Seconds between two tries to stop a lane: it may be between two queries, or begin the next."""


def side_by_side(lanes: Sequence[Lane[T]]) -> Generator[T]:
    """What the lanes give, as it comes; one lane alone works in this thread.

    When one fails, or what is asked for here is no longer wanted, the others are stopped.

    Raises:
        BaseException: what a lane raised.
    """
    if len(lanes) == 1:
        yield from lanes[0](lambda _connection: None)
        return
    found: SimpleQueue[tuple[T] | BaseException | None] = SimpleQueue()
    connections: list[DuckDBPyConnection] = []
    stopped = Event()

    def work(lane: Lane[T]) -> None:
        try:
            for each in lane(connections.append):
                found.put((each,))
                if stopped.is_set():
                    return
        except BaseException as error:  # it is raised again, in the thread that asked
            found.put(error)
        else:
            found.put(None)

    threads = [Thread(target=work, args=(lane,), daemon=True) for lane in lanes]
    for thread in threads:
        thread.start()
    going = len(threads)
    try:
        while going:
            match found.get():
                case None:
                    going -= 1
                case (each,):
                    yield each
                case BaseException() as error:
                    raise error
    finally:
        stopped.set()
        for thread in threads:
            while thread.is_alive():
                if going:
                    for connection in connections:
                        _interrupt(connection)
                thread.join(_PATIENCE)


def _interrupt(connection: DuckDBPyConnection) -> None:
    import duckdb  # not everybody installs it

    with suppress(duckdb.ConnectionException):  # its lane has closed it
        connection.interrupt()
