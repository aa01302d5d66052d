/** @typedef {{ value: number, dial: number | null, below: { node: Part, slope: number }[] }} Part */

/**
 * @param {string} formula
 * @param {number[]} dials
 * @returns {number[]}
 */
function dialGradient(formula, dials) {
  const gradient = dials.map(() => 0);
  let at = 0;

  /** @returns {Part} */
  function read() {
    const first = formula[at++];
    if (first === "x") {
      const start = at;
      while (formula[at] >= "0") at++;
      const dial = Number(formula.slice(start, at));
      return { value: dials[dial], dial, below: [] };
    }
    if (first === "t") {
      at++;
      const node = read();
      at++;
      const value = Math.tanh(node.value);
      return { value, dial: null, below: [{ node, slope: 1 - value * value }] };
    }
    const left = read();
    const operator = formula[at++];
    const right = read();
    at++;
    const [a, b] = [left.value, right.value];
    const [value, slopeA, slopeB] =
      operator === "+" ? [a + b, 1, 1] : operator === "-" ? [a - b, 1, -1] : [a * b, b, a];
    return {
      value,
      dial: null,
      below: [
        { node: left, slope: slopeA },
        { node: right, slope: slopeB },
      ],
    };
  }

  /**
   * @param {Part} part
   * @param {number} reaction
   */
  function pass(part, reaction) {
    if (part.dial !== null) gradient[part.dial] += reaction;
    for (const { node, slope } of part.below) pass(node, reaction * slope);
  }

  pass(read(), 1);
  return gradient;
}
