// expect: AC
// tries: to leave timers for the next case
setTimeout(() => {}, 1e9);
setImmediate(() => console.log(28));
