import type { z } from "zod";
import type { phoneInquiry } from "../../../schema/inquiries.ts";
import { today } from "../../../schema/values/calendar.ts";
import { ask } from "../../../worker/client.ts";
import { inquiryPath } from "../../links.ts";
import { inquiryFields } from "../../portal/inquiry/form.ts";
import { withQuery } from "../../query.ts";
import { type Draft, filled, fresh, idIn, refused, type Shown, written } from "../parts/answers.ts";
import type { Opened } from "../parts/opened.ts";

const fields = [...inquiryFields, "locale", "cameOn", "take"] as const;
export type EntryDraft = Draft<(typeof fields)[number]> & { id: string };

/** The form that writes down an inquiry that came by telephone. */
export const openEntry = async (page: Opened): Promise<Response | Shown<EntryDraft>> => {
  const { request, locals } = page;
  if (request.method === "POST") return save(page, await request.formData());
  const [municipality] = locals.settings.organisation.municipalities;
  return fresh({ id: locals.formId, municipality, locale: "fi", cameOn: today(), take: "area" });
};

const save = async ({ locals, redirect }: Opened, form: FormData): Promise<Response | Shown<EntryDraft>> => {
  const draft = { ...written(form, fields), id: idIn(form) };
  const { interest = "", companyName = "", municipality = "", personName = "", take, ...rest } = draft;
  const said = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  const body = { interest, companyName, municipality, personName, take: take === "me", ...said };
  const answer = await ask(
    locals.api.inquiries.phone.$post({ json: filled(body) as unknown as z.input<typeof phoneInquiry> }),
  );
  if (answer.ok) return redirect(withQuery(inquiryPath(answer.data.id), { saved: "puhelu" }), 303);
  return refused(draft, answer.problem, fields, locals);
};
