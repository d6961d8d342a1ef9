// CQL to ELM with the official translator: node translate.mjs FOLDER: every .cql in it becomes .json beside it.
// Prints one JSON line for each message of the translator. Model info for FHIR comes with cql-exec-fhir, for System with
// the translator, units with ucum-lhc.
import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

globalThis.require = createRequire(import.meta.url); // the translator's own modules expect it
const { NamespaceManager, SystemModelInfoProvider } = await import("@cqframework/cql/cql");
const elm = await import("@cqframework/cql/cql-to-elm");

const [folder, target = folder] = process.argv.slice(2);
const modelInfos = fileURLToPath(new URL("node_modules/cql-exec-fhir/lib/modelInfos", import.meta.url));
const models = new elm.ModelManager(new NamespaceManager());
models.modelInfoLoader.registerModelInfoProvider(new SystemModelInfoProvider());
models.modelInfoLoader.registerModelInfoProvider(new elm.DefaultModelInfoProvider(elm.stringAsPath(modelInfos)));

const units = globalThis.require("@lhncbc/ucum-lhc").UcumLhcUtils.getInstance();
const unused = () => { throw new Error("conversion of units is not needed here"); };
const valid = (unit) => { const found = units.validateUnitString(unit); return found.status === "valid" ? null : found.msg[0]; };
const libraries = new elm.LibraryManager(models, elm.CqlCompilerOptions.defaultOptions(), null, elm.createUcumService(unused, valid, unused, unused));

const sources = new Map(fs.readdirSync(folder).filter((name) => name.endsWith(".cql")).sort().map((name) => [name.slice(0, -4), fs.readFileSync(path.join(folder, name), "utf8")]));
libraries.librarySourceLoader.registerProvider(elm.createLibrarySourceProvider((id) => (sources.has(id) ? elm.stringAsSource(sources.get(id)) : null)));
for (const [name, text] of sources) {
  const translated = elm.CqlTranslator.fromText(text, libraries).toJson();
  for (const note of JSON.parse(translated).library.annotation ?? [])
    if (note.type === "CqlToElmError" || note.errorSeverity)
      console.log(JSON.stringify({ library: name, severity: note.errorSeverity, line: note.startLine, column: note.startChar, message: note.message }));
  fs.writeFileSync(path.join(target, `${name}.json`), translated);
}
