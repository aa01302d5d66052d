type Patchings = { cables: number; count: bigint };

function countPatchings(jacks: string, bend: number): [number, number] {
  const modulus = 1_000_000_007n;
  const partner = (letter: string) => (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase());
  // For each jack, the later jacks to which a cable may lead.
  const partners = Array.from(jacks, (letter, jack) => {
    const wanted = partner(letter);
    const found: number[] = [];
    for (let other = jack + bend + 1; other < jacks.length; other++) if (jacks[other] === wanted) found.push(other);
    return found;
  });
  const memo = new Array<Patchings | undefined>(jacks.length * jacks.length);

  /** The best patchings of the jacks first, …, last. */
  function best(first: number, last: number): Patchings {
    if (last - first <= bend) return { cables: 0, count: 1n };
    const key = first * jacks.length + last;
    const known = memo[key];
    if (known) return known;
    let { cables, count } = best(first + 1, last);
    for (const other of partners[first]) {
      if (other > last) break;
      const under = best(first + 1, other - 1);
      const behind = best(other + 1, last);
      const total = 1 + under.cables + behind.cables;
      if (total > cables) [cables, count] = [total, 0n];
      if (total === cables) count = (count + under.count * behind.count) % modulus;
    }
    const result = { cables, count };
    memo[key] = result;
    return result;
  }

  const { cables, count } = best(0, jacks.length - 1);
  return [cables, Number(count)];
}
