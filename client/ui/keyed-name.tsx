import { Kbd } from "@mantine/core";
import classes from "./keyed-name.module.css";

/** What a button does, with the keys that do it too. */
export function KeyedName({ name, keys }: { name: string; keys: string[] }) {
  return (
    <span className={classes["keys"]}>
      {name}
      {keys.map((key) => (
        <Kbd key={key}>{key}</Kbd>
      ))}
    </span>
  );
}
