function validate(args: unknown[]): true | string {
  const [image] = args as [number[][]];
  within("number of rows", image.length, 1, 400);
  within("number of columns", image[0].length, 1, 400);
  for (const [i, row] of image.entries()) {
    if (row.length !== image[0].length) return `row ${i} is longer or shorter than the first`;
    for (const brightness of row) within("a brightness", brightness, 0, 255);
  }
  return true;
}
