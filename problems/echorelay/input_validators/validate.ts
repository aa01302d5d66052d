function validate(args: unknown[]): true | string {
  const [buoys, step, shift, linked] = args as [number, number, number, number[]];
  within("buoys", buoys, 1, 250_000);
  if (step < 0 || step >= buoys) return `step is ${step}, not between 0 and ${buoys - 1}`;
  if (shift < 0 || shift >= buoys) return `shift is ${shift}, not between 0 and ${buoys - 1}`;
  within("number of linked buoys", linked.length, 0, 10_000);
  const odd = linked.find((buoy) => buoy < 0 || buoy >= buoys);
  if (odd !== undefined) return `linked buoy ${odd} is not between 0 and ${buoys - 1}`;
  if (new Set(linked).size < linked.length) return "a linked buoy is listed twice";
  return true;
}
