// CQL to ELM with the official translator: node translate.mjs KOL.cql KOL.json
// Model info for FHIR comes with cql-exec-fhir, for System with the translator, units with cql-execution.
import fs from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

globalThis.require = createRequire(import.meta.url); // the translator's own modules expect it
const { NamespaceManager, SystemModelInfoProvider } = await import("@cqframework/cql/cql");
const elm = await import("@cqframework/cql/cql-to-elm");

const [source, target] = process.argv.slice(2);
const modelInfos = fileURLToPath(new URL("../node_modules/cql-exec-fhir/lib/modelInfos", import.meta.url));
const models = new elm.ModelManager(new NamespaceManager());
models.modelInfoLoader.registerModelInfoProvider(new SystemModelInfoProvider());
models.modelInfoLoader.registerModelInfoProvider(new elm.DefaultModelInfoProvider(elm.stringAsPath(modelInfos)));

const units = globalThis.require("@lhncbc/ucum-lhc").UcumLhcUtils.getInstance();
const unused = () => { throw new Error("conversion of units is not needed here"); };
const valid = (unit) => { const found = units.validateUnitString(unit); return found.status === "valid" ? null : found.msg[0]; };
const ucum = elm.createUcumService(unused, valid, unused, unused);

const libraries = new elm.LibraryManager(models, elm.CqlCompilerOptions.defaultOptions(), null, ucum);
const translated = elm.CqlTranslator.fromText(fs.readFileSync(source, "utf8"), libraries).toJson();
const errors = (JSON.parse(translated).library.annotation ?? []).filter((note) => note.errorSeverity === "error");
for (const error of errors) console.error(`${source}:${error.startLine}:${error.startChar}: ${error.message}`);
if (errors.length) process.exit(1);
fs.writeFileSync(target, translated);
