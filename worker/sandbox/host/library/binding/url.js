// Node's ada, by the standard's own state machine. A parsed address goes over as text and places in it.
const machine = require("whatwg-url/url-state-machine");
const OMITTED = 2 ** 32 - 1;
const SCHEMES = ["http", " ", "https", "ws", "ftp", "wss", "file"];
const components = new Uint32Array(9);

/** Says where the parts of the address are; gives its text. */
function publish(url) {
  const href = machine.serializeURL(url);
  const hasHost = url.host !== null;
  const host = hasHost ? machine.serializeHost(url.host) : "";
  const schemeEnd = url.scheme.length + 1;
  let at = schemeEnd + (hasHost ? 2 : 0);
  const usernameEnd = at + url.username.length;
  at = usernameEnd + (url.password === "" ? 0 : 1 + url.password.length);
  const hostStart = at;
  const hostEnd = hostStart + (url.username !== "" || url.password !== "" ? 1 : 0) + host.length;
  const portText = url.port === null ? "" : `:${url.port}`;
  const path = machine.serializePath(url);
  // A path that begins with two slashes and follows no host is kept apart from the scheme by "/.".
  const guard = !hasHost && Array.isArray(url.path) && url.path.length > 1 && url.path[0] === "" ? 2 : 0;
  const pathStart = hostEnd + portText.length + guard;
  const searchStart = pathStart + path.length;
  const hashStart = searchStart + (url.query === null ? 0 : 1 + url.query.length);
  components.set([
    schemeEnd,
    usernameEnd,
    hostStart,
    hostEnd,
    url.port ?? OMITTED,
    pathStart,
    url.query === null ? OMITTED : searchStart,
    url.fragment === null ? OMITTED : hashStart,
    SCHEMES.includes(url.scheme) ? SCHEMES.indexOf(url.scheme) : 1,
  ]);
  return href;
}

function read(input, base) {
  if (base === undefined) return machine.basicURLParse(input);
  const parsed = machine.basicURLParse(base);
  return parsed === null ? null : machine.basicURLParse(input, { baseURL: parsed });
}

function parse(input, base, raises) {
  const url = read(input, base);
  if (url !== null) return publish(url);
  if (!raises) return undefined;
  const { ERR_INVALID_URL } = require("internal/errors").codes;
  throw base === undefined ? new ERR_INVALID_URL(input) : new ERR_INVALID_URL(input, base);
}

const override = (url, stateOverride, input) => machine.basicURLParse(input, { url, stateOverride });
/** By the numbers of Node's `updateActions`. */
const UPDATES = [
  (url, value) => override(url, "scheme start", `${value}:`),
  (url, value) => machine.hasAnOpaquePath(url) || override(url, "host", value),
  (url, value) => machine.hasAnOpaquePath(url) || override(url, "hostname", value),
  (url, value) => {
    if (machine.cannotHaveAUsernamePasswordPort(url)) return;
    if (value === "") url.port = null;
    else override(url, "port", value);
  },
  (url, value) => machine.cannotHaveAUsernamePasswordPort(url) || machine.setTheUsername(url, value),
  (url, value) => machine.cannotHaveAUsernamePasswordPort(url) || machine.setThePassword(url, value),
  (url, value) => {
    if (machine.hasAnOpaquePath(url)) return;
    url.path = [];
    override(url, "path start", value);
  },
  (url, value) => {
    url.query = null;
    if (value === "") return;
    url.query = "";
    override(url, "query", value[0] === "?" ? value.slice(1) : value);
  },
  (url, value) => {
    url.fragment = null;
    if (value === "") return;
    url.fragment = "";
    override(url, "fragment", value[0] === "#" ? value.slice(1) : value);
  },
];
const HREF = UPDATES.length;

/** False when there can be no such address. */
function update(href, action, value) {
  const url = machine.basicURLParse(action === HREF ? value : href);
  if (url === null) return false;
  if (action !== HREF) UPDATES[action](url, value);
  return publish(url);
}

const domain = (text) => {
  const url = machine.basicURLParse(`ws://${text}`);
  return url === null || url.host === null ? "" : machine.serializeHost(url.host);
};
module.exports = {
  urlComponents: components,
  parse,
  update,
  canParse: (input, base) => read(input, base) !== null,
  domainToASCII: domain,
  domainToUnicode: (text) => require("punycode").toUnicode(domain(text)),
  getOrigin: (href) => machine.serializeURLOrigin(machine.basicURLParse(href)),
  pathToFileURL: (path) =>
    publish(machine.basicURLParse(`file://${encodeURI(path).replace(/[?#]/g, encodeURIComponent)}`)),
  format(href, hash, _unicode, search, auth) {
    const url = machine.basicURLParse(href);
    if (!hash) url.fragment = null;
    if (!search) url.query = null;
    if (!auth) url.username = url.password = "";
    return machine.serializeURL(url);
  },
};
