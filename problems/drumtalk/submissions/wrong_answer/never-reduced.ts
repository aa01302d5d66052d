// Mistake: reduces only in the end, when the counts have long been rounded.
function countReadings(beats: string, words: string[]): number {
  const totals = [1];
  const ends = [words.map(() => 0)];
  for (let end = 1; end <= beats.length; end++) {
    ends.push(
      words.map((word, w) => {
        const start = end - word.length;
        return start < 0 || !beats.startsWith(word, start) ? 0 : totals[start] - ends[start][w];
      }),
    );
    totals.push(ends[end].reduce((sum, count) => sum + count, 0));
  }
  return totals[beats.length] % 998_244_353;
}
