DROP INDEX "submissions_queued";--> statement-breakpoint
DROP INDEX "submissions_pending";--> statement-breakpoint
ALTER TABLE "submissions" ADD COLUMN "stopped_at" bigint;--> statement-breakpoint
ALTER TABLE "submissions" ADD COLUMN "stop_reason" text;--> statement-breakpoint
ALTER TABLE "submissions" ADD COLUMN "only_case" integer;--> statement-breakpoint
ALTER TABLE "submissions" ADD COLUMN "address" text;--> statement-breakpoint
CREATE INDEX "submissions_address" ON "submissions" USING btree ("address") WHERE verdict is null and stopped_at is null;--> statement-breakpoint
CREATE INDEX "submissions_queued" ON "submissions" USING btree ("created_at","id") WHERE verdict is null and stopped_at is null;--> statement-breakpoint
CREATE INDEX "submissions_pending" ON "submissions" USING btree ("identity_id") WHERE verdict is null and stopped_at is null;--> statement-breakpoint
DROP FUNCTION accept_submission(uuid, integer, uuid, text, text, text, text, json, bigint);
--> statement-breakpoint
-- Stores an open submission unless too many of its owner's, or of those who share an address, are open. A new run takes
-- the place of the owner's open runs of that problem outside of rounds, which are stopped and given back; nobody waits
-- for what they would have said. No row: there is no such owner. The lock makes two requests of one owner take turns.
CREATE FUNCTION accept_submission(
  owner uuid, pending_limit integer, from_address text, address_limit integer,
  new_id uuid, new_problem text, new_purpose text, new_language text, new_source text, new_own_cases json,
  new_only_case integer, now bigint
) RETURNS TABLE (status text, pending integer, of_address integer, replaced uuid[]) LANGUAGE plpgsql AS $$
DECLARE
  old uuid[];
BEGIN
  PERFORM 1 FROM identities WHERE id = owner FOR UPDATE;
  IF NOT FOUND THEN
    RETURN;
  END IF;
  SELECT coalesce(array_agg(s.id), '{}') INTO old FROM submissions s
    WHERE new_purpose = 'run' AND s.identity_id = owner AND s.verdict IS NULL AND s.stopped_at IS NULL
      AND s.purpose = 'run' AND s.problem = new_problem AND s.round_id IS NULL;
  pending := (SELECT count(*) FROM submissions s
    WHERE s.identity_id = owner AND s.verdict IS NULL AND s.stopped_at IS NULL AND s.id <> ALL (old));
  of_address := (SELECT count(*) FROM submissions s
    WHERE s.address = from_address AND s.verdict IS NULL AND s.stopped_at IS NULL AND s.id <> ALL (old));
  replaced := '{}';
  IF pending >= pending_limit THEN
    status := 'tooManyPending';
  ELSIF from_address IS NOT NULL AND of_address >= address_limit THEN
    status := 'tooManyOfAddress';
  ELSE
    WITH ended AS (
      UPDATE submissions s SET stopped_at = now, stop_reason = 'replaced', address = NULL
        WHERE s.id = ANY (old) AND s.verdict IS NULL AND s.stopped_at IS NULL
        RETURNING s.id
    )
    SELECT coalesce(array_agg(ended.id), '{}') INTO replaced FROM ended;
    INSERT INTO submissions
      (id, identity_id, problem, purpose, language, source, own_cases, only_case, created_at, address)
      VALUES (new_id, owner, new_problem, new_purpose, new_language, new_source, new_own_cases, new_only_case, now,
        from_address);
    status := 'accepted';
  END IF;
  RETURN NEXT;
END
$$;
