function validate(args: unknown[]): true | string {
  const [distances, masses, hull, across] = args as [number[][], number[], number, number[][]];
  const anchors = masses.length;
  within("anchors", anchors, 1, 14);
  if (distances.length !== anchors + 1) return "distances must have a row for each anchor and one for the quay";
  for (const [place, row] of distances.entries()) {
    if (row.length !== anchors + 1) return "distances is not square";
    if (row[place] !== 0) return `the distance from place ${place} to itself is not 0`;
    for (const distance of row) within("distance", distance, 0, 1000);
  }
  for (const mass of masses) within("mass", mass, 1, 1e6);
  within("hull", hull, 1, 1e6);
  within("pairs of anchors", across.length, 0, 40);
  for (const pair of across) {
    if (pair.length !== 2) return "a pair doesn't have two anchors";
    for (const anchor of pair) within("an anchor of a pair", anchor, 0, 13);
    if (pair.some((anchor) => anchor >= anchors)) return "a pair names an anchor that doesn't exist";
    if (pair[0] === pair[1]) return "an anchor lies across itself";
  }
  if (new Set(across.map((pair) => pair.join())).size < across.length) return "a pair is given twice";
  return true;
}
