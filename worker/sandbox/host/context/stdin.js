// Standard input: whole from the start, given out the way Node's stream does.
const STDIN_CHUNK = 65_536;
let stdinText = "";
/** How far the file descriptor was read; shared by the stream and the fs calls, as in a process. */
let stdinAt = 0;
let stdinBytes = null;

const takeStdin = (length) => {
  const text = stdinText.slice(stdinAt, length === undefined ? undefined : stdinAt + length);
  stdinAt += text.length;
  return text;
};
/** Pieces never split a surrogate pair. */
const takePiece = () => {
  const unit = stdinText.charCodeAt(stdinAt + STDIN_CHUNK - 1);
  return takeStdin(unit >= 0xd800 && unit < 0xdc00 ? STDIN_CHUNK + 1 : STDIN_CHUNK);
};

class Stdin extends EventEmitter {
  fd = 0;
  isTTY = false;
  readable = true;
  #encoded = false;
  #flowing = false;
  #readableWanted = false;
  #ended = false;
  #pumping = false;

  listenerAdded(event) {
    if (event === "data") this.resume();
    if (event === "readable") {
      this.#readableWanted = true;
      this.#pump();
    }
  }
  setEncoding() {
    this.#encoded = true;
    return this;
  }
  resume() {
    this.#flowing = true;
    this.#pump();
    return this;
  }
  pause() {
    this.#flowing = false;
    return this;
  }
  isPaused() {
    return !this.#flowing;
  }
  ref() {
    return this;
  }
  unref() {
    return this;
  }
  destroy() {
    this.#end();
    return this;
  }
  #give(text) {
    return this.#encoded ? text : Buffer.from(text);
  }
  #pump() {
    if (this.#pumping || this.#ended) return;
    this.#pumping = true;
    schedule(
      () => {
        this.#pumping = false;
        if (this.#ended) return;
        if (this.#readableWanted) this.#emitReadable();
        else if (this.#flowing) this.#emitData();
      },
      0,
      null,
    );
  }
  #emitData() {
    if (stdinAt < stdinText.length) {
      this.emit("data", this.#give(takePiece()));
      return this.#pump();
    }
    this.#end();
  }
  #emitReadable() {
    const left = stdinText.length - stdinAt;
    this.emit("readable");
    if (left === 0) this.#end();
    else if (stdinText.length - stdinAt < left || left === 0) this.#pump();
  }
  #end() {
    if (this.#ended) return;
    this.#ended = true;
    this.readable = false;
    this.emit("end");
    this.emit("close");
  }
  read(length) {
    if (stdinAt >= stdinText.length) return null;
    return this.#give(length === undefined ? takeStdin() : takeStdin(length));
  }
  pipe(target) {
    this.on("data", (chunk) => target.write(chunk));
    this.on("end", () => target.end?.());
    return target;
  }
  async *[Symbol.asyncIterator]() {
    while (stdinAt < stdinText.length) yield this.#give(takePiece());
    this.#end();
  }
}
const stdin = new Stdin();
