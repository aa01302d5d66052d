import { config } from "zod/v4";

// The page's policy forbids code made from text, which zod would otherwise try as soon as a schema is made. Vite gives
// this module to everyone who imports zod, so that no schema is made before.
config({ jitless: true });

export * from "zod/v4";
