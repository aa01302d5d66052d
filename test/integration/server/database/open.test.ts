import { chmod, stat } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabases, type Databases } from "../../harness/database.ts";

describe("PostgreSQL", () => {
  let databases: Databases;
  beforeAll(async () => {
    databases = await openDatabases("postgres");
  });
  afterAll(() => databases.close());

  test("servers that start together on an empty database make its tables once", async () => {
    const empty = await databases.create();
    const stores = await Promise.all([empty.open(), empty.open(), empty.open()]);
    const kept = await Promise.all(stores.map((store, index) => store.setting("key", () => String(index))));
    expect(new Set(kept).size).toBe(1);
    await Promise.all(stores.map((store) => store.close()));
  });
});

describe("PGlite", () => {
  let databases: Databases;
  beforeAll(async () => {
    databases = await openDatabases("pglite");
  });
  afterAll(() => databases.close());

  test("nobody else looks into a data directory, even one that was open", async () => {
    const database = await databases.create();
    const directory = database.env["BASECASE_DATA_DIR"] ?? "";
    const files = path.join(directory, "pg");
    const inner = path.join(files, "PG_VERSION");
    for (const each of [directory, files]) await chmod(each, 0o755);
    await chmod(inner, 0o666);
    const store = await database.open();
    for (const each of [directory, files]) expect((await stat(each)).mode & 0o777).toBe(0o700);
    expect((await stat(inner)).mode & 0o777).toBe(0o600);
    await store.close();
  });

  test("a data directory in use is refused, and free again once it is closed", async () => {
    const database = await databases.create();
    const store = await database.open();
    await expect(database.open()).rejects.toThrow(/in use by another Basecase server/);
    await store.close();
    const again = await database.open();
    await expect(again.ping()).resolves.toBeUndefined();
    await again.close();
  });
});
