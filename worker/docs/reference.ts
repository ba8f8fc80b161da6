import type { Context } from "hono";
import { html } from "hono/html";

/** The reference page; what it runs is our own copy under /reference, so that nothing is fetched from elsewhere. */
export const apiReference = (c: Context) => {
  return c.html(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Rinnalla API</title>
<link rel="stylesheet" href="/reference/swagger-ui.css">
</head>
<body>
<main id="reference"></main>
<script src="/reference/swagger-ui-bundle.js"></script>
<script src="/reference/open.js"></script>
</body>
</html>`);
};
