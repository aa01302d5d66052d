function validate(args: unknown[]): true | string {
  const [oil, cans] = args as [number, number[]];
  within("oil", oil, 0, 3000);
  within("number of cans", cans.length, 1, 40);
  for (const litres of cans) within("litres of a can", litres, 1, 3000);
  return true;
}
