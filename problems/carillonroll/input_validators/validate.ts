function validate(args: unknown[]): true | string {
  const [original, copy, ...prices] = args as [string, string, number, number, number];
  for (const [name, roll] of Object.entries({ original, copy })) {
    if (roll.length > 1500) return `${name} has ${roll.length} letters, more than 1500`;
    if (!/^[a-z]*$/.test(roll)) return `${name} has a character that is not a to z`;
  }
  for (const [index, name] of ["misread", "splice", "row"].entries()) {
    const price = prices[index];
    if (price < 0 || price > 1e9) return `${name} is ${price}, not 0 to 1000000000`;
  }
  return true;
}
