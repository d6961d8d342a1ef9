// CQL to ELM with the official translator: node translate.mjs FOLDER TARGET: every .cql in it becomes .json in TARGET.
// Prints one JSON line for each message of the translator.
import { write } from "./results.mjs";
import fs from "node:fs";
import path from "node:path";
import { elm, manager, read } from "./translator.mjs";

const [folder, target] = process.argv.slice(2);
const texts = read(folder, ".cql");
const { libraries } = manager({ text: (name) => texts.get(name) });
for (const [name, text] of texts) {
  const translated = elm.CqlTranslator.fromText(text, libraries).toJson();
  for (const note of JSON.parse(translated).library.annotation ?? [])
    if (note.type === "CqlToElmError" || note.errorSeverity)
      write({ library: name, severity: note.errorSeverity, line: note.startLine, column: note.startChar, message: note.message });
  fs.writeFileSync(path.join(target, `${name}.json`), translated);
}
