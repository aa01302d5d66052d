function validate(args: unknown[]): true | string {
  const [formula, dials] = args as [string, number[]];
  within("length of formula", formula.length, 2, 100_000);
  within("number of dials", dials.length, 1, 5_000);
  for (const dial of dials) within("value of a dial", dial, -3, 3);

  const tokens = formula.match(/x(?:0|[1-9]\d*)|t\(|[-+*()]/g) ?? [];
  if (tokens.join("") !== formula) return "a character that belongs to no formula";
  const gradient = dials.map(() => 0);
  let at = 0;
  let reason = "";
  type Part = { value: number; nesting: number; pass: (reaction: number) => void };
  const broken = (why: string): Part => {
    if (reason === "") reason = why;
    return { value: 0, nesting: 0, pass: () => undefined };
  };
  const expect = (token: string) => {
    if (tokens[at] !== token) broken(`expected ${token} as token ${at}`);
    at += 1;
  };
  const bounded = (part: Part): Part =>
    Math.abs(part.value) <= 1e6 ? part : broken("a part of the formula is beyond a million");
  const read = (): Part => {
    const token = tokens[at] ?? "";
    at += 1;
    if (token.startsWith("x")) {
      const dial = Number(token.slice(1));
      if (dial >= dials.length) return broken(`no dial ${dial}`);
      return {
        value: dials[dial],
        nesting: 0,
        pass: (reaction) => {
          gradient[dial] += reaction;
        },
      };
    }
    if (token === "t(") {
      const inner = read();
      expect(")");
      const value = Math.tanh(inner.value);
      return {
        value,
        nesting: inner.nesting + 1,
        pass: (reaction) => inner.pass(reaction * (1 - value * value)),
      };
    }
    if (token !== "(") return broken(`no formula begins at token ${at - 1}`);
    const left = read();
    const operator = tokens[at] ?? "";
    at += 1;
    const right = read();
    expect(")");
    const nesting = Math.max(left.nesting, right.nesting) + 1;
    const both = (value: number, slopeLeft: number, slopeRight: number): Part =>
      bounded({
        value,
        nesting,
        pass: (reaction) => {
          left.pass(reaction * slopeLeft);
          right.pass(reaction * slopeRight);
        },
      });
    if (operator === "+") return both(left.value + right.value, 1, 1);
    if (operator === "-") return both(left.value - right.value, 1, -1);
    if (operator === "*") return both(left.value * right.value, right.value, left.value);
    return broken(`expected an operator, found ${operator}`);
  };
  const root = read();
  if (reason !== "") return reason;
  if (at !== tokens.length) return "the formula goes on after its end";
  within("nesting", root.nesting, 0, 2_000);
  root.pass(1);
  if (gradient.some((slope) => Math.abs(slope) > 1e6)) return "an element beyond a million";
  return true;
}
