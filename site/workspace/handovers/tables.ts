import { words } from "../../words/dictionary.ts";
import { joined } from "../../words/format.ts";
import { municipalityName } from "../../words/municipalities.ts";
import { nearDay } from "../parts/days.ts";
import type { HandoverPlan } from "../parts/rows.ts";

export type MoveRow = {
  id: string;
  name: string;
  about: string;
  toId: string;
  /** What it goes along with, unless somebody is chosen for it. */
  along?: string | null | undefined;
};
export type MoveTable = {
  noun: string;
  id: string;
  caption: string;
  headings: [string, string, string];
  rows: MoveRow[];
};

/** What a handover moves, a table for each kind that has rows. */
export const tablesOf = (plan: HandoverPlan, { locale }: App.Locals): MoveTable[] => {
  const { labels, workspace } = words(locale);
  const { captions, headings, withEmployer, withParticipant } = workspace.handovers;
  const place = (code: string) => municipalityName(code, locale);
  const codes = new Map(plan.participants.map(({ id, code }) => [id, code]));
  const tables: MoveTable[] = [
    {
      noun: "employer",
      id: "employers",
      caption: captions.employers,
      headings: [headings.employer, headings.municipality, headings.receiver],
      rows: plan.employers.map(({ id, name, municipality, toId }) => ({ id, name, about: place(municipality), toId })),
    },
    {
      noun: "participant",
      id: "participants",
      caption: captions.participants,
      headings: [headings.participant, headings.municipality, headings.receiver],
      rows: plan.participants.map(({ id, code, municipality, toId }) => ({
        id,
        name: code,
        about: place(municipality),
        toId,
      })),
    },
    {
      noun: "follow-up",
      id: "follow-ups",
      caption: captions.followUps,
      headings: [headings.followUp, headings.day, headings.receiver],
      rows: plan.followUps.map(({ id, task, rule, employer, dueOn, toId, goesWith }) => ({
        id,
        name: joined([employer, task || (rule && labels.followUpRule[rule])]),
        about: nearDay(dueOn, locale),
        toId,
        along:
          goesWith && (goesWith.noun === "employer" ? withEmployer : withParticipant(codes.get(goesWith.id) ?? "")),
      })),
    },
    {
      noun: "inquiry",
      id: "inquiries",
      caption: captions.inquiries,
      headings: [headings.inquiry, headings.municipality, headings.receiver],
      rows: plan.inquiries.map(({ id, reference, companyName, municipality, toId }) => ({
        id,
        name: joined([reference, companyName]),
        about: place(municipality),
        toId,
      })),
    },
  ];
  return tables.filter(({ rows }) => rows.length > 0);
};
