function validate(args: unknown[]): true | string {
  const [picture, prices] = args as [string[], number[]];
  within("number of prices", prices.length, 1, 10);
  within("side of the stand", picture.length, 1, 512);
  if (picture.length !== 2 ** (prices.length - 1)) return "the side of the stand does not fit the number of prices";
  for (const row of picture) {
    if (row.length !== picture.length) return "the picture is not square";
    if (!/^[.#]*$/.test(row)) return "a row holds something else than . and #";
  }
  for (const price of prices) within("a price", price, 0, 1e6);
  return true;
}
