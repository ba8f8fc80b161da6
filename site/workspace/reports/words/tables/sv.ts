import type * as fi from "./fi.ts";

export const tables: typeof fi.tables = {
  placements: {
    title: "Anställningar",
    parts: {
      distribution: {
        caption: "Anställningar enligt sektor och lönesubvention",
        heading: "Sektor",
        unit: "antal",
        counts: "Anställningar, antal.",
        of: (columns) =>
          `Procent av kolumnens anställningar (${columns}). Läroavtalen har en egen rad och finns inte i någon sektors siffra.`,
        definition:
          "Anställningar och läroavtal som började under tiden, enligt klientens kommun. En fortsättning hos samma arbetsgivare är en ny anställning. En arbetsprövning är ingen anställning.",
        rows: {
          unsubsidised: "utan lönesubvention",
          wage_subsidy: "med lönesubvention",
          apprenticeship: "Läroavtal",
          total: "Totalt",
          renewals: "av dem fortsättningar hos samma arbetsgivare",
        },
      },
      persons: {
        caption: "Personer enligt läge",
        heading: "Läge",
        unit: "pers.",
        counts: "Olika personer.",
        of: (columns) =>
          `Procent av klienterna vars arbetsträning börjat senast vid tidens slut (${columns}). Samma person kan finnas på flera rader.`,
        definition:
          "En arbetsprövning, studier eller en annan tjänst började under tiden; arbetsträningen slutade under tiden; i arbetsträning vid den sista dagens slut.",
        rows: {
          in_coaching: "I arbetsträning vid tidens slut",
          completed: "Avslutade som avtalat",
          work_trial: "Började en arbetsprövning",
          study: "Gick vidare till studier",
          other_services: "Gick vidare till andra tjänster",
          interrupted: "Avbröt",
          moved_on: "Gick vidare",
          found_work: "Hittade jobb på egen hand",
          moved_away: "Flyttade bort",
          service_ended: "Servicen upphörde",
          life_or_health: "Slutade på grund av livssituation eller hälsa",
          other_reason: "Slutade av annan orsak",
        },
      },
    },
  },
  employment: {
    title: "Sysselsatta",
    parts: {
      ratio: {
        caption: "Sysselsättningskvoten och vad den består av",
        heading: "Siffra",
        unit: "pers.",
        counts: "Personer och anställningar den sista dagen.",
        definition:
          "Sysselsättningskvoten är personer med minst en anställning eller ett läroavtal som börjat senast den dagen, delat med personer vars arbetsträning har börjat. Personer, inte anställningar. En arbetsprövning är ingen anställning.",
        rows: {
          participants: "Klienter",
          employedPersons: "Sysselsatta personer",
          employments: "Anställningar",
          employmentRatio: "Sysselsättningskvot",
        },
      },
      out_of_work: {
        caption: "Sysselsättningskvoten för dem som var arbetslösa i början",
        heading: "Siffra",
        unit: "pers.",
        counts: "Personer den sista dagen.",
        definition:
          "Samma kvot för dem som sade att de var arbetslösa när arbetsträningen började. De som inte har blivit frågade räknas inte till någondera.",
        rows: {
          outOfWorkParticipants: "Började som arbetslösa",
          outOfWorkEmployed: "Sysselsatta av dem",
          outOfWorkRatio: "Sysselsättningskvot för dem som började som arbetslösa",
          outOfWorkUnknown: "Uppgiften saknas",
        },
      },
    },
  },
  "employment-curve": {
    title: "Sysselsättningskvoten månad för månad",
    parts: {
      curve: {
        caption: "Sysselsättningskvoten i slutet av månaden",
        heading: "Månad",
        unit: "pers.",
        counts: "Personer den sista dagen i månaden.",
        definition:
          "Kvoten den sista dagen i varje månad, i den sista månaden den sista dagen av tiden. Alla som har börjat senast då är med.",
        rows: {
          participants: "Klienter",
          employedPersons: "Sysselsatta",
          employmentRatio: "Kvot",
          outOfWorkRatio: "Kvot, började som arbetslösa",
        },
      },
    },
  },
  retention: {
    title: "Anställningarnas längd",
    parts: {
      chains: {
        caption: "Anställningar som fortsatte",
        heading: "Från början",
        unit: "antal",
        counts: "Kedjor av anställningar, antal.",
        of: () => "Procent av kedjorna som har hunnit så långt.",
        definition:
          "En kedja är samma persons anställningar efter varandra hos samma arbetsgivare, med högst 14 dagar emellan. Med är de kedjor som har hunnit så långt att saken kan ses.",
        rows: {
          "chains.1m": "Efter 1 månad",
          "chains.3m": "Efter 3 månader",
          "chains.6m": "Efter 6 månader",
          "chains.12m": "Efter 12 månader",
        },
      },
      subsidy: {
        caption: "Efter lönesubventionen",
        heading: "Vad som hände",
        unit: "antal",
        counts: "Anställningar, antal.",
        of: (columns) => `Procent av anställningarna vars lönesubvention tog slut (${columns}).`,
        definition:
          "Anställningar vars lönesubvention tog slut under tiden, och de av dem där arbetet fortsatte utan lönesubvention.",
        rows: {
          "subsidy.ended": "Lönesubventionen tog slut",
          "subsidy.went_on": "Arbetet fortsatte utan lönesubvention",
        },
      },
      renewals: {
        caption: "Fortsättningar hos samma arbetsgivare",
        heading: "Siffra",
        unit: "antal",
        counts: "Anställningar, antal.",
        of: (columns) => `Procent av anställningarna som började under tiden (${columns}).`,
        definition: "Anställningar som började under tiden och fortsätter en tidigare hos samma arbetsgivare.",
        rows: { renewals: "Fortsättningar" },
      },
    },
  },
  "first-steps": {
    title: "De första stegen",
    parts: {
      days: {
        caption: "Dagar från arbetsträningens början",
        heading: "Steg",
        unit: "pers.",
        counts: "Personer som har tagit steget, och dagarnas medelvärde och median.",
        of: (columns) => `Procent av dem som började under tiden (${columns}).`,
        definition:
          "Dagar från arbetsträningens början till den första arbetsgivarkontakten för personen, det första mötet och den första anställningen, fram till i dag. Det som hände före början är dag 0. Ett möte är ett besök eller ett evenemang. En arbetsprövning är ingen anställning.",
        rows: {
          begun: "Började",
          contact: "Första kontakten med en arbetsgivare",
          inPerson: "Första mötet med en arbetsgivare",
          employment: "Första anställningen",
        },
      },
      bands: {
        caption: "Efter hur många dagar",
        heading: "Steg och tid",
        unit: "pers.",
        counts: "Personer.",
        of: (columns) => `Procent av dem som började under tiden (${columns}).`,
        definition: "Var och en som började under tiden finns på en rad under varje steg.",
        rows: {
          "30": "högst 30 dagar",
          "60": "31–60 dagar",
          "150": "61–150 dagar",
          "270": "151–270 dagar",
          more: "över 270 dagar",
          none: "inte ännu",
        },
      },
    },
  },
  referrals: {
    title: "Vem som hänvisade till arbetsträningen",
    parts: {
      sources: {
        caption: "De som började enligt vem som hänvisade",
        heading: "Hänvisad av",
        unit: "pers.",
        counts: "Personer.",
        of: (columns) => `Procent av dem som började under tiden (${columns}).`,
        definition: "Klienter vars arbetsträning började under tiden, enligt deras egen kommun.",
        rows: { total: "Totalt" },
      },
    },
  },
  contacts: {
    title: "Kontakter med arbetsgivare",
    parts: {
      totals: {
        caption: "Kontakter och arbetsgivare",
        heading: "Siffra",
        unit: "antal",
        counts: "Antal.",
        definition:
          "Kontakter och olika arbetsgivare enligt arbetsgivarens kommun. Antalet berättar hur ofta man möttes, inte vad mötet ledde till. En kontakt där flera arbetstränare var med är en kontakt.",
        rows: { employersContacted: "Arbetsgivare", contacts: "Kontakter" },
      },
      purposes: {
        caption: "Kontakter enligt ärende",
        heading: "Ärende",
        unit: "antal",
        counts: "Kontakter, antal.",
        of: (columns) => `Procent av kolumnens kontakter (${columns}).`,
        definition: "Varje kontakt har ett ärende: varför man hörde av sig.",
      },
      channels: {
        caption: "Kontakter enligt kanal",
        heading: "Kanal",
        unit: "antal",
        counts: "Kontakter, antal.",
        of: (columns) => `Procent av kolumnens kontakter (${columns}).`,
        definition: "Varje kontakt har en kanal. Ansikte mot ansikte möts man vid besök och evenemang.",
      },
    },
  },
  "contact-weeks": {
    title: "Kontakter vecka för vecka",
    parts: {
      weeks: {
        caption: "Kontakter vecka för vecka",
        heading: "Vecka",
        unit: "antal",
        counts: "Kontakter, antal.",
        definition:
          "Veckorna börjar på måndag. Av den första och den sista veckan är bara de dagar med som hör till tiden.",
        rows: { contacts: "Kontakter", inPerson: "av dem ansikte mot ansikte" },
      },
      municipalities: {
        caption: "Kontakter vecka för vecka enligt kommun",
        heading: "Vecka",
        unit: "antal",
        counts: "Kontakter, antal.",
        definition: "Samma kontakter enligt arbetsgivarens kommun. Med är de kommuner där det fanns kontakter.",
      },
    },
  },
  "weekly-contacts": {
    title: "Möten per vecka",
    parts: {
      coaches: {
        caption: "Möten ansikte mot ansikte per arbetstränare",
        heading: "Arbetstränare",
        unit: "antal",
        counts: "Närvaro vid besök och evenemang.",
        definition:
          "Ett gemensamt möte räknas för var och en som var där. Därför kan arbetstränarnas siffror sammanlagt vara fler än mötena.",
        rows: {
          attendances: "Närvaro sammanlagt",
          inPerson: "Möten, vart och ett en gång",
          contacts: "Kontakter i alla kanaler",
        },
      },
      worked: {
        caption: "Arbetsveckor",
        heading: "Arbetstränare",
        unit: "v.",
        counts: "Veckor på heltid.",
        definition:
          "Arbetsdagar utan frånvaro och helgdagar, multiplicerade med arbetstidens andel och delade med fem. Arbetsveckor räknas inte per kommun, eftersom en arbetstränare arbetar i alla kommuner.",
        rows: { workedWeeks: "Totalt" },
      },
      means: {
        caption: "Möten per arbetsvecka",
        heading: "Arbetstränare",
        unit: "mv.",
        counts: "Närvaro per arbetsvecka.",
        definition:
          "Närvaro ansikte mot ansikte delad med de veckor som man har arbetat. Antalet berättar hur ofta man möttes, inte vad det ledde till.",
        rows: { perWorkedWeek: "Hela teamet" },
      },
      calendar: {
        caption: "Kontakter per arbetstränare och kalendervecka",
        heading: "Siffra",
        unit: "mv.",
        counts: "Kontakter i alla kanaler.",
        definition:
          "Kontakter delade med arbetstränare och kalenderveckor, semestrar och frånvaro medräknade. En annan siffra än möten per arbetsvecka: de jämförs inte med varandra.",
        rows: { contactsPerCoachWeek: "Hela teamet" },
      },
      weeks: {
        caption: "Möten vecka för vecka",
        heading: "Vecka",
        unit: "antal",
        counts: "Närvaro vid besök och evenemang.",
        definition: "Veckorna börjar på måndag. En vecka när ingen var på arbetet har inga möten.",
        rows: { attendances: "Totalt" },
      },
    },
  },
  ladder: {
    title: "Samarbetets trappsteg",
    parts: {
      stages: {
        caption: "Arbetsgivare per trappsteg",
        heading: "Trappsteg",
        unit: "antal",
        counts: "Arbetsgivare den sista dagen.",
        of: (columns) => `Procent av kolumnens arbetsgivare (${columns}).`,
        definition: "Varje arbetsgivare står på det högsta steg som samarbetet har nått. Steget sjunker inte.",
        rows: { total: "Totalt" },
      },
      moved: {
        caption: "Stigit till ett nytt trappsteg",
        heading: "Trappsteg",
        unit: "antal",
        counts: "Arbetsgivare.",
        definition: "Arbetsgivare som steg till trappsteget för första gången under tiden.",
      },
      before: {
        caption: "Arbetsgivare per trappsteg före tidens början",
        heading: "Trappsteg",
        unit: "antal",
        counts: "Arbetsgivare dagen före tidens början.",
        of: (columns) => `Procent av kolumnens arbetsgivare (${columns}).`,
        definition: "Var det började: samma sak räknad i slutet av dagen före tidens första dag.",
        rows: { total: "Totalt" },
      },
    },
  },
  hindrances: {
    title: "Vad som hindrar från att anställa",
    parts: {
      asked: {
        caption: "Vilka som har blivit frågade",
        heading: "Siffra",
        unit: "antal",
        counts: "Arbetsgivare.",
        of: () => "Procent av dem som har blivit frågade.",
        definition:
          "Läget i dag, oberoende av vald tid: svarets dag antecknas inte. Bara det som arbetsgivaren själv har berättat.",
        rows: { asked: "Frågade", named: "Berättade om något hinder", none_told: "Berättade inte om något hinder" },
      },
      all: {
        caption: "Hinder som arbetsgivare har berättat om",
        heading: "Hinder",
        unit: "antal",
        counts: "Arbetsgivare.",
        of: (columns) =>
          `Procent av dem som berättade om något hinder (${columns}). En arbetsgivare kan berätta om flera.`,
        definition: "Arbetsgivare som berättade om hindret. Enligt arbetsgivarens kommun, läget i dag.",
      },
      sectors: {
        caption: "Hinder per sektor",
        heading: "Sektor och hinder",
        unit: "antal",
        counts: "Arbetsgivare, alla kommuner.",
        of: () =>
          "På sektorns rad procent av dem som har blivit frågade, på hindrens rader av dem som berättade om något hinder.",
        definition: "Ett hinder som ingen i sektorn berättade om lämnas bort. Läget i dag.",
      },
      sizes: {
        caption: "Hinder enligt arbetsgivarens storlek",
        heading: "Storlek och hinder",
        unit: "antal",
        counts: "Arbetsgivare, alla kommuner.",
        of: () =>
          "På storlekens rad procent av dem som har blivit frågade, på hindrens rader av dem som berättade om något hinder.",
        definition: "Ett hinder som ingen av den här storleken berättade om lämnas bort. Läget i dag.",
        rows: { unknown: "Storleken är inte känd" },
      },
    },
  },
  inquiries: {
    title: "Kontaktbegäranden",
    parts: {
      received: {
        caption: "Kontaktbegäranden som kom",
        heading: "Siffra",
        unit: "antal",
        counts: "Kontaktbegäranden, antal.",
        of: (columns) => `Procent av kolumnens kontaktbegäranden (${columns}).`,
        definition:
          "Kontaktbegäranden som kom under tiden, och vad som har hänt med dem till i dag. Skräppost räknas inte med.",
        rows: { received: "Kontaktbegäranden", repeated: "av dem på nytt om samma sak" },
      },
      promise: {
        caption: "Fick de svar inom utlovad tid",
        heading: "Svar",
        unit: "antal",
        counts: "Kontaktbegäranden, antal.",
        of: (columns) => `Procent av kolumnens kontaktbegäranden (${columns}).`,
        definition: "Den utlovade tiden är den som formuläret lovade när begäran kom. Varje begäran finns på en rad.",
        rows: {
          "promise.in_time": "Fick svar inom utlovad tid",
          "promise.late": "Fick svar senare",
          "promise.none": "Fick svar, ingen tid var utlovad",
          "promise.waiting": "Väntar på svar, tid återstår",
          "promise.overdue": "Väntar på svar, tiden har gått ut",
          "promise.unanswered": "Stängd utan svar",
        },
      },
      kept: {
        caption: "Hållna löften",
        heading: "Siffra",
        unit: "antal",
        counts: "Kontaktbegäranden, antal.",
        of: (columns) => `Procent av dem vars utlovade tid har gått ut eller som har fått svar (${columns}).`,
        definition: "De som fick svar inom utlovad tid, av de kontaktbegäranden där det redan kan ses om löftet hölls.",
        rows: { "promise.kept": "Löftet hölls" },
      },
      speed: {
        caption: "Hur snart de fick svar",
        heading: "Siffra",
        unit: "antal",
        counts: "Kontaktbegäranden, och arbetsdagarnas medelvärde och median.",
        of: (columns) => `Procent av kolumnens kontaktbegäranden (${columns}).`,
        definition: "Arbetsdagar från den dag begäran kom till det första svaret. Svar samma dag är noll arbetsdagar.",
        rows: { answered: "Besvarade" },
      },
      became: {
        caption: "Vad det blev av kontaktbegärandena",
        heading: "Vad det blev",
        unit: "antal",
        counts: "Kontaktbegäranden, antal.",
        of: (columns) => `Procent av kolumnens kontaktbegäranden (${columns}).`,
        definition:
          "En anställning eller arbetsprövning hos samma arbetsgivare efter begäran, till i dag. Siffran berättar vad som hände efter begäran, inte vad det berodde på.",
        rows: {
          converted: "Samarbetet började",
          placed: "En anställning började",
          work_trial: "En arbetsprövning började",
        },
      },
      interests: {
        caption: "Vad arbetsgivarna ville",
        heading: "Önskemål",
        unit: "antal",
        counts: "Kontaktbegäranden, antal.",
        of: (columns) => `Procent av kolumnens kontaktbegäranden (${columns}).`,
        definition: "Det som arbetsgivaren valde i formuläret eller berättade per telefon.",
      },
      sources: {
        caption: "Hur kontaktbegärandena kom",
        heading: "Hur",
        unit: "antal",
        counts: "Kontaktbegäranden, antal.",
        of: (columns) => `Procent av kolumnens kontaktbegäranden (${columns}).`,
        definition: "De som kom per telefon har antecknats av teamet.",
        rows: { "source.form": "Formulär", "source.phone": "Telefon" },
      },
      closed: {
        caption: "Varför kontaktbegäran stängdes",
        heading: "Orsak",
        unit: "antal",
        counts: "Kontaktbegäranden, antal.",
        of: (columns) => `Procent av kolumnens kontaktbegäranden (${columns}).`,
        definition: "Kontaktbegäranden som stängdes utan att ett samarbete började.",
      },
    },
  },
  agreements: {
    title: "Samarbetsavtal",
    parts: {
      agreements: {
        caption: "Samarbetsavtal",
        heading: "Siffra",
        unit: "antal",
        counts: "Avtal och arbetsgivare, antal.",
        definition:
          "Avtal som undertecknades och som tog slut under tiden, och de som gäller efter den sista dagen. Enligt arbetsgivarens kommun.",
        rows: {
          signed: "Undertecknade avtal",
          ended: "Avtal som tog slut",
          inForce: "Gällande avtal vid tidens slut",
          employers: "Arbetsgivare med ett gällande avtal",
        },
      },
    },
  },
  feedback: {
    title: "Arbetsgivarnas respons",
    parts: {
      answers: {
        caption: "Svar",
        heading: "Siffra",
        unit: "antal",
        counts: "Svar, antal.",
        of: (columns) => `Procent av kolumnens svar (${columns}).`,
        definition:
          "Svar som gavs under tiden, via länken och i intervjuer. I sammandraget finns bara svar som hör till en grupp av minst fem olika arbetsgivare.",
        rows: { answers: "Svar", counted: "av dem i sammandraget" },
      },
      uses: {
        caption: "Vad som var till nytta",
        heading: "Vad",
        unit: "antal",
        counts: "Svar, antal.",
        of: (columns) => `Procent av svaren i sammandraget (${columns}). I ett svar kan det finnas flera.`,
        definition:
          "Bara svaren i sammandraget. Svaren bakom siffrorna visas inte, så att ingen känner igen den som svarade.",
      },
    },
  },
  "criteria-facts": {
    title: "Kvalitetskriteriernas siffror",
    parts: {
      facts: {
        caption: "Vad kvalitetskriteriernas siffror räknas av",
        heading: "Siffra",
        unit: "antal",
        counts: "Klienter, möten, arbetsgivare och anställningar, antal.",
        definition:
          "Procenten är andelen av det som raden hör till. Ansikte mot ansikte betyder ett besök eller ett evenemang. En arbetsprövning är ingen anställning. Den första månaden är 30 dagar från arbetets början.",
        rows: {
          caseload: "I arbetsträning den sista dagen, arbetstränaren i teamet",
          withoutCoach: "I arbetsträning, arbetstränaren inte i teamet",
          inCoaching: "I arbetsträning den sista dagen, alla",
          begun: "Började arbetsträningen",
          met: "För vilka en arbetsgivare har träffats ansikte mot ansikte",
          withoutMeeting: "För vilka ingen arbetsgivare har träffats ännu",
          attendances: "Arbetstränarnas möten ansikte mot ansikte",
          employersMetAgain: "Arbetsgivare som träffats flera dagar",
          employersMet: "Arbetsgivare som träffats ansikte mot ansikte",
          jobs: "Anställningar som började",
          occupations: "Olika yrken (yrkets första anställning)",
          withoutOccupation: "Anställningar utan fyrsiffrigt yrke",
          businesses: "Olika arbetsgivare (arbetsgivarens första anställning)",
          permanent: "Anställningar tills vidare",
          permanentSubsidised: "Av dem med lönesubvention",
          firstMonthSupported: "Anställningar med stödkontakt den första månaden",
          firstMonthOver: "Anställningar vars första månad har gått",
          laterSupported: "Anställningar med stödkontakt efter den första månaden",
          wentOn: "Anställningar som varade över en månad",
        },
      },
    },
  },
  "working-hours": {
    title: "Anställningar och timmar",
    parts: {
      work: {
        caption: "Anställningar under tiden och deras timmar",
        heading: "Siffra",
        unit: "antal",
        counts: "Anställningar, antal.",
        of: (columns) => `Procent av kolumnens anställningar (${columns}).`,
        definition:
          "Anställningar och läroavtal som gällde under minst en dag av tiden, oavsett när de började. Om slutet inte är antecknat slutar anställningen den avtalade dagen. En arbetsprövning är ingen anställning.",
        rows: {
          runningEmployments: "Anställningar",
          hoursKnown: "med kända veckotimmar",
          hoursMissing: "utan veckotimmar",
        },
      },
    },
  },
};
