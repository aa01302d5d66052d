function validate(args: unknown[]): true | string {
  const [asked, play, most] = args as [number[], number[], number];
  within("cylinders", asked.length, 1, 60);
  if (play.length !== asked.length) return "asked and play are not of the same length";
  for (const times of asked) within("times asked", times, 0, 1e6);
  for (const seconds of play) within("seconds", seconds, 1, 1000);
  within("most", most, 1, 60);
  return true;
}
