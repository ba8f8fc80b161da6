import { duePersons, personErasure, personErasurePreview, personExport } from "../../schema/contact-persons.ts";
import { erasure, erasurePreview, erasureWanted } from "../../schema/erasure.ts";
import { secretParam } from "../../schema/own-inquiry.ts";
import { inquiryOfLink, keepPace } from "../own-inquiry/link.ts";
import { body, contract, idParam, json, nounApp } from "../platform/contract.ts";
import { scopeOf, userScopeOf } from "../platform/scope.ts";
import { listDue } from "./due-persons.ts";
import { eraseOwnInquiry } from "./own-inquiry.ts";
import { eraseParticipant, previewErasure } from "./participant.ts";
import { erasePerson, previewPersonErasure } from "./person.ts";
import { exportPerson } from "./person-export.ts";

const listDuePersons = contract("contact-persons.due", {
  method: "get",
  path: "/due-for-erasure",
  tags: ["contact-persons"],
  summary: "Contact persons whose time is over within a month",
  responses: { 200: json(duePersons, "How many, and the first of them.") },
});

const previewOfPerson = contract("contact-persons.erase", {
  method: "get",
  path: "/{id}/data",
  tags: ["contact-persons"],
  summary: "What erasing a contact person would take away",
  request: { params: idParam },
  responses: { 200: json(personErasurePreview, "What would go.") },
});

const erasureOfPerson = contract("contact-persons.erase", {
  method: "delete",
  path: "/{id}/data",
  tags: ["contact-persons"],
  summary: "Erase a contact person for good",
  request: { params: idParam },
  responses: { 200: json(personErasure, "What went.") },
});

const exportOfPerson = contract("contact-persons.erase", {
  method: "get",
  path: "/{id}/export",
  tags: ["contact-persons"],
  summary: "Everything that is kept of one contact person; reading it is an event",
  request: { params: idParam },
  responses: { 200: json(personExport, "To be given to the person.") },
});

/** What is asked at the address of the contact persons. It is mounted before them: they take any word there for an id. */
export const personErasures = nounApp()
  .openapi(listDuePersons, async (c) => c.json(await listDue(scopeOf(c)), 200))
  .openapi(previewOfPerson, async (c) =>
    c.json(await previewPersonErasure(userScopeOf(c), c.req.valid("param").id), 200),
  )
  .openapi(erasureOfPerson, async (c) => c.json(await erasePerson(userScopeOf(c), c.req.valid("param").id), 200))
  .openapi(exportOfPerson, async (c) => {
    c.header("Content-Disposition", 'attachment; filename="contact-person.json"');
    return c.json(await exportPerson(userScopeOf(c), c.req.valid("param").id), 200);
  });

const previewOfParticipant = contract("participants.erase", {
  method: "post",
  path: "/erasure-preview",
  tags: ["participants"],
  summary: "What erasing a participant would take away; finding them is an event",
  request: { body: body(erasureWanted) },
  responses: { 200: json(erasurePreview, "What would go. Nothing has.") },
});

const erasureOfParticipant = contract("participants.erase", {
  method: "post",
  path: "/erasure",
  tags: ["participants"],
  summary: "Erase a participant by code, for good: paths, placements and their follow-ups; contacts lose the link",
  request: { body: body(erasureWanted) },
  responses: { 200: json(erasure, "What went.") },
});

/** What is asked at the address of the participants. */
export const participantErasures = nounApp()
  .openapi(previewOfParticipant, async (c) => c.json(await previewErasure(userScopeOf(c), c.req.valid("json")), 200))
  .openapi(erasureOfParticipant, async (c) => c.json(await eraseParticipant(userScopeOf(c), c.req.valid("json")), 200));

const erasureOfInquiry = contract("inquiries.erase", {
  method: "delete",
  path: "/{id}/data",
  tags: ["inquiries"],
  summary: "Erase an inquiry for good, as its sender may through the link",
  request: { params: idParam },
  responses: { 204: { description: "Erased." } },
});

/** What is asked at the address of the inquiries. */
export const inquiryErasures = nounApp().openapi(erasureOfInquiry, async (c) => {
  await eraseOwnInquiry(scopeOf(c), c.req.valid("param").id);
  return c.body(null, 204);
});

const erasureThroughLink = contract("own-inquiry.write", {
  method: "delete",
  path: "/{secret}",
  tags: ["own-inquiry"],
  summary: "Erase one's own inquiry for good",
  request: { params: secretParam },
  responses: { 204: { description: "Erased; the link answers 410 from now on." } },
});

/** What the sender of an inquiry asks through the link. */
export const ownInquiryErasures = nounApp().openapi(erasureThroughLink, async (c) => {
  await keepPace(c.env.INQUIRY_LIMIT, c);
  await eraseOwnInquiry(scopeOf(c), await inquiryOfLink(c, c.req.valid("param").secret));
  return c.body(null, 204);
});
