"""`package`: who may be packed, the manifest, the same bytes everywhere, and what cannot be packed."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
from pathlib import Path

import pytest

from .conftest import EXAMPLE, ROOT, STEM, Packed, Run, invoke

FOLDER = "packages/kol_almen_praksis"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A guideline in the current folder."""
    return Path(shutil.copy(EXAMPLE, tmp_path / "mine.kr"))


def approve(source: Path) -> None:
    text = source.read_text(encoding="utf-8")
    head = 'status:   godkendt\n    godkendt: "Fagrådet" 2026-02-03\n'
    source.write_text(text.replace(text[text.index("status:") : text.index("    ejer:")], head), encoding="utf-8")


# --- drafts and approval ------------------------------------------------------------------------------


def test_a_draft_is_packed_only_when_asked_for(run: Run, source: Path, tmp_path: Path) -> None:
    refused = run("package", source)
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert "is a draft" in refused.stderr and "--allow-draft" in refused.stderr
    assert not (tmp_path / "packages").exists()
    done = run("package", source, "--allow-draft")
    assert done.exit_code == 0 and "WARNING" in done.stderr and "is a draft" in done.stderr
    assert done.stdout.splitlines() == [
        f"{FOLDER}/{name}" for name in (f"{STEM}.tgz", f"{STEM}-transaction.json", "source-map.json", f"{STEM}.sha256")
    ]


def test_a_draft_says_so_wherever_one_looks(run: Run, source: Path, tmp_path: Path) -> None:
    run("package", source, "--allow-draft")
    packed = Packed(tmp_path / FOLDER)
    assert "# Status: kladde – IKKE GODKENDT TIL KLINISK BRUG" in packed.manifest
    assert "# Godkendt af: ingen" in packed.manifest
    said = json.loads(packed.members["package/package.json"])
    assert said["notForPublication"] is True and "KLADDE" in said["description"]


def test_an_approved_guideline_says_who_approved_it_and_when(run: Run, source: Path, tmp_path: Path) -> None:
    approve(source)
    done = run("package", source)
    assert (done.exit_code, done.stderr) == (0, "")
    packed = Packed(tmp_path / FOLDER)
    for line in (
        "# Retningslinje: kol_almen_praksis 0.3.0, KOL i almen praksis: stratificering og opfølgning",
        "# Status: godkendt",
        "# Ejer: Region Eksempel, styregruppe for KOL",
        "# Godkendt af: Fagrådet, den 2026-02-03",
        "# Gyldig: fra 2026-01-01 til 2027-12-31",
        f"# Kilde: {hashlib.sha256(source.read_bytes()).hexdigest()}  mine.kr",
    ):
        assert line in packed.manifest
    said = json.loads(packed.members["package/package.json"])
    assert "notForPublication" not in said and said["date"] == "20260203000000"


def test_every_library_answers_for_itself_in_the_manifest(packed: Packed) -> None:
    graph = json.loads((ROOT / "build" / packed.folder.name / "decision-graph.json").read_bytes())
    assert graph["libraries"]
    for library in graph["libraries"]:
        at = packed.manifest.index(f"# Bibliotek: {library['id']} {library['version']}, {library['title']}")
        assert packed.manifest[at + 2] == f"#   Ejer: {library['owner']}"
    assert f"# Beslutningsgraf: {graph['content_hash']}" in packed.manifest


# --- digests --------------------------------------------------------------------------------------------


def test_the_manifest_has_the_digest_of_every_file_and_of_every_member(packed: Packed) -> None:
    files = {f"{packed.stem}.sha256": b""} | packed.files
    lines = [line.split("  ", 1) for line in packed.manifest if not line.startswith("#")]
    assert {name: digest for digest, name in lines} == {
        name: hashlib.sha256(data).hexdigest() for name, data in files.items() if not name.endswith(".sha256")
    }
    inside = [line.removeprefix("#: ").split("  ", 1) for line in packed.manifest if line.startswith("#: ")]
    assert {name: digest for digest, name in inside} == {
        name: hashlib.sha256(data).hexdigest() for name, data in packed.members.items()
    }


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="there is no sha256sum here")
def test_sha256sum_reads_the_manifest(packed: Packed, tmp_path: Path) -> None:
    folder = tmp_path / "copy"
    shutil.copytree(packed.folder, folder)
    check = ["sha256sum", "--check", "--strict", "--quiet", f"{packed.stem}.sha256"]
    assert subprocess.run(check, cwd=folder, capture_output=True, text=True).returncode == 0
    (folder / f"{packed.stem}.tgz").write_bytes(b"another")
    assert subprocess.run(check, cwd=folder, capture_output=True, text=True).returncode == 1


# --- the same bytes ---------------------------------------------------------------------------------------


def test_the_same_bytes_from_wherever_it_is_packed(
    run: Run, packed: Packed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = packed.folder.name
    source = next(ROOT.glob(f"guidelines/{name}/{name}.kr"))
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    for given in (name, ROOT / "build" / name / "decision-graph.json"):
        assert run("package", given, "--out", "again", "--allow-draft").exit_code == 0
        assert Packed(elsewhere / "again" / name).files == packed.files
    monkeypatch.chdir(ROOT)
    assert run("package", source.relative_to(ROOT), "--out", tmp_path / "compiled", "--allow-draft").exit_code == 0
    assert Packed(tmp_path / "compiled" / name).files == packed.files


def test_packing_again_replaces_the_package_and_nothing_else(run: Run, source: Path, tmp_path: Path) -> None:
    run("package", source, "--allow-draft")
    text = source.read_text(encoding="utf-8")
    source.write_text(text.replace('version:  "0.3.0"', 'version:  "0.4.0"'), encoding="utf-8")
    assert run("package", source, "--allow-draft").exit_code == 0
    assert {path.name for path in (tmp_path / FOLDER).iterdir()} == {
        "dk.rettesnor.kol-almen-praksis-0.4.0.tgz",
        "dk.rettesnor.kol-almen-praksis-0.4.0-transaction.json",
        "dk.rettesnor.kol-almen-praksis-0.4.0.sha256",
        "source-map.json",
    }
    mine = tmp_path / "other/kol_almen_praksis/thesis.txt"
    mine.parent.mkdir(parents=True)
    mine.write_text("ten years of work")
    done = run("package", source, "--allow-draft", "--out", "other")
    assert done.exit_code == 2 and "was not written by rettesnor" in done.stderr
    assert mine.read_text() == "ten years of work"


def test_progress_for_programs(run: Run, source: Path) -> None:
    done = run("package", source, "--allow-draft", "--format", "json")
    assert f"{FOLDER}/{STEM}.tgz" in [json.loads(line)["file"] for line in done.stdout.splitlines()]
    assert json.loads(done.stderr)["severity"] == "warning"


# --- what cannot be packed ----------------------------------------------------------------------------------


def test_what_is_not_as_it_was_built_is_not_packed(run: Run, source: Path, tmp_path: Path) -> None:
    run("build", source)
    built = tmp_path / "build/kol_almen_praksis"
    changed = next((built / "fhir").glob("PlanDefinition-*rehab*.json"))
    original = changed.read_bytes()
    changed.write_bytes(original.replace(b"eca-rule", b"eca-Rule"))
    done = run("package", built, "--allow-draft")
    assert done.exit_code == 2
    assert changed.name in done.stderr and "was changed after it was built" in done.stderr
    changed.write_bytes(original)
    assert run("package", built, "--allow-draft").exit_code == 0
    changed.unlink()
    assert "cannot be read" in run("package", built, "--allow-draft").stderr
    shutil.copy(ROOT / "build/kol/decision-graph.json", built)
    done = run("package", built, "--allow-draft")
    assert "source-map.json" in done.stderr and "was changed" in done.stderr
    (built / "source-map.json").unlink()
    assert "no source-map.json" in run("package", built, "--allow-draft").stderr


def test_guidelines_that_cannot_be_packed(run: Run, source: Path, tmp_path: Path) -> None:
    text = source.read_text(encoding="utf-8")
    source.write_text(text.replace('version:  "0.3.0"', 'version:  "efterår/2026"'), encoding="utf-8")
    done = run("package", source, "--allow-draft")
    assert done.exit_code == 2 and "“efterår/2026”" in done.stderr and "1.0.0" in done.stderr
    source.write_text(text.replace("mrc >= 3\n", "mcr >= 3\n"), encoding="utf-8")
    assert "rettesnor check" in run("package", source).stderr
    assert "is a library" in run("package", ROOT / "guidelines/fælles/rygning.kr").stderr
    assert "no guideline named" in run("package", "lol").stderr
    assert not (tmp_path / "packages").exists()


# --- the map of the package -----------------------------------------------------------------------------------


def test_the_authors_line_of_an_element_of_the_bundle_and_of_an_unpacked_artefact(
    packed: Packed, tmp_path: Path
) -> None:
    folder = tmp_path / "packed"
    shutil.copytree(packed.folder, folder)
    for name, data in packed.members.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(data)
    bundle = f"{packed.stem}-transaction.json"
    entries = json.loads(packed.files[bundle])["entry"]
    seen = 0
    for number, entry in list(enumerate(entries))[:: len(entries) // 5]:
        resource = entry["resource"]
        name = f"{resource['resourceType']}-{resource['id']}.json"
        element = "/action/0/title" if resource["resourceType"] == "PlanDefinition" else "/title"
        places = []
        for target in (
            f"{folder / bundle}#/entry/{number}/resource{element}",
            f"{folder / 'package' / name}#{element}",
            f"{ROOT / 'build' / packed.folder.name / 'fhir' / name}#{element}",
        ):
            done = invoke("where", target, "--format", "json")
            assert done.exit_code == 0, done.stderr
            found = json.loads(done.stdout)
            places.append((found["file"], found["line"], found["column"], found["end"]["line"], found["end"]["column"]))
        assert len(set(places)) == 1, name
        seen += 1
    assert seen >= 5
    for part in ("Data", "Decisions"):
        library = next((folder / "package").glob(f"Library-*{part}.json"))
        name = "alder" if part == "Data" else "målgruppe"
        done = invoke("where", f"{library}#{name}", "--format", "json")
        assert json.loads(done.stdout)["element"] == name
