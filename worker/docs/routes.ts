import { OpenAPIHono } from "@hono/zod-openapi";
import type { AppEnv } from "../platform/app-env.ts";
import { apiReference } from "./reference.ts";

/** The API's description, and a page to read it on. */
export const docs = (app: OpenAPIHono<AppEnv>) => {
  app.openAPIRegistry.registerComponent("securitySchemes", "session", {
    type: "apiKey",
    in: "cookie",
    name: "rinnalla.session_token",
    description: "Over https the browser keeps it as `__Secure-rinnalla.session_token`.",
  });
  app.openAPIRegistry.registerComponent("securitySchemes", "key", {
    type: "http",
    scheme: "bearer",
    description: "A lead's own key of scope `reports` (POST /api/v1/api-keys). It reads figures and nothing else.",
  });
  app.openAPIRegistry.registerComponent("securitySchemes", "keyAsPassword", {
    type: "http",
    scheme: "basic",
    description: "The same key as the password, with any user name: how Excel and Power BI send it.",
  });
  return new OpenAPIHono<AppEnv>()
    .get("/openapi.json", (c) =>
      c.json(
        app.getOpenAPI31Document({
          openapi: "3.1.0",
          info: {
            title: "Rinnalla",
            version: "1",
            description:
              "The API of Rinnalla. Errors are RFC 9457 problems in the asker's language (Accept-Language). A change needs If-Match with the version that was read. A client may choose the id of what it creates: the same request sent again makes nothing twice.",
            license: { name: "MIT" },
          },
          servers: [{ url: "/" }],
        }),
      ),
    )
    .get("/docs", apiReference);
};
