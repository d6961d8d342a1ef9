"""Help and wrong usage, in both languages."""

from __future__ import annotations

import json
import re

import pytest
import typer.main

from rettesnor.cli import app
from rettesnor.terminal.danish import COMMANDS, PARAMETERS

from .conftest import Run

WRONG = {
    ("plan",): ("--patient skal angives", "--patient must be given"),
    ("check",): ("PATHS mangler", "PATHS is missing"),
    ("graph", "kol", "--as", "picture"): ("--as kan kun være mermaid, ", "--as can only be mermaid, "),
    ("plan", "--langauge", "en"): ("har ikke --langauge; mente du --language?", "has no --langauge; did you mean"),
    ("plan", "--patient"): ("--patient mangler sin værdi", "--patient lacks its value"),
    ("graph", "kol", "mol"): ("for mange argumenter: mol", "too many arguments: mol"),
    ("chek", "."): ("ingen kommando »chek«; mente du check?", "no command “chek”; did you mean check?"),
    ("xyzzy",): ("ingen kommando »xyzzy«; mente du ", "no command “xyzzy”; did you mean "),
    ("--nonsense",): ("har ikke --nonsense", "has no --nonsense"),
}


@pytest.mark.parametrize("arguments", WRONG, ids=" ".join)
def test_wrong_usage_is_one_sentence_in_the_language_asked_for(run: Run, arguments: tuple[str, ...]) -> None:
    _, english = WRONG[arguments]
    done = run(*arguments)  # the tests' environment asks for English
    assert (done.exit_code, done.stdout) == (2, "")
    assert english in done.stderr
    assert "see: rettesnor" in done.stderr.lower()
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize("arguments", WRONG, ids=" ".join)
def test_wrong_usage_is_danish_first(run: Run, arguments: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("RETTESNOR_LANGUAGE")
    danish, _ = WRONG[arguments]
    done = run(*arguments)
    assert danish in done.stderr
    assert "--help" in done.stderr


def test_the_language_is_understood_wherever_it_stands(run: Run) -> None:
    assert "skal angives" in run("plan", "--language", "da").stderr
    assert "skal angives" in run("--language=da", "plan").stderr
    assert "skal angives" in run("--language", "da", "plan").stderr
    assert "kan kun være da, en" in run("plan", "--language", "fr").stderr


def test_wrong_usage_as_json(run: Run) -> None:
    said = json.loads(run("plan", "--format", "json").stderr)
    assert (said["severity"], said["code"]) == ("error", "missing-option")
    assert "--patient" in said["message"]


def test_without_a_command_the_help_is_shown(run: Run) -> None:
    done = run()
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.startswith("Usage: ")


def test_help_in_both_languages(run: Run) -> None:
    english, danish = run("plan", "--help"), run("plan", "--help", "--language", "da")
    assert (english.exit_code, danish.exit_code) == (0, 0)
    assert english.stdout.startswith("Usage: ")
    assert danish.stdout.startswith("Brug: ")
    for word in ("Usage", "Options", "Examples", "required", "default: ", "[OPTIONS]", "Show this"):
        assert word in english.stdout
        assert word not in danish.stdout
    assert "Kommandoer" in run("--help", "--language=da").stdout


def test_what_an_option_takes_is_said_in_danish(run: Run) -> None:
    program = typer.main.get_command(app)
    for name in program.commands:  # type: ignore[attr-defined]
        taken = re.findall(r"<([a-z ]+)>", run(name, "--help", "--language", "da").stdout)
        assert set(taken) <= {"tekst", "sti", "heltal", "tal"}, name


def test_every_command_and_every_parameter_has_its_danish() -> None:
    program = typer.main.get_command(app)
    commands = program.commands  # type: ignore[attr-defined]
    assert set(COMMANDS) == {"rettesnor", *commands}
    texts = {parameter.help for command in commands.values() for parameter in command.params}
    assert set(PARAMETERS) == texts | {"Show this message and exit."}
    for name, command in commands.items():
        english, danish = (text.count("      rettesnor ") for text in (indented(command.help), COMMANDS[name]))
        assert english == danish, f"examples of {name}"


def indented(text: str) -> str:
    return "\n".join(f"    {line}" for line in text.splitlines())
