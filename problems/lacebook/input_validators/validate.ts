function validate(args: unknown[]): true | string {
  const [book, places] = args as [string[], number[]];
  within("number of patterns", book.length, 1, 26);
  const names = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".slice(0, book.length);
  for (const pattern of book) {
    within("letters of a pattern", pattern.length, 0, 1000);
    if (!/^[a-zA-Z]*$/.test(pattern)) return "a pattern holds something else than letters";
    for (const [name] of pattern.matchAll(/[A-Z]/g)) if (!names.includes(name)) return `there is no pattern ${name}`;
  }
  within("number of places", places.length, 1, 500);
  for (const place of places) within("a place", place, 1, 1e15);
  return true;
}
