type Signatures = Record<string, { signature: string }>;

const of = (signature: string, ...names: string[]): Signatures =>
  Object.fromEntries(names.map((name) => [name, { signature }]));

/** Arguments of the commands that statements of contests use and the parser does not know: `m` one, `o` `[one]`, `s` a star. */
export const SIGNATURES: Signatures = {
  ...of("m m m", "illustration"),
  ...of("m m", "epigraph", "fixedheightillustration"),
  ...of("m", "problemname", "sout", "st", "uline", "ul", "textsuperscript", "textsubscript", "ensuremath", "version"),
  ...of(
    "m",
    "centerline",
    "mbox",
    "hbox",
    "textnormal",
    "graphicspath",
    "usetikzlibrary",
    "pagestyle",
    "thispagestyle",
  ),
  ...of("o m", "minipage"),
  ...of("s m", "vspace", "hspace", "paragraph", "subparagraph", "nolinkurl"),
  ...of("m m", "setlength", "addtolength", "setcounter", "rule"),
  ...of("m m m", "multicolumn", "multirow"),
  ...of("m", "cline", "cmidrule", "label", "ref", "eqref", "autoref", "cref", "Cref", "pageref", "vskip"),
  ...of("s o m", "caption"),
  ...of("m", "captionof"),
};

export const ENVIRONMENTS: Signatures = {
  ...of("o m o m", "wrapfigure", "wraptable"),
  ...of("o o o m", "minipage"),
  ...of("m", "adjustbox", "multicols", "columns", "column"),
  ...of("o", "figure", "table"),
};
