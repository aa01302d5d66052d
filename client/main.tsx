import "./ui/theme/mantine.ts";
import "@fontsource-variable/inter/wght.css";
import "./ui/theme/global.css";
import "./ui/theme/print.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/app.tsx";
import { fetchAhead } from "./fetch-ahead.ts";
import { startI18n } from "./locales/i18n.ts";
import { recoverWrites } from "./storage/journal.ts";
import { readAgain } from "./storage/stored.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html lacks the element #root");
await Promise.all([fetchAhead(location.pathname), startI18n(), recoverWrites()]);
readAgain();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
