// expect: AC
// tries: to find another case's objects through finalizers
const registry = new FinalizationRegistry(() => {
  for (;;);
});
registry.register({}, 1);
function solve(n) {
  const waste = [];
  for (let i = 0; i < 1e5; i += 1) waste[i % 10] = { i };
  return 28;
}
