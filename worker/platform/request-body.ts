/** The most that one request may carry, in bytes. */
const maxBody = 256 * 1024;
/** How much is read of what nobody wants, in bytes, and for how long, in milliseconds. */
const mostDrained = 1024 * 1024;
const longestDrain = 2000;
/** How long a body that is wanted may take, in milliseconds: a form may be sent from a phone in the woods. */
const longestRead = 120_000;
/** The buffer that a body begins with whose length was not told, in bytes. */
const smallest = 4096;

type Reader = ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>;

/**
 * The request with its body read to the end, and its length as `content-length`. GET and HEAD come without one, whatever
 * was sent; so does a body that is too large, and the length says so. Undefined when the asker went away meanwhile.
 * Decision 22 says why no body is left unread, whatever answers afterwards.
 */
export const withBodyRead = async (request: Request): Promise<Request | undefined> => {
  if (!request.body) return request;
  const reader: Reader = request.body.getReader();
  if (request.method === "GET" || request.method === "HEAD") return withoutBody(request, reader, 0);
  const told = Number(request.headers.get("content-length"));
  if (told > maxBody) return withoutBody(request, reader, told);
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    void reader.cancel().catch(gone);
  }, longestRead);
  // Copied, because each part that is kept as it came keeps a whole buffer of the runtime's, however small it is.
  let kept = new Uint8Array(told > 0 ? told : smallest);
  let size = 0;
  while (size <= maxBody) {
    const part = await reader.read().catch(gone);
    if (!part || part.done) {
      clearTimeout(timer);
      return part && !isLate ? carrying(request, new Blob([kept.subarray(0, size)]), size) : undefined;
    }
    const end = size + part.value.byteLength;
    if (end <= maxBody) kept = put(part.value, kept, size);
    size = end;
  }
  clearTimeout(timer);
  return withoutBody(request, reader, size);
};

/** Did it carry more than a request may? To be asked of one whose body was read. */
export const isTooLarge = (request: Request): boolean => Number(request.headers.get("content-length")) > maxBody;

const withoutBody = async (request: Request, reader: Reader, size: number): Promise<Request> => {
  await drain(reader);
  return carrying(request, null, size);
};

const drain = async (reader: Reader): Promise<void> => {
  const timer = setTimeout(() => void reader.cancel().catch(gone), longestDrain);
  for (let drained = 0; drained < mostDrained; ) {
    const part = await reader.read().catch(gone);
    if (!part || part.done) break;
    drained += part.value.byteLength;
  }
  clearTimeout(timer);
  // A Worker cannot close a connection; the runtime does so when what is left of a body was given up.
  await reader.cancel().catch(gone);
};

/** The bytes with a part put after the first `size` of them, in a larger buffer where it does not fit. */
const put = (part: Uint8Array, kept: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer> => {
  const end = size + part.byteLength;
  const roomy = end <= kept.length ? kept : new Uint8Array(Math.min(maxBody, Math.max(end, kept.length * 2)));
  if (roomy !== kept) roomy.set(kept.subarray(0, size));
  roomy.set(part, size);
  return roomy;
};

const gone = (): undefined => undefined;

const carrying = (sent: Request, body: Blob | null, size: number): Request => {
  const headers = new Headers(sent.headers);
  headers.delete("transfer-encoding");
  if (size > 0) headers.set("content-length", String(size));
  else headers.delete("content-length");
  return made(sent, headers, body);
};

/** The bodies of the requests that were made here. */
const bodies = new WeakMap<Request, Blob | null>();

const made = ({ url, method, cf }: Request, headers: Headers, body: Blob | null): Request => {
  const request = new Request(url, { method, headers, body, redirect: "manual", ...(cf && { cf }) });
  bodies.set(request, body);
  return request;
};

/** A request whose body was read, with a header more. */
export const withHeader = (request: Request, name: string, value: string): Request => {
  const body = bodies.get(request);
  const headers = new Headers(request.headers);
  headers.set(name, value);
  return body === undefined ? new Request(request, { headers }) : made(request, headers, body);
};

/** A request whose body was read, once more: whoever answers the first has its body used up. */
export const onceMore = (request: Request): Request => {
  const body = bodies.get(request);
  return body ? made(request, new Headers(request.headers), body) : request;
};
