// Carries value and derivative upwards for one dial at a time: the formula is read once per dial.
function dialGradient(formula: string, dials: number[]): number[] {
  return dials.map((_, dial) => {
    let at = 0;
    const read = (): [number, number] => {
      const first = formula[at++];
      if (first === "x") {
        let index = 0;
        while (formula[at] >= "0") index = index * 10 + Number(formula[at++]);
        return [dials[index], index === dial ? 1 : 0];
      }
      if (first === "t") {
        at++;
        const [a, slopeA] = read();
        at++;
        const value = Math.tanh(a);
        return [value, (1 - value * value) * slopeA];
      }
      const [a, slopeA] = read();
      const operator = formula[at++];
      const [b, slopeB] = read();
      at++;
      if (operator === "+") return [a + b, slopeA + slopeB];
      if (operator === "-") return [a - b, slopeA - slopeB];
      return [a * b, slopeA * b + a * slopeB];
    };
    return read()[1];
  });
}
