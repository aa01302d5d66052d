/**
 * Whether every left item can be given a right item of its own among those it may have: Kuhn's matching, breadth first so
 * that no path can exhaust the stack. `pairs[left]` are the right ones; both sides count from 0 to `pairs.length - 1`.
 */
export function canAssignAll(pairs: number[][]): boolean {
  const owner = new Int32Array(pairs.length).fill(-1);
  const held = new Int32Array(pairs.length).fill(-1);
  return pairs.every((_, start) => augment(start, pairs, owner, held));
}

function augment(start: number, pairs: number[][], owner: Int32Array, held: Int32Array): boolean {
  const from = new Map<number, number>();
  const queue = [start];
  for (let head = 0; head < queue.length; head += 1) {
    const left = queue[head] ?? start;
    for (const right of pairs[left] ?? []) {
      if (from.has(right)) continue;
      from.set(right, left);
      const holder = owner[right] ?? -1;
      if (holder === -1) {
        pass(right, start, from, owner, held);
        return true;
      }
      queue.push(holder);
    }
  }
  return false;
}

/** Along the path each left item takes its right one and gives up the one it held. */
function pass(free: number, start: number, from: Map<number, number>, owner: Int32Array, held: Int32Array): void {
  for (let right = free; right !== -1;) {
    const left = from.get(right) ?? start;
    const given = held[left] ?? -1;
    owner[right] = left;
    held[left] = right;
    right = given;
  }
}
