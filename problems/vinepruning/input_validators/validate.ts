function validate(args: unknown[]): true | string {
  const [vine, least] = args as [(number | null)[], number];
  const yields = vine.filter((value) => value !== null);
  within("number of joints", yields.length, 0, 5_000);
  for (const value of yields) within("yield", value, -1_000, 1_000);
  within("least", least, -5_000_000, 5_000_000);
  return true;
}
