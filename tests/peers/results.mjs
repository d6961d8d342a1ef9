// Standard output is for results alone: what @cqframework/cql prints goes to standard error. To be imported first.
const { stdout } = process;
Object.defineProperty(process, "stdout", { value: process.stderr });
console.log = console.info = console.error;
export const write = (result) => stdout.write(JSON.stringify(result) + "\n");
