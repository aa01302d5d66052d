// Standard input: whole from the start. One place in it is shared by the stream, the file calls and `readline()`.
let stdinText = "";
/** The bytes, once somebody wants bytes; then the place is one in them. */
let stdinBytes = null;
let stdinAt = 0;

const bytesOfStdin = () => {
  if (stdinBytes === null) {
    const { bytesIn, byteLengthUtf8 } = nodeBinding("buffer");
    stdinBytes = bytesIn(stdinText, 1);
    stdinAt = stdinAt === 0 ? 0 : byteLengthUtf8(slice(stdinText, 0, stdinAt));
  }
  return stdinBytes;
};
/** All that is left, as text. */
const takeText = () => {
  if (stdinBytes === null) {
    const text = stdinAt === 0 ? stdinText : slice(stdinText, stdinAt);
    stdinAt = stdinText.length;
    return isWellFormed(text) ? text : toWellFormed(text);
  }
  return nodeBinding("buffer").utf8Text(takeBytes(Infinity));
};
/** At most so many bytes; none at the end. */
const takeBytes = (count) => {
  const bytes = bytesOfStdin();
  const end = count < bytes.length - stdinAt ? stdinAt + count : bytes.length;
  const taken = bytes.subarray(stdinAt, end);
  stdinAt = end;
  return taken;
};
realm.stdin = { takeText, takeBytes };

// Kattis' JavaScript is a shell of SpiderMonkey: a line a call, null at the end.
const takeLine = () => {
  if (stdinBytes !== null) {
    stdinText = takeText();
    stdinBytes = null;
    stdinAt = 0;
  }
  if (stdinAt >= stdinText.length) return null;
  const end = indexOf(stdinText, "\n", stdinAt);
  const line = slice(stdinText, stdinAt, end < 0 ? stdinText.length : end);
  stdinAt = end < 0 ? stdinText.length : end + 1;
  return line.length > 0 && line[line.length - 1] === "\r" ? slice(line, 0, line.length - 1) : line;
};
const spaced = (values) => {
  let text = "";
  for (let index = 0; index < values.length; index += 1) text += (index === 0 ? "" : " ") + stringOf(values[index]);
  return text;
};
const exposeShell = () => {
  hide(globalThis, "readline", function readline() {
    return takeLine();
  });
  hide(globalThis, "print", function print(...values) {
    printLine(spaced(values));
  });
  hide(globalThis, "printErr", function printErr(...values) {
    complain(`${spaced(values)}\n`);
  });
  hide(globalThis, "putstr", function putstr(text) {
    streams.stdout.write(stringOf(text));
  });
  hide(globalThis, "write", function write(...values) {
    streams.stdout.write(spaced(values));
  });
};
if (WITH_NODE) exposeShell();
const printLine = (text) => writeLine("stdout", print, text);
