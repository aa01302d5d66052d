function validate(args: unknown[]): true | string {
  const [low, high, every, punches] = args as [string, string, number, number];
  within("digits of low", low.length, 1, 30);
  within("digits of high", high.length, 1, 30);
  for (const bound of [low, high]) if (!/^[1-9][0-9]*$/.test(bound)) return `${bound} is not a positive decimal number`;
  if (BigInt(low) > BigInt(high)) return "low is greater than high";
  within("every", every, 1, 20);
  within("punches", punches, 1, 10);
  return true;
}
