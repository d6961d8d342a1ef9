// The line protocol of the engines: a Bundle a line in, a JSON line out for each, in the same order:
// {"values": {library: {definition: value}}}, or {"error": what the engine said}, after which it goes on.
import { write } from "./results.mjs";
import readline from "node:readline";

export async function serve(evaluate) {
  for await (const line of readline.createInterface({ input: process.stdin })) {
    let answer;
    try { answer = { values: await evaluate(JSON.parse(line)) }; } catch (error) { answer = { error: String(error?.message ?? error) }; }
    write(answer);
  }
}
