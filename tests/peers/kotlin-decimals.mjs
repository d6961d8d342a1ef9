// The decimals of @cqframework/cql 5.3.0 in JavaScript keep as many decimals as their first operand was written with:
// 1.5 * 1.7 is 2.5, and 3 + 0.001 is 3. On the JVM they do not. So every operand is written out with decimals to spare.
const { BigDecimal } = await import("@cqframework/cql/shared");

const SPARE = "0".repeat(28);
const wide = (number) => {
  const text = number.toPlainString();
  return BigDecimal.fromString(text.includes(".") ? text + SPARE : `${text}.${SPARE}`);
};
const DIVIDE = "q2y"; // its name once compiled
for (const name of ["add", "subtract", "multiply", DIVIDE]) {
  const original = BigDecimal.prototype[name];
  BigDecimal.prototype[name] = function (other) { return original.call(wide(this), wide(other)); };
}
BigDecimal.prototype.toInt = function () { return Number(this.toPlainString().split(".")[0]); }; // not an error for 5.5
const quotient = BigDecimal.fromInt(425)[DIVIDE](BigDecimal.fromString("365.25")).toPlainString();
if (!quotient.startsWith("1.16358658")) throw new Error(`425 / 365.25 is ${quotient}: the division of another version`);
