// expect: TLE
// tries: timers that set themselves for ever
(function again() {
  setTimeout(again, 0);
})();
