// Node's node_buffer.cc and string_bytes.cc. Texts come in and go out in pieces that fit a call's arguments.
const { fromCharCode } = String;
const apply = Reflect.apply;
const encodings = internalBinding("encodings");
const UTF8 = encodings.indexOf("utf8");
const UCS2 = encodings.indexOf("utf16le");
const LATIN1 = encodings.indexOf("latin1");
const PIECE = 8_192;
const MAX_STRING = 2 ** 29 - 24;

/** Plain bytes: a Buffer's own methods would come back here. */
const bytesOf = (view) => new Uint8Array(view.buffer ?? view, view.byteOffset ?? 0, view.byteLength);
const range = (bytes, start, end) => {
  const from = start === undefined ? 0 : Math.trunc(start) || 0;
  const to = end === undefined ? bytes.length : Math.min(Math.trunc(end) || 0, bytes.length);
  if (from < 0 || (to < from && to < 0)) throw new RangeError("Index out of range");
  return to <= from ? bytes.subarray(0, 0) : bytes.subarray(from, to);
};
const slicer = (read) => (view, start, end) => {
  const bytes = range(bytesOf(view), start, end);
  if (bytes.length === 0) return "";
  const text = read(bytes);
  if (text.length > MAX_STRING) {
    const { codes } = require("internal/errors");
    throw new codes.ERR_STRING_TOO_LONG();
  }
  return text;
};

const latin1Text = (bytes) => {
  if (bytes.length <= PIECE) return apply(fromCharCode, null, bytes);
  let text = "";
  for (let at = 0; at < bytes.length; at += PIECE) text += apply(fromCharCode, null, bytes.subarray(at, at + PIECE));
  return text;
};
const asciiText = (bytes) => latin1Text(bytes.map((byte) => byte & 0x7f));
const ucs2Text = (bytes) => {
  const units = new Uint16Array(bytes.length >> 1);
  for (let index = 0; index < units.length; index += 1) units[index] = bytes[2 * index] | (bytes[2 * index + 1] << 8);
  return latin1Text(units);
};
const HEX = "0123456789abcdef";
const hexText = (bytes) => {
  let text = "";
  for (const byte of bytes) text += HEX[byte >> 4] + HEX[byte & 15];
  return text;
};
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const URL_ALPHABET = `${ALPHABET.slice(0, -2)}-_`;
const base64Text = (alphabet, padding) => (bytes) => {
  let text = "";
  let at = 0;
  for (; at + 2 < bytes.length; at += 3) {
    const group = (bytes[at] << 16) | (bytes[at + 1] << 8) | bytes[at + 2];
    text += alphabet[group >> 18] + alphabet[(group >> 12) & 63] + alphabet[(group >> 6) & 63] + alphabet[group & 63];
  }
  const rest = bytes.length - at;
  if (rest === 1) text += alphabet[bytes[at] >> 2] + alphabet[(bytes[at] & 3) << 4] + padding + padding;
  if (rest === 2) {
    const group = (bytes[at] << 8) | bytes[at + 1];
    text += alphabet[group >> 10] + alphabet[(group >> 4) & 63] + alphabet[(group & 15) << 2] + padding;
  }
  return text;
};

/** WHATWG's decoder: each maximal part of an ill-formed sequence becomes one U+FFFD. */
const utf8Text = (bytes) => {
  let plain = 0;
  while (plain < bytes.length && bytes[plain] < 0x80) plain += 1;
  if (plain === bytes.length) return latin1Text(bytes);
  let text = latin1Text(bytes.subarray(0, plain));
  const units = new Uint16Array(PIECE + 2);
  let count = 0;
  for (let at = plain; at < bytes.length;) {
    const first = bytes[at++];
    if (first < 0x80) units[count++] = first;
    else {
      let needed = 0;
      let low = 0x80;
      let high = 0xbf;
      let code = 0;
      if (first >= 0xc2 && first <= 0xdf) {
        needed = 1;
        code = first & 0x1f;
      } else if (first >= 0xe0 && first <= 0xef) {
        needed = 2;
        code = first & 0x0f;
        if (first === 0xe0) low = 0xa0;
        if (first === 0xed) high = 0x9f;
      } else if (first >= 0xf0 && first <= 0xf4) {
        needed = 3;
        code = first & 0x07;
        if (first === 0xf0) low = 0x90;
        if (first === 0xf4) high = 0x8f;
      }
      let valid = needed > 0;
      for (; valid && needed > 0; needed -= 1) {
        const next = bytes[at];
        if (next >= low && next <= high) {
          code = (code << 6) | (next & 0x3f);
          at += 1;
          low = 0x80;
          high = 0xbf;
        } else valid = false;
      }
      if (!valid) units[count++] = 0xfffd;
      else if (code < 0x10000) units[count++] = code;
      else {
        units[count++] = 0xd7c0 + (code >> 10);
        units[count++] = 0xdc00 | (code & 0x3ff);
      }
    }
    if (count >= PIECE) {
      text += apply(fromCharCode, null, units.subarray(0, count));
      count = 0;
    }
  }
  return text + apply(fromCharCode, null, units.subarray(0, count));
};

/** Writes what fits, whole characters only; says how many bytes. */
const putUtf8 = (target, text, start, room) => {
  const end = start + room;
  let at = start;
  for (let index = 0; index < text.length; index += 1) {
    let code = text.charCodeAt(index);
    if (code < 0x80) {
      if (at >= end) break;
      target[at++] = code;
      continue;
    }
    if (code >= 0xd800 && code < 0xe000) {
      const next = code < 0xdc00 ? text.charCodeAt(index + 1) : 0;
      if (next >= 0xdc00 && next < 0xe000) {
        if (at + 4 > end) break;
        code = 0x10000 + ((code - 0xd800) << 10) + (next - 0xdc00);
        index += 1;
        target[at++] = 0xf0 | (code >> 18);
        target[at++] = 0x80 | ((code >> 12) & 0x3f);
        target[at++] = 0x80 | ((code >> 6) & 0x3f);
        target[at++] = 0x80 | (code & 0x3f);
        continue;
      }
      code = 0xfffd;
    }
    if (code < 0x800) {
      if (at + 2 > end) break;
      target[at++] = 0xc0 | (code >> 6);
    } else {
      if (at + 3 > end) break;
      target[at++] = 0xe0 | (code >> 12);
      target[at++] = 0x80 | ((code >> 6) & 0x3f);
    }
    target[at++] = 0x80 | (code & 0x3f);
  }
  return at - start;
};
const byteLengthUtf8 = (text) => {
  let length = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) continue;
    length += code < 0x800 ? 1 : 2;
    if (code >= 0xd800 && code < 0xdc00) {
      const next = text.charCodeAt(index + 1);
      // Two units, four bytes.
      if (next >= 0xdc00 && next < 0xe000) index += 1;
    }
  }
  return length;
};
const putLatin1 = (target, text, start, room) => {
  const length = Math.min(text.length, room);
  for (let index = 0; index < length; index += 1) target[start + index] = text.charCodeAt(index);
  return length;
};
const putUcs2 = (target, text, start, room) => {
  const length = Math.min(text.length, room >> 1);
  for (let index = 0; index < length; index += 1) {
    const unit = text.charCodeAt(index);
    target[start + 2 * index] = unit & 0xff;
    target[start + 2 * index + 1] = unit >> 8;
  }
  return 2 * length;
};
const hexDigit = (code) =>
  code >= 48 && code <= 57
    ? code - 48
    : code >= 97 && code <= 102
      ? code - 87
      : code >= 65 && code <= 70
        ? code - 55
        : -1;
const putHex = (target, text, start, room) => {
  const length = Math.min(text.length >> 1, room);
  for (let index = 0; index < length; index += 1) {
    const high = hexDigit(text.charCodeAt(2 * index));
    const low = hexDigit(text.charCodeAt(2 * index + 1));
    if (high < 0 || low < 0) return index;
    target[start + index] = (high << 4) | low;
  }
  return length;
};
const sextets = new Int8Array(256).fill(-1);
for (let index = 0; index < 64; index += 1) {
  sextets[ALPHABET.charCodeAt(index)] = index;
  sextets[URL_ALPHABET.charCodeAt(index)] = index;
}
/** What is no digit of either alphabet is passed over; padding ends the text. Node looks at a unit's low byte alone. */
const putBase64 = (target, text, start, room) => {
  let bits = 0;
  let held = 0;
  let count = 0;
  for (let index = 0; index < text.length && count < room; index += 1) {
    const code = text.charCodeAt(index) & 0xff;
    if (code === 61) break;
    const digit = sextets[code];
    if (digit < 0) continue;
    bits = ((bits << 6) | digit) & 0xffffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      target[start + count] = (bits >> held) & 0xff;
      count += 1;
    }
  }
  return count;
};
const writer = (put) => (view, text, offset, length) => {
  if (typeof text !== "string") {
    throw Object.assign(new TypeError("argument must be a string"), { code: "ERR_INVALID_ARG_TYPE" });
  }
  const bytes = bytesOf(view);
  const start = offset === undefined ? 0 : Math.trunc(offset) || 0;
  if (start > bytes.length || start < 0) {
    const { codes } = require("internal/errors");
    throw new codes.ERR_BUFFER_OUT_OF_BOUNDS("offset");
  }
  const room = Math.min(length === undefined ? bytes.length - start : Math.trunc(length) || 0, bytes.length - start);
  return room <= 0 ? 0 : put(bytes, text, start, room);
};

const bytesIn = (text, encoding) => {
  const name = encodings[encoding];
  const [put, size] =
    name === "utf8"
      ? [putUtf8, byteLengthUtf8(text)]
      : name === "utf16le"
        ? [putUcs2, 2 * text.length]
        : name === "hex"
          ? [putHex, text.length >> 1]
          : name === "base64" || name === "base64url"
            ? [putBase64, text.length]
            : [putLatin1, text.length];
  const bytes = new Uint8Array(size);
  return bytes.subarray(0, put(bytes, text, 0, size));
};

const compareBytes = (left, right) => {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index += 1) {
    if (left[index] !== right[index]) return left[index] < right[index] ? -1 : 1;
  }
  return left.length === right.length ? 0 : left.length < right.length ? -1 : 1;
};

/** Node's IndexOfOffset. */
const startOf = (length, offset, needle, forward) => {
  if (offset < 0) {
    if (offset + length >= 0) return length + offset;
    return forward || needle === 0 ? 0 : -1;
  }
  if (offset + needle <= length) return offset;
  if (needle === 0) return length;
  return forward ? -1 : length - 1;
};
const search = (haystack, needle, start, forward, step) => {
  const last = haystack.length - needle.length;
  const [first] = needle;
  const matches = (at) => {
    for (let index = 1; index < needle.length; index += 1) if (haystack[at + index] !== needle[index]) return false;
    return true;
  };
  if (forward) {
    for (let at = start; at <= last; at += step) {
      at = step === 1 ? haystack.indexOf(first, at) : at;
      if (at < 0 || at > last) return -1;
      if (haystack[at] === first && matches(at)) return at;
    }
    return -1;
  }
  for (let at = Math.min(start, last - (last % step)); at >= 0; at -= step) {
    if (haystack[at] === first && matches(at)) return at;
  }
  return -1;
};
const indexOfBytes = (view, needle, offset, encoding, forward, end) => {
  const whole = bytesOf(view);
  const wide = encoding === UCS2;
  const even = wide ? ~1 : ~0;
  const start = startOf(whole.length, Math.trunc(offset), needle.length, forward);
  const haystack = whole.subarray(0, (end === undefined ? whole.length : Math.max(0, end)) & even);
  if (needle.length === 0) return Math.min(start, haystack.length);
  if (haystack.length === 0 || start < 0) return -1;
  if ((forward && needle.length + start > haystack.length) || needle.length > haystack.length) return -1;
  if (!wide) return search(haystack, needle, start, forward, 1);
  if (haystack.length < 2 || needle.length < 2) return -1;
  return search(haystack, needle.subarray(0, needle.length & ~1), start & ~1, forward, 2);
};

const swap = (size) => (view) => {
  const bytes = bytesOf(view);
  for (let at = 0; at + size <= bytes.length; at += size) bytes.subarray(at, at + size).reverse();
  return view;
};
const isWellFormedUtf8 = (bytes) => {
  const text = utf8Text(bytes);
  return byteLengthUtf8(text) === bytes.length && compareBytes(bytesIn(text, UTF8), bytes) === 0;
};

module.exports = {
  kMaxLength: 2 ** 53 - 1,
  kStringMaxLength: MAX_STRING,
  byteLengthUtf8,
  utf8Text,
  bytesIn,
  createUnsafeArrayBuffer: (size) => new ArrayBuffer(size),
  setDetachKey() {},
  copy(source, target, targetStart, sourceStart, count) {
    bytesOf(target).set(bytesOf(source).subarray(sourceStart, sourceStart + count), targetStart);
    return count;
  },
  copyArrayBuffer(target, targetStart, source, sourceStart, count) {
    new Uint8Array(target).set(new Uint8Array(source, sourceStart, count), targetStart);
  },
  compare: (left, right) => compareBytes(bytesOf(left), bytesOf(right)),
  compareOffset: (source, target, targetStart, sourceStart, targetLength, sourceLength) =>
    compareBytes(
      bytesOf(source).subarray(sourceStart, sourceStart + sourceLength),
      bytesOf(target).subarray(targetStart, targetStart + targetLength),
    ),
  fill(view, value, start, end, encoding) {
    const bytes = bytesOf(view);
    if (start < 0 || end > bytes.length) return -2;
    if (start >= end) return undefined;
    const pattern =
      typeof value === "string"
        ? bytesIn(value, encodings.indexOf(require("internal/util").normalizeEncoding(encoding)))
        : typeof value === "object" && value !== null
          ? bytesOf(value)
          : null;
    if (pattern === null) {
      bytes.fill(value & 255, start, end);
      return undefined;
    }
    if (pattern.length === 0) return -1;
    const copy = pattern.slice();
    for (let at = start; at < end; at += 1) bytes[at] = copy[(at - start) % copy.length];
    return undefined;
  },
  isAscii: (view) => bytesOf(view).every((byte) => byte < 0x80),
  isUtf8: (view) => isWellFormedUtf8(bytesOf(view)),
  indexOfBuffer: (view, needle, offset, encoding, forward, end) =>
    indexOfBytes(view, bytesOf(needle), offset, encoding, forward, end),
  indexOfNumber: (view, number, offset, forward, end) =>
    indexOfBytes(view, new Uint8Array([number]), offset, LATIN1, forward, end),
  indexOfString: (view, text, offset, encoding, forward, end) =>
    indexOfBytes(view, bytesIn(text, encoding), offset, encoding, forward, end),
  swap16: swap(2),
  swap32: swap(4),
  swap64: swap(8),
  atob(text) {
    let digits = text.replace(/[\t\n\f\r ]/g, "");
    if (digits.length % 4 === 0) digits = digits.replace(/={1,2}$/, "");
    if (/[^A-Za-z0-9+/]/.test(digits)) return -2;
    if (digits.length % 4 === 1) return -1;
    return latin1Text(bytesIn(digits, encodings.indexOf("base64")));
  },
  btoa(text) {
    for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 255) return -1;
    return base64Text(ALPHABET, "=")(bytesIn(text, LATIN1));
  },
  asciiSlice: slicer(asciiText),
  base64Slice: slicer(base64Text(ALPHABET, "=")),
  base64urlSlice: slicer(base64Text(URL_ALPHABET, "")),
  latin1Slice: slicer(latin1Text),
  hexSlice: slicer(hexText),
  ucs2Slice: slicer(ucs2Text),
  utf8Slice: slicer(utf8Text),
  asciiWriteStatic: writer(putLatin1),
  latin1WriteStatic: writer(putLatin1),
  utf8WriteStatic: writer(putUtf8),
  base64Write: writer(putBase64),
  base64urlWrite: writer(putBase64),
  hexWrite: writer(putHex),
  ucs2Write: writer(putUcs2),
};
