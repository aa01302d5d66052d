// Node's string_decoder.cc: characters whose bytes come in several pieces.
const buffers = internalBinding("buffer");
const encodings = internalBinding("encodings");
const BUFFERED = 5;
const MISSING = 4;
const ENCODING = 6;
const ASCII = encodings.indexOf("ascii");
const UTF8 = encodings.indexOf("utf8");
const UCS2 = encodings.indexOf("utf16le");
const BASE64 = encodings.indexOf("base64");
const BASE64URL = encodings.indexOf("base64url");
const LATIN1 = encodings.indexOf("latin1");
const HEX = encodings.indexOf("hex");

const slices = {
  [ASCII]: buffers.asciiSlice,
  [UTF8]: buffers.utf8Slice,
  [UCS2]: buffers.ucs2Slice,
  [BASE64]: buffers.base64Slice,
  [BASE64URL]: buffers.base64urlSlice,
  [LATIN1]: buffers.latin1Slice,
  [HEX]: buffers.hexSlice,
};
const textOf = (bytes, start, end, encoding) => slices[encoding](bytes, start, end);
const isWide = (encoding) => encoding === UTF8 || encoding === UCS2 || encoding === BASE64 || encoding === BASE64URL;

function decode(state, view) {
  const data = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  const encoding = state[ENCODING];
  if (!isWide(encoding)) return textOf(data, 0, data.length, encoding);

  let prepend = "";
  let at = 0;
  let left = data.length;
  if (state[MISSING] > 0) {
    if (encoding === UTF8) {
      // A byte that continues nothing ends the character that was begun.
      for (let index = 0; index < left && index < state[MISSING]; index += 1) {
        if ((data[index] & 0xc0) !== 0x80) {
          state[MISSING] = 0;
          state.set(data.subarray(0, index), state[BUFFERED]);
          state[BUFFERED] += index;
          at += index;
          left -= index;
          break;
        }
      }
    }
    const found = Math.min(state[MISSING], left);
    state.set(data.subarray(at, at + found), state[BUFFERED]);
    at += found;
    left -= found;
    state[MISSING] -= found;
    state[BUFFERED] += found;
    if (state[MISSING] === 0) {
      prepend = textOf(state, 0, state[BUFFERED], encoding);
      state[BUFFERED] = 0;
    }
  }
  if (left === 0) return prepend;

  if (encoding === UTF8 && (data[data.length - 1] & 0x80) !== 0) {
    for (let index = data.length - 1; ; index -= 1) {
      state[BUFFERED] += 1;
      const byte = data[index];
      if ((byte & 0xc0) === 0x80) {
        // More than three of these, or nothing before them: no character can come of it.
        if (state[BUFFERED] >= 4 || index === at) {
          state[MISSING] = 0;
          state[BUFFERED] = 0;
          break;
        }
      } else {
        if ((byte & 0xe0) === 0xc0) state[MISSING] = 2;
        else if ((byte & 0xf0) === 0xe0) state[MISSING] = 3;
        else if ((byte & 0xf8) === 0xf0) state[MISSING] = 4;
        if (state[BUFFERED] >= state[MISSING]) {
          state[MISSING] = 0;
          state[BUFFERED] = 0;
        }
        state[MISSING] -= state[BUFFERED];
        break;
      }
    }
  } else if (encoding === UCS2) {
    if (left % 2 === 1) {
      state[BUFFERED] = 1;
      state[MISSING] = 1;
    } else if ((data[data.length - 1] & 0xfc) === 0xd8) {
      state[BUFFERED] = 2;
      state[MISSING] = 2;
    }
  } else if (encoding === BASE64 || encoding === BASE64URL) {
    state[BUFFERED] = left % 3;
    if (state[BUFFERED] > 0) state[MISSING] = 3 - state[BUFFERED];
  }
  if (state[BUFFERED] > 0) {
    left -= state[BUFFERED];
    state.set(data.subarray(at + left, at + left + state[BUFFERED]), 0);
  }
  return prepend + textOf(data, at, at + left, encoding);
}

function flush(state) {
  if (state[ENCODING] === UCS2 && state[BUFFERED] % 2 === 1) {
    state[MISSING] -= 1;
    state[BUFFERED] -= 1;
  }
  if (state[BUFFERED] === 0) return "";
  const text = textOf(state, 0, state[BUFFERED], state[ENCODING]);
  state[MISSING] = 0;
  state[BUFFERED] = 0;
  return text;
}

module.exports = {
  encodings,
  kIncompleteCharactersStart: 0,
  kIncompleteCharactersEnd: 4,
  kMissingBytes: MISSING,
  kBufferedBytes: BUFFERED,
  kEncodingField: ENCODING,
  kNumFields: 7,
  kSize: 7,
  decode,
  flush,
};
