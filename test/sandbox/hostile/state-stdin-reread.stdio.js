// expect: AC
// tries: to read the next case's input
const fs = require("fs");
fs.readFileSync(0, "utf8");
console.log(fs.readFileSync(0, "utf8") === "" ? 28 : "more");
