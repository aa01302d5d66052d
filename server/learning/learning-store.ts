/** Which help its owner took with a problem. Every method may throw: that is the database's fault. */
export type LearningStore = {
  read(userId: string, problem: string): Promise<{ hints: number; gaveUpAt: number | null }>;
  /** One taken before keeps its instant. */
  takeHint(userId: string, problem: string, number: number, at: number): Promise<void>;
  /** For good: the first instant stays. */
  giveUp(userId: string, problem: string, at: number): Promise<void>;
};
