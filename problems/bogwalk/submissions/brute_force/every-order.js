/**
 * Tries the tussocks in every order that begins with post 1.
 * @param {string[]} bog
 * @returns {number}
 */
function countWalks(bog) {
  const tussocks = bog.flatMap((row, y) => [...row].flatMap((sign, x) => (sign === "#" ? [] : [{ sign, x, y }])));
  const valid = (walk) => {
    const posts = walk.map(({ sign }) => sign).filter((sign) => sign !== ".");
    return (
      walk[0].sign === "1" &&
      walk[walk.length - 1].sign === posts[posts.length - 1] &&
      walk[walk.length - 1].sign !== "." &&
      posts.every((sign, at) => Number(sign) === at + 1) &&
      walk.every(({ x, y }, at) => at === 0 || Math.abs(x - walk[at - 1].x) + Math.abs(y - walk[at - 1].y) === 1)
    );
  };
  const orders = (items) =>
    items.length === 0
      ? [[]]
      : items.flatMap((item) => orders(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
  return orders(tussocks).filter(valid).length;
}
