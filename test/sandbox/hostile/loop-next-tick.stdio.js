// expect: TLE
// tries: ticks that queue themselves for ever
(function again() {
  process.nextTick(again);
})();
