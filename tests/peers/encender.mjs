// PlanDefinition/$apply of encender: node encender.mjs FOLDER... < operations.ndjson > results.ndjson
// The folders hold definitions, one FHIR JSON file each. Each line of input is the operation's Parameters (canonical,
// subject, parameters, data), each line of output the list of resources that encender makes.
import fs from "node:fs";
import path from "node:path";
import readline from "node:readline";
import cql from "cql-execution";
import fhir from "cql-exec-fhir";
import { applyPlan } from "encender";

const definitions = new Map();
const elm = {};
for (const folder of process.argv.slice(2)) {
  for (const file of fs.readdirSync(folder).filter((name) => name.endsWith(".json"))) {
    const resource = adapted(JSON.parse(fs.readFileSync(path.join(folder, file), "utf8")));
    if (resource.url) definitions.set(resource.url, resource);
  }
}

// encender knows one language, "text/cql", and takes what stands there for the name of a definition. In
// ActivityDefinitions it cannot evaluate our literals at all.
function adapted(resource) {
  for (const action of resource.action ?? [])
    for (const { expression } of action.condition ?? [])
      if (expression.language === "text/cql-identifier") expression.language = "text/cql";
  if (resource.resourceType === "ActivityDefinition") delete resource.dynamicValue;
  for (const content of resource.content ?? [])
    if (resource.resourceType === "Library" && content.contentType === "application/elm+json") {
      const library = JSON.parse(Buffer.from(content.data, "base64").toString("utf8"));
      elm[library.library.identifier.id] = library;
    }
  return resource;
}

// encender starts a thread for each PlanDefinition, nested ones included, and all at once: a guideline has a hundred of
// them, and each thread reads FHIR's model anew. Nor does a CQL date survive the way into a thread. Its own way out is
// another worker: this one answers the same messages in this thread, from one run of cql-execution per patient.
class Worker {
  constructor(values) {
    this.values = values; // of one patient: promises of every definition's value, by library
  }
  on(_event, reply) {
    this.reply = (message) => setImmediate(reply, message);
  }
  postMessage({ elmJson, parameters, elmJsonDependencies, patientBundle, expression }) {
    if (elmJson) Object.assign(this, { elmJson, parameters, elmJsonDependencies });
    if (patientBundle) this.found = this.values[this.elmJson.library.identifier.id] ??= this.run(patientBundle);
    if (expression) this.found.then((found) => this.reply({ expression, result: found[expression] }), fail);
  }
  async run(bundle) {
    const source = fhir.PatientSource.FHIRv401();
    source.loadBundles([bundle]);
    const library = new cql.Library(this.elmJson, new cql.Repository(this.elmJsonDependencies));
    const { patientResults } = await new cql.Executor(library, new cql.CodeService({}), this.parameters).exec(source);
    return Object.values(patientResults)[0];
  }
  terminate() {}
}

function fail(error) {
  console.error(error);
  process.exit(1);
}

for await (const line of readline.createInterface({ input: process.stdin })) {
  const operation = Object.fromEntries(JSON.parse(line).parameter.map((parameter) => [parameter.name, parameter]));
  const data = operation.data.resource.entry.map((entry) => entry.resource);
  const patient = data.find((resource) => `Patient/${resource.id}` === operation.subject.valueString);
  const resolve = (reference) => {
    if (!reference) return data;
    return reference === operation.subject.valueString ? [patient] : [definitions.get(reference.split("|")[0])];
  };
  const cqlParameters = {};
  for (const { name, valueDate } of operation.parameters.resource.parameter) cqlParameters[name] = cql.Date.parse(valueDate);
  const values = {};
  const result = await applyPlan(definitions.get(operation.canonical.valueCanonical), operation.subject.valueString, resolve, {
    elmJsonDependencies: elm,
    cqlParameters,
    isNodeJs: true,
    WorkerFactory: () => new Worker(values),
  });
  process.stdout.write(JSON.stringify(result) + "\n");
}
