type Wirings = { wires: number; count: bigint };

function countWirings(posts: string, slack: number): [number, number] {
  const modulus = 1_000_000_007n;
  const partner = (letter: string) => (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase());
  // For each post, the later posts to which a wire may lead.
  const partners = Array.from(posts, (letter, post) => {
    const wanted = partner(letter);
    const found: number[] = [];
    for (let other = post + slack + 1; other < posts.length; other++) if (posts[other] === wanted) found.push(other);
    return found;
  });
  const memo = new Map<number, Wirings>();

  /** The best wirings of the posts first, …, last. */
  function best(first: number, last: number): Wirings {
    if (last - first <= slack) return { wires: 0, count: 1n };
    const key = first * posts.length + last;
    const known = memo.get(key);
    if (known) return known;
    let { wires, count } = best(first + 1, last);
    for (const other of partners[first]) {
      if (other > last) break;
      const under = best(first + 1, other - 1);
      const behind = best(other + 1, last);
      const total = 1 + under.wires + behind.wires;
      if (total > wires) [wires, count] = [total, 0n];
      if (total === wires) count = (count + under.count * behind.count) % modulus;
    }
    const result = { wires, count };
    memo.set(key, result);
    return result;
  }

  const { wires, count } = best(0, posts.length - 1);
  return [wires, Number(count)];
}
