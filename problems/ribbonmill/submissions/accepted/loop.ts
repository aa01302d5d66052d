function shadeAt(pattern: number[], rounds: number, position: number): number {
  const lengths = [pattern.length];
  for (let round = 1; round <= rounds; round += 1) lengths.push(lengths[round - 1] * 2);
  let at = position;
  let darker = 0;
  for (let round = rounds; round > 0; round -= 1) {
    if (at < lengths[round - 1]) continue;
    at = lengths[round] - 1 - at;
    darker += round;
  }
  return pattern[at] + darker;
}
