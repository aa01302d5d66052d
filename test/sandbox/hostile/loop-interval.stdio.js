// expect: TLE
// tries: an interval that nobody clears
setInterval(() => {}, 1000);
