function validate(args: unknown[]): true | string {
  const [families, drops] = args as [[number, number][][], number];
  within("number of families", families.length, 1, 100);
  for (const dyes of families) {
    within("dyes of a family", dyes.length, 1, 20);
    for (const [taken, clarity] of dyes) {
      within("drops of a dye", taken, 0, 5000);
      within("clarity", clarity, 0, 1e9);
    }
  }
  within("drops", drops, 0, 5000);
  return true;
}
