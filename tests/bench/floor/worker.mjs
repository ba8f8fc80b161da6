/**
 * The least that the work can cost: the same questions put straight to D1 in hand-written SQL, with no sign-in, no
 * checks and no framework. What the product costs is told as a multiple of it.
 */
export default {
  async fetch(request, { DB: db }) {
    const { pathname, searchParams } = new URL(request.url);
    const asked = (name) => searchParams.get(name) ?? "";
    switch (pathname) {
      case "/health":
        await db.prepare("SELECT 1").run();
        return Response.json({ ok: true });
      case "/page":
        return Response.json({ ok: true });
      case "/list":
        return Response.json(await listEmployers(db, asked("municipality")));
      case "/contact":
        return Response.json(await createContact(db, await request.json(), asked("coach")));
      case "/weekly":
        return Response.json(await countWeekly(db, asked("from"), asked("to")));
      case "/placements":
        return Response.json(await countPlacements(db, asked("from"), asked("to")));
      default:
        return new Response(null, { status: 404 });
    }
  },
};

const listEmployers = async (db, municipality) => {
  const { results } = await db
    .prepare(
      `SELECT e.id, e.name, e.sector, e.size, e.municipality, u.name AS coach FROM employers e
       LEFT JOIN users u ON u.id = e.responsible_coach_id
       WHERE e.archived_at IS NULL AND e.municipality = ? ORDER BY e.name_folded, e.id LIMIT 26`,
    )
    .bind(municipality)
    .all();
  return { items: results.slice(0, 25), more: results.length > 25 };
};

const createContact = async (db, { id, employerId, date, isoWeek, note }, coach) => {
  const now = Date.now();
  await db
    .prepare(
      `INSERT INTO contacts (id, employer_id, purpose, channel, outcome, date, iso_week, note, created_by, created_at, updated_at)
       VALUES (?, ?, 'targeted', 'phone', 'interested', ?, ?, ?, ?, ?, ?)`,
    )
    .bind(id, employerId, date, isoWeek, note, coach, now, now)
    .run();
  return { id };
};

const countWeekly = async (db, from, to) => {
  const { results } = await db
    .prepare(
      `SELECT coach_id, iso_week, count(*) AS n FROM contact_coaches
       WHERE in_person = 1 AND date >= ? AND date <= ? GROUP BY coach_id, iso_week`,
    )
    .bind(from, to)
    .all();
  return results;
};

const countPlacements = async (db, from, to) => {
  const { results } = await db
    .prepare(
      `SELECT municipality, sector, wage_subsidy, count(*) AS n FROM placements
       WHERE kind <> 'work_trial' AND started_on >= ? AND started_on <= ? GROUP BY municipality, sector, wage_subsidy`,
    )
    .bind(from, to)
    .all();
  return results;
};
