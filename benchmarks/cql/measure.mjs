// cql-execution in its fastest form (one PatientSource reused, library resolved once): 
// node measure.mjs KOL.json value-sets.json bundles.ndjson ROUNDS
// Prints, as JSON, CPU milliseconds a patient of each round after a warm-up round, and how many patients got each colour.
import fs from "node:fs";
import cql from "cql-execution";
import fhir from "cql-exec-fhir";

const [library, valueSets, bundles, rounds] = process.argv.slice(2);
const repository = new cql.Repository({ KOL: JSON.parse(fs.readFileSync(library, "utf8")) });
const executor = new cql.Executor(repository.resolve("KOL", "1.0.0"), new cql.CodeService(JSON.parse(fs.readFileSync(valueSets, "utf8"))), {});
const lines = fs.readFileSync(bundles, "utf8").trimEnd().split("\n");
const source = fhir.PatientSource.FHIRv401();

async function round() {
  const colours = {};
  const before = process.cpuUsage();
  for (const line of lines) {
    source.loadBundles([JSON.parse(line)]);
    const { patientResults } = await executor.exec(source);
    source.reset();
    for (const result of Object.values(patientResults)) colours[result.Colour] = (colours[result.Colour] ?? 0) + 1;
  }
  const used = process.cpuUsage(before);
  return { colours, ms: (used.user + used.system) / 1000 / lines.length };
}

const { colours } = await round();
const measured = [];
for (let i = 0; i < Number(rounds); i++) measured.push((await round()).ms);
console.log(JSON.stringify({ patients: lines.length, colours, cpu_ms: measured }));
