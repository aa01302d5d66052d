/** The looks of an exported report, on a screen and on paper. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #221f24; --quiet: #6b656e; --line: #e4e0e5; --sunken: #f6f4f6; --accent: #7a356c; --late: #7d5200; --paper: #fff; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e2e8; --quiet: #a59fa9; --line: #35313a; --sunken: #151317; --accent: #dba9d0; --late: #e6b450; --paper: #1c1a1f; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.6 system-ui, sans-serif; }
:lang(ko) { word-break: keep-all; overflow-wrap: anywhere; }
main { max-width: 860px; margin: 0 auto; padding: 40px 24px 80px; }
h1 { margin: 0; font-size: 28px; letter-spacing: -0.02em; }
h2 { margin: 36px 0 10px; padding-top: 20px; border-top: 1px solid var(--line); font-size: 18px; }
h3 { margin: 20px 0 6px; font-size: 13px; color: var(--quiet); }
.quiet { margin: 4px 0 12px; color: var(--quiet); font-size: 13px; }
.prompt { white-space: pre-wrap; }
table { width: 100%; border-collapse: collapse; font-size: 14px; }
th { text-align: left; font-size: 12px; font-weight: 500; color: var(--quiet); }
td, th { padding: 4px 10px 4px 0; vertical-align: middle; }
.time { width: 1%; text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.bar { position: relative; width: 60%; height: 22px; }
.bar span { position: absolute; left: 0; top: 50%; translate: 0 -50%; border-radius: 3px; }
.planned { height: 18px; background: var(--sunken); box-shadow: inset 0 0 0 1px var(--line); }
.taken { height: 8px; background: var(--accent); }
.taken.over { background: var(--late); }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(150px, 1fr)); gap: 10px 24px; margin: 0 0 12px; }
dt { font-size: 12px; color: var(--quiet); }
dd { margin: 0; font-variant-numeric: tabular-nums; }
pre { margin: 0; padding: 12px 14px; overflow-x: auto; border: 1px solid var(--line); border-radius: 6px; background: var(--sunken); font: 13px/1.55 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
details { margin-top: 16px; }
summary { color: var(--accent); cursor: pointer; font-weight: 550; }
`;
