import type { Context } from "hono";
import { html } from "hono/html";

/** The reference page; its script is our own copy under /reference, so that nothing is fetched from elsewhere. */
export const apiReference = (c: Context) => {
  return c.html(html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Rinnalla API</title></head>
<body>
<script id="api-reference" data-url="/api/openapi.json" data-configuration='{"withDefaultFonts":false,"telemetry":false,"hideClientButton":true,"showDeveloperTools":"never","agent":{"disabled":true},"mcp":{"disabled":true}}'></script>
<script src="/reference/standalone.js"></script>
</body>
</html>`);
};
