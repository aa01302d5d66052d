// expect: RTE
// tries: the right answer and a bad exit code
console.log(28);
process.exitCode = 3;
