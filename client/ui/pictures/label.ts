/** A value in a node or cell. */
export function labelOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(labelOf).join(" ");
  if (typeof value === "object" && value !== null) return Object.values(value).map(labelOf).join(" ");
  return String(value);
}
