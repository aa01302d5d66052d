// Mistake: forbids the same pattern twice in a row, also when two different words share it.
function countReadings(beats: string, words: string[]): number {
  const modulus = 998_244_353;
  const totals = [1];
  const ends = [words.map(() => 0)];
  for (let end = 1; end <= beats.length; end++) {
    ends.push(
      words.map((word) => {
        const start = end - word.length;
        if (start < 0 || !beats.startsWith(word, start)) return 0;
        const same = words.reduce((sum, other, w) => (other === word ? sum + ends[start][w] : sum), 0);
        return (((totals[start] - same) % modulus) + modulus) % modulus;
      }),
    );
    totals.push(ends[end].reduce((sum, count) => (sum + count) % modulus, 0));
  }
  return totals[beats.length];
}
