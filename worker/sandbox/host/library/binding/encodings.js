// Node's `enum encoding`, in its order.
module.exports = ["ascii", "utf8", "base64", "utf16le", "latin1", "hex", "buffer", "base64url"];
