"""What the pages say must be true of the program."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

from rettesnor.cli import app
from rettesnor.runtime.load import load
from rettesnor.runtime.population.results import COLUMNS
from rettesnor.terminal.danish import COMMANDS


def test_readme_names_every_command_and_how_to_choose_language_and_format(root: Path) -> None:
    readme = (root / "README.md").read_text(encoding="utf-8")
    names = [command.callback.__name__ for command in app.registered_commands if command.callback]
    assert len(names) >= 8
    for name in names:
        assert f"`rettesnor {name}" in readme
    for option in ("--language", "--format", "--allow-draft", "--as", "--out", "--horizon", "--parameter", "--check"):
        assert option in readme


def test_every_command_has_an_example_that_starts_with_its_name() -> None:
    for command in app.registered_commands:
        assert command.callback is not None
        help_text = inspect.getdoc(command.callback) or ""
        examples = [line.strip() for line in help_text.split("Examples:")[1].splitlines() if line.strip()]
        assert len(examples) >= 2
        assert all(example.startswith(f"rettesnor {command.callback.__name__}") for example in examples)


def examples(help_text: str) -> list[str]:
    """The commands that a help shows."""
    return [line.strip() for line in help_text.splitlines() if line.strip().startswith("rettesnor ")]


def test_examples_plan_with_guidelines_that_are_drafts(root: Path) -> None:
    """As they stand, they are refused without --allow-draft; so is one that does not say which of two guidelines."""
    graphs = [load(path.read_bytes()).graph for path in (root / "build").glob("*/decision-graph.json")]
    assert all(graph.guideline.status == "draft" for graph in graphs)
    readme = (root / "README.md").read_text(encoding="utf-8")
    helps = [inspect.getdoc(command.callback) or "" for command in app.registered_commands]
    shown = [*COMMANDS.values(), *helps, str(app.info.help), readme.replace("`", "\n")]
    planning = [
        each for text in shown for each in examples(text) if re.match(r"rettesnor (plan|explain|population) -", each)
    ]
    assert len(planning) >= 20
    assert [each for each in planning if "--allow-draft" not in each or "--guideline" not in each] == []


def test_danish_examples_use_the_options_of_the_english_ones() -> None:
    for command in app.registered_commands:
        assert command.callback is not None
        name = command.callback.__name__
        danish, english = examples(COMMANDS[name]), examples(inspect.getdoc(command.callback) or "")
        options = [[re.findall(r"--[a-z-]+", each) for each in shown] for shown in (danish, english)]
        assert options[0] == options[1], name


def test_the_columns_of_results_are_those_that_the_page_names(root: Path) -> None:
    types = {"text": "VARCHAR", "list of text": "VARCHAR[]", "boolean": "BOOLEAN", "day": "DATE"}
    page = (root / "docs/population.md").read_text(encoding="utf-8")
    found: dict[str, dict[str, str]] = {}
    own: dict[str, str] = {}
    for table, names, kind in re.findall(r"^\| (`\w+` )?\| ((?:`\w+`(?:, )?)+) \| ([a-z ]+) \|", page, re.MULTILINE):
        own = found.setdefault(table.strip(" `"), {}) if table else own
        own |= dict.fromkeys(re.findall(r"\w+", names), types[kind])
    clinic, undecided = found["patients"].pop("clinic"), found.pop("undecided")
    assert found == COLUMNS
    assert (clinic, list(undecided)) == ("VARCHAR", ["patient", "kind", "node", "missing"])


def test_links_in_the_pages_lead_somewhere(root: Path, files: list[Path]) -> None:
    for page in (path for path in files if path.suffix == ".md"):
        text = (root / page).read_text(encoding="utf-8")
        for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", text):
            if "://" not in target:
                assert (root / page.parent / target).exists(), f"{page}: {target}"


def test_make_help_describes_every_target(root: Path) -> None:
    text = (root / "Makefile").read_text()
    phony = re.search(r"^\.PHONY: (.*)$", text, re.MULTILINE)
    assert phony is not None
    described = set(re.findall(r"^([a-z-]+):.*##", text, re.MULTILINE))
    assert described == set(phony[1].split())
