/**
 * A promise as seen from the day the data is loaded. `dueIn` counts weekdays from it (0 is that very day, negative is
 * before it); `promisedAgo` counts days back to when it was made; a `dueTime` makes it a meeting of so many `minutes`.
 */
export type PromisedTask = {
  task: string;
  dueIn: number;
  promisedAgo: number;
  dueTime?: string;
  minutes?: number;
  done?: true;
};

export const openTasks: PromisedTask[] = [
  { task: "Soita takaisin seuraavista työvuoroista", dueIn: -4, promisedAgo: 20 },
  { task: "Lähetä luvattu tiivistelmä palkkatuen hakemisesta", dueIn: -1, promisedAgo: 9 },
  { task: "Kysy, sopiiko tutustumiskäynti ensi viikolla", dueIn: 0, promisedAgo: 7 },
  { task: "Soita ja kysy, miten uusi työvuorolista toimii", dueIn: 0, promisedAgo: 5 },
  { task: "Tapaaminen: käydään läpi ensi kauden tehtävät", dueIn: 0, promisedAgo: 8, dueTime: "13:00", minutes: 60 },
  { task: "Vie esitteet ja yhteystiedot taukotilaan", dueIn: 1, promisedAgo: 6 },
  { task: "Kerro, milloin hakija pääsee käymään", dueIn: 1, promisedAgo: 3 },
  {
    task: "Tapaaminen: perehdytyssuunnitelma esihenkilön kanssa",
    dueIn: 2,
    promisedAgo: 11,
    dueTime: "09:30",
    minutes: 45,
  },
  { task: "Kysy määräaikaisen työn jatkosta", dueIn: 3, promisedAgo: 13 },
  { task: "Lähetä malli työkokeilusopimuksesta", dueIn: 4, promisedAgo: 4 },
  { task: "Soita, kun uuden kauden työvuorot on suunniteltu", dueIn: 6, promisedAgo: 17 },
  {
    task: "Työpaikkakäynti: katsotaan tehtäviä paikan päällä",
    dueIn: 7,
    promisedAgo: 10,
    dueTime: "10:15",
    minutes: 90,
  },
  { task: "Kysy, löytyikö perehdyttäjä", dueIn: 9, promisedAgo: 2 },
  { task: "Muistuta rekrytointitapahtumasta", dueIn: 12, promisedAgo: 16 },
];

export const completedTasks: PromisedTask[] = [
  { task: "Lähetä linkki työnantajan oppaaseen", dueIn: -3, promisedAgo: 12, done: true },
  { task: "Soita ja kiitä käynnistä", dueIn: -5, promisedAgo: 10, done: true },
  {
    task: "Tapaaminen: kahvit ja tehtäväkierros",
    dueIn: -6,
    promisedAgo: 15,
    dueTime: "09:00",
    minutes: 30,
    done: true,
  },
  { task: "Selvitä, kuka päättää uusista työntekijöistä", dueIn: -8, promisedAgo: 19, done: true },
];

/** What the lead has promised: seldom, and to employers with many workplaces. */
export const leadTasks: PromisedTask[] = [
  { task: "Sovi yhteistyösopimuksen läpikäynti", dueIn: 0, promisedAgo: 9 },
  { task: "Tapaaminen: ensi vuoden yhteistyö", dueIn: 2, promisedAgo: 14, dueTime: "14:00", minutes: 60 },
  { task: "Lähetä kooste yhteistyöstä", dueIn: 5, promisedAgo: 6 },
];
