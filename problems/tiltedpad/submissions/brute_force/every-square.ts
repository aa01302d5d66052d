// Checks every cell of every square against its neighbours to the north and west.
function countPads(heights: number[][], south: number, east: number): number[] {
  const isPad = (top: number, left: number, side: number): boolean => {
    for (let i = top; i < top + side; i++) {
      for (let j = left; j < left + side; j++) {
        if (i > top && heights[i][j] !== heights[i - 1][j] + south) return false;
        if (j > left && heights[i][j] !== heights[i][j - 1] + east) return false;
      }
    }
    return true;
  };
  const counts: number[] = [];
  for (let side = 1; side <= Math.min(heights.length, heights[0].length); side++) {
    let count = 0;
    for (let top = 0; top + side <= heights.length; top++) {
      for (let left = 0; left + side <= heights[0].length; left++) if (isPad(top, left, side)) count++;
    }
    if (count > 0) counts.push(count);
  }
  return counts;
}
