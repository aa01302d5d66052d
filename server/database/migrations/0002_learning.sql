CREATE TABLE "hints_taken" (
	"identity_id" uuid NOT NULL,
	"problem" text NOT NULL,
	"number" integer NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "hints_taken_identity_id_problem_number_pk" PRIMARY KEY("identity_id","problem","number")
);
--> statement-breakpoint
CREATE TABLE "surrenders" (
	"identity_id" uuid NOT NULL,
	"problem" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "surrenders_identity_id_problem_pk" PRIMARY KEY("identity_id","problem")
);
--> statement-breakpoint
ALTER TABLE "hints_taken" ADD CONSTRAINT "hints_taken_identity_id_identities_id_fk" FOREIGN KEY ("identity_id") REFERENCES "public"."identities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "surrenders" ADD CONSTRAINT "surrenders_identity_id_identities_id_fk" FOREIGN KEY ("identity_id") REFERENCES "public"."identities"("id") ON DELETE no action ON UPDATE no action;