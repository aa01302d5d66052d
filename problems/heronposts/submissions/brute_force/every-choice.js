/**
 * Tries every set of open posts.
 * @param {number[]} chicks
 * @param {[number, number][]} walks
 * @param {number} quarrel
 * @returns {number}
 */
function mostChicks(chicks, walks, quarrel) {
  let most = 0;
  for (let set = 0; set < 2 ** chicks.length; set++) {
    const isOpen = (post) => Math.floor(set / 2 ** post) % 2 === 1;
    const quarrels = walks.filter(([one, other]) => isOpen(one) && isOpen(other));
    const posts = quarrels.flat();
    if (new Set(posts).size < posts.length) continue;
    const raised = chicks.reduce((sum, count, post) => (isOpen(post) ? sum + count : sum), 0);
    most = Math.max(most, raised - quarrels.length * quarrel);
  }
  return most;
}
