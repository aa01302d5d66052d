function bestSeason(gains: number[], burn: number, rest: number, lighting: number): number {
  let ready = 0;
  // fired[k]: the best result if the kiln has been fired on exactly the last k + 1 days.
  let fired: number[] = [];
  // The results of firings that are over, oldest first; the oldest is ready after this day.
  const cooling = new Array<number>(rest - 1).fill(-Infinity);
  for (const gain of gains) {
    const firedToday = [ready - lighting, ...fired].slice(0, burn).map((result) => result + gain);
    cooling.push(Math.max(...fired));
    ready = Math.max(ready, cooling.shift()!);
    fired = firedToday;
  }
  return Math.max(ready, ...fired, ...cooling);
}
