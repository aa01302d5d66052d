// The three standard streams as Node makes them for files: what `process.stdin` and its siblings become.
const { Readable, Writable } = require("stream");
const { realm } = internalBinding;
const { takeBytes } = realm.stdin;

function WriteStream() {}
WriteStream.prototype = Object.create(Writable.prototype, {
  constructor: { __proto__: null, value: WriteStream, writable: true, configurable: true },
});
Object.setPrototypeOf(WriteStream, Writable);
function ReadStream() {}
ReadStream.prototype = Object.create(Readable.prototype, {
  constructor: { __proto__: null, value: ReadStream, writable: true, configurable: true },
});
Object.setPrototypeOf(ReadStream, Readable);

function becomeOutput(stream, write) {
  const { StringDecoder } = require("string_decoder");
  Object.setPrototypeOf(stream, WriteStream.prototype);
  const decoder = new StringDecoder("utf8");
  const give = (chunk) => write(decoder.write(chunk));
  Reflect.apply(Writable, stream, [
    {
      decodeStrings: false,
      write(chunk, encoding, done) {
        if (typeof chunk !== "string") give(chunk);
        else if (/^utf-?8$/.test(encoding)) write(decoder.end() + chunk);
        else give(require("buffer").Buffer.from(chunk, encoding));
        done();
      },
      final(done) {
        write(decoder.end());
        done();
      },
    },
  ]);
  // Node's standard streams can be ended and go on.
  stream._destroy = function (error, done) {
    done(error);
    this._undestroy();
    if (!this._writableState.emitClose) process.nextTick(() => this.emit("close"));
  };
  // The short way out knows nothing of what is held back, or of an end.
  for (const name of ["end", "cork", "destroy"]) {
    const original = stream[name];
    Object.defineProperty(stream, name, {
      __proto__: null,
      configurable: true,
      writable: true,
      enumerable: false,
      value(...given) {
        if (stream.write === stream.ownWrite) delete stream.write;
        return Reflect.apply(original, stream, given);
      },
    });
  }
  return WriteStream.prototype;
}

/** What is no plain text takes the long way. */
function writeOther(stream, write, chunk, encoding, callback) {
  if (Object.getOwnPropertyDescriptor(stream, "_writableState") === undefined) becomeOutput(stream, write);
  return Reflect.apply(Writable.prototype.write, stream, [chunk, encoding, callback]);
}

function becomeInput(stream) {
  Object.setPrototypeOf(stream, ReadStream.prototype);
  stream.flags = "r";
  stream.mode = 0o666;
  stream.start = undefined;
  stream.end = Infinity;
  stream.pos = undefined;
  stream.bytesRead = 0;
  Reflect.apply(Readable, stream, [
    {
      highWaterMark: 65_536,
      autoDestroy: false,
      read(size) {
        realm.whenRead(() => {
          if (stream.destroyed) return;
          const bytes = takeBytes(size);
          stream.bytesRead += bytes.length;
          stream.push(bytes.length === 0 ? null : require("buffer").Buffer.from(bytes));
        });
      },
    },
  ]);
  stream.ref = stream.unref = () => stream;
  for (const name of ["ref", "unref"])
    Object.defineProperty(stream, name, { __proto__: null, enumerable: false, value: stream[name] });
  return ReadStream.prototype;
}

module.exports = { becomeInput, becomeOutput, write: writeOther, ReadStream, WriteStream };
