import classes from "./output-text.module.css";

/** Text that a program took or made, shown as it is: text, never markup. */
export function OutputText({ title, text, empty }: { title: string; text: string; empty?: string }) {
  return (
    <figure className={classes["figure"]}>
      <figcaption>{title}</figcaption>
      {text === "" && empty !== undefined ? (
        <p className={classes["empty"]}>{empty}</p>
      ) : (
        // Long output scrolls, and what scrolls must be within the keyboard's reach.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <pre tabIndex={0} aria-label={title}>
          {text}
        </pre>
      )}
    </figure>
  );
}
