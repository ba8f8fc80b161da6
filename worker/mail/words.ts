import type { Locale } from "../../schema/vocabulary.ts";

type Invited = { name: string; inviter: string; organisation: string };

const fi = {
  invitation: {
    subject: (inviter: string) => `${inviter} kutsui sinut Rinnalla-työtilaan`,
    body: ({ name, inviter, organisation }: Invited, link: string) =>
      `Hei ${name},\n\n${inviter} kutsui sinut Rinnalla-työtilaan. Organisaatio: ${organisation}. Työtilassa tiimi kirjaa, miten se pitää yhteyttä työnantajiin, ja vastaa heidän yhteydenottoihinsa.\n\nValitse salasana tästä linkistä seitsemän päivän kuluessa:\n\n${link}\n\nJos et odottanut kutsua, voit jättää viestin huomiotta. Jos vastaat tähän, viestisi menee kutsujalle.\n`,
  },
  reset: {
    subject: "Uusi salasana Rinnalla-työtilaan",
    body: (name: string, link: string) =>
      `Hei ${name},\n\npyysit uutta salasanaa. Valitse se tästä linkistä tunnin kuluessa:\n\n${link}\n\nJos et pyytänyt sitä, voit jättää viestin huomiotta. Nykyinen salasanasi toimii edelleen.\n\nTämä on automaattinen viesti. Älä vastaa siihen: vastausta ei lue kukaan.\n`,
  },
};

/** What the mails with a link for choosing a password say. */
export const words: Record<Locale, typeof fi> = {
  fi,
  sv: {
    invitation: {
      subject: (inviter) => `${inviter} har bjudit in dig till arbetsytan Rinnalla`,
      body: ({ name, inviter, organisation }, link) =>
        `Hej ${name},\n\n${inviter} har bjudit in dig till arbetsytan Rinnalla. Organisation: ${organisation}. På arbetsytan antecknar teamet hur det håller kontakt med arbetsgivare och svarar på deras kontaktförfrågningar.\n\nVälj ditt lösenord via den här länken inom sju dagar:\n\n${link}\n\nOm du inte väntade dig en inbjudan kan du låta bli att göra något. Om du svarar på det här går ditt meddelande till den som bjöd in dig.\n`,
    },
    reset: {
      subject: "Nytt lösenord till arbetsytan Rinnalla",
      body: (name, link) =>
        `Hej ${name},\n\ndu bad om ett nytt lösenord. Välj det via den här länken inom en timme:\n\n${link}\n\nOm du inte bad om det kan du låta bli att göra något. Ditt nuvarande lösenord fungerar fortfarande.\n\nDet här är ett automatiskt meddelande. Svara inte på det: ingen läser svaret.\n`,
    },
  },
  en: {
    invitation: {
      subject: (inviter) => `${inviter} has invited you to the Rinnalla workspace`,
      body: ({ name, inviter, organisation }, link) =>
        `Hello ${name},\n\n${inviter} has invited you to the Rinnalla workspace. Organisation: ${organisation}. In the workspace, the team records how it keeps in touch with employers and answers their inquiries.\n\nChoose your password through this link within seven days:\n\n${link}\n\nIf you did not expect an invitation, you can ignore this message. If you reply, your message goes to the person who invited you.\n`,
    },
    reset: {
      subject: "New password for the Rinnalla workspace",
      body: (name, link) =>
        `Hello ${name},\n\nyou asked for a new password. Choose it through this link within an hour:\n\n${link}\n\nIf you did not ask for it, you can ignore this message. Your current password still works.\n\nThis is an automatic message. Please do not reply: nobody reads the answer.\n`,
    },
  },
};
