# One line per thing you can do; `make help` lists them.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
STAMP  := $(VENV)/.installed

.PHONY: help setup run test test-dist test-long test-without-qt coverage mutation soak check format bench dist map common-words translations screenshots help-pictures clean
.DEFAULT_GOAL := help

help: ## what you can do here
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 16

setup: $(STAMP) ## prepare .venv from requirements.lock

$(STAMP): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed; this is $$($(PYTHON) --version)." >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo "Python's venv module is missing. Install it with: apt install python3-venv" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	$(BIN)/python -m compileall -q handbook
	@touch $(STAMP)

run: setup ## open the window on the shipped content
	@$(BIN)/python -m compileall -q handbook
	@$(BIN)/handbook

test: setup ## the whole test suite, without a screen
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 -m "not long" $(PYTEST_ARGS)

test-long: setup ## the long tests too: more seeds, more kill points
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 -m long $(PYTEST_ARGS)

test-dist: setup ## build the frozen program and try it on a bare machine (bubblewrap, Xvfb, xdotool)
	$(BIN)/python -m resources.packaging --folder-only
	HANDBOOK_DIST=dist/field-handbook QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 tests/dist $(PYTEST_ARGS)

test-without-qt: setup ## the tests below the window, in an environment without PySide6
	@mkdir -p build
	$(PYTHON) -m venv build/venv-without-qt
	awk '/^[^ ]/ { skip = /^(pyside6|shiboken6|pytest-qt)/ } !skip' requirements.lock > build/without-qt.lock
	build/venv-without-qt/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r build/without-qt.lock
	build/venv-without-qt/bin/python -c 'import importlib.util as u, sys; sys.exit(u.find_spec("PySide6") is not None)'
	build/venv-without-qt/bin/python -m pytest -n 2 -m "not long" tests/unit tests/content

COVERED_BY := tests/unit/packs tests/unit/store tests/unit/vault tests/unit/mirror tests/unit/search tests/attacks \
	tests/unit/updates/test_deltas.py tests/unit/services/test_preparation.py --ignore tests/attacks/crashes \
	--ignore tests/attacks/test_malformed_packs.py --ignore tests/attacks/test_trust_fuzz.py

coverage: setup ## lines and branches of packs, store, search and vault that tests run; fails if one is lost
	@mkdir -p build/coverage && rm -f build/coverage/*
	QT_QPA_PLATFORM=offscreen $(BIN)/coverage run -m pytest -q -n 2 -m "not long" --hypothesis-seed=0 $(COVERED_BY) $(PYTEST_ARGS)
	$(BIN)/coverage combine --quiet
	$(BIN)/coverage json --quiet -o build/coverage/report.json
	$(BIN)/python -m tests.coverage build/coverage/report.json

mutation: setup ## change the code of trust in every small way: do its tests notice? (a quarter of an hour; ONLY='packs.roles*')
	@mkdir -p build
	$(PYTHON) -m venv build/venv-mutation
	build/venv-mutation/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements.lock
	build/venv-mutation/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r tests/mutation/requirements.lock
	build/venv-mutation/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	PATH="$(CURDIR)/build/venv-mutation/bin:$$PATH" QT_QPA_PLATFORM=offscreen build/venv-mutation/bin/python -m tests.mutation $(ONLY)

soak: setup ## weeks of use: 10,000 searches, 200 imports, 500 pages; fails if memory, files or threads grow
	$(BIN)/python -m tests.soak $(SOAK_ARGS)

check: setup ## format, lint, types, imports
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: setup ## let ruff mend layout and imports
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: setup ## speed, memory and relevance, as ratios in one run
	$(BIN)/python -m tests.benchmarks

dist: setup ## the installers into dist/; STARTER=file.hbpack and PUBLISHER=1.root.json for a signed one
	$(BIN)/python -m resources.packaging $(if $(STARTER),--starter "$(STARTER)") $(if $(PUBLISHER),--publisher "$(PUBLISHER)")

map: setup ## make the map of the world anew from Natural Earth (needs npm)
	@mkdir -p build/map
	cd build/map && npm pack --silent world-atlas@2.0.2 && tar -xzf world-atlas-2.0.2.tgz
	$(BIN)/python -m tests.worldmap build/map/package/countries-50m.json

common-words: setup ## make the list of common words anew from pyspellchecker's
	@mkdir -p build/common-words
	$(BIN)/python -m pip download --quiet --disable-pip-version-check --no-deps --dest build/common-words pyspellchecker==0.9.1
	$(BIN)/python -m tests.commonwords build/common-words/pyspellchecker-0.9.1-py3-none-any.whl

translations: setup ## collect and compile the words of the program; fails on a missing one
	$(BIN)/python -m tests.translations

screenshots: setup ## pictures of every screen into build/screenshots
	QT_QPA_PLATFORM=offscreen HANDBOOK_SCREENSHOTS=build/screenshots $(BIN)/python -m pytest tests/gui/test_screenshots.py

help-pictures: setup ## pictures of the help from the real screens into resources/help/pictures
	QT_QPA_PLATFORM=offscreen HANDBOOK_HELP_PICTURES=resources/help/pictures $(BIN)/python -m pytest -q -n0 tests/gui/packs/test_help_pictures.py -k screens

clean: ## remove what was built
	rm -rf $(VENV) build dist mutants .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
