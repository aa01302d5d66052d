function validate(args: unknown[]): true | string {
  const [original, copy, misread, splice, row] = args as [string, string, number, number, number];
  within("length of original", original.length, 0, 1500);
  within("length of copy", copy.length, 0, 1500);
  for (const [name, roll] of Object.entries({ original, copy })) {
    if (!/^[a-z]*$/.test(roll)) return `${name} has a character that is not a to z`;
  }
  within("misread", misread, 0, 1e9);
  within("splice", splice, 0, 1e9);
  within("row", row, 0, 1e9);
  return true;
}
