function validate(args: unknown[]): true | string {
  const [places, heights, reach] = args as [number[], number[], number];
  within("masts", places.length, 2, 80);
  if (heights.length !== places.length) return "places and heights are not of the same length";
  for (const [i, place] of places.entries()) {
    within("a place", place, 0, 1e6);
    if (i > 0 && place <= places[i - 1]) return `place ${place} is not behind ${places[i - 1]}`;
  }
  for (const height of heights) within("a height", height, 1, 1e5);
  within("reach", reach, 1, 1e6);
  return true;
}
