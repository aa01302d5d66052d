/**
 * Lets the music of every place drift east, place by place.
 * @param {number[]} loud
 * @param {number[]} patience
 * @param {number} fade
 * @returns {{ complaints: number, excess: number }}
 */
function hearComplaints(loud, patience, fade) {
  const heard = [];
  loud.forEach((loudness, place) => {
    for (let at = place + 1; at < loud.length; at++) {
      loudness -= fade;
      if (loudness >= 0 && loudness >= patience[at]) heard.push(loudness - patience[at]);
    }
  });
  return { complaints: heard.length, excess: heard.reduce((sum, part) => sum + part, 0) };
}
