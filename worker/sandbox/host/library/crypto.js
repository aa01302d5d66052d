// Random numbers and names for things. They are as random as Math.random: nothing here is kept secret by them.
const { codes } = require("internal/errors");
const { validateFunction } = require("internal/validators");
const random = Math.random;

function getRandomValues(view) {
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = random() * 256;
  return view;
}
function randomUUID() {
  const bytes = getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return require("buffer")
    .Buffer.from(bytes)
    .toString("hex")
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
function randomInt(least, end, callback) {
  if (end === undefined || typeof end === "function") return randomInt(0, least, end);
  if (!Number.isSafeInteger(least)) throw new codes.ERR_INVALID_ARG_TYPE("min", "a safe integer", least);
  if (!Number.isSafeInteger(end)) throw new codes.ERR_INVALID_ARG_TYPE("max", "a safe integer", end);
  if (end <= least) throw new codes.ERR_OUT_OF_RANGE("max", `greater than the value of "min" (${least})`, end);
  const drawn = least + Math.floor(random() * (end - least));
  if (callback === undefined) return drawn;
  validateFunction(callback, "callback");
  process.nextTick(callback, undefined, drawn);
}
function randomBytes(size, callback) {
  const bytes = require("buffer").Buffer.from(getRandomValues(new Uint8Array(size)));
  if (callback === undefined) return bytes;
  process.nextTick(callback, null, bytes);
}
const absent = (name) => () => {
  throw new Error(`crypto.${name} is not here: there are randomUUID, randomInt, randomBytes and getRandomValues`);
};
module.exports = {
  getRandomValues,
  randomUUID,
  randomInt,
  randomBytes,
  randomFillSync: getRandomValues,
  webcrypto: {
    getRandomValues,
    randomUUID,
    get subtle() {
      return absent("subtle")();
    },
  },
};
for (const name of [
  "createHash",
  "createHmac",
  "createCipheriv",
  "createDecipheriv",
  "createSign",
  "createVerify",
  "pbkdf2Sync",
  "scryptSync",
  "hash",
  "generateKeyPairSync",
]) {
  module.exports[name] = absent(name);
}
