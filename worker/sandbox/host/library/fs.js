// Files: there is standard input to read, standard output and error to write, and nothing else.
const { realm } = internalBinding;
const { takeText, takeBytes } = realm.stdin;
const bufferOf = () => require("buffer").Buffer;

const isStdin = (path) =>
  path === 0 ||
  path === "/dev/stdin" ||
  path === "/dev/fd/0" ||
  path === "/proc/self/fd/0" ||
  (typeof path === "object" && path !== null && path.fd === 0);
const OUTPUTS = {
  __proto__: null,
  1: "stdout",
  "/dev/stdout": "stdout",
  "/dev/fd/1": "stdout",
  "/dev/fd/2": "stderr",
  2: "stderr",
  "/dev/stderr": "stderr",
};
const outputOf = (path) => {
  const key = typeof path === "object" && path !== null && "fd" in path ? path.fd : path;
  return typeof key === "number" || typeof key === "string" ? realm.streams[OUTPUTS[key]] : undefined;
};

const failure = (code, number, text, syscall, path) => {
  const error = new Error(`${code}: ${text}, ${syscall}${path === undefined ? "" : ` '${path}'`}`);
  error.errno = number;
  error.code = code;
  error.syscall = syscall;
  if (path !== undefined) error.path = path;
  return error;
};
const checkPath = (path, name = "path") => {
  if (typeof path === "string" || typeof path === "number" || path instanceof Uint8Array || path?.href !== undefined)
    return;
  const { ERR_INVALID_ARG_TYPE } = require("internal/errors").codes;
  throw new ERR_INVALID_ARG_TYPE(name, ["string", "Buffer", "URL"], path);
};
const noFile = (path, syscall = "open") => {
  if (typeof path === "number")
    return failure("EBADF", -9, "bad file descriptor", syscall === "open" ? "read" : syscall);
  const error = failure("ENOENT", -2, "no such file or directory", syscall, String(path));
  error.message += "; only standard input can be read here";
  return error;
};

const encodingOf = (options) => {
  const encoding = typeof options === "string" ? options : options?.encoding;
  if (encoding === undefined || encoding === null || encoding === "buffer") return null;
  if (/^utf-?8$/i.test(encoding)) return "utf8";
  if (bufferOf().isEncoding(encoding)) return encoding;
  const { ERR_INVALID_ARG_VALUE } = require("internal/errors").codes;
  throw new ERR_INVALID_ARG_VALUE("encoding", encoding, "is invalid encoding");
};
function readFileSync(path, options) {
  const encoding = encodingOf(options);
  if (!isStdin(path)) {
    checkPath(path);
    throw noFile(path);
  }
  if (encoding === "utf8") return takeText();
  const buffer = bufferOf().from(takeBytes(Infinity));
  return encoding === null ? buffer : buffer.toString(encoding);
}
function writeFileSync(path, data, options) {
  const stream = outputOf(path);
  if (stream === undefined) {
    checkPath(path);
    throw noFile(path);
  }
  const encoding = encodingOf(options) ?? "utf8";
  if (typeof data !== "string" && !ArrayBuffer.isView(data)) {
    const { ERR_INVALID_ARG_TYPE } = require("internal/errors").codes;
    throw new ERR_INVALID_ARG_TYPE("data", ["string", "Buffer", "TypedArray", "DataView"], data);
  }
  put(stream, data, encoding);
}
const put = (stream, data, encoding) => {
  if (typeof data === "string" && encoding === "utf8") stream.write(data);
  else if (typeof data === "string") stream.write(data, encoding);
  else stream.write(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
};

/** `readSync(fd, buffer[, offset[, length[, position]]])`, and with options. */
function readSync(fd, buffer, offset, length) {
  if (fd !== 0) throw noFile(fd, "read");
  if (!ArrayBuffer.isView(buffer)) {
    const { ERR_INVALID_ARG_TYPE } = require("internal/errors").codes;
    throw new ERR_INVALID_ARG_TYPE("buffer", ["Buffer", "TypedArray", "DataView"], buffer);
  }
  const options = typeof offset === "object" && offset !== null ? offset : { offset, length };
  const start = options.offset ?? 0;
  const { validateInteger } = require("internal/validators");
  validateInteger(start, "offset", 0);
  const room = buffer.byteLength - start;
  const wanted = options.length ?? room;
  if (buffer.byteLength === 0) {
    const { ERR_INVALID_ARG_VALUE } = require("internal/errors").codes;
    throw new ERR_INVALID_ARG_VALUE("buffer", buffer, "is empty and cannot be written");
  }
  if (start > buffer.byteLength || wanted < 0 || wanted > room) {
    const { ERR_OUT_OF_RANGE } = require("internal/errors").codes;
    if (start > buffer.byteLength) throw new ERR_OUT_OF_RANGE("offset", `<= ${buffer.byteLength}`, start);
    if (wanted < 0) throw new ERR_OUT_OF_RANGE("length", ">= 0", wanted);
    throw new ERR_OUT_OF_RANGE("length", `<= ${room}`, wanted);
  }
  const bytes = takeBytes(wanted);
  new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength).set(bytes, start);
  return bytes.length;
}
function writeSync(fd, data, offset, length) {
  const stream = outputOf(fd);
  if (stream === undefined) throw noFile(fd, "write");
  if (typeof data === "string") {
    // writeSync(fd, text[, position[, encoding]])
    put(stream, data, encodingOf(length) ?? "utf8");
    return bufferOf().byteLength(data, length ?? "utf8");
  }
  const start = (typeof offset === "object" ? offset?.offset : offset) ?? 0;
  const count = (typeof offset === "object" ? offset?.length : length) ?? data.byteLength - start;
  stream.write(new Uint8Array(data.buffer, data.byteOffset + start, count));
  return count;
}
const sizeOfStdin = () => ({
  size: 0,
  mode: 0o100_644,
  isFile: () => true,
  isDirectory: () => false,
  isFIFO: () => false,
  isCharacterDevice: () => false,
  isSymbolicLink: () => false,
  isSocket: () => false,
  isBlockDevice: () => false,
});
function fstatSync(fd) {
  if (fd === 0 || fd === 1 || fd === 2) return sizeOfStdin();
  throw noFile(fd, "fstat");
}
function statSync(path, options) {
  if (isStdin(path) || outputOf(path) !== undefined) return sizeOfStdin();
  if (options?.throwIfNoEntry === false) return undefined;
  throw noFile(path, "stat");
}
function openSync(path) {
  if (isStdin(path)) return 0;
  if (outputOf(path) !== undefined) return realm.streams.stdout === outputOf(path) ? 1 : 2;
  checkPath(path);
  throw noFile(path);
}
function createReadStream(path, options) {
  if (isStdin(path) || options?.fd === 0) {
    const { stdin } = realm.streams;
    const encoding = typeof options === "string" ? options : options?.encoding;
    if (encoding !== undefined && encoding !== null) stdin.setEncoding(encoding);
    return stdin;
  }
  const { Readable } = require("stream");
  return new Readable({
    read() {
      this.destroy(noFile(path));
    },
  });
}
function createWriteStream(path, options) {
  const target = outputOf(options?.fd ?? path);
  const { Writable } = require("stream");
  return new Writable({
    decodeStrings: false,
    write(chunk, encoding, done) {
      if (target === undefined) return done(noFile(path));
      put(target, chunk, typeof chunk === "string" ? encoding : undefined);
      done();
    },
  });
}

/** A call that answers later, as if a thread had done it. */
const withCallback = (call) =>
  function (...given) {
    const callback = given.pop();
    require("internal/validators").validateFunction(callback, "cb");
    realm.whenRead(() => {
      let value;
      try {
        value = call(...given);
      } catch (error) {
        return callback(error);
      }
      callback(null, value);
    });
  };
const later =
  (call) =>
  (...given) =>
    new Promise((resolve, reject) => {
      realm.whenRead(() => {
        try {
          resolve(call(...given));
        } catch (error) {
          reject(error);
        }
      });
    });
function read(fd, buffer, ...rest) {
  const callback = rest.pop();
  realm.whenRead(() => {
    let count;
    try {
      count = readSync(fd, buffer, ...rest);
    } catch (error) {
      return callback(error);
    }
    callback(null, count, buffer);
  });
}
function write(fd, data, ...rest) {
  const callback = rest.pop();
  const count = writeSync(fd, data, ...rest);
  realm.whenRead(() => callback(null, count, data));
}
const absentSync = (name) =>
  function (path) {
    throw noFile(path, name);
  };
function existsSync(path) {
  return isStdin(path) || outputOf(path) !== undefined;
}
function accessSync(path) {
  if (!existsSync(path)) throw noFile(path, "access");
}

const constants = { F_OK: 0, R_OK: 4, W_OK: 2, X_OK: 1, O_RDONLY: 0, O_WRONLY: 1, O_RDWR: 2 };
const handleOf = () => ({
  fd: 0,
  readFile: later((options) => readFileSync(0, options)),
  read: later((buffer, ...rest) => ({ bytesRead: readSync(0, buffer, ...rest), buffer })),
  readLines: (options) => require("readline").createInterface({ ...options, input: realm.streams.stdin }),
  createReadStream: (options) => createReadStream(0, options),
  close: async () => {},
  [Symbol.asyncDispose]: async () => {},
});
const promises = {
  readFile: later(readFileSync),
  writeFile: later(writeFileSync),
  appendFile: later(writeFileSync),
  stat: later(statSync),
  access: later(accessSync),
  open: later((path) => {
    openSync(path);
    return handleOf();
  }),
  constants,
};
const readdirSync = absentSync("scandir");
const mkdirSync = absentSync("mkdir");
const unlinkSync = absentSync("unlink");
module.exports = {
  readFileSync,
  writeFileSync,
  appendFileSync: writeFileSync,
  readSync,
  writeSync,
  readvSync: (fd, views) => views.reduce((sum, view) => sum + readSync(fd, view), 0),
  fstatSync,
  statSync,
  lstatSync: statSync,
  existsSync,
  accessSync,
  openSync,
  closeSync() {},
  fsyncSync() {},
  readdirSync,
  mkdirSync,
  unlinkSync,
  createReadStream,
  createWriteStream,
  read,
  write,
  readFile: withCallback(readFileSync),
  writeFile: withCallback(writeFileSync),
  appendFile: withCallback(writeFileSync),
  stat: withCallback(statSync),
  fstat: withCallback(fstatSync),
  access: withCallback(accessSync),
  open: withCallback(openSync),
  close: withCallback(() => {}),
  exists: (path, callback) => realm.whenRead(() => callback(existsSync(path))),
  readdir: withCallback(readdirSync),
  constants,
  ...constants,
  promises,
  get ReadStream() {
    return require("stdio").ReadStream;
  },
  get WriteStream() {
    return require("stdio").WriteStream;
  },
};
