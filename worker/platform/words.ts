import type { Locale } from "../../schema/vocabulary.ts";
import type { ConflictKind } from "./errors.ts";

export type ProblemKind =
  | ConflictKind
  | "invalid"
  | "malformed"
  | "tooLarge"
  | "notFound"
  | "signInFirst"
  | "wrongCredentials"
  | "deadLink"
  | "forbidden"
  | "wrongKey"
  | "notForKeys"
  | "foreignForm"
  | "tooMany"
  | "registerUnreachable"
  | "failed";

type Text = { title: string; detail: string };

/** What went wrong and what to do next. */
export const problemTexts: Record<Locale, Record<ProblemKind, Text>> = {
  fi: {
    invalid: {
      title: "Tiedoissa on korjattavaa",
      detail: "Korjaa alla luetellut kohdat ja lähetä uudelleen. Mitään ei tallennettu.",
    },
    malformed: {
      title: "Pyyntöä ei voi lukea",
      detail: "Lähetä kelvollista JSONia otsakkeella Content-Type: application/json. Mitään ei tallennettu.",
    },
    tooLarge: { title: "Pyyntö on liian suuri", detail: "Lyhennä tekstejä. Pyynnön enimmäiskoko on 256 KiB." },
    notFound: {
      title: "Tätä ei löydy",
      detail: "Tarkista osoite. Tieto on voitu poistaa luettelosta, tai se on toisen valmentajan.",
    },
    signInFirst: {
      title: "Kirjaudu ensin sisään",
      detail: "Et ole kirjautuneena, tai kirjautumisesi on päättynyt. Kirjaudu ja yritä uudelleen.",
    },
    wrongCredentials: {
      title: "Kirjautuminen ei onnistunut",
      detail: "Tarkista sähköposti ja salasana. Jos salasana on unohtunut, tilaa uusi.",
    },
    deadLink: { title: "Linkki ei toimi enää", detail: "Linkki on vanhentunut tai jo käytetty. Tilaa uusi linkki." },
    forbidden: { title: "Tähän ei ole oikeutta", detail: "Pyydä tarvitsemasi rooli pääkäyttäjältä." },
    wrongKey: {
      title: "Avain ei avaa mitään",
      detail: "Avain on väärä, poistettu käytöstä tai vanhentunut. Luo Rinnallassa uusi avain ja anna se salasanana.",
    },
    notForKeys: {
      title: "Avain ei avaa tätä",
      detail: "Avaimella voi lukea vain raporttien lukuja. Muuhun tarvitaan kirjautuminen.",
    },
    foreignForm: { title: "Lomake tuli väärältä sivulta", detail: "Avaa sivu uudelleen ja lähetä lomake siltä." },
    registerUnreachable: {
      title: "PRH:n avoimeen dataan ei saada yhteyttä",
      detail: "Täytä tiedot itse. Voit hakea ne myöhemmin muokkaussivulla.",
    },
    tooMany: { title: "Liian monta yritystä", detail: "Odota hetki ja yritä uudelleen." },
    failed: {
      title: "Jokin meni vikaan",
      detail: "Vika on meillä. Yritä hetken päästä uudelleen. Jos se toistuu, kerro ylläpidolle pyynnön tunniste.",
    },
    stale: { title: "Toinen ehti muuttaa tätä", detail: "Vertaa nykyisiin tietoihin ja tallenna uudelleen." },
    versionMissing: { title: "Versio puuttuu", detail: "Lähetä otsake If-Match, jossa on lukemasi version numero." },
    participantsOff: {
      title: "Henkilöitä ei tallenneta täällä",
      detail: "Heidän tietonsa ovat vain asiakasjärjestelmässä. Pääkäyttäjä päättää tästä organisaation tiedoissa.",
    },
    figuresAreCounted: {
      title: "Luvut lasketaan valmennettavista",
      detail:
        "Henkilölukuja kirjataan vain, kun valmennettavia ei tallenneta. Pääkäyttäjä päättää siitä organisaation tiedoissa.",
    },
    idInUse: {
      title: "Tunniste on jo käytössä",
      detail: "Samalla tunnisteella on lähetetty muuta sisältöä. Käytä uutta tunnistetta.",
    },
    erased: { title: "Tieto on poistettu pysyvästi", detail: "Poistettua ei voi lähettää uudelleen." },
    yourself: {
      title: "Tätä et voi tehdä itsellesi",
      detail: "Pyydä toista pääkäyttäjää poistamaan roolisi tai tunnuksesi.",
    },
    sameNameExists: {
      title: "Samanniminen työnantaja on jo",
      detail:
        "Samassa kunnassa on jo samanniminen työnantaja. Käytä sitä. Jos tämä on eri työnantaja, lähetä uudelleen ja lisää confirmedSeparate: true.",
    },
    alreadyDone: { title: "Tämä on jo tehty", detail: "Avaa sivu uudelleen, niin näet nykyisen tilanteen." },
  },
  sv: {
    invalid: {
      title: "Uppgifterna behöver rättas",
      detail: "Rätta punkterna nedan och skicka igen. Ingenting sparades.",
    },
    malformed: {
      title: "Begäran går inte att läsa",
      detail: "Skicka giltig JSON med rubriken Content-Type: application/json. Ingenting sparades.",
    },
    tooLarge: { title: "Begäran är för stor", detail: "Korta texterna. En begäran får vara högst 256 KiB." },
    notFound: {
      title: "Det här hittades inte",
      detail: "Kontrollera adressen. Uppgiften kan vara borttagen ur listan, eller en annan arbetstränares.",
    },
    signInFirst: {
      title: "Logga in först",
      detail: "Du är inte inloggad, eller så har inloggningen gått ut. Logga in och försök igen.",
    },
    wrongCredentials: {
      title: "Inloggningen lyckades inte",
      detail: "Kontrollera e-postadressen och lösenordet. Om du har glömt lösenordet kan du beställa ett nytt.",
    },
    deadLink: {
      title: "Länken fungerar inte längre",
      detail: "Länken har gått ut eller är redan använd. Beställ en ny länk.",
    },
    forbidden: { title: "Du har inte rätt till det här", detail: "Be huvudanvändaren om den roll du behöver." },
    wrongKey: {
      title: "Nyckeln öppnar ingenting",
      detail: "Nyckeln är fel, tagen ur bruk eller för gammal. Skapa en ny nyckel i Rinnalla och ge den som lösenord.",
    },
    notForKeys: {
      title: "Nyckeln öppnar inte det här",
      detail: "Med en nyckel går det bara att läsa rapporternas siffror. Annat kräver inloggning.",
    },
    foreignForm: {
      title: "Formuläret kom från fel sida",
      detail: "Öppna sidan på nytt och skicka formuläret därifrån.",
    },
    registerUnreachable: {
      title: "PRH:s öppna data går inte att nå",
      detail: "Fyll i uppgifterna själv. Du kan hämta dem senare på redigeringssidan.",
    },
    tooMany: { title: "För många försök", detail: "Vänta en stund och försök igen." },
    failed: {
      title: "Något gick fel",
      detail: "Felet ligger hos oss. Försök igen om en stund. Om felet upprepas, uppge felets kod för supporten.",
    },
    stale: { title: "Någon annan hann ändra det här", detail: "Jämför med de nuvarande uppgifterna och spara igen." },
    versionMissing: { title: "Versionen saknas", detail: "Skicka rubriken If-Match med numret på versionen du läste." },
    participantsOff: {
      title: "Här sparas inga personer",
      detail:
        "Deras uppgifter finns bara i kundsystemet. Huvudanvändaren bestämmer om det i organisationens uppgifter.",
    },
    figuresAreCounted: {
      title: "Siffrorna räknas utifrån klienterna",
      detail:
        "Personsiffror skrivs in bara när inga klienter sparas. Huvudanvändaren bestämmer om det i organisationens uppgifter.",
    },
    idInUse: {
      title: "Identifieraren används redan",
      detail: "Annat innehåll har skickats med samma identifierare. Använd en ny.",
    },
    erased: { title: "Uppgiften är raderad för gott", detail: "Det som raderats kan inte skickas igen." },
    yourself: {
      title: "Det här kan du inte göra för dig själv",
      detail: "Be en annan huvudanvändare ta bort din roll eller ditt konto.",
    },
    sameNameExists: {
      title: "Det finns redan en arbetsgivare med samma namn",
      detail:
        "I samma kommun finns redan en arbetsgivare med samma namn. Använd den. Om det här är en annan arbetsgivare, skicka på nytt och lägg till confirmedSeparate: true.",
    },
    alreadyDone: { title: "Det här är redan gjort", detail: "Öppna sidan på nytt för att se läget nu." },
  },
  en: {
    invalid: {
      title: "Something needs correcting",
      detail: "Correct the fields listed below and send again. Nothing was saved.",
    },
    malformed: {
      title: "The request cannot be read",
      detail: "Send valid JSON with the header Content-Type: application/json. Nothing was saved.",
    },
    tooLarge: { title: "The request is too large", detail: "Shorten the texts. A request may be at most 256 KiB." },
    notFound: {
      title: "This was not found",
      detail: "Check the address. It may have been removed from the list, or it may belong to another coach.",
    },
    signInFirst: {
      title: "Sign in first",
      detail: "You are not signed in, or your sign-in has ended. Sign in and try again.",
    },
    wrongCredentials: {
      title: "Signing in did not work",
      detail: "Check the e-mail address and the password. If you have forgotten it, ask for a new one.",
    },
    deadLink: {
      title: "The link no longer works",
      detail: "The link has expired or has been used. Ask for a new one.",
    },
    forbidden: { title: "You may not do this", detail: "Ask the administrator for the role you need." },
    wrongKey: {
      title: "The key opens nothing",
      detail: "The key is wrong, revoked or out of date. Create a new key in Rinnalla and enter it as the password.",
    },
    notForKeys: {
      title: "The key does not open this",
      detail: "A key reads the figures of reports only. Anything else needs a sign-in.",
    },
    foreignForm: {
      title: "The form came from another site",
      detail: "Open the page again and send the form from there.",
    },
    registerUnreachable: {
      title: "The open data of PRH cannot be reached",
      detail: "Fill in the details by hand. You can fetch them later on the edit page.",
    },
    tooMany: { title: "Too many attempts", detail: "Wait a moment and try again." },
    failed: {
      title: "This did not work",
      detail:
        "Something went wrong on our side. Try again in a moment. If it happens again, give the request ID to support.",
    },
    stale: { title: "Someone else has changed this", detail: "Compare with the row as it is now and save again." },
    versionMissing: {
      title: "The version is missing",
      detail: "Send the header If-Match with the number of the version you read.",
    },
    participantsOff: {
      title: "No persons are kept here",
      detail:
        "Their data is in the client system alone. The administrator decides on this in the organisation's details.",
    },
    figuresAreCounted: {
      title: "The figures are counted from the participants",
      detail:
        "Person figures are typed in only when no participants are kept. The administrator decides on this in the organisation's details.",
    },
    idInUse: {
      title: "The ID is already in use",
      detail: "Other content was sent with the same ID. Use a new one.",
    },
    erased: { title: "This has been erased permanently", detail: "What was erased cannot be sent again." },
    yourself: {
      title: "You cannot do this to yourself",
      detail: "Ask another administrator to remove your role or your account.",
    },
    sameNameExists: {
      title: "There is already an employer of the same name",
      detail:
        "The same municipality already has an employer of the same name. Use that one. If this is another employer, send it again with confirmedSeparate: true.",
    },
    alreadyDone: { title: "This has already been done", detail: "Open the page again to see how things are now." },
  },
};

/** For whoever sent a page's form: it is answered before anybody knows their language. */
export const formTooLarge: Record<Locale, string> = {
  fi: "Lomake on liian suuri. Lyhennä tekstejä.",
  sv: "Formuläret är för stort. Korta texterna.",
  en: "The form is too large. Shorten the texts.",
};
