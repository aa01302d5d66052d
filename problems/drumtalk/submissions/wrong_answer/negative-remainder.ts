// Mistake: subtracts residues without adding the modulus, so that the result may be negative.
function countReadings(beats: string, words: string[]): number {
  const modulus = 998_244_353;
  const totals = [1];
  const ends = [words.map(() => 0)];
  for (let end = 1; end <= beats.length; end++) {
    ends.push(
      words.map((word, w) => {
        const start = end - word.length;
        return start < 0 || !beats.startsWith(word, start) ? 0 : (totals[start] - ends[start][w]) % modulus;
      }),
    );
    totals.push(ends[end].reduce((sum, count) => (sum + count) % modulus, 0));
  }
  return totals[beats.length];
}
