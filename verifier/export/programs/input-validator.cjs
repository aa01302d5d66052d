// @ts-check
// The main file of an exported input validator: standard input to the exit code that the format asks for.
const fs = require("node:fs");

const VALID = 42;
const INVALID = 43;

/**
 * @param {"function" | "stdio"} kind
 * @param {(kind: string, text: string) => { fault: string | null }} check throws where the input is not even readable
 */
function validateInput(kind, check) {
  let fault;
  try {
    fault = check(kind, fs.readFileSync(0, "utf8")).fault;
  } catch (error) {
    fault = String(error);
  }
  if (fault !== null) console.error(fault);
  process.exitCode = fault === null ? VALID : INVALID;
}

module.exports = { validateInput };
