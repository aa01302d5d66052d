// @ts-check
import { createServer } from "vite";

/** The page with hot reload; run as a part of `npm run dev`, its port is the first argument. */
const server = await createServer({
  root: "client",
  server: { port: Number(process.argv[2]), strictPort: true, host: "127.0.0.1" },
});
await server.listen();
const close = async () => {
  await server.close();
  process.exit(0);
};
process.on("SIGTERM", () => void close());
process.on("disconnect", () => void close());
process.send?.({ type: "ready" });
