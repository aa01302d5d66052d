import { Duplex } from "node:stream";
import * as fc from "fast-check";
import type { Pool, PoolClient } from "pg";
import { z } from "zod";

/** What a pool's user does. Each begins on whatever session the one before left. */
export type SessionCommand =
  | { kind: "ask"; statement: Statement }
  | { kind: "transact"; statements: Statement[]; ending: Ending }
  /** The connection is lost while its answer is awaited. */
  | { kind: "vanish"; statement: Statement };

type Statement = { name?: string; text: string; values?: unknown[] };
/** unfinished: given back in the middle, as only a fault of ours would. */
type Ending = "commit" | "rollback" | "lose the connection" | "unfinished" | "give up";

export const TABLE = `create table probe (
  id int primary key,
  small smallint,
  word text check (length(word) <= 5),
  doc jsonb,
  parent int references probe (id) deferrable initially deferred
)`;

const id = fc.integer({ min: 0, max: 6 });
const sound: fc.Arbitrary<Statement> = fc.oneof(
  id.map((value) => ({
    name: "put",
    text: "insert into probe (id, word) values ($1, 'a') on conflict (id) do update set word = probe.word || 'b'",
    values: [value],
  })),
  id.map((value) => ({ name: "take", text: "delete from probe where id = $1 returning id, word", values: [value] })),
  id.map((value) => ({
    name: "look",
    text: "select id, word, doc from probe where id >= $1 order by id",
    values: [value],
  })),
  fc.constant<Statement>({ text: "select count(*)::int as rows from probe" }),
  fc.constant<Statement>({
    text: "select json_array_length($1) as length, $2::text as text",
    values: [JSON.stringify(["\0", "\ud83d"]), "half \ud83d"],
  }),
);
/** Settings and things of a session; the next session has none of them. */
const stateful: fc.Arbitrary<Statement> = fc.constantFrom(
  { text: "set search_path to nowhere" },
  { text: "set default_transaction_read_only to on" },
  { text: "create temporary table aside (id int)" },
  { text: "prepare look as select 1 as another" },
  { text: "deallocate all" },
  { text: "select pg_advisory_lock(7)" },
  { text: "listen somebody" },
  { text: "begin" },
  { text: "savepoint here" },
  { text: "rollback to savepoint here" },
  { text: "commit" },
  { text: "declare here cursor with hold for select 1" },
);
const refused: fc.Arbitrary<Statement> = fc.constantFrom<Statement>(
  { text: "insert into probe (id) values (1), (1)" },
  { text: "insert into probe (id, word) values (5, 'too long')" },
  { text: "insert into probe (id) values (null)" },
  { text: "insert into probe (id, parent) values (6, 99)" },
  { text: "set constraints all immediate" },
  { name: "int4", text: "insert into probe (id) values ($1)", values: [2_147_483_648] },
  { name: "sum", text: "select $1::int + 1 as sum", values: [2_147_483_647] },
  { name: "int2", text: "insert into probe (id, small) values (4, $1)", values: [40_000] },
  { name: "nul", text: "select $1::text", values: ["a\0b"] },
  { name: "json", text: "select $1::jsonb", values: [JSON.stringify("\ud83d")] },
  { name: "jsonnul", text: "select $1::jsonb", values: [JSON.stringify("\0")] },
  { name: "uuid", text: "select $1::uuid", values: ["not one"] },
  { name: "few", text: "select $1::int, $2::int", values: [1] },
  { text: "select 1/0" },
  { text: "selekt" },
  { text: "select * from nowhere" },
  { text: "insert into probe (id) values (3); select 1/0; insert into probe (id) values (4)" },
  { text: "do $$ begin raise exception 'no' using errcode = 'P0099'; end $$" },
  { text: "do $$ begin perform 1/0; exception when division_by_zero then null; end $$" },
  { text: "copy probe from '/nowhere'" },
  { text: "copy (select 1/0) to stdout" },
  { text: "copy probe to stdout" },
  { text: "select 1/(2 - x) from generate_series(1, 3) x" },
  { text: "lock table nowhere" },
  { text: "release savepoint nowhere" },
);
const statement = fc.oneof(
  { weight: 4, arbitrary: sound },
  { weight: 3, arbitrary: refused },
  { weight: 1, arbitrary: stateful },
);

export const sessionCommands: fc.Arbitrary<SessionCommand[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: statement.map((each) => ({ kind: "ask", statement: each }) as const) },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant("transact" as const),
        statements: fc.array(statement, { maxLength: 4 }),
        ending: fc.constantFrom<Ending>("commit", "rollback", "lose the connection", "unfinished", "give up"),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.constant({ kind: "vanish", statement: { text: "select count(*) from probe" } } as const),
    },
  ),
  { minLength: 1, maxLength: 10 },
);

/** Does it, and says what came of it: rows, or PostgreSQL's code for the refusal. */
export async function carryOut(pool: Pool, command: SessionCommand): Promise<unknown> {
  switch (command.kind) {
    case "ask":
      return outcome(pool.query(command.statement));
    case "transact": {
      const client = await pool.connect();
      const seen = [await outcome(client.query("begin"))];
      for (const each of command.statements) seen.push(await outcome(client.query(each)));
      seen.push(await end(client, command.ending));
      return seen;
    }
    case "vanish": {
      const client = await pool.connect();
      const asked = outcome(client.query(command.statement));
      cut(client);
      await asked;
      client.release(true);
      return "vanished";
    }
  }
}

async function end(client: PoolClient, ending: Ending): Promise<unknown> {
  switch (ending) {
    case "commit":
    case "rollback": {
      const seen = await outcome(client.query(ending));
      client.release(client.getTransactionStatus() !== "I");
      return seen;
    }
    case "lose the connection":
      cut(client);
      client.release(true);
      return ending;
    case "unfinished":
      client.release(client.getTransactionStatus() !== "I");
      return ending;
    case "give up":
      client.release(true);
      return ending;
  }
}

const Refusal = z.object({ code: z.string() });

async function outcome(work: Promise<{ rows: unknown[] } | { rows: unknown[] }[]>): Promise<unknown> {
  try {
    const results = await work;
    return [results].flat().map(({ rows }) => rows);
  } catch (fault) {
    return Refusal.safeParse(fault).data?.code ?? "connection lost";
  }
}

const Connected = z.object({ connection: z.object({ stream: z.instanceof(Duplex) }) });

/** As a cable does. */
function cut(client: PoolClient): void {
  Connected.parse(client).connection.stream.destroy();
}
