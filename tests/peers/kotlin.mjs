// The Kotlin engine of @cqframework/cql on libraries of ours: node kotlin.mjs FOLDER DATE LIBRARY... (see serve.mjs).
// FOLDER holds ELM JSON files.
import "./results.mjs";
import "./kotlin-decimals.mjs";
import { fast } from "./kotlin-fast.mjs";
import { fhir } from "./kotlin-fhir.mjs";
import { libraries as load } from "./kotlin-elm.mjs";
import { serve } from "./serve.mjs";
const engine = await import("@cqframework/cql/engine");
const { KtList, KtMutableMap, KtMutableSet, Pair } = await import("@cqframework/cql/kotlin-kotlin-stdlib");

const [folder, date, ...names] = process.argv.slice(2);
const { models, environment, identifier } = load(folder);
const record = fhir(models);
environment.registerDataProvider(record.uri, record.provider);
const machine = new engine.CqlEngine(environment, KtMutableSet.fromJsSet(new Set([engine.CqlEngine.Options.EnableExpressionCaching])));
fast(machine);

const plain = (value) => {
  if (value == null) return null;
  if (value instanceof engine.Boolean || value instanceof engine.Integer || value instanceof engine.String) return value.value;
  if (value instanceof engine.Decimal) return Number(value.value.toString());
  if (value instanceof engine.Date) return value.toString().replace("@", "");
  if (value instanceof engine.List) {
    const items = engine.iterableToList(value.value).asJsReadonlyArrayView().map(plain);
    return items.every((item) => typeof item === "string") ? items : undefined;
  }
  return undefined;
};
const everything = new engine.EvaluationParams.LibraryParams(null);
const parameters = KtMutableMap.fromJsMap(new Map([["Today", engine.Date.fromDateString(date)]]));

let patients = 0; // the engine keeps what it has found about a patient, so no two have the same name
await serve((bundle) => {
  record.load(bundle);
  const asked = new engine.EvaluationParams.Builder();
  for (const name of names) asked.library(identifier(name), everything);
  asked.contextParameter = new Pair("Patient", String(patients++));
  asked.parameters = parameters;
  const results = machine.evaluate(asked.build());
  const found = {};
  for (const [library, error] of results.exceptions.asJsReadonlyMapView()) throw new Error(`${library.id}: ${error.message}`);
  for (const [library, result] of results.results.asJsReadonlyMapView()) {
    const values = (found[library.id] = {});
    for (const [name, { value }] of result.expressionResults.asJsReadonlyMapView()) {
      const shown = plain(value);
      if (shown !== undefined) values[name] = shown;
    }
  }
  return found;
});
