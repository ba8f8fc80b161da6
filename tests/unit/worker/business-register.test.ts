import { expect, it } from "vitest";
import { findBusinesses } from "../../../worker/business-register/register.ts";
import { RegisterUnreachable } from "../../../worker/platform/errors.ts";
import { companies, sendJson, startRegister } from "../../register.ts";

/** Asked here and not through the Worker: the local runtime's way out to the network follows a redirect by itself. */
it("the register's client goes to no other address than its own", async () => {
  const register = await startRegister();
  register.answer = (request, response) =>
    request.url?.includes("followed")
      ? sendJson(response, { totalResults: 1, companies: [companies[0]] })
      : response.writeHead(302, { location: "/companies?followed" }).end();
  await expect(findBusinesses(register.url, { name: "kuvitelma" }, "fi")).rejects.toThrow(RegisterUnreachable);
  expect(register.asked).toHaveLength(1);
  await register.close();
});
