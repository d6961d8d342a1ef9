# Two commands do all set-up: `make demo` and `make test`. They need Python >= 3.11 with pip and venv, and nothing else.

PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
VENV := .venv
BIN := $(VENV)/bin
unexport PYTHONPATH
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
DATE ?= 2027-03-01

.PHONY: help demo peers conformance test lint types contracts generated unit typos patients fuzz bench bench-population build readme parser format lock clean

help: ## this list
	@grep -E '^[a-z-]+:.*##' Makefile | sed -E 's/:.*## /\t/' | expand -t 18

demo: $(VENV)/runtime.stamp ## compile KOL and plan three patients; or: make demo PATIENT=file.json [DATE=2027-03-01]
	@$(BIN)/rettesnor build guidelines/kol/kol.kr
	@for patient in $(if $(PATIENT),"$(PATIENT)",guidelines/kol/patients/*.json); do \
		$(BIN)/rettesnor plan --guideline kol --patient "$$patient" --date $(DATE) --allow-draft || exit; echo; done

test: lint types contracts generated unit ## everything CI checks

lint: $(VENV)/dev.stamp ## style and format, of code and of guidelines
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/rettesnor fmt --check guidelines

types: $(VENV)/dev.stamp ## mypy --strict
	$(BIN)/mypy

contracts: $(VENV)/dev.stamp ## who may import whom
	$(BIN)/lint-imports

generated: $(VENV)/dev.stamp ## parser, build/ and README's demo are exactly what their sources give
	$(BIN)/python tools/parser.py --check
	$(BIN)/rettesnor build --check
	$(BIN)/python tools/readme.py --check

PEERS := tests/peers/validator/target/.stamp tests/peers/apply/target/.stamp tests/peers/node_modules/.stamp $(VENV)/spark.stamp

peers: $(PEERS) ## the engines of others, where Java, Maven and Node are installed

tests/peers/%/target/.stamp: tests/peers/%/pom.xml tests/peers/%/src/main/java/rettesnor/*.java
	@if mvn --quiet --batch-mode --file tests/peers/$* clean process-classes; then touch $@; \
	else echo "JAVA, MAVEN OR ITS PACKAGES ARE MISSING: nothing is compared with $*" >&2; fi

tests/peers/node_modules/.stamp: tests/peers/package.json tests/peers/package-lock.json
	@if npm --prefix tests/peers ci --ignore-scripts --no-audit --no-fund --loglevel=error; then touch $@; \
	else echo "NODE, NPM OR ITS PACKAGES ARE MISSING: nothing is compared with engines in JavaScript" >&2; fi

$(VENV)/spark.stamp: requirements/spark.txt $(VENV)/dev.stamp
	@if java -version >/dev/null 2>&1; then $(PIP) install --require-hashes -r requirements/spark.txt && touch $@; \
	else echo "JAVA IS MISSING: nothing is run on Spark" >&2; fi

conformance: $(VENV)/dev.stamp $(PEERS) ## our artefacts in the hands of others, and a table of it; many minutes, needs Java and Node
	RETTESNOR_CONFORMANCE=1 $(BIN)/pytest --numprocesses auto --dist loadgroup tests/peers

unit: $(VENV)/dev.stamp peers ## the tests alone, on every core; or: make unit WITHOUT=tests/peers
	$(BIN)/pytest --numprocesses auto --dist loadfile $(addprefix --ignore=,$(WITHOUT))

typos: $(VENV)/dev.stamp ## all 200 slips of the pen in KOL, each through the whole compiler; or: make typos SEED=7
	TYPOS=all $(if $(SEED),SEED=$(SEED)) $(BIN)/pytest tests/whole/test_typos.py

patients: $(VENV)/dev.stamp ## 40 times as many made-up patients as in make test; or: make patients PATIENTS=200 SEED=7
	PATIENTS=$(or $(PATIENTS),40) $(if $(SEED),SEED=$(SEED)) $(BIN)/pytest tests/generated/test_runtime.py

fuzz: $(VENV)/dev.stamp ## look for texts that the compiler does not survive, led by coverage; or: make fuzz SECONDS=600
	$(BIN)/python tools/fuzz.py -max_total_time=$(or $(SECONDS),60) -use_value_profile=1

bench: $(VENV)/dev.stamp ## measure, with cql-execution beside ours where Node is installed
	$(BIN)/python benchmarks/run.py

bench-population: $(VENV)/dev.stamp ## measure populations; or: make bench-population PATIENTS=20000 CURVE=3000000
	$(BIN)/python benchmarks/population.py $(if $(PATIENTS),--patients $(PATIENTS)) $(if $(CURVE),--curve $(CURVE)) $(if $(README),--readme)

build: $(VENV)/runtime.stamp ## compile the guidelines into build/
	$(BIN)/rettesnor build

readme: build ## show in README what the demo prints
	$(BIN)/python tools/readme.py

parser: $(VENV)/dev.stamp ## generate the parser from grammar/*.g4
	$(BIN)/python tools/parser.py

format: $(VENV)/dev.stamp ## rewrite code and guidelines in the project's style
	$(BIN)/ruff check --fix
	$(BIN)/ruff format
	$(BIN)/rettesnor fmt guidelines

lock: $(VENV)/dev.stamp ## resolve requirements/*.txt again from pyproject.toml
	$(BIN)/python tools/lock.py

clean: ## remove what make made
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis benchmarks/node_modules tests/peers/*/target tests/peers/node_modules

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed, with pip and venv; name it with: make PYTHON=..." >&2; exit 2; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/runtime.stamp: requirements/runtime.txt pyproject.toml | $(BIN)/python
	$(PIP) install --require-hashes -r requirements/runtime.txt
	$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/dev.stamp: requirements/dev.txt $(VENV)/runtime.stamp
	$(PIP) install --require-hashes -r requirements/dev.txt
	@touch $@
