import type { Locale } from "../../schema/vocabulary.ts";

const fi = {
  invitation: {
    subject: "Kutsu Rinnalla-työtilaan",
    body: (name: string, link: string) =>
      `Hei ${name},\n\nsinulle on tehty käyttäjätunnus Rinnalla-työtilaan. Valitse salasana tästä linkistä seitsemän päivän kuluessa:\n\n${link}\n\nJos et odottanut kutsua, voit jättää viestin huomiotta.\n`,
  },
  reset: {
    subject: "Uusi salasana Rinnalla-työtilaan",
    body: (name: string, link: string) =>
      `Hei ${name},\n\npyysit uutta salasanaa. Valitse se tästä linkistä tunnin kuluessa:\n\n${link}\n\nJos et pyytänyt sitä, voit jättää viestin huomiotta. Nykyinen salasanasi toimii edelleen.\n`,
  },
};

/** What the mails with a link for choosing a password say. */
export const words: Record<Locale, typeof fi> = {
  fi,
  sv: {
    invitation: {
      subject: "Inbjudan till arbetsytan Rinnalla",
      body: (name, link) =>
        `Hej ${name},\n\ndu har fått ett användarkonto till arbetsytan Rinnalla. Välj ditt lösenord via den här länken inom sju dagar:\n\n${link}\n\nOm du inte väntade dig en inbjudan kan du låta bli att göra något.\n`,
    },
    reset: {
      subject: "Nytt lösenord till arbetsytan Rinnalla",
      body: (name, link) =>
        `Hej ${name},\n\ndu bad om ett nytt lösenord. Välj det via den här länken inom en timme:\n\n${link}\n\nOm du inte bad om det kan du låta bli att göra något. Ditt nuvarande lösenord fungerar fortfarande.\n`,
    },
  },
  en: {
    invitation: {
      subject: "Invitation to the Rinnalla workspace",
      body: (name, link) =>
        `Hello ${name},\n\na user account has been created for you in the Rinnalla workspace. Choose your password through this link within seven days:\n\n${link}\n\nIf you did not expect an invitation, you can ignore this message.\n`,
    },
    reset: {
      subject: "New password for the Rinnalla workspace",
      body: (name, link) =>
        `Hello ${name},\n\nyou asked for a new password. Choose it through this link within an hour:\n\n${link}\n\nIf you did not ask for it, you can ignore this message. Your current password still works.\n`,
    },
  },
};
