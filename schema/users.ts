import { z } from "zod";
import { mailAsSent } from "./values/formats.ts";
import {
  changeOf,
  chosenId,
  codeOf,
  email,
  instantOut,
  line,
  listOf,
  listQuery,
  message,
  municipalityCode,
  rowId,
  version,
} from "./values/inputs.ts";
import { municipalities } from "./values/municipalities.ts";
import { locales, roles } from "./vocabulary.ts";

/** In characters. NIST SP 800-63B asks for length, not for kinds of characters. */
export const shortestPassword = 12;

const fields = {
  name: line(120, "writeName"),
  roles: z.array(codeOf(roles)).max(roles.length).describe("A set; empty means that the user sees nothing."),
  municipalities: z
    .array(municipalityCode)
    .max(municipalities.length)
    .describe("Service areas: inquiries from these come to this coach."),
};

export const newUser = z.strictObject({
  id: chosenId,
  email: email.overwrite(mailAsSent),
  ...fields,
  roles: fields.roles.min(1, message("chooseRole")),
  municipalities: fields.municipalities.default([]),
  locale: codeOf(locales).default("fi").describe("The language of the invitation."),
});
export const userChange = changeOf(fields);
export const ownChange = changeOf({
  locale: codeOf(locales),
  digest: z.boolean().describe("Does a mail tell on working mornings what waits?"),
});
export const userQuery = z.strictObject(listQuery);

export const user = z.strictObject({
  id: rowId(),
  name: z.string(),
  email: z.string(),
  roles: z.array(z.enum(roles)),
  municipalities: z.array(z.string()),
  locale: z.enum(locales).nullable(),
  /** An invitation is open until the person has chosen a password. */
  invited: z.boolean(),
  deactivatedAt: instantOut.nullable(),
  /** Employers, participants, follow-ups or inquiries that another would have to take over. */
  holdsWork: z.boolean(),
  createdAt: instantOut,
  version,
});
export const userList = listOf(user);

/** Colleagues as coaches see them: enough to say who was there. */
export const colleague = z.strictObject({ id: rowId(), name: z.string(), roles: z.array(z.enum(roles)) });
export const colleagueList = z.strictObject({ items: z.array(colleague) });

/** The signed-in person, as they see themselves. */
export const me = user
  .omit({ invited: true, deactivatedAt: true, holdsWork: true, createdAt: true })
  .extend({ digest: z.boolean().describe("Does a mail tell on working mornings what waits?") });
