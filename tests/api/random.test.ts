import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { addDays, today } from "../../schema/values/calendar.ts";
import { openWorld, stateOf, type World } from "./client.ts";
import { bodies, fresh, unknownId } from "./rows.ts";

let w: World;
let ids: string[];
beforeAll(async () => {
  w = await openWorld();
  const rows = [fresh.employer, fresh.contactPerson, fresh.contact, fresh.participant, fresh.placement, fresh.followUp];
  ids = await Promise.all([...rows, fresh.inquiry, fresh.user].map(async (make) => (await make(w)).id));
});
afterAll(() => w.worker.close());

/** `npm run soak` sets the number; then each run draws other requests, and a failure tells its seed. */
const soak = Number(process.env.SOAK_RUNS);
const runs = soak || 200;

/** What breaks programs: no text, other texts than meant, figures at an edge. */
const nasty = fc.constantFrom<unknown>(
  ...["", " ", "\u0000", "\ud800", "a\u0000b", "010594Y9032", "2022-02-31", "0000-00-00", "+275760-09-13", unknownId],
  ...["'; DROP TABLE users; --", "$&", "{field}", "__proto__", "constructor", "🦌".repeat(500), "ä".repeat(5000)],
  ...[0, -1, 0.5, 1e308, Number.MAX_SAFE_INTEGER, null, true, [], {}, [[]], [null], { length: -1 }],
);
/** Words of every noun's own vocabulary, so that some requests come far. */
const fitting = fc.constantFrom<unknown>(
  ...["company", "698", "visit", "cold", "interested", "self", "study", "employment", "permanent", "reminder", "hire"],
  ...[
    "completed",
    "resigned",
    "fi",
    "2022-03-01",
    "09:30",
    "040 000 0003",
    "uusi@keksitty.example",
    ["coach"],
    ["320"],
  ],
  ...[addDays(today(), 3), 20, true],
);
const someId = fc.nat().map((n) => ids[n % ids.length]);
const value = fc.oneof(
  fitting,
  someId,
  nasty,
  fc.string({ unit: "binary", maxLength: 50 }),
  fc.jsonValue({ maxDepth: 3 }),
);

type Sent = { method: "POST" | "PATCH" | "PUT"; path: string; body: unknown };

/** One request to one of the routes that take a body: fields it knows, with values it may not. */
const request = (): fc.Arbitrary<Sent> => {
  const routes = Object.entries(w.document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { requestBody }]) => {
      const schema = requestBody?.content["application/json"]?.schema as { properties?: object } | undefined;
      return schema
        ? [{ path, method: method.toUpperCase() as Sent["method"], fields: Object.keys(schema.properties ?? {}) }]
        : [];
    }),
  );
  const body = (fields: string[]) =>
    fc.oneof(
      { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
      {
        weight: 4,
        arbitrary: fc.record(Object.fromEntries(fields.map((field) => [field, value])), { requiredKeys: [] }),
      },
      {
        weight: 3,
        arbitrary: fc
          .tuple(fc.constantFrom(...good()), fc.constantFrom(...fields), value)
          .map(([base, field, one]) => ({ ...base, [field]: one })),
      },
    );
  return fc.constantFrom(...routes).chain(({ path, method, fields }) =>
    fc.record({
      method: fc.constant(method),
      path: someId.map((id) => path.replace("{id}", id ?? "")),
      body: body(fields),
    }),
  );
};
const good = (): object[] => [
  bodies.employer(),
  bodies.contactPerson(ids[0] ?? ""),
  bodies.contact(ids[0] ?? ""),
  bodies.participant(),
  bodies.placement(ids[3] ?? "", ids[0] ?? ""),
  bodies.followUp(ids[0] ?? ""),
  bodies.inquiry(),
];

it(
  `no request of ${runs} breaks the service, and none that is refused writes anything`,
  async () => {
    let before = await stateOf(w.db);
    await fc.assert(
      fc.asyncProperty(request(), fc.constantFrom(1, 2, undefined), async ({ method, path, body }, ifMatch) => {
        // Each answer's form is compared with the API's description on the way.
        const { status, text } = await w.leadAdmin.call(method, path, { body, ifMatch });
        const after = await stateOf(w.db);
        expect(status, text).toBeLessThan(500);
        if (status >= 400) expect(after).toEqual(before);
        before = after;
      }),
      { numRuns: runs, ...(soak ? {} : { seed: 2022 }), endOnFailure: soak === 0 },
    );
  },
  60_000 + runs * 500,
);
