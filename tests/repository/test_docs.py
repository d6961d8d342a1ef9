"""What the pages say must be true of the program."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

from rettesnor.cli import app


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
