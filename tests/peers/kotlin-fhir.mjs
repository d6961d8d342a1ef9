// FHIR JSON as values of the Kotlin engine, by its model info: every element has the type that the model gives it.
const { ClassType } = await import("@cqframework/cql/cql");
const engine = await import("@cqframework/cql/engine");
const { BigDecimal, QName } = await import("@cqframework/cql/shared");
const { KtList, KtMutableList, KtMutableMap } = await import("@cqframework/cql/kotlin-kotlin-stdlib");

const uri = "http://hl7.org/fhir";
const unused = () => { throw new Error("not needed here"); };
const local = (name) => name.replace(/^FHIR\./, "");

function dateTime(text) {
  const [, date, time, offset] = /^([0-9-]+)(?:T([0-9:.]+)(Z|[+-]\d\d:\d\d)?)?$/.exec(text);
  const parts = date.split("-").map(Number);
  if (time) {
    const [hour, minute, second = "0"] = time.split(":");
    const [whole, fraction = "0"] = second.split(".");
    parts.push(+hour, +minute, +whole, +fraction.padEnd(3, "0").slice(0, 3));
  }
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(offset ?? "") ?? ["", "+", "0", "0"];
  return engine.DateTime.fromDateElements(BigDecimal.fromString(`${sign === "-" ? "-" : ""}${+hours + minutes / 60}`), Int32Array.from(parts));
}
const system = {
  "System.String": (value) => new engine.String(String(value)),
  "System.Boolean": (value) => new engine.Boolean(value),
  "System.Integer": (value) => new engine.Integer(value),
  "System.Decimal": (value) => new engine.Decimal(BigDecimal.fromString(String(value))),
  "System.Date": (value) => engine.Date.fromDateString(value),
  "System.DateTime": dateTime,
  "System.Time": () => null,
};

export function fhir(models) {
  const model = models.resolveModelByUri(uri);
  const known = new Map();

  // The elements of a type, its base types' too. Types of lists and choices are read from their text: they are not exported.
  function elements(name) {
    if (!known.has(name)) {
      const found = new Map();
      for (let type = model.resolveTypeName(name); type instanceof ClassType; type = type.baseType)
        for (const element of type.elements.asJsReadonlyArrayView()) if (!found.has(element.name)) found.set(element.name, kind(element.type.toString().replace(/\s/g, "")));
      known.set(name, { type: new QName(uri, name, ""), elements: [...found], primitive: found.get("value")?.system !== undefined });
    }
    return known.get(name);
  }
  function kind(text) {
    const [, outer, inner] = /^(list|choice)<(.*)>$/i.exec(text) ?? [];
    if (outer === undefined) return text.startsWith("System.") ? { system: text } : { name: local(text) };
    return outer.toLowerCase() === "list" ? { list: kind(inner) } : { choice: inner.split(",").map(kind) };
  }
  const list = (items) => new engine.List(KtMutableList.fromJsArray(items));

  function value(json, of, beside) {
    if (json === undefined && beside === undefined) return null;
    if (of.list) return list((json ?? beside).map((_, place) => value(json?.[place] ?? undefined, of.list, beside?.[place] ?? undefined)));
    if (of.system) return json === undefined ? null : system[of.system](json);
    if (of.name === "Resource" || of.name === "DomainResource") return instance(json, json.resourceType);
    return elements(of.name).primitive ? instance({ ...beside, value: json }, of.name) : instance(json, of.name);
  }
  function instance(json, name) {
    const { type, elements: all } = elements(name);
    const found = new Map();
    for (const [element, of] of all) {
      if (of.choice) {
        const chosen = of.choice.find(({ name: one }) => [element, `_${element}`].some((start) => start + one[0].toUpperCase() + one.slice(1) in json));
        const key = chosen && element + chosen.name[0].toUpperCase() + chosen.name.slice(1);
        found.set(element, chosen ? value(json[key], chosen, json[`_${key}`]) : null);
      } else found.set(element, value(json[element] ?? undefined, of, json[`_${element}`] ?? undefined));
    }
    return new engine.ClassInstance(type, KtMutableMap.fromJsMap(found));
  }

  let resources = {};
  const provider = {
    createInstance: (name) => instance({}, local(name)),
    getContextPath: () => null,
    is: (name, type) => type.getNamespaceURI() === uri && model.resolveTypeName(local(name)).isSubTypeOf(model.resolveTypeName(type.getLocalPart())),
    phiObfuscationSupplier: () => unused,
    resolveId: () => null,
    objectEquivalent: unused,
    retrieve: (context, contextPath, contextValue, type) => KtList.fromJsArray((resources[type] ?? []).map((one) => (one.value ??= instance(one.json, type)))),
  };
  return {
    uri,
    provider,
    load(bundle) {
      resources = {};
      for (const { resource } of bundle.entry) (resources[resource.resourceType] ??= []).push({ json: resource });
    },
  };
}
