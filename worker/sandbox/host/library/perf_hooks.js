// The clock, and marks and measures on it.
const { realm } = internalBinding;
const entries = [];
class PerformanceEntry {
  constructor(name, entryType, startTime, duration, detail = null) {
    this.name = name;
    this.entryType = entryType;
    this.startTime = startTime;
    this.duration = duration;
    this.detail = detail;
  }
  toJSON() {
    return { ...this };
  }
}
class PerformanceMark extends PerformanceEntry {}
class PerformanceMeasure extends PerformanceEntry {}
const instantOf = (mark, otherwise) => {
  if (mark === undefined) return otherwise;
  if (typeof mark === "number") return mark;
  const found = entries.findLast((entry) => entry.entryType === "mark" && entry.name === mark);
  if (found !== undefined) return found.startTime;
  const DOMException = require("internal/util").lazyDOMExceptionClass();
  throw new DOMException(`The "${mark}" performance mark has not been set`, "SyntaxError");
};
class Performance {
  get timeOrigin() {
    return realm.timeOrigin;
  }
  now() {
    return realm.now();
  }
  mark(name, options) {
    const mark = new PerformanceMark(`${name}`, "mark", options?.startTime ?? realm.now(), 0, options?.detail ?? null);
    entries.push(mark);
    return mark;
  }
  measure(name, from, to) {
    const options = typeof from === "object" && from !== null ? from : { start: from, end: to };
    const end = instantOf(options.end, realm.now());
    const start = instantOf(options.start, 0);
    const measure = new PerformanceMeasure(`${name}`, "measure", start, end - start, options.detail ?? null);
    entries.push(measure);
    return measure;
  }
  getEntries() {
    return entries.toSorted((left, right) => left.startTime - right.startTime);
  }
  getEntriesByName(name, type) {
    return this.getEntries().filter((entry) => entry.name === name && (type === undefined || entry.entryType === type));
  }
  getEntriesByType(type) {
    return this.getEntries().filter((entry) => entry.entryType === type);
  }
  clearMarks(name) {
    this.#clear("mark", name);
  }
  clearMeasures(name) {
    this.#clear("measure", name);
  }
  #clear(type, name) {
    for (let index = entries.length - 1; index >= 0; index -= 1) {
      if (entries[index].entryType === type && (name === undefined || entries[index].name === name))
        entries.splice(index, 1);
    }
  }
  timerify(call) {
    return call;
  }
  eventLoopUtilization() {
    return { idle: 0, active: 0, utilization: 0 };
  }
  toJSON() {
    return { timeOrigin: this.timeOrigin };
  }
}
const performance = new Performance();
module.exports = { performance, Performance, PerformanceEntry, PerformanceMark, PerformanceMeasure };
