// Right, but prepares the remaining families again for every slide before them: exponential.
function clearestSlide(families: [number, number][][], drops: number): [number, number] {
  const best = (family: number, left: number): [number, number] => {
    if (family === families.length) return [0, 0];
    let most = best(family + 1, left);
    for (const [taken, clarity] of families[family]) {
      if (taken > left) continue;
      const [more, used] = best(family + 1, left - taken);
      const way: [number, number] = [more + clarity, used + taken];
      if (way[0] > most[0] || (way[0] === most[0] && way[1] < most[1])) most = way;
    }
    return most;
  };
  return best(0, drops);
}
