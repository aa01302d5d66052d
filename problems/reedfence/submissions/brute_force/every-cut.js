// Cuts the gap at every set of whole metres.
/**
 * @param {number} gap
 * @param {number[]} widths
 * @returns {number[][]}
 */
function fences(gap, widths) {
  /** @type {Map<string, number[]>} */
  const found = new Map();
  for (let cuts = 0; cuts < 2 ** (gap - 1); cuts++) {
    const fence = [0];
    for (let metre = 0; metre < gap; metre++) {
      fence[fence.length - 1] += 1;
      if ((cuts >> metre) & 1) fence.push(0);
    }
    if (!fence.every((width, at) => widths.includes(width) && width !== fence[at + 1])) continue;
    const [first] = [fence, [...fence].reverse()].sort(before);
    found.set(first.join(), first);
  }
  return [...found.values()].sort(before);
}

/**
 * @param {number[]} a
 * @param {number[]} b
 */
function before(a, b) {
  for (let at = 0; at < a.length && at < b.length; at++) if (a[at] !== b[at]) return a[at] - b[at];
  return 0;
}
