"""mulaqat check."""

from .options import Folders, folders
from .output import complain, emit


def check(*paths: Folders) -> int:
    """Check our knowledge with the folders laid over it; the code is 1 when there is any fault."""
    from mulaqat.knowledge import check as faults_of
    from mulaqat.proofs import run_examples

    from .knowing import know

    faults = [str(fault) for fault in faults_of(*folders(paths))] or run_examples(know(paths))
    for fault in faults:
        complain(fault)
    emit([f"{len(faults)} faults\n" if faults else "the data are in order and every rule's examples hold\n"])
    return 1 if faults else 0
