// Mistake: counts pairs between neighbouring copies only, not between all of them.
const MOD = 1_000_000_007;

type Piece = { pairs: number; counts: number[] };

function disorderPairs(tape: string): number {
  let at = 0;
  const readTape = (): Piece => {
    const piece: Piece = { pairs: 0, counts: new Array<number>(26).fill(0) };
    while (at < tape.length && tape[at] !== ")") {
      let next: Piece = { pairs: 0, counts: new Array<number>(26).fill(0) };
      if (tape[at] >= "a") {
        next.counts[tape.charCodeAt(at) - 97] = 1;
        at += 1;
      } else {
        const end = tape.indexOf("(", at);
        const copies = Number(tape.slice(at, end));
        at = end + 1;
        next = repeat(readTape(), copies);
        at += 1;
      }
      piece.pairs = (piece.pairs + next.pairs + across(piece.counts, next.counts)) % MOD;
      piece.counts = piece.counts.map((count, letter) => (count + next.counts[letter]) % MOD);
    }
    return piece;
  };
  return readTape().pairs;
}

function repeat(piece: Piece, copies: number): Piece {
  const pairsOfCopies = copies - 1;
  return {
    pairs: (times(copies, piece.pairs) + times(pairsOfCopies, across(piece.counts, piece.counts))) % MOD,
    counts: piece.counts.map((count) => times(copies, count)),
  };
}

function across(first: number[], second: number[]): number {
  let smaller = 0;
  let sum = 0;
  for (let letter = 0; letter < 26; letter += 1) {
    sum = (sum + times(first[letter], smaller)) % MOD;
    smaller = (smaller + second[letter]) % MOD;
  }
  return sum;
}

function times(a: number, b: number): number {
  return (((a * (b >>> 16)) % MOD) * 65_536 + a * (b & 65_535)) % MOD;
}
