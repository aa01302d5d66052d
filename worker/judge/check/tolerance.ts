import type { ValidatorArgs } from "#catalogue/model.ts";

export type Tolerance = Pick<ValidatorArgs, "floatAbsoluteTolerance" | "floatRelativeTolerance">;

/** The format's comparison: within either tolerance, the relative one taken of the answer; exact without any. */
export function isClose(actual: number, expected: number, tolerance: Tolerance): boolean {
  if (actual === expected) return true;
  const distance = Math.abs(actual - expected);
  // Both bounds of an infinite answer would be infinite, and let everything pass.
  return Number.isFinite(distance) && distance <= slack(expected, tolerance);
}

export function hasTolerance(tolerance: Tolerance): boolean {
  return tolerance.floatAbsoluteTolerance !== null || tolerance.floatRelativeTolerance !== null;
}

/** How far from the answer a number may be. */
function slack(expected: number, { floatAbsoluteTolerance, floatRelativeTolerance }: Tolerance): number {
  return Math.max(floatAbsoluteTolerance ?? 0, (floatRelativeTolerance ?? 0) * Math.abs(expected));
}
