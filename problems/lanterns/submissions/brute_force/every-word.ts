// Writes down every word of the right length over the colours and keeps those that are right in every respect.
function lanternLines(lanterns: string, gap: number): string[] {
  const colours = [...new Set(lanterns)];
  const box = [...lanterns].sort().join("");
  const kept: string[] = [];
  const write = (word: string): void => {
    if (word.length < lanterns.length) {
      for (const colour of colours) write(word + colour);
      return;
    }
    if ([...word].sort().join("") !== box) return;
    for (let one = 0; one < word.length; one += 1) {
      for (let other = one + 1; other < word.length; other += 1) {
        if (word[one] === word[other] && other - one - 1 < gap) return;
      }
    }
    kept.push(word);
  };
  write("");
  return kept;
}
