// expect: AC
// tries: the constructors of errors that the engine makes
function solve(n) {
  const errors = [];
  for (const attempt of [() => null.x, () => solve.caller, () => new Array(-1), () => decodeURI("%"), () => new ArrayBuffer(2 ** 40), () => structuredClone(() => 1), () => eval("+")]) {
    try {
      attempt();
    } catch (error) {
      errors.push(error);
    }
  }
  const leaks = errors.filter((error) => error.constructor.constructor("return typeof process")() !== "undefined");
  return leaks.length === 0 ? 28 : leaks.length;
}
