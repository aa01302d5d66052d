function validate(args: unknown[]): true | string {
  const [jacks, bend] = args as [string, number];
  if (jacks.length > 300) return `jacks has ${jacks.length} letters, more than 300`;
  if (!/^[a-zA-Z]*$/.test(jacks)) return "jacks has a character that is not a letter from a to z or A to Z";
  if (bend < 0 || bend > 300) return `bend is ${bend}, not 0 to 300`;
  return true;
}
