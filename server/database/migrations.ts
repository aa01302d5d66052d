import { fileURLToPath } from "node:url";

/** Made by `drizzle-kit generate` from `schema.ts`. */
export const MIGRATIONS = { migrationsFolder: fileURLToPath(new URL("migrations", import.meta.url)) };
