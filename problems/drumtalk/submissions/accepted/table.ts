function countReadings(beats: string, words: string[]): number {
  const modulus = 998_244_353;
  // totals[i]: the readings of the first i beats. ends[i][w]: those of them that end in word w.
  const totals = [1];
  const ends = [words.map(() => 0)];
  for (let end = 1; end <= beats.length; end++) {
    ends.push(
      words.map((word, w) => {
        const start = end - word.length;
        if (start < 0 || !beats.startsWith(word, start)) return 0;
        return (totals[start] - ends[start][w] + modulus) % modulus;
      }),
    );
    totals.push(ends[end].reduce((sum, count) => (sum + count) % modulus, 0));
  }
  return totals[beats.length];
}
