function validate(args: unknown[]): true | string {
  const [jacks, bend] = args as [string, number];
  within("number of jacks", jacks.length, 0, 300);
  if (!/^[a-zA-Z]*$/.test(jacks)) return "jacks has a character that is not a letter from a to z or A to Z";
  within("bend", bend, 0, 300);
  return true;
}
