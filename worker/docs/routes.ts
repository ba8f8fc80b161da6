import { OpenAPIHono } from "@hono/zod-openapi";
import type { AppEnv } from "../platform/app-env.ts";
import { isOfParticipants, type Permission } from "../platform/permissions.ts";
import { isNamedForThem } from "../platform/without-participants.ts";
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
    .get("/openapi.json", async (c) => {
      const described = app.getOpenAPI31Document({
        openapi: "3.1.0",
        info: {
          title: "Rinnalla",
          version: "1",
          description:
            "The API of Rinnalla. Errors are RFC 9457 problems in the asker's language (Accept-Language). A change needs If-Match with the version that was read. A client may choose the id of what it creates: the same request sent again makes nothing twice.",
          license: { name: "MIT" },
        },
        servers: [{ url: "/" }],
      });
      // The fields named for participants are taken out of it as out of every answer.
      if (!(await c.var.keepsParticipants())) leaveOutTheirs(described.paths ?? {});
      return c.json(described);
    })
    .get("/docs", apiReference);
};

type Operation = { "x-permission"?: Permission; parameters?: { name: string }[] };

/** Takes the routes and the parameters that are of participants out of a description. */
const leaveOutTheirs = (paths: object): void => {
  for (const [path, methods] of Object.entries(paths) as [string, Record<string, Operation>][]) {
    for (const [method, operation] of Object.entries(methods)) {
      const permission = operation["x-permission"];
      if (permission && isOfParticipants(permission)) delete methods[method];
      else if (operation.parameters)
        operation.parameters = operation.parameters.filter(({ name }) => !isNamedForThem(name));
    }
    if (Object.keys(methods).length === 0) Reflect.deleteProperty(paths, path);
  }
};
