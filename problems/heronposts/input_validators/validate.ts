function validate(args: unknown[]): true | string {
  const [chicks, walks, quarrel] = args as [number[], [number, number][], number];
  within("number of posts", chicks.length, 1, 50_000);
  for (const count of chicks) within("chicks of a post", count, 0, 1e6);
  within("quarrel", quarrel, 0, 1e6);
  if (walks.length !== chicks.length - 1) return "there is not one catwalk less than posts";
  const isPost = (post: number) => Number.isInteger(post) && post >= 0 && post < chicks.length;
  if (!walks.flat().every(isPost)) return "a catwalk ends at no post";
  // With one edge less than nodes, no edge within a group that is joined already means a tree.
  const leader = chicks.map((_, post) => post);
  const find = (post: number): number => {
    while (leader[post] !== post) post = leader[post] = leader[leader[post]];
    return post;
  };
  for (const [one, other] of walks) {
    if (find(one) === find(other)) return "a catwalk joins two posts that are joined already";
    leader[find(one)] = find(other);
  }
  return true;
}
