import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import * as fc from "fast-check";
import type { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pglitePool } from "../../../../server/database/open-pglite.ts";
import { openPool } from "../../../../server/database/open-pool.ts";
import { keepPglite, type PgliteKeeper } from "../../../../server/database/pglite-keeper.ts";
import { startPostgres, type PostgresCluster } from "../../harness/postgres.ts";
import { carryOut, sessionCommands, TABLE } from "./session-command.ts";

const SEQUENCES = 300;
const DEADLINE_MS = 10 * 60_000;

/** Connections that are cut say so, each driver in its own words. */
const ignore = (): void => {};

describe("sessions", () => {
  let cluster: PostgresCluster;
  let directory: string;
  let keeper: PgliteKeeper;
  let pools: { pglite: Pool; postgres: Pool };

  beforeAll(async () => {
    directory = await mkdtemp(path.join(tmpdir(), "basecase-session-"));
    [cluster, keeper] = await Promise.all([startPostgres(), keepPglite(path.join(directory, "pg"))]);
    const connectionString = await cluster.createDatabase();
    pools = {
      pglite: pglitePool(keeper, ignore),
      postgres: openPool(
        { connectionString, max: 1, idleTimeoutMillis: 0, connectionTimeoutMillis: DEADLINE_MS },
        ignore,
      ),
    };
    await Promise.all(Object.values(pools).map((pool) => pool.query(TABLE)));
  });
  afterAll(async () => {
    await Promise.all(Object.values(pools).map((pool) => pool.end()));
    await keeper.close();
    await cluster.close();
    await rm(directory, { recursive: true, force: true });
  });

  test(
    `${SEQUENCES} sequences of queries, refusals, transactions and lost connections come out as on a real PostgreSQL`,
    { timeout: DEADLINE_MS },
    async () => {
      const seen = new Set<string>();
      await fc.assert(
        fc.asyncProperty(sessionCommands, async (commands) => {
          await Promise.all(Object.values(pools).map(startAnew));
          for (const command of commands) {
            const [pglite, postgres] = [await carryOut(pools.pglite, command), await carryOut(pools.postgres, command)];
            expect({ command, came: pglite }).toEqual({ command, came: postgres });
            for (const [code] of JSON.stringify(postgres).matchAll(/"[0-9A-Z]{5}"/g)) seen.add(code);
          }
          const [pglite, postgres] = await Promise.all(Object.values(pools).map(whatIsLeft));
          expect(pglite).toEqual(postgres);
        }),
        { numRuns: SEQUENCES, seed: 20_261_129 },
      );
      // The statements reach every kind of refusal, or the test proves little.
      expect(seen.size).toBeGreaterThan(15);
    },
  );
});

/** A session of its own and an empty table. */
async function startAnew(pool: Pool): Promise<void> {
  (await pool.connect()).release(true);
  await pool.query("delete from probe");
}

/** What the next user finds, whatever was left behind. */
async function whatIsLeft(pool: Pool): Promise<unknown> {
  (await pool.connect()).release(true);
  const { rows } = await pool.query({ name: "left", text: "select * from probe order by id" });
  return rows;
}
