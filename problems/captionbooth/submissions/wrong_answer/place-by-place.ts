// Mistake: compares the words place by place; what is left at the end of the longer text is lost or invented.
function countErrors(spoken: string[], shown: string[]): number[] {
  const paired = Math.min(spoken.length, shown.length);
  let substitutions = 0;
  for (let i = 0; i < paired; i++) if (spoken[i] !== shown[i]) substitutions++;
  return [substitutions, spoken.length - paired, shown.length - paired];
}
