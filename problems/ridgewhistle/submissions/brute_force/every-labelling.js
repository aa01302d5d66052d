/**
 * Reads every labelling, and adds up those that read as the text.
 * @param {number[][]} frames
 * @param {number[]} text
 * @returns {number}
 */
function alignmentLoss(frames, text) {
  /** @type {number[]} */
  const found = [];
  /** @type {(labels: number[], logarithm: number) => void} */
  const extend = (labels, logarithm) => {
    if (labels.length < frames.length) {
      frames[labels.length].forEach((value, label) => extend([...labels, label], logarithm + value));
      return;
    }
    const merged = labels.filter((label, at) => at === 0 || label !== labels[at - 1]);
    if (merged.filter((label) => label !== 0).join() === text.join()) found.push(logarithm);
  };
  extend([], 0);
  const top = found.reduce((most, value) => Math.max(most, value));
  return -top - Math.log(found.reduce((sum, value) => sum + Math.exp(value - top), 0));
}
