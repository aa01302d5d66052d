// expect: TLE
// tries: to survive termination in a finally block
function solve(n) {
  for (;;) {
    try {
      for (;;);
    } finally {
      continue;
    }
  }
}
