/**
 * Tries every way to divide the row among the signs.
 * @param {string} row
 * @param {string} design
 * @returns {number}
 */
function fewestReplaced(row, design) {
  /** @type {(sign: string, part: string) => number} */
  const replaced = (sign, part) => {
    if (sign === "*") return 0;
    if (sign === "=" && part.length > 0) {
      return Math.min(..."abcdefghijklmnopqrstuvwxyz".split("").map((c) => [...part].filter((x) => x !== c).length));
    }
    if (part.length !== 1) return Infinity;
    return sign === "?" || sign === part ? 0 : 1;
  };
  /** @type {(at: number, sign: number) => number} */
  const rest = (at, sign) => {
    if (sign === design.length) return at === row.length ? 0 : Infinity;
    let least = Infinity;
    for (let end = at; end <= row.length; end++) {
      least = Math.min(least, replaced(design[sign], row.slice(at, end)) + rest(end, sign + 1));
    }
    return least;
  };
  const answer = rest(0, 0);
  return answer === Infinity ? -1 : answer;
}
