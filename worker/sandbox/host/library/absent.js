// Globals of Node that a program without network and threads can't have. Each says so when it is called.
const absent = (name) =>
  ({
    [name]() {
      throw new Error(`${name} is not here: a program has no network and no threads of its own`);
    },
  })[name];
class Navigator {
  get hardwareConcurrency() {
    return 1;
  }
  get language() {
    return "en-US";
  }
  get languages() {
    return ["en-US"];
  }
  get platform() {
    return process.platform;
  }
  get userAgent() {
    return `Node.js/${process.versions.node.split(".")[0]}`;
  }
}
module.exports = { navigator: new Navigator() };
for (const name of ["fetch", "WebSocket", "MessageChannel", "BroadcastChannel"]) module.exports[name] = absent(name);
