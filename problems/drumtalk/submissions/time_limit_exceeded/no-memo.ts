// Right, but reads the same rest again after every way to get there: exponential.
function countReadings(beats: string, words: string[]): number {
  const read = (from: number, last: number): number => {
    if (from === beats.length) return 1;
    let count = 0;
    for (const [w, word] of words.entries()) {
      if (w !== last && beats.startsWith(word, from)) count = (count + read(from + word.length, w)) % 998_244_353;
    }
    return count;
  };
  return read(0, -1);
}
