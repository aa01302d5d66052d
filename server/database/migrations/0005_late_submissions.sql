DROP INDEX "rounds_due";--> statement-breakpoint
ALTER TABLE "submissions" ADD COLUMN "late" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "rounds_due" ON "rounds" USING btree ("deadline_at") WHERE status in ('running', 'closing');