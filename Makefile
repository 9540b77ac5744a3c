# Everything a newcomer needs: `make run`, `make test`. See README.md.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
BENCH := bench/.work/venv
NODE := node_modules

.PHONY: run assets test test-plain torture mutants check check-scripts format bench browser clean

# With WATCH=1 a page that is loaded anew has what `make assets WATCH=1` has made meanwhile.
run: $(READY)
	$(if $(WATCH),FACILITATOR_WATCH=1 )$(BIN)/facilitator serve agenda.yaml

# What pages are sent, from static/js and static/css into static/built; commit both. WATCH=1 goes on.
assets: $(NODE)/.ready
	node tools/assets/make.js $(if $(WATCH),--watch)

# Cores to be kept busy. What runs in browsers waits half of its time: two files at once for each.
WORKERS ?= 1
FILES := $(shell expr 2 \* $(WORKERS))
PYTEST := $(BIN)/python -m pytest -n $(FILES) --dist loadfile --no-loadscope-reorder

test: $(READY) browser
	$(PYTEST)

# The same without the fast transport: python-socketio's own way must serve as well.
PLAIN := tests/browser/test_two_days.py tests/browser/test_bad_network.py tests/live tests/test_serving.py

test-plain: export FACILITATOR_PLAIN_SOCKETS := 1
test-plain: $(READY) browser
	$(PYTEST) $(PLAIN)

# A session that is killed, cut off, filled up, flooded and set to other times, and then counted; see docs/promises.md.
MINUTES ?= 20
torture: $(READY)
	cd tests && ../$(BIN)/python -m torture --minutes $(MINUTES) $(if $(SEED),--seed $(SEED))

# Each guard taken away in turn, and the test that fails then; GUARDS=door for an area, or by name.
mutants: $(READY)
	$(BIN)/python tools/mutants.py $(GUARDS)

check: $(READY) check-scripts
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/facilitator check agenda.yaml > /dev/null

ESLINT := $(NODE)/.bin/eslint -c tests/js/eslint.config.js static/js tools tests/js bench/peers/node

# What runs in browsers, by Node's own test runner and ESLint. Neither `run` nor `test` needs Node.
check-scripts: $(NODE)/.ready
	$(ESLINT)
	node --import ./tests/js/modules.js --test tests/js/*.test.js

format: $(READY) $(NODE)/.ready
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .
	$(ESLINT) --fix

bench: $(BENCH)/.ready
	$(BENCH)/bin/python -m bench $(PART)

browser:
	@sh tools/find-chromium.sh

$(READY): pyproject.toml constraints.txt
	@sh tools/make-venv.sh $(PYTHON) $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e ".[test]"
	@touch $@

$(BENCH)/.ready: pyproject.toml constraints.txt bench/requirements.txt
	@sh tools/make-venv.sh $(PYTHON) $(BENCH)
	$(BENCH)/bin/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -r bench/requirements.txt -e .
	@touch $@

$(NODE)/.ready: package.json package-lock.json
	@sh tools/find-node.sh
	npm ci --no-audit --no-fund --loglevel=error
	@touch $@

clean:
	rm -rf $(VENV) $(NODE) bench/.work build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
