type Frame = { functionName: string; url: string; lineNumber: number; columnNumber: number };
/** What V8's profiler tells, as far as it is asked: nodes of the tree of calls, and the node of each sample. */
export type Profile = {
  nodes: { id: number; callFrame: Frame; children?: number[] }[];
  samples: number[];
};
type Told = { id?: number; result?: { profile?: Profile }; error?: { message: string } };

/** Microseconds between samples. */
const interval = 200;

/** Profiles one isolate of workerd, from now until the returned is called. `address` is that of its inspector. */
export const startProfile = async (address: URL): Promise<() => Promise<Profile>> => {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (told: Told) => void>();
  socket.onmessage = ({ data }) => {
    const told: Told = JSON.parse(String(data));
    if (told.id !== undefined) waiting.get(told.id)?.(told);
  };
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error(`No inspector at ${address}`));
  });
  const send = async (method: string, params: object = {}) => {
    const id = waiting.size + 1;
    const told = new Promise<Told>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params }));
    const { result, error } = await told;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  };
  await send("Profiler.enable");
  await send("Profiler.setSamplingInterval", { interval });
  await send("Profiler.start");
  return async () => {
    const result = await send("Profiler.stop");
    socket.close();
    if (!result?.profile) throw new Error(`No profile of ${address}`);
    return result.profile;
  };
};
