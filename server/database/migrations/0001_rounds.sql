CREATE TABLE "round_batches" (
	"round_id" uuid NOT NULL,
	"task" integer NOT NULL,
	"language" text NOT NULL,
	"version" integer NOT NULL,
	"id" uuid NOT NULL,
	"changes" json NOT NULL,
	CONSTRAINT "round_batches_round_id_task_language_version_pk" PRIMARY KEY("round_id","task","language","version")
);
--> statement-breakpoint
CREATE TABLE "round_documents" (
	"round_id" uuid NOT NULL,
	"task" integer NOT NULL,
	"language" text NOT NULL,
	"base" text NOT NULL,
	"text" text NOT NULL,
	"version" integer NOT NULL,
	"edited_at" bigint,
	"recording" "bytea",
	CONSTRAINT "round_documents_round_id_task_language_pk" PRIMARY KEY("round_id","task","language")
);
--> statement-breakpoint
CREATE TABLE "round_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"round_id" uuid NOT NULL,
	"at" bigint NOT NULL,
	"event" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "round_notes" (
	"round_id" uuid NOT NULL,
	"task" integer NOT NULL,
	"revision" integer NOT NULL,
	"notes" json NOT NULL,
	CONSTRAINT "round_notes_round_id_task_pk" PRIMARY KEY("round_id","task")
);
--> statement-breakpoint
CREATE TABLE "rounds" (
	"id" uuid PRIMARY KEY NOT NULL,
	"identity_id" uuid NOT NULL,
	"created_at" bigint NOT NULL,
	"plan" json NOT NULL,
	"status" text NOT NULL,
	"deadline_at" bigint,
	"rating" json
);
--> statement-breakpoint
ALTER TABLE "submissions" ADD COLUMN "round_id" uuid;--> statement-breakpoint
ALTER TABLE "submissions" ADD COLUMN "round_task" integer;--> statement-breakpoint
ALTER TABLE "submissions" ADD COLUMN "auto" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "round_documents" ADD CONSTRAINT "round_documents_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_events" ADD CONSTRAINT "round_events_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_notes" ADD CONSTRAINT "round_notes_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_identity_id_identities_id_fk" FOREIGN KEY ("identity_id") REFERENCES "public"."identities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "round_events_round" ON "round_events" USING btree ("round_id");--> statement-breakpoint
CREATE INDEX "rounds_history" ON "rounds" USING btree ("identity_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "rounds_live" ON "rounds" USING btree ("identity_id") WHERE status in ('ready', 'running');--> statement-breakpoint
CREATE INDEX "rounds_due" ON "rounds" USING btree ("deadline_at") WHERE status = 'running';--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "submissions_round" ON "submissions" USING btree ("round_id") WHERE round_id is not null;