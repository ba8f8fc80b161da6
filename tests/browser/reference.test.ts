import { expect, it } from "vitest";
import { useDemoSite } from "./site.ts";

const site = useDemoSite();

it("the API's reference shows what can be asked, asks nothing of others, and is refused nothing", async () => {
  const page = await (await site.open({ width: 1280 })).newPage();
  const faults: string[] = [];
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== "data:" && origin !== site.worker.url.origin) faults.push(`asked for ${request.url()}`);
  });
  page.on("response", (response) => {
    if (!response.ok()) faults.push(`${response.status()} of ${response.url()}`);
  });
  page.on("pageerror", ({ message }) => faults.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  await page.goto("/api/docs");
  await page.click('[data-tag="follow-ups"]');
  await page.getByText("Promise an employer something by a day").click();
  await page.getByText("Try it out").waitFor();
  expect(faults).toEqual([]);
});
