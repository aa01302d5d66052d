function validate(args: unknown[]): true | string {
  const [master, pupil, band] = args as [number[][], number[][], number];
  within("samples of the master", master.length, 1, 1500);
  within("samples of the pupil", pupil.length, 1, 1500);
  const entries = master[0].length;
  within("entries of a sample", entries, 1, 4);
  const rows = [...master, ...pupil];
  if (rows.some((row) => row.length !== entries)) return "a sample is longer or shorter than the first";
  for (const row of rows) for (const entry of row) within("an entry", entry, -1000, 1000);
  within("band", band, 0, 1500);
  return true;
}
