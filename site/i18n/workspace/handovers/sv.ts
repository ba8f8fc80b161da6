import type { WorkspaceWords } from "../../dictionary.ts";
import { plural } from "../../plural.ts";

const many = (one: string, other: string) => (count: number, written: string) =>
  `${written} ${plural("sv", count, { one, other })}`;

export const handovers: WorkspaceWords["handovers"] = {
  title: "Lämna över arbete till någon annan",
  lead: "När en arbetstränare slutar eller är borta länge flyttas arbetsgivare, klienter, öppna påminnelser och kontaktbegäranden till andra.",
  from: "Vems arbete flyttas?",
  chooseFrom: "Välj",
  left: (name) => `${name} (ur bruk)`,
  to: "Till vem?",
  toHint: "Om du väljer flera fördelas arbetet först enligt kommun och annars jämnt.",
  chooseTo: "Välj minst en som arbetet flyttas till.",
  show: "Visa vad som flyttas",
  nobody: "Ingen har något att lämna över nu",
  nobodyText: "Här visas de som har arbetsgivare, klienter, öppna påminnelser eller kontaktbegäranden.",
  plan: "Vad som flyttas",
  planNote: "Ingenting har flyttats ännu.",
  planHint:
    "Du kan byta mottagare rad för rad. En påminnelse följer med arbetsgivaren eller klienten, om du inte väljer annat.",
  nothing: "Hen har ingenting att lämna över",
  gets: (name, what) => `${name}: ${what}`,
  counts: {
    employers: many("arbetsgivare", "arbetsgivare"),
    participants: many("klient", "klienter"),
    followUps: many("påminnelse", "påminnelser"),
    inquiries: many("kontaktbegäran", "kontaktbegäranden"),
  },
  captions: {
    employers: "Arbetsgivare",
    participants: "Klienter",
    followUps: "Öppna påminnelser",
    inquiries: "Öppna kontaktbegäranden",
  },
  headings: {
    employer: "Arbetsgivare",
    participant: "Klient",
    followUp: "Påminnelse",
    inquiry: "Kontaktbegäran",
    municipality: "Kommun",
    day: "Dag",
    receiver: "Till vem",
  },
  receiverOf: (what) => `Till vem flyttas: ${what}`,
  withEmployer: "Följer med arbetsgivaren",
  withParticipant: (code) => `Följer med klienten ${code}`,
  confirm: "Flytta nu",
  confirmHint: "Flytten kan ångras i 30 dagar.",
  done: "Arbetet är flyttat.",
  undo: "Ångra flytten",
  undoUntil: (day) => `Kan ångras till ${day}.`,
  undone: (restored) => `Flytten är ångrad. Återställda rader: ${restored}.`,
  undoneLeft: (left) => `${left} lämnades som de är, eftersom de har ändrats efter flytten.`,
  leftOut: "De här flyttades inte, eftersom de inte längre var hens:",
  leftOutMore: (count) => `och ${count} till.`,
  earlier: "Tidigare flyttar",
  none: "Inga flyttar har gjorts ännu",
  noneText: "Gjorda flyttar visas här, och de kan ångras i 30 dagar.",
  madeBy: (day, name) => `${day}, flyttad av ${name}`,
  wasUndone: (day) => `Ångrad ${day}`,
  past: "Tiden för att ångra är över",
};
