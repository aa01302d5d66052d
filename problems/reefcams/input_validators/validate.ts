function validate(args: unknown[]): true | string {
  const [sightings, speed] = args as [[number, number][], number];
  within("number of sightings", sightings.length, 1, 30_000);
  for (const [t, x] of sightings) {
    within("t", t, 0, 1e9);
    within("x", x, -1e9, 1e9);
  }
  within("speed", speed, 0, 1e5);
  return true;
}
