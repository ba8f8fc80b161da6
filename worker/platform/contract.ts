import { createRoute, OpenAPIHono, type RouteConfig, z } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import type { core } from "zod";
import { problem } from "../../schema/problems.ts";
import { isMessageKey } from "../../schema/words/messages.ts";
import type { AppEnv } from "./app-env.ts";
import { Conflict, type FieldError, Forbidden, InvalidInput } from "./errors.ts";
import { isOfParticipants, may, mayWithKey, type Permission, permissions } from "./permissions.ts";

/** A Hono app for one noun, whose validation failures become InvalidInput. */
export const nounApp = () =>
  new OpenAPIHono<AppEnv>({
    defaultHook: (result) => {
      if (!result.success) throw new InvalidInput(errorsOf(result.error));
    },
  });

/**
 * A route of the API: as zod-openapi's createRoute, with the permission it needs. The permission is asked before the
 * body is looked at, and stands in the API description as `x-permission`. What is of participants is not there where the
 * team keeps none.
 */
export const contract = <const Path extends string, const Route extends Omit<RouteConfig, "path"> & { path: Path }>(
  permission: Permission,
  route: Route,
) => {
  const isPublic = (permissions[permission] as readonly string[]).includes("public");
  const described = {
    ...route,
    "x-permission": permission,
    security: isPublic ? [] : [{ session: [] }, ...(mayWithKey("reports", permission) ? withKey : [])],
    middleware: [guard(permission)],
    responses: { ...route.responses, default: problemResponse },
  };
  return createRoute(described as unknown as Route);
};

const withKey = [{ key: [] }, { keyAsPassword: [] }];

const guard =
  (permission: Permission): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    if (!may(c.var.actor, permission)) throw new Forbidden();
    if (isOfParticipants(permission) && !(await c.var.keepsParticipants())) throw new Conflict("participantsOff");
    await next();
  };

const problemResponse = {
  description: "A problem: what was wrong and what to do next, in the asker's language.",
  content: { "application/problem+json": { schema: problem } },
};

/** A response of JSON. */
export const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { "application/json": { schema } },
});

/** A request body of JSON, required. */
export const body = <Schema extends z.ZodType>(schema: Schema) => ({
  required: true as const,
  content: { "application/json": { schema } },
});

/** The `:id` of a path. */
export const idParam = z.strictObject({ id: z.string().min(1).max(64) });

/** `If-Match`: the version that was read, quoted or not. */
export const ifMatch = z.object({ "if-match": z.string().optional().openapi({ example: '"3"' }) });

/** What zod found wrong, each by its field. */
export const errorsOf = ({ issues }: core.$ZodError): FieldError[] => issues.flatMap(fieldErrors);

const fieldErrors = (issue: core.$ZodIssue): FieldError[] => {
  const path = issue.path.join(".");
  if (isMessageKey(issue.message)) return [{ path, key: issue.message, values: valuesOf(issue) }];
  switch (issue.code) {
    case "invalid_type":
      return issue.message.includes("received undefined")
        ? [{ path, key: "required" }]
        : [{ path, key: "wrongType", values: { expected: issue.expected } }];
    case "invalid_value":
      return [{ path, key: "unknownCode", values: { allowed: issue.values.map(String).join(", ") } }];
    case "too_big":
      return [{ path, key: issue.origin === "string" ? "tooLong" : "tooMany", values: { max: String(issue.maximum) } }];
    case "too_small":
      return [{ path, key: issue.origin === "string" ? "tooShort" : "tooFew", values: { min: String(issue.minimum) } }];
    case "unrecognized_keys":
      return issue.keys
        .map((key) => key.slice(0, 60))
        .map((key) => ({
          path: [...issue.path, key].join("."),
          key: "unknownField",
          values: { keys: key },
        }));
    default:
      return [{ path, key: "wrongFormat" }];
  }
};

/** What a message of our own names: the smallest allowed, or what the rule that refused told along. */
const valuesOf = (issue: core.$ZodIssue): Record<string, string> => {
  if (issue.code === "too_small") return { min: String(issue.minimum) };
  const told = issue.code === "custom" ? (issue.params ?? {}) : {};
  return Object.fromEntries(Object.entries(told).map(([name, value]) => [name, String(value)]));
};
