// An explicit stack instead of recursion, repeated doubling instead of a formula, BigInt instead of split products.
const MODULUS = 1_000_000_007n;

type Roll = { pairs: bigint; counts: bigint[] };

function disorderPairs(tape: string): number {
  const open: Roll[] = [];
  const copies: number[] = [];
  let roll = emptyRoll();
  for (const [token] of tape.matchAll(/[a-z]|\d+\(|\)/g)) {
    if (token === ")") {
      roll = join(open.pop() as Roll, power(roll, copies.pop() as number));
    } else if (token.endsWith("(")) {
      open.push(roll);
      copies.push(parseInt(token, 10));
      roll = emptyRoll();
    } else {
      const letter = emptyRoll();
      letter.counts[token.charCodeAt(0) - 97] = 1n;
      roll = join(roll, letter);
    }
  }
  return Number(roll.pairs);
}

function emptyRoll(): Roll {
  return { pairs: 0n, counts: Array.from({ length: 26 }, () => 0n) };
}

function power(roll: Roll, exponent: number): Roll {
  if (exponent === 1) return roll;
  const half = power(roll, Math.floor(exponent / 2));
  const even = join(half, half);
  return exponent % 2 === 0 ? even : join(even, roll);
}

function join(left: Roll, right: Roll): Roll {
  let pairs = left.pairs + right.pairs;
  let smaller = 0n;
  for (let letter = 0; letter < 26; letter += 1) {
    pairs += left.counts[letter] * smaller;
    smaller += right.counts[letter];
  }
  return {
    pairs: pairs % MODULUS,
    counts: left.counts.map((count, letter) => (count + right.counts[letter]) % MODULUS),
  };
}
