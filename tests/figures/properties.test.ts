import fc from "fast-check";
import { expect, it } from "vitest";
import type { Cell, ReportTable } from "../../schema/reports.ts";
import { addDays, type Day } from "../../schema/values/calendar.ts";
import { placementKinds, type ReportName } from "../../schema/vocabulary.ts";
import { readTables } from "../../worker/reports/engine/read.ts";
import { useRowsInTurn } from "./database.ts";
import { anyOrganisation, laidOut } from "./organisations.ts";

const { scope, holding, put } = useRowsInTurn();

const names = ["employment", "placements", "referrals", "retention", "first-steps", "contacts"] as const;
type Tables = Partial<Record<ReportName, ReportTable>>;
const read = ([from, to]: readonly [Day, Day]): Promise<Tables> =>
  readTables(scope, names, { from, to, municipality: undefined });

/** Every cell by its table, row and column. What is printed only where it has a value is nothing where it is not. */
const cellsOf = (tables: Tables): Map<string, Cell> =>
  new Map(
    Object.entries(tables).flatMap(([name, { rows }]) =>
      rows.flatMap(({ key, cells }) =>
        Object.entries(cells).map(([column, cell]): [string, Cell] => [`${name} ${key} ${column}`, cell]),
      ),
    ),
  );
const figure = (tables: Tables, cell: string): number => cellsOf(tables).get(cell)?.n ?? 0;

const threeDays = fc
  .tuple(...[0, 1, 2].map(() => fc.integer({ min: -40, max: 1000 })))
  .map(([...offsets]) => offsets.sort((a, b) => a - b).map((offset) => addDays("2021-06-01", offset)));
const inhabited = anyOrganisation.filter(({ people }) => people.length > 0);

it("municipalities add up to the total", async () => {
  await fc.assert(
    fc.asyncProperty(anyOrganisation, threeDays, (organisation, [from = "", , to = ""]) =>
      holding(laidOut(organisation).rows, async () => {
        const { contacts: _, ...tables } = await read([from, to]);
        for (const [name, { rows, columns }] of Object.entries(tables))
          for (const { key, cells } of rows) {
            const sum = (of: (cell: Cell | undefined) => number | undefined) =>
              columns.filter((column) => column !== "total").reduce((all, column) => all + (of(cells[column]) ?? 0), 0);
            const { n, of } = cells.total ?? {};
            expect([name, key, sum((cell) => cell?.n), sum((cell) => cell?.of)]).toEqual([name, key, n, of ?? 0]);
          }
      }),
    ),
    { numRuns: 40 },
  );
}, 120_000);

/** Persons counted once however often something began for them, and a state at the period's end. */
const distinct = ["work_trial", "study", "other_services"].map((key) => `placements ${key}`);
const states = ["employment ", "placements in_coaching"];

it("a period split in two adds up, and persons are at most the sum", async () => {
  await fc.assert(
    fc.asyncProperty(anyOrganisation, threeDays, (organisation, [from = "", middle = "", last = ""]) =>
      holding(laidOut(organisation).rows, async () => {
        const to = addDays(last, 1);
        const [whole, early, late] = await Promise.all(
          (
            [
              [from, to],
              [from, middle],
              [addDays(middle, 1), to],
            ] as const
          ).map(read),
        );
        for (const cell of cellsOf(whole ?? {}).keys()) {
          const [union = 0, first = 0, second = 0] = [whole, early, late].map((tables) => figure(tables ?? {}, cell));
          if (states.some((state) => cell.startsWith(state))) expect([cell, union]).toEqual([cell, second]);
          else if (distinct.some((key) => cell.startsWith(key)) || cell.startsWith("contacts employersContacted")) {
            expect(union).toBeLessThanOrEqual(first + second);
            expect(union).toBeGreaterThanOrEqual(Math.max(first, second));
          } else expect([cell, union]).toEqual([cell, first + second]);
        }
      }),
    ),
    { numRuns: 30 },
  );
}, 120_000);

const addition = fc.record({
  person: fc.nat(),
  workplace: fc.nat({ max: 2 }),
  kind: fc.constantFrom(...placementKinds),
  subsidised: fc.boolean(),
  day: fc.integer({ min: -40, max: 1000 }).map((offset) => addDays("2021-06-01", offset)),
});

it("one more placement changes the cells it is in, and no other", async () => {
  await fc.assert(
    fc.asyncProperty(inhabited, threeDays, addition, (organisation, [from = "", , to = ""], added) => {
      const { rows, employers, placement } = laidOut(organisation);
      const {
        id = "",
        municipality = "",
        startedOn = "",
      } = rows.participants[added.person % rows.participants.length] ?? {};
      const { sector } = rows.employers[added.workplace] ?? {};
      const wageSubsidy = added.subsidised && added.kind !== "work_trial";
      const isJob = added.kind !== "work_trial";
      return holding(rows, async () => {
        const before = await read([from, to]);
        const known = rows.placements.length;
        placement(id, employers[added.workplace] ?? "", added.day, {
          kind: added.kind,
          contract: isJob ? "permanent" : null,
          wageSubsidy,
        });
        await put({ placements: rows.placements.slice(known) });
        const after = await read([from, to]);

        const kept = cellsOf(before);
        // A row that the placement brings into the table brings its noughts along.
        const changed = [...cellsOf(after)].filter(
          ([cell, { n, of, mean, median }]) =>
            (kept.has(cell) || n > 0) &&
            JSON.stringify([n, of, mean, median]) !==
              JSON.stringify(["n", "of", "mean", "median"].map((part) => kept.get(cell)?.[part as keyof Cell])),
        );
        const gained = changed
          .map(([cell, { n }]) => ({ cell, more: n - (kept.get(cell)?.n ?? 0) }))
          .filter(({ more }) => more !== 0);
        const places = [municipality, "total"];
        expect(changed.filter(([cell]) => !places.includes(cell.split(" ")[2] ?? ""))).toEqual([]);
        const untouched = [
          "contacts ",
          "referrals ",
          "first-steps begun",
          "first-steps contact",
          "first-steps inPerson",
        ];
        expect(changed.filter(([cell]) => untouched.some((start) => cell.startsWith(start)))).toEqual([]);

        const isIn = added.day >= from && added.day <= to;
        const inTables = gained.filter(({ cell }) => cell.startsWith("placements "));
        const rowsOfIt =
          added.kind === "apprenticeship"
            ? ["apprenticeship", "total"]
            : [sector, `${sector}.${wageSubsidy ? "wage_subsidy" : "unsubsidised"}`, "total"];
        const expected = rowsOfIt.flatMap((key) =>
          places.map((place) => ({ cell: `placements ${key} ${place}`, more: 1 })),
        );
        if (isJob) expect(sorted(inTables)).toEqual(sorted(isIn ? expected : []));
        else
          expect(inTables.filter(({ cell, more }) => !cell.startsWith("placements work_trial") || more !== 1)).toEqual(
            [],
          );
        if (!isJob) expect(changed.filter(([cell]) => !cell.startsWith("placements work_trial"))).toEqual([]);

        const counts = isJob && added.day <= to && startedOn <= to;
        const jobs = figure(after, "employment employments total") - figure(before, "employment employments total");
        const persons =
          figure(after, "employment employedPersons total") - figure(before, "employment employedPersons total");
        expect(jobs).toBe(counts ? 1 : 0);
        expect(persons).toBeLessThanOrEqual(jobs);
        const isFirst = !rows.placements
          .slice(0, known)
          .some((row) => row.participantId === id && row.kind !== "work_trial" && row.startedOn <= to);
        expect(persons).toBe(counts && isFirst ? 1 : 0);
      });
    }),
    { numRuns: 60 },
  );
}, 120_000);

const sorted = (cells: { cell: string; more: number }[]) =>
  cells.toSorted((one, other) => (one.cell < other.cell ? -1 : 1));
