// The official translator, with what it needs in Node: model info for System (its own) and for FHIR (cql-exec-fhir's),
// units (ucum-lhc), and libraries from a folder.
import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

globalThis.require = createRequire(import.meta.url); // its own modules expect it
const { NamespaceManager, SystemModelInfoProvider } = await import("@cqframework/cql/cql");
export const elm = await import("@cqframework/cql/cql-to-elm");

const modelInfos = fileURLToPath(new URL("node_modules/cql-exec-fhir/lib/modelInfos", import.meta.url));
const units = globalThis.require("@lhncbc/ucum-lhc").UcumLhcUtils.getInstance();
const unused = () => { throw new Error("conversion of units is not needed here"); };
const valid = (unit) => { const found = units.validateUnitString(unit); return found.status === "valid" ? null : found.msg[0]; };

export const read = (folder, end) => new Map(fs.readdirSync(folder).filter((name) => name.endsWith(end)).sort()
  .map((name) => [name.slice(0, -end.length), fs.readFileSync(path.join(folder, name), "utf8")]));

// A manager of libraries, which has their CQL from `text(name)`, or their ELM JSON from `elm(name)`.
export function manager({ text = () => null, elm: compiled = () => null }) {
  const models = new elm.ModelManager(new NamespaceManager());
  models.modelInfoLoader.registerModelInfoProvider(new SystemModelInfoProvider());
  models.modelInfoLoader.registerModelInfoProvider(new elm.DefaultModelInfoProvider(elm.stringAsPath(modelInfos)));
  const { DisableListDemotion, DisableListPromotion } = elm.CqlCompilerOptions.Options;
  const options = new elm.CqlCompilerOptions(); // the defaults, but for annotations, which cost more than all the rest
  options.setOptions([DisableListDemotion, DisableListPromotion]);
  const libraries = new elm.LibraryManager(models, options, null, elm.createUcumService(unused, valid, unused, unused));
  const source = (found) => found && elm.stringAsSource(found);
  libraries.librarySourceLoader.registerProvider({
    getLibrarySource: ({ id }) => source(text(id)),
    getLibraryContent: ({ id }, type) => source({ CQL: text, JSON: compiled }[String(type)]?.(id) ?? null),
  });
  return { models, libraries };
}
