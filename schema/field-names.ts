import type { Locale } from "./vocabulary.ts";

/**
 * How a field is called in a message: by its label, in Finnish, Swedish and English. A label that asks stands here without its
 * question mark. The last part of a path names it, unless the whole path has a name of its own.
 */
const names: Record<string, readonly [string, string, string]> = {
  name: ["Nimi", "Namn", "Name"],
  businessId: ["Y-tunnus", "FO-nummer", "Business id"],
  sector: ["Sektori", "Sektor", "Sector"],
  size: ["Koko", "Storlek", "Size"],
  municipality: ["Kunta", "Kommun", "Municipality"],
  municipalities: ["Kunnat", "Kommuner", "Municipalities"],
  streetAddress: ["Osoite", "Adress", "Address"],
  website: ["Verkkosivu", "Webbplats", "Website"],
  needs: ["Mitä täällä tarvitaan", "Vad som behövs här", "What is needed here"],
  responsibleCoachId: ["Vastuuvalmentaja", "Ansvarig arbetstränare", "Responsible coach"],
  coachId: ["Työhönvalmentaja", "Arbetstränare", "Job coach"],
  coachIds: ["Keitä oli mukana", "Vilka som var med", "Who was there"],
  jobTitle: ["Tehtävänimike", "Uppgift", "Job title"],
  phone: ["Puhelin", "Telefon", "Phone"],
  email: ["Sähköposti", "E-post", "E-mail"],
  note: ["Muistiinpano", "Anteckning", "Note"],
  employerId: ["Työnantaja", "Arbetsgivare", "Employer"],
  contactPersonId: ["Yhteyshenkilö", "Kontaktperson", "Contact person"],
  participantId: ["Valmennettava", "Klient", "Participant"],
  contactId: ["Kontakti", "Kontakt", "Contact"],
  placementId: ["Sijoittuminen", "Placering", "Placement"],
  inquiryId: ["Yhteydenotto", "Kontaktbegäran", "Inquiry"],
  date: ["Päivä", "Dag", "Day"],
  purpose: ["Mistä oli kyse", "Vad det gällde", "What it was about"],
  channel: ["Miten olit yhteydessä", "Hur du var i kontakt", "How you were in contact"],
  outcome: ["Miten kävi", "Hur det gick", "How it went"],
  code: ["Tunnus", "Kod", "Code"],
  startedOn: ["Aloituspäivä", "Första dag", "First day"],
  endsOn: ["Sovittu loppupäivä", "Avtalat slutdatum", "Agreed end"],
  endedOn: ["Viimeinen päivä", "Sista dag", "Last day"],
  endReason: ["Miksi päättyi", "Varför det slutade", "Why it ended"],
  referralSource: ["Kuka ohjasi", "Vem som hänvisade", "Who referred them"],
  kind: ["Laji", "Slag", "Kind"],
  contract: ["Työsopimus", "Arbetsavtal", "Contract"],
  wageSubsidy: ["Palkkatuki", "Lönesubvention", "Wage subsidy"],
  wageSubsidyEndsOn: ["Palkkatuki päättyy", "Lönesubventionen slutar", "Wage subsidy ends"],
  weeklyHours: ["Tunnit viikossa", "Timmar i veckan", "Hours a week"],
  occupation: ["Ammatti tai tehtävä", "Yrke eller uppgift", "Occupation or task"],
  occupationCode: ["Ammattikoodi", "Yrkeskod", "Occupation code"],
  continuesId: ["Jatkaa aiempaa työsuhdetta", "Fortsätter en tidigare anställning", "Continues an earlier employment"],
  dueOn: ["Päivä", "Dag", "Day"],
  "nextStep.dueOn": ["Muistutuspäivä", "Påminnelsedag", "Day of the reminder"],
  dueTime: ["Kellonaika", "Klockslag", "Time"],
  task: ["Mitä lupasit", "Vad du lovade", "What you promised"],
  paths: ["Polut eteenpäin", "Vägar vidare", "Paths onward"],
  interest: ["Mistä haluat keskustella", "Vad du vill tala om", "What you would like to talk about"],
  companyName: ["Työnantaja", "Arbetsgivare", "Employer"],
  personName: ["Yhteyshenkilö", "Kontaktperson", "Contact person"],
  bestTime: ["Milloin tavoitamme sinut parhaiten", "När vi når dig bäst", "The best time to reach you"],
  message: ["Viesti", "Meddelande", "Message"],
  answer: ["Mitä vastasit", "Vad du svarade", "What you answered"],
  assignedTo: ["Vastuuhenkilö", "Ansvarig", "Responsible"],
  roles: ["Roolit", "Roller", "Roles"],
  locale: ["Kieli", "Språk", "Language"],
  password: ["Salasana", "Lösenord", "Password"],
  newPassword: ["Uusi salasana", "Nytt lösenord", "New password"],
  currentPassword: ["Nykyinen salasana", "Nuvarande lösenord", "Current password"],
  from: ["Alkaen", "Från", "From"],
  to: ["Päättyen", "Till", "To"],
  "as-of": ["Tilanne", "Läge", "As of"],
  id: ["Tunniste", "Identifierare", "Identifier"],
  limit: ["Rivejä", "Rader", "Rows"],
  cursor: ["Jatkokohta", "Fortsättning", "Cursor"],
};

const columns: Record<Locale, 0 | 1 | 2> = { fi: 0, sv: 1, en: 2 };

/** The field's name in a language; a path nobody has named stays itself. */
export const fieldName = (locale: Locale, path: string): string => {
  const last = path.split(".").findLast((part) => !/^\d+$/.test(part)) ?? path;
  return (names[path] ?? names[last])?.[columns[locale]] ?? last;
};
