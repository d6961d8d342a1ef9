// What the engine of @cqframework/cql 5.3.0 in JavaScript spends two thirds of its time on, and nobody needs. Methods go by
// the names they have once compiled.
const VISIT = "a7s";
const [PUSH, POP, TOP] = ["a9q", "s9q", "g9q"];

export function fast(machine) {
  const [visitor, state] = [machine.ja0(), machine.ia0()];
  const evaluation = Object.getPrototypeOf(visitor);
  const base = Object.getPrototypeOf(evaluation);
  if (![base[VISIT], state[PUSH], state[POP], state[TOP]].every((method) => typeof method === "function")) throw new Error("an engine of another version");

  // For every node of ELM it tries a hundred classes in turn, until it knows the method. Here it is asked once for a class:
  // the method is the first of the evaluation's own that is called.
  const [search, methods] = [base[VISIT], new Map()];
  function method(elm) {
    let name;
    const asked = { get: (target, key) => (Object.hasOwn(evaluation, key) ? () => { name ??= key; } : target[key]) };
    search.call(new Proxy(visitor, asked), elm, null);
    return name === undefined || name === VISIT ? search : evaluation[name];
  }
  base[VISIT] = function (elm, context) {
    let found = methods.get(elm.constructor);
    if (!found) methods.set(elm.constructor, (found = method(elm)));
    return found.call(this, elm, context);
  };

  // It notes which resources are behind every value, in a stack of sets.
  const none = { a1() {}, g1() {} };
  Object.assign(state, { [PUSH]() {}, [POP]() {}, [TOP]: () => none });
}
