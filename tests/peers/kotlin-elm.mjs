// ELM JSON for the Kotlin engine. Its own manager of libraries (5.3.0) refuses ELM that another translator wrote, that
// does not say the type of every definition, or that has functions with operands. So what is asked for is filled in, and
// functions, and nulls of their operands' types, are
// read as definitions of a library of their own, and then put together.
import { elm as translator, manager, read } from "./translator.mjs";
const { Environment } = await import("@cqframework/cql/engine");
const { FunctionDef, OperandDef, VersionedIdentifier } = await import("@cqframework/cql/elm");
const { KtMutableList } = await import("@cqframework/cql/kotlin-kotlin-stdlib");

const FUNCTIONS = " functions";
const sorted = (defs) => KtMutableList.fromJsArray([...defs].sort((one, other) => (one.name < other.name ? -1 : 1))); // as the engine expects
const defs = (library) => library.statements.def.asJsReadonlyArrayView();

export function libraries(folder) {
  const sources = new Map([...read(folder, ".json")].map(([name, text]) => [name, JSON.parse(text).library]));
  const { models, libraries } = manager({ elm: (name) => JSON.stringify({ library: part(name) }) });
  const { annotation } = JSON.parse(translator.CqlTranslator.fromText("library Signed using FHIR version '4.0.1'", libraries).toJson()).library;
  const definition = (name, expression, type) => ({ name, context: "Patient", accessLevel: "Public", expression, ...type });
  const anything = { resultTypeName: "{urn:hl7-org:elm-types:r1}Any" };

  function part(name) {
    const library = sources.get(name.replace(FUNCTIONS, ""));
    const def = library.statements.def.flatMap((one) => {
      if ((one.type === "FunctionDef") !== name.endsWith(FUNCTIONS)) return [];
      const operands = (one.operand ?? []).map(({ name, operandTypeSpecifier }) => definition(`${one.name}/${name}`, { type: "Null" }, { resultTypeSpecifier: operandTypeSpecifier }));
      return [definition(one.name, one.expression, anything), ...operands];
    });
    return { ...library, annotation, identifier: { ...library.identifier, id: name }, statements: { def } };
  }
  function made({ name, operand }, found) {
    const operands = operand.map((one) => Object.assign(new OperandDef(), { name: one.name, operandTypeSpecifier: found.get(`${name}/${one.name}`).resultTypeSpecifier }));
    return Object.assign(new FunctionDef(), { name, context: "Patient", expression: found.get(name).expression, operand: KtMutableList.fromJsArray(operands) });
  }

  const environment = new Environment(libraries);
  const identifier = (name, end = "") => new VersionedIdentifier().withId(name + end).withVersion(sources.get(name).identifier.version);
  for (const [name, { statements }] of sources) {
    const [library, functions] = ["", FUNCTIONS].map((end) => environment.resolveLibrary(identifier(name, end)));
    const found = new Map(defs(functions).map((one) => [one.name, one]));
    library.statements.def = sorted([...defs(library), ...statements.def.filter((one) => one.operand).map((one) => made(one, found))]);
  }
  return { models, environment, identifier };
}
