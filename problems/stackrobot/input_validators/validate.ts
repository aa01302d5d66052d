function validate(args: unknown[]): true | string {
  const [start, move, emit, events] = args as [number[], number[][], number[][], number[]];
  const modes = start.length;
  within("number of modes", modes, 1, 30);
  if (move.length !== modes || emit.length !== modes) return "move and emit need a row for each mode";
  const codes = emit[0].length;
  within("number of codes", codes, 1, 30);
  if (move.some((row) => row.length !== modes)) return "a row of move has not one entry for each mode";
  if (emit.some((row) => row.length !== codes)) return "a row of emit is longer or shorter than the first";
  for (const row of [start, ...move, ...emit]) {
    let millionths = 0;
    for (const probability of row) {
      within("a probability", probability, 0, 1);
      const whole = Math.round(probability * 1e6);
      if (whole / 1e6 !== probability) return `${probability} has more than 6 digits after the point`;
      millionths += whole;
    }
    if (millionths !== 1e6) return `the row ${JSON.stringify(row)} does not add up to 1`;
  }
  within("length of events", events.length, 1, 5000);
  let possible = start.map((probability) => probability > 0);
  for (const [second, event] of events.entries()) {
    if (event < 0 || event >= codes) return `events[${second}] is ${event}, not 0 to ${codes - 1}`;
    if (second > 0) {
      possible = possible.map((_, mode) => possible.some((was, before) => was && move[before][mode] > 0));
    }
    possible = possible.map((is, mode) => is && emit[mode][event] > 0);
  }
  return possible.includes(true) ? true : "the log is impossible";
}
