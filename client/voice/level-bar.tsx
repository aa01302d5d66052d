import { useEffect, useRef } from "react";
import { meterOf } from "./level.ts";
import type { Microphone } from "./microphone.ts";
import classes from "./level-bar.module.css";

type LevelBarProps = { onLevel: Microphone["onLevel"]; size: "sign" | "check" };

/** How loud it is just now. It moves without drawing its parents again. */
export function LevelBar({ onLevel, size }: LevelBarProps) {
  const bar = useRef<HTMLSpanElement>(null);
  useEffect(
    () =>
      onLevel((level) => {
        bar.current?.style.setProperty("--level", meterOf(level).toFixed(2));
      }),
    [onLevel],
  );
  return <span ref={bar} className={classes["bar"]} data-size={size} aria-hidden />;
}
