import { createServer } from "node:net";

/** The port that PORT names, or 8787. Throws when that is none, or when something listens there. */
export const choosePort = async (wanted = process.env.PORT || "8787"): Promise<string> => {
  if (!/^[1-9]\d{0,4}$/.test(wanted) || Number(wanted) > 65_535)
    throw new Error(`PORT=${wanted} is no port: set a number from 1 to 65535, or nothing for 8787.`);
  for (const host of ["127.0.0.1", "::1"]) {
    const fault = await faultOf(Number(wanted), host);
    if (fault === "EADDRINUSE") throw portIsTaken(wanted);
    if (fault === "EACCES")
      throw new Error(`Port ${wanted} may not be opened by you: set one from 1024 on, as PORT=8787.`);
  }
  return wanted;
};

export const portIsTaken = (port: string): Error =>
  new Error(`Port ${port} is taken: stop what runs there, or set another, as PORT=${Number(port) + 1}.`);

/** Why nothing can listen there; a machine may lack one of the two addresses, which is no fault of the port. */
const faultOf = (port: number, host: string) =>
  new Promise<string | undefined>((resolve) => {
    const server = createServer();
    server.once("error", ({ code }: NodeJS.ErrnoException) => resolve(code));
    server.listen({ port, host }, () => server.close(() => resolve(undefined)));
  });
