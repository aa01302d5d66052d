import { z } from "zod";
import { stored } from "../storage/stored.ts";

/** The microphone chosen last; null: the browser's own choice. */
export const chosenDevice = stored("basecase.microphone", z.string().nullable(), null);
