"""Workers on other people's schedulers, by the libraries that know them."""

from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Any, Literal

import dask.config
from distributed import Client

from mulaqat.errors import MulaqatError

PATIENCE = 10  # seconds for a scheduler to answer

Kind = Literal["local", "slurm", "kubernetes"]


@contextmanager
def scheduler_at(address: str) -> Iterator[Client]:
    """A client of a Dask scheduler that is running already; raises MulaqatError where none answers."""
    try:
        client = Client(address, timeout=PATIENCE, set_as_default=False)
    except (OSError, ValueError) as error:
        raise MulaqatError(f"{address}: no Dask scheduler answers there ({error}); start one: dask scheduler") from None
    with client:
        yield client


@contextmanager
def cluster_of(kind: Kind, workers: int) -> Iterator[Client]:
    """A client of a new cluster with so many workers of one thread each, which ends with it.

    What a cluster needs to know besides (queue, account, image) stands in Dask's own configuration.
    Raises MulaqatError for a library that is not installed.
    """
    with _cluster(kind, workers) as cluster, Client(cluster, set_as_default=False) as client:
        yield client


def _cluster(kind: Kind, workers: int) -> Any:
    if kind == "local":
        from distributed import LocalCluster

        return LocalCluster(workers, threads_per_worker=1, dashboard_address=None)
    if kind == "slurm":
        slurm = _library("dask_jobqueue", "dask-jobqueue").SLURMCluster
        cluster = slurm(cores=_configured("cores", 1), processes=1, memory=_configured("memory", "2GB"))
        cluster.scale(jobs=workers)
        return cluster
    return _library("dask_kubernetes.operator", "dask-kubernetes").KubeCluster(n_workers=workers)


def _library(module: str, package: str) -> Any:
    try:
        return import_module(module)
    except ImportError:
        raise MulaqatError(f"{package} is not installed: pip install {package}") from None


def _configured(what: str, otherwise: object) -> object:
    return dask.config.get(f"jobqueue.slurm.{what}", None) or otherwise
