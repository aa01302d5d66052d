-- Stores an unjudged submission unless too many of its owner's wait, and returns how many did; null without an owner.
-- The lock makes two requests of one owner take turns, so that neither slips past the limit. In one function it is one
-- exchange with the database in place of five, and every statement of it sees what was committed before that statement.
CREATE FUNCTION accept_submission(
  owner uuid, pending_limit integer,
  new_id uuid, new_problem text, new_purpose text, new_language text, new_source text, new_own_cases json, now bigint
) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  pending integer;
BEGIN
  PERFORM 1 FROM identities WHERE id = owner FOR UPDATE;
  IF NOT FOUND THEN
    RETURN NULL;
  END IF;
  SELECT count(*) INTO pending FROM submissions WHERE identity_id = owner AND verdict IS NULL;
  IF pending < pending_limit THEN
    INSERT INTO submissions (id, identity_id, problem, purpose, language, source, own_cases, created_at)
    VALUES (new_id, owner, new_problem, new_purpose, new_language, new_source, new_own_cases, now);
  END IF;
  RETURN pending;
END
$$;
