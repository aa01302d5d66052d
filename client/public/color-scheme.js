// Runs before the first paint, so that a dark page never flashes white. A file of its own: the policy allows no inline script.
(function () {
  var chosen = null;
  try {
    chosen = JSON.parse(localStorage.getItem("basecase.settings") || "{}").colorScheme;
  } catch {
    // A locked or damaged store means the system's choice.
  }
  var dark = chosen === "dark" || (chosen !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.setAttribute("data-mantine-color-scheme", dark ? "dark" : "light");
})();
