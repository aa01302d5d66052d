// expect: AC
// tries: the caller of its own function
function solve(n) {
  const found = [];
  for (const read of [() => solve.caller, () => arguments.callee.caller, () => solve.arguments.callee.caller]) {
    try {
      const value = read();
      if (value !== null && value !== undefined) found.push(String(value).slice(0, 80));
    } catch {}
  }
  return found.length === 0 ? 28 : found;
}
