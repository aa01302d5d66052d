// The schoolbook rules, one dial after the other; every value is worked out anew where it is needed.
type Part = { sign: string; dial: number; left: Part | null; right: Part | null };

function dialGradient(formula: string, dials: number[]): number[] {
  let at = 0;
  const read = (): Part => {
    const sign = formula[at];
    at += 1;
    if (sign === "x") {
      const digits = (/^\d+/.exec(formula.slice(at, at + 5)) as RegExpExecArray)[0];
      at += digits.length;
      return { sign, dial: Number(digits), left: null, right: null };
    }
    if (sign === "t") {
      at += 1;
      const left = read();
      at += 1;
      return { sign, dial: 0, left, right: null };
    }
    const left = read();
    const operator = formula[at];
    at += 1;
    const right = read();
    at += 1;
    return { sign: operator, dial: 0, left, right };
  };
  const valueOf = (part: Part | null): number => {
    if (part === null) return 0;
    if (part.sign === "x") return dials[part.dial];
    if (part.sign === "t") return Math.tanh(valueOf(part.left));
    if (part.sign === "+") return valueOf(part.left) + valueOf(part.right);
    if (part.sign === "-") return valueOf(part.left) - valueOf(part.right);
    return valueOf(part.left) * valueOf(part.right);
  };
  const slopeOf = (part: Part | null, dial: number): number => {
    if (part === null) return 0;
    if (part.sign === "x") return part.dial === dial ? 1 : 0;
    if (part.sign === "t") return (1 - valueOf(part) ** 2) * slopeOf(part.left, dial);
    if (part.sign === "+") return slopeOf(part.left, dial) + slopeOf(part.right, dial);
    if (part.sign === "-") return slopeOf(part.left, dial) - slopeOf(part.right, dial);
    return slopeOf(part.left, dial) * valueOf(part.right) + valueOf(part.left) * slopeOf(part.right, dial);
  };
  const root = read();
  return dials.map((_, dial) => slopeOf(root, dial));
}
