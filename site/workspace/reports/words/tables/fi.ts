import type { TableWords } from "./shape.ts";

/** What the tables of the lead's report are called, row by row, and what their figures mean. */
export const tables = {
  placements: {
    title: "Työpaikat ja työkokeilut",
    parts: {
      distribution: {
        caption: "Työsuhteet sektorin ja palkkatuen mukaan",
        heading: "Sektori",
        unit: "kpl",
        counts: "Työsuhteita, kappaletta.",
        of: (columns) =>
          `Prosentit sarakkeen työsuhteista (${columns}). Oppisopimus on oma rivinsä, ei minkään sektorin luvussa.`,
        definition:
          "Aikavälillä alkaneet työsuhteet ja oppisopimukset henkilön kunnan mukaan. Jos henkilöä ei ole kirjattu, kunta on työnantajan. Jatko samalla työnantajalla on uusi työsuhde. Työkokeilu ei ole työsuhde.",
        rows: {
          unsubsidised: "ilman palkkatukea",
          wage_subsidy: "palkkatuella",
          apprenticeship: "Oppisopimus",
          total: "Yhteensä",
          renewals: "joista jatkoja samalla työnantajalla",
        },
      },
      persons: {
        caption: "Henkilöt tilanteen mukaan",
        heading: "Tilanne",
        unit: "hlö",
        counts: "Eri henkilöitä.",
        of: (columns) =>
          `Prosentit valmennettavista, joiden valmennus on alkanut ajan loppuun mennessä (${columns}). Sama henkilö voi olla usealla rivillä.`,
        definition:
          "Työkokeilu, opiskelu tai muu palvelu alkoi aikavälillä; valmennus päättyi aikavälillä; valmennuksessa viimeisen päivän lopussa.",
        rows: {
          in_coaching: "Valmennuksessa ajan lopussa",
          completed: "Päätti valmennuksen sovitusti",
          work_trial: "Aloitti työkokeilun",
          study: "Siirtyi opiskelemaan",
          other_services: "Siirtyi muihin palveluihin",
          interrupted: "Keskeytti valmennuksen",
          moved_on: "Siirtyi toiseen palveluun",
          found_work: "Löysi työn itse",
          moved_away: "Muutti muualle",
          service_ended: "Palvelu päättyi",
          life_or_health: "Päättyi elämäntilanteen tai terveyden vuoksi",
          other_reason: "Päättyi muusta syystä",
        },
      },
    },
  },
  "person-figures": {
    title: "Kirjatut henkilöluvut",
    parts: {
      typed: {
        caption: "Henkilöluvut, jotka tiimi on kirjannut",
        heading: "Kuukausi",
        unit: "hlö",
        counts: "Henkilöitä kuukausittain, kirjattu käsin. Rinnalla ei ole laskenut näitä.",
        definition:
          "Luvut on kirjannut tiimi: kuukauden aikana valmennuksen aloittaneet, ensimmäisen työsuhteensa aloittaneet ja valmennuksen päättäneet sekä kuukauden lopussa valmennuksessa olevat. Kerroin on siihen mennessä työllistyneet jaettuna siihen mennessä aloittaneilla. Summat alkavat ensimmäisestä kirjatusta kuukaudesta. Kerrointa ei näytetä, jos kuukausi tai luku puuttuu välistä, eikä siitä kuukaudesta alkaen, jolloin työllistyneitä olisi enemmän kuin aloittaneita.",
        rows: {
          "typed.started": "Aloitti valmennuksen",
          "typed.employed": "Työllistyi",
          "typed.ended": "Päätti valmennuksen",
          "typed.inCoaching": "Valmennuksessa kuukauden lopussa",
          "typed.ratio": "Kerroin",
        },
      },
    },
  },
  employment: {
    title: "Työllistyneet",
    parts: {
      ratio: {
        caption: "Työllisyyskerroin ja mistä se syntyy",
        heading: "Luku",
        unit: "hlö",
        counts: "Henkilöitä ja työsuhteita ajan viimeisenä päivänä.",
        definition:
          "Työllisyyskerroin = työllistyneiden määrä jaettuna valmennuksessa aloittaneiden määrällä. Työllistynyt on se, jolla on päivään mennessä alkanut vähintään yksi työsuhde tai oppisopimus. Kerroin lasketaan henkilöistä, ei työsuhteista. Työkokeilu ei ole työsuhde.",
        rows: {
          participants: "Valmennettavia",
          employedPersons: "Työllistyneitä henkilöitä",
          employments: "Työsuhteita",
          employmentRatio: "Työllisyyskerroin",
        },
      },
      out_of_work: {
        caption: "Työllisyyskerroin työttömänä aloittaneista",
        heading: "Luku",
        unit: "hlö",
        counts: "Henkilöitä ajan viimeisenä päivänä.",
        definition:
          "Sama kerroin niistä, jotka kertoivat olevansa työttömänä, kun valmennus alkoi. Ne, joilta asiaa ei ole kysytty, eivät ole mukana kertoimessa.",
        rows: {
          outOfWorkParticipants: "Työttömänä aloittaneita",
          outOfWorkEmployed: "Heistä työllistyneitä",
          outOfWorkRatio: "Työllisyyskerroin työttömänä aloittaneista",
          outOfWorkUnknown: "Asiaa ei ole kirjattu",
        },
      },
    },
  },
  "employment-curve": {
    title: "Työllisyyskerroin kuukausittain",
    parts: {
      curve: {
        caption: "Työllisyyskerroin kuukauden lopussa",
        heading: "Kuukausi",
        unit: "hlö",
        counts: "Henkilöitä kuukauden viimeisenä päivänä.",
        definition:
          "Kerroin kunkin kuukauden viimeisenä päivänä, viimeisessä kuukaudessa ajan viimeisenä päivänä. Mukana ovat kaikki siihen mennessä aloittaneet.",
        rows: {
          participants: "Valmennettavia",
          employedPersons: "Työllistyneitä",
          employmentRatio: "Kerroin",
          outOfWorkRatio: "Kerroin, työttömänä aloittaneet",
        },
      },
    },
  },
  retention: {
    title: "Työsuhteiden kesto",
    parts: {
      chains: {
        caption: "Työsuhteet, jotka jatkuivat",
        heading: "Alusta",
        unit: "kpl",
        counts: "Työsuhdeketjuja, kappaletta.",
        of: () => "Prosentit ketjuista, jotka ovat ehtineet niin pitkälle.",
        definition:
          "Ketju on saman henkilön peräkkäiset työsuhteet samalla työnantajalla, kun niiden välissä on enintään 14 päivää. Mukana ovat ketjut, jotka ovat ehtineet niin pitkälle, että asian voi nähdä.",
        rows: {
          "chains.1m": "1 kuukauden kuluttua",
          "chains.3m": "3 kuukauden kuluttua",
          "chains.6m": "6 kuukauden kuluttua",
          "chains.12m": "12 kuukauden kuluttua",
        },
      },
      subsidy: {
        caption: "Palkkatuen jälkeen",
        heading: "Mitä tapahtui",
        unit: "kpl",
        counts: "Työsuhteita, kappaletta.",
        of: (columns) => `Prosentit työsuhteista, joiden palkkatuki päättyi (${columns}).`,
        definition:
          "Työsuhteet, joiden palkkatuki päättyi aikavälillä, ja niistä ne, joissa työ jatkui ilman palkkatukea.",
        rows: {
          "subsidy.ended": "Palkkatuki päättyi",
          "subsidy.went_on": "Työ jatkui ilman palkkatukea",
        },
      },
      renewals: {
        caption: "Jatkot samalla työnantajalla",
        heading: "Luku",
        unit: "kpl",
        counts: "Työsuhteita, kappaletta.",
        of: (columns) => `Prosentit aikavälillä alkaneista työsuhteista (${columns}).`,
        definition: "Aikavälillä alkaneet työsuhteet, jotka jatkavat aiempaa työsuhdetta samalla työnantajalla.",
        rows: { renewals: "Jatkoja" },
      },
    },
  },
  "first-steps": {
    title: "Ensimmäiset askeleet",
    parts: {
      days: {
        caption: "Päiviä valmennuksen alusta",
        heading: "Askel",
        unit: "hlö",
        counts: "Henkilöitä, joilla askel on otettu, ja päivien keskiarvo ja mediaani.",
        of: (columns) => `Prosentit aikavälillä aloittaneista (${columns}).`,
        definition:
          "Päivät valmennuksen alusta ensimmäiseen työnantajakontaktiin, joka tehtiin valmennettavan puolesta, ensimmäiseen tapaamiseen ja ensimmäiseen työsuhteeseen, tähän päivään asti. Ennen alkua tapahtunut on päivä 0. Tapaaminen on käynti tai tapahtuma. Työkokeilu ei ole työsuhde.",
        rows: {
          begun: "Aloittaneita",
          contact: "Ensimmäinen kontakti työnantajaan",
          inPerson: "Ensimmäinen tapaaminen työnantajan kanssa",
          employment: "Ensimmäinen työsuhde",
        },
      },
      bands: {
        caption: "Kuinka monen päivän kuluttua",
        heading: "Askel ja aika",
        unit: "hlö",
        counts: "Henkilöitä.",
        of: (columns) => `Prosentit aikavälillä aloittaneista (${columns}).`,
        definition: "Jokainen aikavälillä aloittanut on joka askeleen alla yhdellä rivillä.",
        rows: {
          "30": "enintään 30 päivää",
          "60": "31–60 päivää",
          "150": "61–150 päivää",
          "270": "151–270 päivää",
          more: "yli 270 päivää",
          none: "ei vielä",
        },
      },
    },
  },
  referrals: {
    title: "Kuka ohjasi valmennukseen",
    parts: {
      sources: {
        caption: "Aloittaneet ohjaavan tahon mukaan",
        heading: "Ohjaava taho",
        unit: "hlö",
        counts: "Henkilöitä.",
        of: (columns) => `Prosentit aikavälillä aloittaneista (${columns}).`,
        definition: "Valmennettavat, joiden valmennus alkoi aikavälillä, oman kunnan mukaan.",
        rows: { total: "Yhteensä" },
      },
    },
  },
  contacts: {
    title: "Kontaktit työnantajiin",
    parts: {
      totals: {
        caption: "Kontaktit ja työnantajat",
        heading: "Luku",
        unit: "kpl",
        counts: "Kappaletta.",
        definition:
          "Kontaktit ja eri työnantajat työnantajan kunnan mukaan. Määrä kertoo, kuinka usein kohdattiin, ei sitä, mitä kohtaamisesta seurasi. Kontakti, jossa oli useampi valmentaja, on yksi kontakti.",
        rows: { employersContacted: "Työnantajia", contacts: "Kontakteja" },
      },
      purposes: {
        caption: "Kontaktit aiheittain",
        heading: "Aihe",
        unit: "kpl",
        counts: "Kontakteja, kappaletta.",
        of: (columns) => `Prosentit sarakkeen kontakteista (${columns}).`,
        definition: "Jokaisella kontaktilla on yksi aihe: minkä vuoksi oltiin yhteydessä.",
      },
      channels: {
        caption: "Kontaktit tavoittain",
        heading: "Tapa",
        unit: "kpl",
        counts: "Kontakteja, kappaletta.",
        of: (columns) => `Prosentit sarakkeen kontakteista (${columns}).`,
        definition: "Jokaisella kontaktilla on yksi tapa. Kasvokkain kohdataan käynnillä ja tapahtumassa.",
      },
    },
  },
  "contact-weeks": {
    title: "Kontaktit viikoittain",
    parts: {
      weeks: {
        caption: "Kontaktit viikoittain",
        heading: "Viikko",
        unit: "kpl",
        counts: "Kontakteja, kappaletta.",
        definition:
          "Viikot alkavat maanantaista. Ensimmäinen ja viimeinen viikko ovat mukana vain siltä osin kuin ne kuuluvat aikaan.",
        rows: { contacts: "Kontakteja", inPerson: "joista kasvokkain" },
      },
      municipalities: {
        caption: "Kontaktit viikoittain kunnittain",
        heading: "Viikko",
        unit: "kpl",
        counts: "Kontakteja, kappaletta.",
        definition: "Samat kontaktit työnantajan kunnan mukaan. Mukana ovat kunnat, joissa kontakteja oli.",
      },
    },
  },
  "weekly-contacts": {
    title: "Kohtaamiset viikoittain",
    parts: {
      coaches: {
        caption: "Kohtaamiset kasvokkain valmentajittain",
        heading: "Valmentaja",
        unit: "kpl",
        counts: "Osallistumisia käynteihin ja tapahtumiin.",
        definition:
          "Yhteinen kohtaaminen on mukana jokaisella, joka oli paikalla. Siksi valmentajien luvut voivat olla yhteensä enemmän kuin kohtaamisia.",
        rows: {
          attendances: "Osallistumisia yhteensä",
          inPerson: "Kohtaamisia, kukin kerran",
          contacts: "Kontakteja kaikilla tavoilla",
        },
      },
      worked: {
        caption: "Työviikot",
        heading: "Valmentaja",
        unit: "vk",
        counts: "Täyden työajan viikkoja.",
        definition:
          "Työpäivät ilman poissaoloja ja arkipyhiä, työajan osuudella kerrottuna ja viidellä jaettuna. Kunnittain työviikkoja ei lasketa, koska valmentaja tekee työtä kaikissa kunnissa.",
        rows: { workedWeeks: "Yhteensä" },
      },
      means: {
        caption: "Kohtaamiset työviikossa",
        heading: "Valmentaja",
        unit: "ka.",
        counts: "Valmentajan osallistumisia työviikkoa kohden.",
        definition:
          "Valmentajan osallistuminen käynteihin ja tapahtumiin jaettuna tehdyillä työviikoilla. Määrä kertoo, kuinka usein kohdattiin, ei sitä, mitä siitä seurasi.",
        rows: { perWorkedWeek: "Koko tiimi" },
      },
      calendar: {
        caption: "Kontaktit valmentajaa ja kalenteriviikkoa kohden",
        heading: "Luku",
        unit: "ka.",
        counts: "Kontakteja kaikilla tavoilla.",
        definition:
          "Kontaktit jaettuna valmentajilla ja kalenteriviikoilla, lomat ja poissaolot mukaan luettuina. Eri luku kuin kohtaamiset työviikossa: niitä ei verrata toisiinsa.",
        rows: { contactsPerCoachWeek: "Koko tiimi" },
      },
      weeks: {
        caption: "Kohtaamiset viikko viikolta",
        heading: "Viikko",
        unit: "kpl",
        counts: "Osallistumisia käynteihin ja tapahtumiin.",
        definition: "Viikot alkavat maanantaista. Viikossa, jolla kukaan ei ollut töissä, ei ole kohtaamisia.",
        rows: { attendances: "Yhteensä" },
      },
    },
  },
  ladder: {
    title: "Yhteistyön vaiheet",
    parts: {
      stages: {
        caption: "Työnantajat yhteistyön vaiheen mukaan",
        heading: "Vaihe",
        unit: "kpl",
        counts: "Työnantajia ajan viimeisenä päivänä.",
        of: (columns) => `Prosentit sarakkeen työnantajista (${columns}).`,
        definition:
          "Jokainen työnantaja on pisimmällä olevassa vaiheessa, johon yhteistyö on edennyt. Vaihe ei palaa taaksepäin.",
        rows: { total: "Yhteensä" },
      },
      moved: {
        caption: "Uuteen vaiheeseen edenneet",
        heading: "Vaihe",
        unit: "kpl",
        counts: "Työnantajia.",
        definition: "Työnantajat, jotka etenivät vaiheeseen ensimmäisen kerran aikavälillä.",
      },
      before: {
        caption: "Työnantajien vaiheet ennen ajan alkua",
        heading: "Vaihe",
        unit: "kpl",
        counts: "Työnantajia päivää ennen ajan alkua.",
        of: (columns) => `Prosentit sarakkeen työnantajista (${columns}).`,
        definition: "Mistä lähdettiin: sama laskettuna ajan ensimmäistä päivää edeltävän päivän lopussa.",
        rows: { total: "Yhteensä" },
      },
    },
  },
  hindrances: {
    title: "Mikä estää palkkaamasta",
    parts: {
      asked: {
        caption: "Keiltä on kysytty",
        heading: "Luku",
        unit: "kpl",
        counts: "Työnantajia.",
        of: () => "Prosentit niistä, joilta on kysytty.",
        definition:
          "Tilanne tänään, valitusta ajasta riippumatta: vastauksen päivää ei kirjata. Vain se, minkä työnantaja on itse kertonut.",
        rows: { asked: "Kysytty", named: "Kertoi jonkin esteen", none_told: "Ei kertonut esteitä" },
      },
      all: {
        caption: "Työnantajien kertomat esteet",
        heading: "Este",
        unit: "kpl",
        counts: "Työnantajia.",
        of: (columns) =>
          `Prosentit niistä, jotka kertoivat jonkin esteen (${columns}). Yksi työnantaja voi kertoa monta.`,
        definition: "Työnantajat, jotka kertoivat esteen. Työnantajan kunnan mukaan, tilanne tänään.",
      },
      sectors: {
        caption: "Esteet sektoreittain",
        heading: "Sektori ja este",
        unit: "kpl",
        counts: "Työnantajia, kaikki kunnat.",
        of: () =>
          "Sektorin rivillä prosentit niistä, joilta on kysytty, esteiden riveillä niistä, jotka kertoivat jonkin esteen.",
        definition: "Este, jota kukaan sektorista ei kertonut, jää pois. Tilanne tänään.",
      },
      sizes: {
        caption: "Esteet työnantajan koon mukaan",
        heading: "Koko ja este",
        unit: "kpl",
        counts: "Työnantajia, kaikki kunnat.",
        of: () =>
          "Koon rivillä prosentit niistä, joilta on kysytty, esteiden riveillä niistä, jotka kertoivat jonkin esteen.",
        definition: "Este, jota kukaan tämän kokoisista ei kertonut, jää pois. Tilanne tänään.",
        rows: { unknown: "Koko ei tiedossa" },
      },
    },
  },
  inquiries: {
    title: "Yhteydenotot",
    parts: {
      received: {
        caption: "Tulleet yhteydenotot",
        heading: "Luku",
        unit: "kpl",
        counts: "Yhteydenottoja, kappaletta.",
        of: (columns) => `Prosentit sarakkeen yhteydenotoista (${columns}).`,
        definition:
          "Aikavälillä tulleet yhteydenotot ja se, mitä niille on tähän päivään mennessä tapahtunut. Roskaposti ei ole mukana.",
        rows: { received: "Yhteydenottoja", repeated: "joista samasta asiasta uudelleen" },
      },
      promise: {
        caption: "Vastattiinko luvatussa ajassa",
        heading: "Vastaus",
        unit: "kpl",
        counts: "Yhteydenottoja, kappaletta.",
        of: (columns) => `Prosentit sarakkeen yhteydenotoista (${columns}).`,
        definition:
          "Luvattu aika on se, jonka lomake lupasi, kun yhteydenotto tuli. Jokainen yhteydenotto on yhdellä rivillä.",
        rows: {
          "promise.in_time": "Vastattu luvatussa ajassa",
          "promise.late": "Vastattu myöhemmin",
          "promise.none": "Vastattu, aikaa ei ollut luvattu",
          "promise.waiting": "Odottaa vastausta, aikaa on",
          "promise.overdue": "Odottaa vastausta, aika on kulunut",
          "promise.unanswered": "Suljettu ilman vastausta",
        },
      },
      kept: {
        caption: "Pidetyt lupaukset",
        heading: "Luku",
        unit: "kpl",
        counts: "Yhteydenottoja, kappaletta.",
        of: (columns) => `Prosentit niistä, joiden luvattu aika on kulunut tai joihin on vastattu (${columns}).`,
        definition: "Luvatussa ajassa vastatut niistä yhteydenotoista, joista lupauksen pitämisen voi jo nähdä.",
        rows: { "promise.kept": "Lupaus pidettiin" },
      },
      speed: {
        caption: "Kuinka pian vastattiin",
        heading: "Luku",
        unit: "kpl",
        counts: "Yhteydenottoja, ja työpäivien keskiarvo ja mediaani.",
        of: (columns) => `Prosentit sarakkeen yhteydenotoista (${columns}).`,
        definition:
          "Työpäivät yhteydenoton päivästä ensimmäiseen vastaukseen. Samana päivänä vastattu on nolla työpäivää.",
        rows: { answered: "Vastattuja" },
      },
      became: {
        caption: "Mitä yhteydenotoista syntyi",
        heading: "Mitä syntyi",
        unit: "kpl",
        counts: "Yhteydenottoja, kappaletta.",
        of: (columns) => `Prosentit sarakkeen yhteydenotoista (${columns}).`,
        definition:
          "Työsuhde tai työkokeilu samalla työnantajalla yhteydenoton jälkeen, tähän päivään mennessä. Luku kertoo, mitä yhteydenoton jälkeen tapahtui, ei sitä, mistä se johtui.",
        rows: { converted: "Yhteistyö alkoi", placed: "Työsuhde alkoi", work_trial: "Työkokeilu alkoi" },
      },
      interests: {
        caption: "Mitä työnantajat halusivat",
        heading: "Toive",
        unit: "kpl",
        counts: "Yhteydenottoja, kappaletta.",
        of: (columns) => `Prosentit sarakkeen yhteydenotoista (${columns}).`,
        definition: "Se, minkä työnantaja valitsi lomakkeella tai kertoi puhelimessa.",
      },
      sources: {
        caption: "Mistä yhteydenotot tulivat",
        heading: "Mistä",
        unit: "kpl",
        counts: "Yhteydenottoja, kappaletta.",
        of: (columns) => `Prosentit sarakkeen yhteydenotoista (${columns}).`,
        definition: "Puhelimitse tulleet ovat tiimin kirjaamia.",
        rows: { "source.form": "Lomake", "source.phone": "Puhelin" },
      },
      closed: {
        caption: "Miksi yhteydenotto suljettiin",
        heading: "Syy",
        unit: "kpl",
        counts: "Yhteydenottoja, kappaletta.",
        of: (columns) => `Prosentit sarakkeen yhteydenotoista (${columns}).`,
        definition: "Yhteydenotot, jotka suljettiin ilman että yhteistyö alkoi.",
      },
    },
  },
  agreements: {
    title: "Yhteistyösopimukset",
    parts: {
      agreements: {
        caption: "Yhteistyösopimukset",
        heading: "Luku",
        unit: "kpl",
        counts: "Sopimuksia ja työnantajia, kappaletta.",
        definition:
          "Aikavälillä allekirjoitetut ja päättyneet sopimukset, ja ne, jotka ovat voimassa viimeisen päivän jälkeen. Työnantajan kunnan mukaan.",
        rows: {
          signed: "Allekirjoitettuja sopimuksia",
          ended: "Päättyneitä sopimuksia",
          inForce: "Voimassa olevia sopimuksia ajan lopussa",
          employers: "Työnantajia, joilla on voimassa oleva sopimus",
        },
      },
    },
  },
  feedback: {
    title: "Työnantajien palaute",
    parts: {
      answers: {
        caption: "Vastaukset",
        heading: "Luku",
        unit: "kpl",
        counts: "Vastauksia, kappaletta.",
        of: (columns) => `Prosentit sarakkeen vastauksista (${columns}).`,
        definition:
          "Aikavälillä annetut vastaukset linkistä ja haastatteluista. Yhteenvedossa ovat vain vastaukset, jotka kuuluvat vähintään viiden eri työnantajan ryhmään.",
        rows: { answers: "Vastauksia", counted: "joista yhteenvedossa" },
      },
      uses: {
        caption: "Mistä oli hyötyä",
        heading: "Mistä",
        unit: "kpl",
        counts: "Vastauksia, kappaletta.",
        of: (columns) =>
          `Prosentit yhteenvedossa olevista vastauksista (${columns}). Yhdessä vastauksessa voi olla monta.`,
        definition:
          "Vain yhteenvedossa olevat vastaukset. Niiden takana olevia vastauksia ei näytetä, jotta kukaan ei tunnista vastaajaa.",
      },
    },
  },
  "criteria-facts": {
    title: "Laatukriteerien luvut",
    parts: {
      facts: {
        caption: "Mistä laatukriteerien luvut lasketaan",
        heading: "Luku",
        unit: "kpl",
        counts: "Henkilöitä, kohtaamisia, työnantajia ja työsuhteita, kappaletta.",
        definition:
          "Prosentti on osuus siitä, mihin rivi kuuluu. Kasvokkain tarkoittaa käyntiä tai tapahtumaa. Työkokeilu ei ole työsuhde. Ensimmäinen kuukausi on 30 päivää työn alusta.",
        rows: {
          caseload: "Valmennuksessa viimeisenä päivänä, valmentaja tiimissä",
          withoutCoach: "Valmennuksessa, valmentaja ei ollut tiimissä",
          inCoaching: "Valmennuksessa viimeisenä päivänä, kaikki",
          begun: "Valmennuksen aloittaneita",
          met: "Valmennettavat, joiden puolesta työnantaja on tavattu",
          withoutMeeting: "Valmennettavat, joiden puolesta työnantajaa ei ole vielä tavattu",
          attendances: "Valmentajien osallistumisia käynteihin ja tapahtumiin",
          employersMetAgain: "Työnantajia, jotka on tavattu useana päivänä",
          employersMet: "Kasvokkain tavattuja työnantajia",
          jobs: "Alkaneita työsuhteita",
          occupations: "Eri ammatteja (ammatin ensimmäinen työsuhde)",
          withoutOccupation: "Työsuhteita ilman nelinumeroista ammattia",
          businesses: "Eri työnantajia (työnantajan ensimmäinen työsuhde)",
          permanent: "Toistaiseksi voimassa olevia työsuhteita",
          permanentSubsidised: "Niistä palkkatuella alkaneita",
          firstMonthSupported: "Työsuhteita, joissa oli tukikontakti ensimmäisen kuukauden aikana",
          firstMonthOver: "Työsuhteita, joissa ensimmäinen kuukausi on ohi",
          laterSupported: "Työsuhteita, joissa oli tukikontakti ensimmäisen kuukauden jälkeen",
          wentOn: "Työsuhteita, jotka jatkuivat yli kuukauden",
        },
      },
    },
  },
  "working-hours": {
    title: "Työsuhteet ja tunnit",
    parts: {
      work: {
        caption: "Aikavälillä olleet työsuhteet ja niiden tunnit",
        heading: "Luku",
        unit: "kpl",
        counts: "Työsuhteita, kappaletta.",
        of: (columns) => `Prosentit sarakkeen työsuhteista (${columns}).`,
        definition:
          "Työsuhteet ja oppisopimukset, jotka olivat voimassa ainakin yhtenä aikavälin päivänä, alkoivatpa ne milloin tahansa. Jos päättymistä ei ole kirjattu, työsuhde loppuu sovittuna päivänä. Työkokeilu ei ole työsuhde.",
        rows: {
          runningEmployments: "Työsuhteita",
          hoursKnown: "joiden viikkotunnit tiedetään",
          hoursMissing: "joiden viikkotunnit puuttuvat",
        },
      },
    },
  },
} satisfies TableWords;
