"""The command line: reads arguments, calls one function, prints.

Exit codes: 0 all is well; 1 findings (errors in a guideline, a scenario that fails, a difference); 2 wrong usage, or
input that cannot be used, said in one sentence. What is asked for goes to standard output, the rest to standard error.
"""

from __future__ import annotations

import functools
import gc
import io
import json
import os
import sys
import traceback
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, ParamSpec

import typer

from rettesnor.runtime.unusable import Language, Unusable
from rettesnor.terminal.output import Format as FindingsFormat
from rettesnor.terminal.output import deliver, report, report_fixes, say
from rettesnor.terminal.program import Command, Program

if TYPE_CHECKING:
    import datetime as dt

    from rettesnor.runtime.graph import Guideline

P = ParamSpec("P")
Format = Literal["text", "json"]

FINDINGS, UNUSABLE, INTERRUPTED = 1, 2, 130

app = typer.Typer(
    name="rettesnor",
    cls=Program,
    help="""Clinical guidelines as text: checked, compiled to FHIR and a decision graph, and applied to patients.

    \b
    Examples:
      rettesnor check guidelines/kol/kol.kr
      rettesnor fmt
      rettesnor build
      rettesnor plan --guideline kol --patient patient.json --date 2027-03-01 --allow-draft
      rettesnor explain --guideline kol --patient patient.json --date 2027-03-01 --allow-draft farve

    Exit codes: 0 all is well, 1 findings, 2 wrong usage or unusable input.
    """,
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,  # plain help starts in half the time
    pretty_exceptions_enable=False,
)

LanguageOption = Annotated[
    Language, typer.Option("--language", envvar="RETTESNOR_LANGUAGE", help="Language of messages and plans.")
]
FormatOption = Annotated[
    Format, typer.Option("--format", help="Findings, errors and results as text or as JSON lines.")
]
Sources = Annotated[list[Path], typer.Argument(help="Guideline files (.kr), or folders that hold them.")]
GuidelineOption = Annotated[
    str | None,
    typer.Option(
        "--guideline",
        help="A compiled guideline's name, a decision-graph.json, or a .kr file. Default: the only one there is.",
    ),
]
PatientOption = Annotated[
    Path,
    typer.Option("--patient", help="The patient's record: a FHIR R4 Bundle (JSON), or a folder of FHIR resources."),
]
DateOption = Annotated[
    str, typer.Option("--date", help="The date of the plan, year-month-day. The clock is never read.")
]
RecordsDateOption = Annotated[
    str, typer.Option("--date", help="The day for which the records are written, year-month-day.")
]
HorizonOption = Annotated[str, typer.Option(help="How far ahead to plan, for example P12M, P2Y or P90D.")]
ParameterOption = Annotated[
    list[str] | None, typer.Option("--parameter", help="name=value: another value for a parameter of the guideline.")
]
OutOption = Annotated[Path | None, typer.Option("--out", help="Write to this file, whole or not at all.")]
DraftOption = Annotated[
    bool, typer.Option("--allow-draft", help="Use a guideline that is a draft, retired, or outside its validity.")
]


def command(function: Callable[P, int]) -> Callable[P, None]:
    """Register a command. It returns its exit code; unusable input becomes one sentence and exit code 2."""

    @functools.wraps(function)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            code = function(*args, **kwargs)
            sys.stdout.flush()
        except Unusable as error:
            code = UNUSABLE
            say(error, kwargs["format"], kwargs["language"])  # type: ignore[arg-type]
        except KeyboardInterrupt:
            code = INTERRUPTED
        except BrokenPipeError:  # the reader has seen enough, as with `| head`
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            code = 0
        except Exception as error:  # a fault of ours; its message might hold patient data, so only its place is said
            *_, place = traceback.extract_tb(error.__traceback__)
            where = f"{Path(place.filename).name}:{place.lineno}"
            code = UNUSABLE
            say(Unusable("fault", kind=type(error).__name__, place=where), kwargs["format"], kwargs["language"])  # type: ignore[arg-type]
        raise typer.Exit(code)

    app.command(cls=Command)(run)
    return run


@command
def check(
    paths: Sources,
    coverage: Annotated[
        bool, typer.Option("--coverage", help="Run the scenarios too, and report what none of them reaches.")
    ] = False,
    show_allowed: Annotated[
        bool, typer.Option("--show-allowed", help="Show also the findings that the authors allow, with their reasons.")
    ] = False,
    fix: Annotated[
        bool,
        typer.Option("--fix", help="Mend spelling and signs in the files, where only one thing can be meant."),
    ] = False,
    diff: Annotated[
        bool, typer.Option("--diff", help="Show what --fix would change, and write nothing; exit 1 if it would.")
    ] = False,
    format: Annotated[
        FindingsFormat,
        typer.Option("--format", help="Findings as text, JSON lines, SARIF 2.1.0, or GitHub workflow commands."),
    ] = "text",
    language: LanguageOption = "da",
) -> int:
    """Check guidelines and report every finding with its place.

    \b
    Examples:
      rettesnor check guidelines/kol/kol.kr
      rettesnor check guidelines --format json --language en
      rettesnor check guidelines --format sarif > findings.sarif
      rettesnor check guidelines/kol/kol.kr --fix
    """
    from rettesnor.compiler.build import compile_sources

    if fix or diff:
        from rettesnor.compiler.fix import fix_sources

        fixed = fix_sources(paths)
        if diff:
            typer.echo("".join(one.diff() for one in fixed), nl=False)
            return FINDINGS if any(one.mended or one.compilation.failed for one in fixed) else 0
        for one in fixed:
            if one.mended:
                deliver(one.after, one.path)
            report_fixes(one, format, language)
    compiled = compile_sources(paths, coverage=coverage)
    return FINDINGS if report(compiled, format, language, show_allowed=show_allowed) else 0


@command
def forklar(
    code: Annotated[
        str | None, typer.Argument(help="A code of a finding, such as KR301. Default: list them all.")
    ] = None,
    format: FormatOption = "text",
    language: LanguageOption = "da",
) -> int:
    """Say what a finding of ``check`` means, why it matters, and how it is mended.

    \b
    Examples:
      rettesnor forklar KR201
      rettesnor forklar
    """
    from rettesnor.compiler.diagnostics.page import page, titles
    from rettesnor.compiler.diagnostics.render.page import render, render_titles

    as_json = format == "json"
    if code is None:
        shown = render_titles(titles(language), language, as_json=as_json)
    else:
        shown = render(page(code, language), language, as_json=as_json)
    typer.echo(shown, nl=False)
    return 0


@command
def build(
    guidelines: Annotated[
        list[Path] | None, typer.Argument(help="Guideline files or folders. Default: the folder guidelines.")
    ] = None,
    out: Annotated[Path, typer.Option(help="Folder in which each guideline gets a folder of its own.")] = Path("build"),
    only_check: Annotated[
        bool, typer.Option("--check", help="Write nothing; exit 1 if a file differs from what would be written.")
    ] = False,
    format: FormatOption = "text",
    language: LanguageOption = "da",
) -> int:
    """Compile guidelines into FHIR artefacts, decision graph, scenarios and drawings.

    Nothing is written when a guideline has errors.

    \b
    Examples:
      rettesnor build
      rettesnor build guidelines/kol/kol.kr --out build
      rettesnor build --check
    """
    from rettesnor.compiler.build import artefacts, compile_sources, differences, shared_artefacts, write

    compilations = compile_sources(guidelines or [Path("guidelines")])
    if report(compilations, format, language, quiet=True):
        return FINDINGS
    built = artefacts(compilations) | shared_artefacts()
    if not only_check:
        write(built, out)
        return 0
    different = differences(built, out)
    for path in different:
        typer.echo(json.dumps({"differs": path.as_posix()}) if format == "json" else path.as_posix())
    return FINDINGS if different else 0


@command
def package(
    guideline: Annotated[
        str, typer.Argument(help="A compiled guideline's name, its folder, a decision-graph.json, or a .kr file.")
    ],
    out: Annotated[Path, typer.Option(help="Folder in which each guideline gets a folder of its own.")] = Path(
        "packages"
    ),
    allow_draft: DraftOption = False,
    format: FormatOption = "text",
    language: LanguageOption = "da",
) -> int:
    """Pack a guideline for other systems: an npm package of FHIR, a transaction Bundle, and a manifest of digests.

    \b
    Examples:
      rettesnor package kol --allow-draft
      rettesnor package guidelines/kol/kol.kr --out packages --allow-draft
    """
    from rettesnor.compiler.package.built import built
    from rettesnor.compiler.package.pack import pack, write
    from rettesnor.runtime.in_force import admit

    chosen = built(guideline)
    admit(chosen.graph.guideline, None, allow_draft=allow_draft)
    _warn(chosen.graph.guideline, None, allow_draft, format, language)
    files, folder = pack(chosen), out / chosen.graph.guideline.id
    write(files, folder)
    for name in files:
        path = (folder / name).as_posix()
        typer.echo(json.dumps({"file": path}, ensure_ascii=False) if format == "json" else path)
    return 0


@command
def fmt(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(help="Files (.kr), or folders that hold them; - for standard input. Default: guidelines."),
    ] = None,
    only_check: Annotated[bool, typer.Option("--check", help="Write nothing; exit 1 if a file would change.")] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Write nothing; show what would change.")] = False,
    format: FormatOption = "text",
    language: LanguageOption = "da",
) -> int:
    """Lay out guidelines in the one style. Their meaning and every comment stay as they are.

    A file with errors of syntax is left as it is. With - the text is read from standard input, and the result printed.

    \b
    Examples:
      rettesnor fmt
      rettesnor fmt guidelines/kol/kol.kr --diff
      rettesnor fmt guidelines --check
      rettesnor fmt - < draft.kr
    """
    from rettesnor.compiler.driver import Compilation
    from rettesnor.compiler.format.files import describe, format_data, format_files, write

    from_input, may_write = paths == [Path("-")], not (only_check or diff)
    outcomes = (
        (format_data(sys.stdin.buffer.read(), "stdin"),) if from_input else format_files(paths or [Path("guidelines")])
    )
    failed = False
    for outcome in outcomes:
        failed |= outcome.result is None or (only_check and outcome.changed)
        if outcome.result is None:
            refused = Compilation((outcome.file,), outcome.formatted.diagnostics, failed=True)
            report([refused], format, language, quiet=True, err=from_input)
        elif from_input and may_write:
            sys.stdout.buffer.write(outcome.result)
        else:
            if may_write:
                write(outcome)
            typer.echo(describe(outcome, format, language, written=may_write, diff=diff), nl=False)
    return FINDINGS if failed else 0


@command
def plan(
    patient: PatientOption,
    date: DateOption,
    guideline: GuidelineOption = None,
    horizon: HorizonOption = "P12M",
    parameter: ParameterOption = None,
    shape: Annotated[
        Literal["table", "json", "fhir"] | None,
        typer.Option(
            "--as",
            help="A plan to read, plain JSON, or a FHIR CarePlan Bundle. Default: table; json with --format json.",
        ),
    ] = None,
    out: OutOption = None,
    allow_draft: DraftOption = False,
    format: FormatOption = "text",
    language: LanguageOption = "da",
) -> int:
    """Plan what a guideline asks for, for one patient on one date. Nothing is booked.

    \b
    Examples:
      rettesnor plan --guideline kol --patient patient.json --date 2027-03-01 --allow-draft
      rettesnor plan --guideline kol --patient patient.json --date 2027-03-01 --allow-draft --as fhir --out plan.json
      rettesnor plan --guideline kol --patient records/17 --date 2027-03-01 --allow-draft --horizon P2Y
    """
    from rettesnor.compiler.choose import choose
    from rettesnor.runtime.apply import apply_record
    from rettesnor.runtime.arguments import read_date, read_duration, read_settings
    from rettesnor.runtime.load import compile_graph
    from rettesnor.runtime.present.shapes import encode_plan

    day, ahead, settings = read_date(date), read_duration(horizon), read_settings(parameter or [])
    chosen = choose(guideline)
    _warn(chosen.guideline, day, allow_draft, format, language)
    made = apply_record(compile_graph(chosen), patient, day, ahead, settings, allow_draft=allow_draft)
    deliver(encode_plan(made, shape or ("json" if format == "json" else "table"), language), out)
    return 0


@command
def population(
    input: Annotated[
        Path, typer.Option("--input", help="A folder of bulk FHIR (NDJSON, plain or .gz), or of facts made before.")
    ],
    date: DateOption,
    out: Annotated[
        Path, typer.Option("--out", help="Folder for the results. The same run started again goes on where it was.")
    ],
    guideline: GuidelineOption = None,
    horizon: HorizonOption = "P12M",
    parameter: ParameterOption = None,
    memory_limit: Annotated[
        str | None,
        typer.Option(
            "--memory-limit",
            help="Most memory to use, for example 1GB; with Spark, by the process that drives. Default: what is there.",
        ),
    ] = None,
    engine: Annotated[Literal["duckdb", "spark"], typer.Option("--engine", help="What plans.")] = "duckdb",
    master: Annotated[
        str | None,
        typer.Option("--master", help="With --engine spark: local[*], or the URL of a cluster. Default: local[*]."),
    ] = None,
    csv: Annotated[bool, typer.Option("--csv", help="Write the tables as CSV too.")] = False,
    fhir: Annotated[bool, typer.Option("--fhir", help="Write each plan as FHIR resources too, in NDJSON.")] = False,
    verify: Annotated[
        bool, typer.Option("--verify", help="Plan a random sample again, one by one; exit 1 if anything differs.")
    ] = False,
    sample: Annotated[
        int | None, typer.Option(min=1, help="How many patients --verify plans again. Default: 200.")
    ] = None,
    allow_draft: DraftOption = False,
    format: FormatOption = "text",
    language: LanguageOption = "da",
) -> int:
    """Plan what a guideline asks for, for everybody in a population. Nothing is booked.

    Planned activities, levels, what is undecided and what would decide it, and notes on data quality are written as
    Parquet. A run that was stopped goes on with the patients it had not reached when it is started again.

    \b
    Examples:
      rettesnor population --guideline kol --input export --date 2027-03-01 --out result --allow-draft
      rettesnor population --guideline kol --input result/facts --date 2027-04-01 --out april --allow-draft --verify
    """
    from rettesnor.compiler.choose import choose
    from rettesnor.compiler.relational import statements
    from rettesnor.runtime.arguments import read_date, read_duration, read_settings
    from rettesnor.runtime.load import compile_graph
    from rettesnor.runtime.population.apply import Order, apply_population
    from rettesnor.runtime.population.report import as_json, as_text
    from rettesnor.runtime.population.spark import LOCAL
    from rettesnor.terminal.program import WrongUsage
    from rettesnor.terminal.progress import watching

    if master is not None and engine != "spark":
        raise WrongUsage("missing-option", name="--engine spark", command="rettesnor population")
    if sample is not None and not verify:
        raise WrongUsage("missing-option", name="--verify", command="rettesnor population")
    order = Order(
        source=input,
        out=out,
        date=read_date(date),
        horizon=read_duration(horizon),
        parameters=read_settings(parameter or []),
        memory_limit=memory_limit,
        engine=engine,
        master=master or LOCAL,
        csv=csv,
        fhir=fhir,
        sample=(sample or 200) if verify else 0,
        allow_draft=allow_draft,
    )
    chosen = choose(guideline)
    _warn(chosen.guideline, order.date, allow_draft, format, language)
    made = apply_population(compile_graph(chosen), statements(chosen, guideline, engine), order, watching(language))
    typer.echo(as_json(made) if format == "json" else as_text(made, chosen, language), nl=False)
    return FINDINGS if made.differences else 0


@command
def explain(
    patient: PatientOption,
    date: DateOption,
    target: Annotated[
        str,
        typer.Argument(
            help="Name of a recommendation, activity, stratification, level, goal, definition or data element."
        ),
    ],
    guideline: GuidelineOption = None,
    parameter: ParameterOption = None,
    out: OutOption = None,
    allow_draft: DraftOption = False,
    format: FormatOption = "text",
    language: LanguageOption = "da",
) -> int:
    """Say why, why not, or what is missing, for one result of a guideline, on the author's own text.

    \b
    Examples:
      rettesnor explain --guideline kol --patient patient.json --date 2027-03-01 --allow-draft farve
      rettesnor explain --guideline kol --patient patient.json --date 2027-03-01 --allow-draft farve.rød --language en
      rettesnor explain --guideline kol --patient patient.json --date 2027-03-01 --allow-draft farve --format json
    """
    from rettesnor.compiler.choose import choose
    from rettesnor.runtime.arguments import read_date, read_settings
    from rettesnor.runtime.explain import explain_record
    from rettesnor.runtime.load import compile_graph
    from rettesnor.runtime.present.shapes import encode_explanation

    day, settings = read_date(date), read_settings(parameter or [])
    chosen = choose(guideline)
    _warn(chosen.guideline, day, allow_draft, format, language)
    found = explain_record(compile_graph(chosen), patient, day, target, settings, allow_draft=allow_draft)
    deliver(encode_explanation(found, format, language), out)
    return 0


@command
def test(
    paths: Sources,
    coverage: Annotated[
        bool, typer.Option("--coverage", help="Name what no scenario reaches: levels, rows, outcomes of conditions, …")
    ] = False,
    mutants: Annotated[
        bool,
        typer.Option("--mutants", help="Change every threshold, window, … in turn; name the changes nobody notices."),
    ] = False,
    threshold: Annotated[
        float | None,
        typer.Option(
            min=0, max=100, help="Exit 1 below this percentage of coverage; with --mutants, of mutants noticed."
        ),
    ] = None,
    format: Annotated[
        Literal["text", "json", "junit"], typer.Option("--format", help="Results as text, JSON lines, or JUnit XML.")
    ] = "text",
    language: LanguageOption = "da",
) -> int:
    """Run the scenarios of guidelines: synthetic patients with the results their author expects.

    \b
    Examples:
      rettesnor test guidelines
      rettesnor test guidelines/kol/kol.kr --coverage --threshold 95
      rettesnor test guidelines/kol/kol.kr --mutants --format json
      rettesnor test guidelines --coverage --format junit > results.xml
    """
    from decimal import Decimal

    from rettesnor.compiler.build import compile_sources, guidelines_of
    from rettesnor.compiler.scenarios.render import json as as_json
    from rettesnor.compiler.scenarios.render import junit as as_junit
    from rettesnor.compiler.scenarios.render import text as as_text
    from rettesnor.compiler.scenarios.report import examine
    from rettesnor.terminal.progress import processors, progress

    compilations = compile_sources(paths)
    if report(compilations, "text" if format == "junit" else format, language, quiet=True, err=format == "junit"):
        return FINDINGS
    found = []
    for compilation in guidelines_of(compilations):
        assert compilation.graph is not None and compilation.suite is not None
        with progress(mutants, compilation.file.path) as done:
            examined = examine(
                compilation.graph,
                compilation.suite,
                coverage=coverage or (threshold is not None and not mutants),
                mutants=mutants,
                threshold=None if threshold is None else Decimal(str(threshold)),
                processes=processors(),
                done=done,
            )
        found.append(examined)
        if format != "junit":
            typer.echo(as_json.render(examined) if format == "json" else as_text.render(examined, language), nl=False)
    if format == "junit":
        typer.echo(as_junit.render(found, language), nl=False)
    return 0 if all(examined.ok for examined in found) else FINDINGS


@command
def diff(
    old: Annotated[str, typer.Argument(help="The guideline before: a .kr file, a decision-graph.json, or a name.")],
    new: Annotated[str, typer.Argument(help="The guideline now: a .kr file, a decision-graph.json, or a name.")],
    population: Annotated[
        Path | None,
        typer.Option(
            "--population", help="Plan this population with both, too: a folder of bulk FHIR (NDJSON), or of facts."
        ),
    ] = None,
    date: Annotated[
        str | None, typer.Option("--date", help="With --population: the date of the plans, year-month-day.")
    ] = None,
    horizon: HorizonOption = "P12M",
    format: FormatOption = "text",
    language: LanguageOption = "da",
) -> int:
    """Say what a new version of a guideline means that the old one did not, and who now lands elsewhere.

    With a population: who of them gets another level, other recommendations and other activities, clinic by clinic.
    Exit code 1 when the meaning changed, 0 when it did not.

    \b
    Examples:
      rettesnor diff kol guidelines/kol/kol.kr
      rettesnor diff old/decision-graph.json new/decision-graph.json --format json
      rettesnor diff kol guidelines/kol/kol.kr --population export --date 2027-03-01
    """
    from rettesnor.compiler.choose import choose
    from rettesnor.compiler.difference.changes import compare
    from rettesnor.compiler.difference.render import as_json, as_text
    from rettesnor.runtime.arguments import read_date, read_duration
    from rettesnor.terminal.program import WrongUsage

    if (population is None) != (date is None):
        lacking = "--date" if date is None else "--population"
        raise WrongUsage("missing-option", name=lacking, command="rettesnor diff")
    versions = choose(old), choose(new)
    difference = compare(*versions)
    moves = None
    if population is not None and date is not None:
        from rettesnor.compiler.difference import render_moves
        from rettesnor.compiler.difference.planned import compare_for
        from rettesnor.terminal.progress import watching

        moves = compare_for(*versions, population, read_date(date), read_duration(horizon), watching(language))
    typer.echo(as_json(difference) if format == "json" else as_text(difference, language), nl=False)
    if moves is not None:
        typer.echo(render_moves.as_json(moves) if format == "json" else render_moves.as_text(moves, language), nl=False)
    return FINDINGS if difference.meant else 0


@command
def cockpit(
    population: Annotated[
        Path,
        typer.Option("--population", help="The folder that rettesnor population has written; it must be finished."),
    ],
    out: Annotated[
        Path, typer.Option("--out", help="Folder for the lists, new or of an earlier run; written whole or not at all.")
    ],
    guideline: Annotated[
        str | None,
        typer.Option(
            "--guideline",
            help="A compiled guideline's name, a decision-graph.json, or a .kr file. Default: the one it was run with.",
        ),
    ] = None,
    clinic: Annotated[
        str | None, typer.Option("--clinic", help="Only this clinic's lists, as patients name it. Default: all.")
    ] = None,
    link: Annotated[
        str | None,
        typer.Option(
            "--link", help="Template of a link for each row; it can name {patient} {clinic} {list} {activity}."
        ),
    ] = None,
    shape: Annotated[
        Literal["csv", "parquet", "fhir"],
        typer.Option(
            "--as", help="CSV files in a folder per clinic, a Parquet file per list, or FHIR Groups (NDJSON)."
        ),
    ] = "csv",
    format: FormatOption = "text",
    language: LanguageOption = "da",
) -> int:
    """Write worklists for clinics: who has no plan, who is red or yellow, what is overdue, what is undecided.

    \b
    Examples:
      rettesnor cockpit --population results --out lists
      rettesnor cockpit --population results --out lists --clinic Organization/17 --as fhir
      rettesnor cockpit --population results --out lists --link "https://lps.example/open?patient={patient}"
    """
    from rettesnor.compiler.choose import choose
    from rettesnor.runtime.population.cockpit.link import Link
    from rettesnor.runtime.population.cockpit.make import make_worklists
    from rettesnor.runtime.population.results_folder import open_results
    from rettesnor.terminal.progress import progress

    links = None if link is None else Link(link)
    results = open_results(population)
    chosen = choose(guideline or results.run.guideline)
    with progress(format == "text", out.name) as done:
        made = make_worklists(results, chosen, out, clinic, links, shape, language, done)
    if format == "json":
        for each in made.lists:
            typer.echo(json.dumps({**each.record(), "warnings": made.warnings}, ensure_ascii=False))
        return 0
    for warning in made.warnings:
        typer.echo(f"*** {warning} ***")
    for each in made.lists:
        typer.echo(f"{each.patients:9}  {each.title} ({each.list})")
    return 0


@command
def graph(
    guideline: Annotated[
        str, typer.Argument(help="A compiled guideline's name, a decision-graph.json, or a .kr file.")
    ],
    shape: Annotated[
        Literal["mermaid", "graphml", "json"] | None,
        typer.Option("--as", help="Form of the graph. Default: mermaid; json with --format json."),
    ] = None,
    format: FormatOption = "text",
    language: LanguageOption = "da",
) -> int:
    """Draw a guideline's decision graph.

    \b
    Examples:
      rettesnor graph kol > kol.mmd
      rettesnor graph guidelines/kol/kol.kr --as graphml > kol.graphml
    """
    from rettesnor.compiler.choose import choose
    from rettesnor.compiler.draw import draw

    sys.stdout.buffer.write(draw(choose(guideline), shape or ("json" if format == "json" else "mermaid")))
    return 0


@command
def where(
    element: Annotated[
        str,
        typer.Argument(
            help="FILE#ELEMENT: a built file; a JSON pointer (/action/3), an element (action[3]) or a CQL definition."
        ),
    ],
    format: FormatOption = "text",
    language: LanguageOption = "da",
) -> int:
    """Say from which line of the guideline an element of a built file comes.

    \b
    Examples:
      rettesnor where build/kol/fhir/PlanDefinition-kol.json#/action/3
      rettesnor where "build/kol/fhir/PlanDefinition-kol.json#action[3].condition[0]"
      rettesnor where build/kol/cql/KolDecisions.cql#farve.rød --format json
    """
    from rettesnor.compiler.source_map.find import where as find
    from rettesnor.compiler.source_map.render import as_json, as_text
    from rettesnor.terminal.screen import look

    found = find(element)
    if found.file is None:
        say(Unusable("no-source-text", path=found.path), format, language, warning=True)
    typer.echo(as_json(found) if format == "json" else as_text(found, language, look()), nl=False)
    return 0


@command
def generate(
    patients: Annotated[int, typer.Option(min=0, help="How many people.")],
    date: RecordsDateOption,
    out: Annotated[Path, typer.Option(help="The folder to write to: empty, or not there yet.")],
    guideline: GuidelineOption = None,
    seed: Annotated[int, typer.Option(min=0, help="Another number gives other people; the same gives the same.")] = 1,
    clinics: Annotated[int, typer.Option(min=1, help="How many clinics they belong to, large and small.")] = 40,
    shape: Annotated[
        Literal["ndjson", "facts"], typer.Option("--as", help="Bulk Data (NDJSON), or the facts that it is read into.")
    ] = "ndjson",
    compress: Annotated[bool, typer.Option("--gzip", help="Write .ndjson.gz.")] = False,
    format: FormatOption = "text",
    language: LanguageOption = "da",
) -> int:
    """Make up a population for a guideline: FHIR records of people who do not exist, as Bulk Data files (NDJSON).

    What is made up resembles records of general practice: data is missing, old, doubled, contradictory, in odd units.
    How common it all is stands in a profile, with sources and assumptions (docs/generate.md). The same seed gives the
    same people, and a small population is the beginning of a large one.

    \b
    Examples:
      rettesnor generate --guideline kol --patients 10000 --date 2027-03-01 --out people
      rettesnor generate --guideline laenderyg --patients 1000000 --seed 7 --date 2027-03-01 --gzip --out people
      rettesnor generate --guideline kol --patients 10000 --date 2027-03-01 --as facts --out facts
    """
    from rettesnor.compiler.choose import choose
    from rettesnor.runtime.arguments import read_date
    from rettesnor.runtime.population.generate.files import beside, write
    from rettesnor.terminal.progress import processors, progress

    day, graph, as_facts = read_date(date), choose(guideline), shape == "facts"
    with beside(out) if as_facts else nullcontext(out) as folder:
        with progress(True, graph.guideline.id, counted=True) as done:
            written = write(
                graph,
                folder,
                patients=patients,
                seed=seed,
                day=day,
                clinics=clinics,
                compress=compress or as_facts,
                processes=processors(),
                done=done,
            )
        if as_facts:
            from rettesnor.runtime.population.ingest import ingest

            with progress(True, "NDJSON", counted=True) as read:
                ingest(folder, out, progress=read)
    if format == "json":
        typer.echo(json.dumps(written._asdict()))
    else:
        typer.echo(f"{written.said(language)}: {out}")
    return 0


def _warn(guideline: Guideline, day: dt.date | None, allow_draft: bool, format: Format, language: Language) -> None:
    """Say visibly that a guideline that is not in force is used all the same."""
    from rettesnor.runtime.in_force import objections

    if allow_draft:
        for objection in objections(guideline, day):
            say(objection, format, language, warning=True)


def main() -> None:
    """Entry point of the command ``rettesnor``."""
    gc.set_threshold(100_000, 20, 100)  # a command is short: looking for garbage would take a fifth of a compilation
    for stream in (sys.stdout, sys.stderr):  # a pipe of Windows knows neither → nor every Danish quotation mark
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # a file's name need not be UTF-8
    app()


if __name__ == "__main__":
    main()
