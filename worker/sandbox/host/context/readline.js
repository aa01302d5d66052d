// Lines of standard input.
const splitLines = (text) => {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines[lines.length - 1] === "") lines.pop();
  return lines;
};

class Interface extends EventEmitter {
  closed = false;
  #lines = null;
  #at = 0;
  #paused = false;
  #iterated = false;
  #pumping = false;
  #questions = [];
  #output;
  #prompt = "> ";
  constructor(options) {
    super();
    this.#output = options?.output ?? null;
    this.terminal = false;
    this.#pump();
  }
  #all() {
    this.#lines ??= splitLines(takeStdin());
    return this.#lines;
  }
  /** A line a task, so that promises made by one line's listener settle before the next. */
  #pump() {
    if (this.#pumping || this.closed) return;
    this.#pumping = true;
    schedule(
      () => {
        this.#pumping = false;
        if (this.closed || this.#paused || this.#iterated) return;
        const lines = this.#all();
        if (this.#at >= lines.length) return this.close();
        if (this.listenerCount("line") === 0 && this.#questions.length === 0) return;
        const line = lines[this.#at++];
        const question = this.#questions.shift();
        if (question === undefined) this.emit("line", line);
        else question(line);
        this.#pump();
      },
      0,
      null,
    );
  }
  listenerAdded(event) {
    if (event === "line") this.#pump();
  }
  question(query, options, callback) {
    this.#output?.write(query);
    this.#questions.push(callback ?? options);
    this.#pump();
  }
  setPrompt(prompt) {
    this.#prompt = prompt;
  }
  prompt() {
    this.#output?.write(this.#prompt);
  }
  write() {}
  pause() {
    this.#paused = true;
    return this;
  }
  resume() {
    this.#paused = false;
    this.#pump();
    return this;
  }
  close() {
    if (this.closed) return;
    this.closed = true;
    this.emit("close");
  }
  [Symbol.asyncIterator]() {
    this.#iterated = true;
    return this.#iterate();
  }
  async *#iterate() {
    const lines = this.#all();
    while (this.#at < lines.length && !this.closed) yield lines[this.#at++];
    this.close();
  }
}
class PromiseInterface extends Interface {
  question(query) {
    return new Promise((resolve) => super.question(query, resolve));
  }
}
