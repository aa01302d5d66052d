function validate(args: unknown[]): true | string {
  const [salt, tube, room] = args as [number[], number, number];
  within("number of slices", salt.length, 1, 3000);
  for (const content of salt) within("salt", content, 0, 1e6);
  within("tube", tube, 0, 1e12);
  within("room", room, 1, 3000);
  return true;
}
