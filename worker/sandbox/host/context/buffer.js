// Bytes and text. As much of Node's Buffer as programs use that read input as bytes.
const CHUNK = 8_192;

const encodeUtf8 = (text) => {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.codePointAt(index);
    if (code > 0xffff) index += 1;
    if (code < 0x80) bytes[length++] = code;
    else if (code < 0x800) {
      bytes[length++] = 0xc0 | (code >> 6);
      bytes[length++] = 0x80 | (code & 0x3f);
    } else if (code < 0x10000) {
      const scalar = code >= 0xd800 && code < 0xe000 ? 0xfffd : code;
      bytes[length++] = 0xe0 | (scalar >> 12);
      bytes[length++] = 0x80 | ((scalar >> 6) & 0x3f);
      bytes[length++] = 0x80 | (scalar & 0x3f);
    } else {
      bytes[length++] = 0xf0 | (code >> 18);
      bytes[length++] = 0x80 | ((code >> 12) & 0x3f);
      bytes[length++] = 0x80 | ((code >> 6) & 0x3f);
      bytes[length++] = 0x80 | (code & 0x3f);
    }
  }
  return bytes.slice(0, length);
};

const decodeUtf8 = (bytes) => {
  let text = "";
  let units = [];
  const flush = () => {
    text += apply(String.fromCharCode, null, units);
    units = [];
  };
  for (let index = 0; index < bytes.length;) {
    const first = bytes[index];
    const more =
      first < 0x80
        ? 0
        : first >= 0xc2 && first < 0xe0
          ? 1
          : first >= 0xe0 && first < 0xf0
            ? 2
            : first >= 0xf0 && first < 0xf5
              ? 3
              : -1;
    let code = more <= 0 ? first : first & (0x3f >> more);
    let valid = more >= 0;
    let used = 1;
    for (; valid && used <= more; used += 1) {
      const next = bytes[index + used];
      if ((next & 0xc0) !== 0x80) valid = false;
      else code = (code << 6) | (next & 0x3f);
    }
    index += valid ? used : Math.max(1, used - 1);
    if (!valid) units.push(0xfffd);
    else if (code < 0x10000) units.push(code);
    else units.push(0xd800 + ((code - 0x10000) >> 10), 0xdc00 + ((code - 0x10000) & 0x3ff));
    if (units.length > CHUNK) flush();
  }
  flush();
  return text;
};

const decodeBytes = (bytes, encoding) => {
  switch (stringOf(encoding ?? "utf8").toLowerCase()) {
    case "ascii":
    case "latin1":
    case "binary": {
      let text = "";
      for (const byte of bytes) text += String.fromCharCode(byte);
      return text;
    }
    case "hex": {
      let text = "";
      for (const byte of bytes) text += byte.toString(16).padStart(2, "0");
      return text;
    }
    default:
      return decodeUtf8(bytes);
  }
};

class Buffer extends Uint8Array {
  static from(value) {
    if (typeof value === "string") return Buffer.from(encodeUtf8(value));
    if (value instanceof ArrayBuffer) return new Buffer(value);
    const buffer = new Buffer(value.length);
    buffer.set(value);
    return buffer;
  }
  static alloc(length, fill = 0) {
    return new Buffer(length).fill(typeof fill === "string" ? fill.charCodeAt(0) : fill);
  }
  static allocUnsafe(length) {
    return new Buffer(length);
  }
  static isBuffer(value) {
    return value instanceof Buffer;
  }
  static byteLength(value) {
    return typeof value === "string" ? encodeUtf8(value).length : value.byteLength;
  }
  static concat(list) {
    const buffer = new Buffer(list.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of list) {
      buffer.set(part, at);
      at += part.length;
    }
    return buffer;
  }
  toString(encoding, start = 0, end = this.length) {
    return decodeBytes(start === 0 && end >= this.length ? this : this.subarray(start, end), encoding);
  }
  slice(start, end) {
    return this.subarray(start, end);
  }
  write(text, offset = 0) {
    const bytes = encodeUtf8(text).subarray(0, this.length - offset);
    this.set(bytes, offset);
    return bytes.length;
  }
  readUInt8(offset = 0) {
    return this[offset];
  }
  equals(other) {
    return this.length === other.length && this.every((byte, index) => byte === other[index]);
  }
}
hide(globalThis, "Buffer", Buffer);

class TextEncoder {
  encoding = "utf-8";
  encode(text = "") {
    return encodeUtf8(stringOf(text));
  }
}
class TextDecoder {
  encoding = "utf-8";
  decode(bytes = new Uint8Array()) {
    return decodeUtf8(bytes instanceof ArrayBuffer ? new Uint8Array(bytes) : bytes);
  }
}
hide(globalThis, "TextEncoder", TextEncoder);
hide(globalThis, "TextDecoder", TextDecoder);

const textOf = (value) =>
  typeof value === "string" ? value : value instanceof Uint8Array ? decodeUtf8(value) : stringOf(value);
