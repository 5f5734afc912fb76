"""`python -m mulaqat` is `mulaqat`."""

from mulaqat.cli import main

if __name__ == "__main__":
    main()
