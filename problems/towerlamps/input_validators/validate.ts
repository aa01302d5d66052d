function validate(args: unknown[]): true | string {
  const [beacons, lanterns] = args as [number[], number[]];
  within("number of towers", beacons.length, 1, 10_000);
  if (lanterns.length !== beacons.length) return "beacons and lanterns differ in length";
  for (const price of beacons) within("price of a beacon", price, 0, 1e9);
  for (const price of lanterns) within("price of a lantern", price, 0, 1e9);
  return true;
}
