// Right, but builds the whole table once for every starting column: O(r · c²).
function cheapestCut(damage: number[][]): number {
  const width = damage[0].length;
  let answer = Infinity;
  for (let start = 0; start < width; start++) {
    let above = new Array<number>(width).fill(Infinity);
    above[start] = damage[0][start];
    for (let row = 1; row < damage.length; row++) {
      const next = new Array<number>(width);
      for (let column = 0; column < width; column++) {
        const left = above[(column + width - 1) % width];
        const right = above[(column + 1) % width];
        next[column] = damage[row][column] + Math.min(left, above[column], right);
      }
      above = next;
    }
    for (const total of above) answer = Math.min(answer, total);
  }
  return answer;
}
