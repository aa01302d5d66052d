// Mistake: a dial that stands in several places keeps only one of their contributions.
function dialGradient(formula: string, dials: number[]): number[] {
  // One entry per part, written when the part ends, so children come before their parents.
  const values: number[] = [];
  const operators: string[] = [];
  const lefts: number[] = [];
  const rights: number[] = [];
  const finished: number[] = [];
  const open: string[] = [];
  const write = (value: number, operator: string, left: number, right: number) => {
    finished.push(values.length);
    values.push(value);
    operators.push(operator);
    lefts.push(left);
    rights.push(right);
  };
  for (const [token] of formula.matchAll(/x\d+|[-+*t)]/g)) {
    if (token[0] === "x") {
      const dial = Number(token.slice(1));
      write(dials[dial], "x", dial, dial);
    } else if (token === ")") {
      const operator = open.pop() as string;
      const right = finished.pop() as number;
      if (operator === "t") {
        write(Math.tanh(values[right]), "t", right, right);
        continue;
      }
      const left = finished.pop() as number;
      const [a, b] = [values[left], values[right]];
      write(operator === "+" ? a + b : operator === "-" ? a - b : a * b, operator, left, right);
    } else {
      open.push(token);
    }
  }
  const gradient = dials.map(() => 0);
  // The whole formula reacts to itself with 1; every other entry is replaced before it is read.
  const reactions = values.map(() => 1);
  for (const part of [...values.keys()].reverse()) {
    const [reaction, left, right] = [reactions[part], lefts[part], rights[part]];
    switch (operators[part]) {
      case "x":
        gradient[left] = reaction;
        break;
      case "t":
        reactions[left] = reaction * (1 - values[part] ** 2);
        break;
      case "*":
        reactions[left] = reaction * values[right];
        reactions[right] = reaction * values[left];
        break;
      default:
        reactions[left] = reaction;
        reactions[right] = operators[part] === "+" ? reaction : -reaction;
    }
  }
  return gradient;
}
