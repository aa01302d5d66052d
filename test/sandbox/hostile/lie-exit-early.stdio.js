// expect: AC
// tries: to exit with 0 after the right answer, with work left
console.log(28);
setTimeout(() => console.log("more"), 10);
process.exit(0);
