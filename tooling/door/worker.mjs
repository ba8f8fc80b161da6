/**
 * A second Worker on the same database: it carries out statements for a process outside, one request for each statement
 * or batch, and follows what the built Worker is still at.
 */
let underWay = 0;

export default {
  async fetch(request, env) {
    if (request.method === "GET") return Response.json({ underWay });
    const { how, statements } = await request.json();
    try {
      return Response.json({ ok: await carryOut(env.DB, how, statements) });
    } catch (error) {
      return Response.json({ error: error.message });
    }
  },
  /** An invocation ends when what it left to `waitUntil` has ended too. */
  tailStream() {
    underWay += 1;
    return (event) => {
      if (event.event.type === "outcome") underWay -= 1;
    };
  },
};

const carryOut = (db, how, statements) => {
  const made = statements.map(({ sql, values }) =>
    values.length > 0 ? db.prepare(sql).bind(...values) : db.prepare(sql),
  );
  if (how === "exec") return db.exec(statements[0].sql);
  if (how === "batch") return db.batch(made);
  if (how === "columns") return made[0].raw({ columnNames: true });
  return made[0][how]();
};
