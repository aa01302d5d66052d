CREATE TABLE "identities" (
	"id" uuid PRIMARY KEY NOT NULL,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"name" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "submissions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"identity_id" uuid NOT NULL,
	"problem" text NOT NULL,
	"purpose" text NOT NULL,
	"language" text NOT NULL,
	"source" text NOT NULL,
	"own_cases" json NOT NULL,
	"created_at" bigint NOT NULL,
	"judgement" json,
	"verdict" text,
	"failed_case" integer,
	"cpu_time_ms" double precision,
	"memory_mb" double precision
);
--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_identity_id_identities_id_fk" FOREIGN KEY ("identity_id") REFERENCES "public"."identities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "submissions_history" ON "submissions" USING btree ("identity_id","problem","created_at","id");--> statement-breakpoint
CREATE INDEX "submissions_queued" ON "submissions" USING btree ("created_at","id") WHERE verdict is null;--> statement-breakpoint
CREATE INDEX "submissions_pending" ON "submissions" USING btree ("identity_id") WHERE verdict is null;--> statement-breakpoint
CREATE INDEX "submissions_runs" ON "submissions" USING btree ("created_at") WHERE purpose = 'run';