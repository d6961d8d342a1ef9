// cql-execution on libraries of ours: node cql-execution.mjs FOLDER DATE LIBRARY... (see serve.mjs).
// FOLDER holds ELM JSON files. The last library includes the others that are named.
import fs from "node:fs";
import path from "node:path";
import cql from "cql-execution";
import fhir from "cql-exec-fhir";
import { serve } from "./serve.mjs";

const [folder, date, ...names] = process.argv.slice(2);
const libraries = {};
for (const file of fs.readdirSync(folder)) if (file.endsWith(".json")) libraries[file.slice(0, -5)] = JSON.parse(fs.readFileSync(path.join(folder, file), "utf8"));
const main = names.at(-1);
const library = new cql.Repository(libraries).resolve(main, libraries[main].library.identifier.version);
const alias = new Map(libraries[main].library.includes.def.map((one) => [one.path, one.localIdentifier]));
const codes = new cql.CodeService({});
const parameters = { Today: cql.Date.parse(date) };
const at = cql.DateTime.parse(`${date}T12:00:00.000+00:00`);
const source = fhir.PatientSource.FHIRv401();

const plain = (value) => {
  if (value === undefined || value === null) return null;
  if (["boolean", "number", "string"].includes(typeof value)) return value;
  if (value.isDate) return value.toString();
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value;
  return undefined;
};
await serve(async (bundle) => {
  source.loadBundles([bundle]);
  const patient = new cql.PatientContext(library, source.currentPatient(), codes, parameters, at);
  source.reset();
  const found = {};
  for (const name of names) {
    const context = name === main ? patient : patient.getLibraryContext(alias.get(name));
    const values = (found[name] = {});
    for (const [key, definition] of Object.entries(context.library.expressions)) {
      const before = context.get(key); // the definition itself, until something has asked for its value
      const shown = plain(before instanceof cql.Expression ? await definition.execute(context) : before);
      if (shown !== undefined) values[key] = shown;
    }
  }
  return found;
});
