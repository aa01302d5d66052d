// Exact cover: cells and patches all want exactly one of the ways to lay a patch; the one with the fewest ways is next.
function patchSail(sail: string[], patches: string[][]): string[] {
  const width = sail[0].length;
  const cells = sail.length * width;
  const wants = cells + patches.length;
  const open = [...sail.join("")].flatMap((sign, cell) => (sign === "#" ? [cell] : []));
  const ways = patches.flatMap((patch, index) => {
    const turns = [patch];
    while (turns.length < 4) turns.push(turned(turns[turns.length - 1]));
    const distinct = new Map(turns.map((turn) => [turn.join("/"), turn]));
    return [...distinct.values()].flatMap((turn) => placements(turn).map((covered) => [...covered, cells + index]));
  });

  const chosen: number[][] = [];
  const choose = (unmet: number[], left: number[][]): boolean => {
    if (unmet.length === 0) return true;
    const counts = new Array<number>(wants).fill(0);
    for (const way of left) for (const want of way) counts[want]++;
    const next = unmet.reduce((fewest, want) => (counts[want] < counts[fewest] ? want : fewest));
    for (const way of left.filter((candidate) => candidate.includes(next))) {
      const met = new Set(way);
      chosen.push(way);
      const still = unmet.filter((want) => !met.has(want));
      const rest = left.filter((other) => !other.some((want) => met.has(want)));
      if (choose(still, rest)) return true;
      chosen.pop();
    }
    return false;
  };
  const all = patches.map((_, index) => cells + index);
  if (!choose([...open, ...all], ways)) return [];
  const chart = sail.map((row) => [...row]);
  for (const way of chosen) {
    const patch = way[way.length - 1] - cells;
    for (const cell of way.slice(0, -1))
      chart[Math.floor(cell / width)][cell % width] = String.fromCharCode(97 + patch);
  }
  return chart.map((row) => row.join(""));

  function turned(patch: string[]): string[] {
    return [...patch[0]].map((_, column) =>
      patch
        .map((row) => row[column])
        .toReversed()
        .join(""),
    );
  }

  /** All places of the patch, as it is turned, that cover open cells only. */
  function placements(patch: string[]): number[][] {
    const found: number[][] = [];
    for (let row = 0; row + patch.length <= sail.length; row++) {
      for (let column = 0; column + patch[0].length <= width; column++) {
        const covered = patch.flatMap((line, r) =>
          [...line].flatMap((sign, c) => (sign === "#" ? [(row + r) * width + column + c] : [])),
        );
        if (covered.every((cell) => open.includes(cell))) found.push(covered);
      }
    }
    return found;
  }
}
