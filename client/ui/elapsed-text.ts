/** `4:05`, or `1:04:05`: how long something took, in whole seconds that had passed. */
export function elapsedText(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = [hours > 0 ? String(minutes).padStart(2, "0") : String(minutes), String(seconds % 60).padStart(2, "0")];
  return hours > 0 ? [hours, ...rest].join(":") : rest.join(":");
}
