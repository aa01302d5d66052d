// What the program prints. Kept up to the limit; past it the printing call throws, and the run's outcome is fixed.
let printed = "";
let printedLimit = 0;
let overflowed = false;
/** What a program prints after it has ended itself is lost. */
let exited = false;
/** Pieces in order from the first whose text is not final yet; null when all is. */
let held = null;
let heldLength = 0;

const isWellFormed = uncurry(String.prototype.isWellFormed);
const toWellFormed = uncurry(String.prototype.toWellFormed);

const overflow = () => {
  overflowed = true;
  throw new RangeError("Output limit exceeded");
};
const print = (given) => {
  if (exited) return;
  if (overflowed) overflow();
  // A program may have replaced the methods that made the text.
  if (typeof given !== "string") return;
  const text = isWellFormed(given) ? given : toWellFormed(given);
  if (text.length > printedLimit - printed.length - heldLength) {
    flushHeld();
    printed += slice(text, 0, printedLimit - printed.length);
    overflow();
  }
  if (held === null) printed += text;
  else {
    held[held.length] = { __proto__: null, text, final: true };
    heldLength += text.length;
  }
};
/** Prints a text that may still change, once; gives the function that says the last word. */
const printHeld = (text) => {
  if (held === null) held = newList();
  const at = held.length;
  print(text);
  const piece = held[at];
  if (piece === undefined) return () => {};
  piece.final = false;
  return (last) => {
    heldLength += last.length - piece.text.length;
    piece.text = last;
    piece.final = true;
    if (held !== null) releaseHeld();
  };
};
const releaseHeld = () => {
  for (let index = 0; index < held.length; index += 1) if (!held[index].final) return;
  flushHeld();
};
const flushHeld = () => {
  if (held === null) return;
  for (let index = 0; index < held.length; index += 1) printed += held[index].text;
  held = null;
  heldLength = 0;
};
const readPrinted = () => {
  flushHeld();
  return slice(printed, 0, printedLimit);
};

/** What goes to standard error: shown for function problems, otherwise only counted. */
let complaints = 0;
let standardError = false;
const complain = (text) => {
  if (!standardError) return print(text);
  if (exited) return;
  complaints += text.length;
  if (complaints > printedLimit) overflow();
};
