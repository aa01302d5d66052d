// Mistake: lets a word follow itself.
function countReadings(beats: string, words: string[]): number {
  const totals = [1];
  for (let end = 1; end <= beats.length; end++) {
    let total = 0;
    for (const word of words) {
      const start = end - word.length;
      if (start >= 0 && beats.startsWith(word, start)) total = (total + totals[start]) % 998_244_353;
    }
    totals.push(total);
  }
  return totals[beats.length];
}
