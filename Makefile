# Everything a newcomer needs: `make run`, `make test`. See README.md.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: run test check format bench browser clean

run: $(READY)
	$(BIN)/facilitator serve agenda.yaml

test: $(READY) browser
	$(BIN)/python -m pytest

check: $(READY)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/facilitator check agenda.yaml > /dev/null

format: $(READY)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

browser:
	@sh tools/find-chromium.sh

$(READY): pyproject.toml constraints.txt
	@sh tools/make-venv.sh $(PYTHON) $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e ".[test]"
	@touch $@

clean:
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
