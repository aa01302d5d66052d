/** Whether an output is right; the message says where it is not, and may hold parts of input and answer. */
export type Check = { accepted: true } | { accepted: false; message: string | null };
