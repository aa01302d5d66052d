function validate(args: unknown[]): true | string {
  const [bog] = args as [string[]];
  within("rows", bog.length, 1, 7);
  const columns = bog[0].length;
  within("columns", columns, 1, 7);
  if (bog.some((row) => row.length !== columns)) return "the rows differ in length";
  const chart = bog.join("");
  if (!/^[.#1-9]+$/.test(chart)) return "there is a sign that isn't ., # or 1 to 9";
  const posts = [...chart].filter((sign) => sign >= "1").sort();
  within("posts", posts.length, 2, 9);
  if (posts.some((sign, at) => Number(sign) !== at + 1)) return "the posts aren't numbered 1, 2, … once each";
  return true;
}
