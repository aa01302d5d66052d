const MOD = 1_000_000_007;

/** @typedef {{ pairs: number, counts: number[] }} Piece */

/**
 * @param {string} tape
 * @returns {number}
 */
function disorderPairs(tape) {
  let at = 0;

  /** @returns {Piece} */
  function readTape() {
    /** @type {Piece} */
    const piece = { pairs: 0, counts: new Array(26).fill(0) };
    while (at < tape.length && tape[at] !== ")") {
      if (tape[at] >= "a") {
        const letter = tape.charCodeAt(at) - 97;
        at += 1;
        for (let greater = letter + 1; greater < 26; greater += 1) piece.pairs += piece.counts[greater];
        piece.pairs %= MOD;
        piece.counts[letter] = (piece.counts[letter] + 1) % MOD;
      } else {
        const end = tape.indexOf("(", at);
        const copies = Number(tape.slice(at, end));
        at = end + 1;
        const inner = readTape();
        at += 1;
        append(piece, repeat(inner, copies));
      }
    }
    return piece;
  }

  return readTape().pairs;
}

/** @param {Piece} piece @param {Piece} next */
function append(piece, next) {
  piece.pairs = (piece.pairs + next.pairs + across(piece.counts, next.counts)) % MOD;
  piece.counts = piece.counts.map((count, letter) => (count + next.counts[letter]) % MOD);
}

/** @param {Piece} piece @param {number} copies @returns {Piece} */
function repeat(piece, copies) {
  const k = BigInt(copies);
  const pairsOfCopies = Number(((k * (k - 1n)) / 2n) % BigInt(MOD));
  return {
    pairs: (times(copies, piece.pairs) + times(pairsOfCopies, across(piece.counts, piece.counts))) % MOD,
    counts: piece.counts.map((count) => times(copies, count)),
  };
}

/**
 * Disorder pairs whose first letter lies in one piece and whose second in a later one.
 *
 * @param {number[]} first @param {number[]} second @returns {number}
 */
function across(first, second) {
  let smaller = 0;
  let sum = 0;
  for (let letter = 0; letter < 26; letter += 1) {
    sum = (sum + times(first[letter], smaller)) % MOD;
    smaller = (smaller + second[letter]) % MOD;
  }
  return sum;
}

/**
 * The product modulo MOD; no intermediate result leaves 2^53.
 *
 * @param {number} a @param {number} b @returns {number}
 */
function times(a, b) {
  return (((a * (b >>> 16)) % MOD) * 65_536 + a * (b & 65_535)) % MOD;
}
