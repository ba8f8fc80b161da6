/** Does the browser hold what has this tag already? Then an answer without a body is enough. */
export const browserHolds = (request: Request, tag: string): boolean =>
  (request.headers.get("if-none-match") ?? "")
    .split(",")
    .map((held) => held.trim().replace(/^(?!W\/)/, "W/"))
    .includes(tag);
