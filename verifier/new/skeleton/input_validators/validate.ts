// FILL IN: every bound of the statement, with within(name, value, low, high)
function validate(args: unknown[]): true | string {
  const [values] = args as [number[]];
  within("number of values", values.length, 0, 2000);
  for (const value of values) {
    if (!Number.isInteger(value)) return `${value} is no integer`;
    within("value", value, 0, 1e6);
  }
  return true;
}
