// @ts-check

/**
 * How a worker's Node is started. Most of what a worker makes is gone with the next case; V8 would let the space for
 * that grow to 64 MB before it is cleared. docker-compose.yml repeats them.
 */
export const WORKER_FLAGS = ["--max-semi-space-size=4"];
