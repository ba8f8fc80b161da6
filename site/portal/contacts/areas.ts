import { ask } from "../../../worker/client.ts";

/** How the team is reached from each municipality. Asked before anything is shown, so that a failure can still be told. */
export const readAreas = async ({ api }: App.Locals) => {
  const read = await ask(api.areas.index.$get());
  if (!read.ok) throw new Error("The areas could not be read.");
  return read.data.items;
};
