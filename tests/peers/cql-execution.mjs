// A library of ours on cql-execution: node cql-execution.mjs FOLDER LIBRARY DATE < bundles.ndjson > results.ndjson
// FOLDER holds ELM JSON files. Each output line holds the values of every definition of the library that is a truth
// value, a text, a number, a day, or a list of texts; null is unknown.
import fs from "node:fs";
import path from "node:path";
import readline from "node:readline";
import cql from "cql-execution";
import fhir from "cql-exec-fhir";

const [folder, name, date] = process.argv.slice(2);
const libraries = {};
for (const file of fs.readdirSync(folder)) if (file.endsWith(".json")) libraries[file.slice(0, -5)] = JSON.parse(fs.readFileSync(path.join(folder, file), "utf8"));
const library = new cql.Repository(libraries).resolve(name, libraries[name].library.identifier.version);
const executor = new cql.Executor(library, new cql.CodeService({}), { Today: cql.Date.parse(date) });
const at = cql.DateTime.parse(`${date}T12:00:00.000+00:00`);
const source = fhir.PatientSource.FHIRv401();

const plain = (value) => {
  if (value === undefined || value === null) return null;
  if (["boolean", "number", "string"].includes(typeof value)) return value;
  if (value.isDate) return value.toString();
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value;
  return undefined;
};
for await (const line of readline.createInterface({ input: process.stdin })) {
  source.loadBundles([JSON.parse(line)]);
  const { patientResults } = await executor.exec(source, at);
  source.reset();
  const found = {};
  for (const [key, value] of Object.entries(Object.values(patientResults)[0])) {
    const shown = plain(value);
    if (shown !== undefined) found[key] = shown;
  }
  process.stdout.write(JSON.stringify(found) + "\n");
}
