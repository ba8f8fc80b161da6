import type * as fi from "./fi.ts";

export const tables: typeof fi.tables = {
  placements: {
    title: "Jobb och arbetsprövningar",
    parts: {
      distribution: {
        caption: "Anställningar enligt sektor och lönesubvention",
        heading: "Sektor",
        unit: "antal",
        counts: "Anställningar, antal.",
        of: (columns) =>
          `Procent av kolumnens anställningar (${columns}). Läroavtalen har en egen rad och finns inte i någon sektors siffra.`,
        definition:
          "Anställningar och läroavtal som började under perioden, enligt personens kommun. Om ingen person har antecknats gäller arbetsgivarens kommun. En fortsättning hos samma arbetsgivare är en ny anställning. En arbetsprövning är inget anställningsförhållande.",
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
          `Procent av klienterna vars arbetsträning hade börjat i slutet av perioden (${columns}). Samma person kan finnas på flera rader.`,
        definition:
          "En arbetsprövning, studier eller en annan tjänst började under perioden; arbetsträningen slutade under perioden; i arbetsträning i slutet av den sista dagen.",
        rows: {
          in_coaching: "I arbetsträning i slutet av perioden",
          completed: "Avslutade arbetsträningen enligt överenskommelse",
          work_trial: "Började en arbetsprövning",
          study: "Gick vidare till studier",
          other_services: "Gick vidare till andra tjänster",
          interrupted: "Avbröt arbetsträningen",
          moved_on: "Gick vidare till en annan tjänst",
          found_work: "Hittade jobb på egen hand",
          moved_away: "Flyttade bort",
          service_ended: "Servicen upphörde",
          life_or_health: "Slutade på grund av livssituation eller hälsa",
          other_reason: "Slutade av annan orsak",
        },
      },
    },
  },
  "person-figures": {
    title: "Inskrivna personsiffror",
    parts: {
      typed: {
        caption: "Personsiffror som teamet har skrivit in",
        heading: "Månad",
        unit: "pers.",
        counts: "Personer månad för månad, inskrivna för hand. Rinnalla har inte räknat dem.",
        definition:
          "Teamet har skrivit in siffrorna: de som under månaden började i arbetsträning, de som började sin första anställning, de som avslutade arbetsträningen och de som var i arbetsträning vid månadens slut. Kvoten är alla som dittills fått arbete delat med alla som dittills börjat. Summorna börjar från den första inskrivna månaden. Kvoten visas inte om en månad eller en siffra saknas emellan, och inte från den månad då fler skulle ha fått arbete än börjat.",
        rows: {
          "typed.started": "Började i arbetsträning",
          "typed.employed": "Fick arbete",
          "typed.ended": "Avslutade arbetsträningen",
          "typed.inCoaching": "I arbetsträning vid månadens slut",
          "typed.ratio": "Kvot",
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
          "Sysselsättningskvoten = antalet sysselsatta delat med antalet som har inlett arbetsträning. Sysselsatt är den som har haft minst en anställning eller ett läroavtal som börjat senast den dagen. Kvoten räknas på personer, inte anställningar. En arbetsprövning är inget anställningsförhållande.",
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
          "Samma kvot för dem som sade att de var arbetslösa när arbetsträningen började. De som inte har blivit tillfrågade ingår inte i kvoten.",
        rows: {
          outOfWorkParticipants: "Började som arbetslösa",
          outOfWorkEmployed: "Av dem sysselsatta",
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
          "Kvoten den sista dagen i varje månad, i den sista månaden periodens sista dag. Alla som hade börjat senast då är med.",
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
          "En kedja är samma persons anställningar efter varandra hos samma arbetsgivare, med högst 14 dagar emellan. Med är de kedjor som började så tidigt att utfallet är känt.",
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
          "Anställningar vars lönesubvention tog slut under perioden, och de av dem där arbetet fortsatte utan lönesubvention.",
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
        of: (columns) => `Procent av anställningarna som började under perioden (${columns}).`,
        definition: "Anställningar som började under perioden och fortsätter en tidigare hos samma arbetsgivare.",
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
        of: (columns) => `Procent av dem som började under perioden (${columns}).`,
        definition:
          "Dagar från arbetsträningens början till den första arbetsgivarkontakten för personen, det första mötet och den första anställningen, fram till i dag. Det som hände före början är dag 0. Ett möte är ett besök eller ett evenemang. En arbetsprövning är inget anställningsförhållande.",
        rows: {
          begun: "Inledde arbetsträning",
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
        of: (columns) => `Procent av dem som började under perioden (${columns}).`,
        definition: "Var och en som började under perioden finns på en rad under varje steg.",
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
        caption: "De som började, enligt hänvisande instans",
        heading: "Hänvisande instans",
        unit: "pers.",
        counts: "Personer.",
        of: (columns) => `Procent av dem som började under perioden (${columns}).`,
        definition: "Klienter vars arbetsträning började under perioden, enligt deras egen kommun.",
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
          "Kontakter och olika arbetsgivare enligt arbetsgivarens kommun. Antalet visar hur ofta man möttes, inte vad mötena ledde till. En kontakt där flera arbetstränare var med är en kontakt.",
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
          "Veckorna börjar på måndag. Av den första och den sista veckan är bara de dagar med som hör till perioden.",
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
        counts: "Deltagande i besök och evenemang.",
        definition:
          "Ett gemensamt möte räknas för var och en som var där. Därför kan arbetstränarnas siffror sammanlagt vara större än antalet möten.",
        rows: {
          attendances: "Deltaganden sammanlagt",
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
          "Arbetsdagar utan frånvaro och helgdagar, multiplicerade med arbetsperiodens andel och delade med fem. Arbetsveckor räknas inte per kommun, eftersom en arbetstränare arbetar i alla kommuner.",
        rows: { workedWeeks: "Totalt" },
      },
      means: {
        caption: "Möten per arbetsvecka",
        heading: "Arbetstränare",
        unit: "mv.",
        counts: "Arbetstränarens deltaganden per arbetsvecka.",
        definition:
          "Arbetstränarens deltaganden i besök och evenemang delade med antalet arbetade veckor. Antalet visar hur ofta man möttes, inte vad mötena ledde till.",
        rows: { perWorkedWeek: "Hela teamet" },
      },
      calendar: {
        caption: "Kontakter per arbetstränare och kalendervecka",
        heading: "Siffra",
        unit: "mv.",
        counts: "Kontakter i alla kanaler.",
        definition:
          "Kontakter delade med arbetstränare och kalenderveckor, semestrar och frånvaro medräknade. Siffran är en annan än möten per arbetsvecka, och de två ska inte jämföras.",
        rows: { contactsPerCoachWeek: "Hela teamet" },
      },
      weeks: {
        caption: "Möten vecka för vecka",
        heading: "Vecka",
        unit: "antal",
        counts: "Deltagande i besök och evenemang.",
        definition: "Veckorna börjar på måndag. En vecka när ingen var på arbetet har inga möten.",
        rows: { attendances: "Totalt" },
      },
    },
  },
  ladder: {
    title: "Samarbetets skeden",
    parts: {
      stages: {
        caption: "Arbetsgivare enligt samarbetets skede",
        heading: "Skede",
        unit: "antal",
        counts: "Arbetsgivare den sista dagen.",
        of: (columns) => `Procent av kolumnens arbetsgivare (${columns}).`,
        definition: "Varje arbetsgivare räknas i det skede som samarbetet har nått som längst. Skedet går inte bakåt.",
        rows: { total: "Totalt" },
      },
      moved: {
        caption: "Nådde ett nytt skede",
        heading: "Skede",
        unit: "antal",
        counts: "Arbetsgivare.",
        definition: "Arbetsgivare som nådde skedet för första gången under perioden.",
      },
      before: {
        caption: "Arbetsgivarnas skeden före periodens början",
        heading: "Skede",
        unit: "antal",
        counts: "Arbetsgivare dagen före periodens början.",
        of: (columns) => `Procent av kolumnens arbetsgivare (${columns}).`,
        definition: "Utgångsläget: samma sak räknad i slutet av dagen före periodens första dag.",
        rows: { total: "Totalt" },
      },
    },
  },
  hindrances: {
    title: "Vad som hindrar anställning",
    parts: {
      asked: {
        caption: "Vilka som har blivit frågade",
        heading: "Siffra",
        unit: "antal",
        counts: "Arbetsgivare.",
        of: () => "Procent av dem som har blivit frågade.",
        definition:
          "Läget i dag, oberoende av vald period: svarsdagen antecknas inte. Bara det som arbetsgivaren själv har berättat.",
        rows: { asked: "Frågade", named: "Nämnde något hinder", none_told: "Nämnde inga hinder" },
      },
      all: {
        caption: "Hinder som arbetsgivare har nämnt",
        heading: "Hinder",
        unit: "antal",
        counts: "Arbetsgivare.",
        of: (columns) => `Procent av dem som nämnde något hinder (${columns}). En arbetsgivare kan nämna flera.`,
        definition: "Arbetsgivare som nämnde hindret. Enligt arbetsgivarens kommun, läget i dag.",
      },
      sectors: {
        caption: "Hinder per sektor",
        heading: "Sektor och hinder",
        unit: "antal",
        counts: "Arbetsgivare, alla kommuner.",
        of: () =>
          "På sektorns rad procent av dem som har blivit frågade, på hindrens rader av dem som nämnde något hinder.",
        definition: "Ett hinder som ingen i sektorn nämnde lämnas bort. Läget i dag.",
      },
      sizes: {
        caption: "Hinder enligt arbetsgivarens storlek",
        heading: "Storlek och hinder",
        unit: "antal",
        counts: "Arbetsgivare, alla kommuner.",
        of: () =>
          "På storlekens rad procent av dem som har blivit frågade, på hindrens rader av dem som nämnde något hinder.",
        definition: "Ett hinder som ingen av den här storleken nämnde lämnas bort. Läget i dag.",
        rows: { unknown: "Storleken är inte känd" },
      },
    },
  },
  inquiries: {
    title: "Kontaktförfrågningar",
    parts: {
      received: {
        caption: "Kontaktförfrågningar som kom",
        heading: "Siffra",
        unit: "antal",
        counts: "Kontaktförfrågningar, antal.",
        of: (columns) => `Procent av kolumnens kontaktförfrågningar (${columns}).`,
        definition:
          "Kontaktförfrågningar som kom under perioden, och vad som har hänt med dem till i dag. Skräppost räknas inte med.",
        rows: { received: "Kontaktförfrågningar", repeated: "av dem på nytt om samma sak" },
      },
      promise: {
        caption: "Fick de svar inom utlovad tid",
        heading: "Svar",
        unit: "antal",
        counts: "Kontaktförfrågningar, antal.",
        of: (columns) => `Procent av kolumnens kontaktförfrågningar (${columns}).`,
        definition:
          "Den utlovade tiden är den som formuläret lovade när kontaktförfrågan kom. Varje kontaktförfrågan finns på en rad.",
        rows: {
          "promise.in_time": "Fick svar inom utlovad tid",
          "promise.late": "Fick svar senare",
          "promise.none": "Fick svar, ingen tid var utlovad",
          "promise.waiting": "Väntar på svar, tid återstår",
          "promise.overdue": "Väntar på svar, tiden har gått ut",
          "promise.unanswered": "Avslutad utan svar",
        },
      },
      kept: {
        caption: "Hållna löften",
        heading: "Siffra",
        unit: "antal",
        counts: "Kontaktförfrågningar, antal.",
        of: (columns) => `Procent av dem vars utlovade tid har gått ut eller som har fått svar (${columns}).`,
        definition:
          "De som fick svar inom utlovad tid, av de kontaktförfrågningar där det redan kan ses om löftet hölls.",
        rows: { "promise.kept": "Löftet hölls" },
      },
      speed: {
        caption: "Hur snart de fick svar",
        heading: "Siffra",
        unit: "antal",
        counts: "Kontaktförfrågningar, och arbetsdagarnas medelvärde och median.",
        of: (columns) => `Procent av kolumnens kontaktförfrågningar (${columns}).`,
        definition:
          "Arbetsdagar från den dag kontaktförfrågan kom till det första svaret. Svar samma dag är noll arbetsdagar.",
        rows: { answered: "Besvarade" },
      },
      became: {
        caption: "Vad det blev av kontaktförfrågningarna",
        heading: "Vad det blev",
        unit: "antal",
        counts: "Kontaktförfrågningar, antal.",
        of: (columns) => `Procent av kolumnens kontaktförfrågningar (${columns}).`,
        definition:
          "En anställning eller arbetsprövning hos samma arbetsgivare efter kontaktförfrågan, till i dag. Siffran visar vad som hände efter kontaktförfrågan, inte vad det berodde på.",
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
        counts: "Kontaktförfrågningar, antal.",
        of: (columns) => `Procent av kolumnens kontaktförfrågningar (${columns}).`,
        definition: "Det som arbetsgivaren valde i formuläret eller nämnde per telefon.",
      },
      sources: {
        caption: "Hur kontaktförfrågningarna kom",
        heading: "Hur",
        unit: "antal",
        counts: "Kontaktförfrågningar, antal.",
        of: (columns) => `Procent av kolumnens kontaktförfrågningar (${columns}).`,
        definition: "De som kom per telefon har antecknats av teamet.",
        rows: { "source.form": "Formulär", "source.phone": "Telefon" },
      },
      closed: {
        caption: "Varför kontaktförfrågan avslutades",
        heading: "Orsak",
        unit: "antal",
        counts: "Kontaktförfrågningar, antal.",
        of: (columns) => `Procent av kolumnens kontaktförfrågningar (${columns}).`,
        definition: "Kontaktförfrågningar som avslutades utan att ett samarbete började.",
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
          "Avtal som undertecknades och som tog slut under perioden, och de som gäller efter den sista dagen. Enligt arbetsgivarens kommun.",
        rows: {
          signed: "Undertecknade avtal",
          ended: "Avtal som tog slut",
          inForce: "Gällande avtal i slutet av perioden",
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
          "Svar som gavs under perioden, via länken och i intervjuer. I sammandraget finns bara svar som hör till en grupp av minst fem olika arbetsgivare.",
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
        counts: "Personer, möten, arbetsgivare och anställningar, antal.",
        definition:
          "Procenten är andelen av det som raden hör till. Ansikte mot ansikte betyder ett besök eller ett evenemang. En arbetsprövning är inget anställningsförhållande. Den första månaden är 30 dagar från arbetets början.",
        rows: {
          caseload: "I arbetsträning den sista dagen, arbetstränaren i teamet",
          withoutCoach: "I arbetsträning, arbetstränaren inte i teamet",
          inCoaching: "I arbetsträning den sista dagen, alla",
          begun: "Inledde arbetsträning",
          met: "Klienter för vilka en arbetsgivare har träffats",
          withoutMeeting: "Klienter för vilka ingen arbetsgivare har träffats ännu",
          attendances: "Arbetstränarnas deltaganden i besök och evenemang",
          employersMetAgain: "Arbetsgivare som träffats under flera dagar",
          employersMet: "Arbetsgivare som träffats ansikte mot ansikte",
          jobs: "Anställningar som började",
          occupations: "Olika yrken (yrkets första anställning)",
          withoutOccupation: "Anställningar utan fyrsiffrigt yrke",
          businesses: "Olika arbetsgivare (arbetsgivarens första anställning)",
          permanent: "Anställningar tills vidare",
          permanentSubsidised: "Av dem med lönesubvention",
          firstMonthSupported: "Anställningar med stödkontakt den första månaden",
          firstMonthOver: "Anställningar vars första månad är över",
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
        caption: "Anställningar under perioden och deras timmar",
        heading: "Siffra",
        unit: "antal",
        counts: "Anställningar, antal.",
        of: (columns) => `Procent av kolumnens anställningar (${columns}).`,
        definition:
          "Anställningar och läroavtal som gällde under minst en dag av perioden, oavsett när de började. Om slutet inte är antecknat slutar anställningen den avtalade dagen. En arbetsprövning är inget anställningsförhållande.",
        rows: {
          runningEmployments: "Anställningar",
          hoursKnown: "med kända veckotimmar",
          hoursMissing: "utan veckotimmar",
        },
      },
    },
  },
};
