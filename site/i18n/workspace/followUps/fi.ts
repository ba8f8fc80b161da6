/** Follow-ups: what was promised to an employer by a day. */
export const followUps = {
  add: "Lisää muistutus",
  change: "Muuta muistutusta",
  kind: "Mitä lisäät?",
  task: "Mitä lupasit?",
  taskHint: "Esimerkiksi: soita ja kysy kesän työvuoroista",
  dueOn: "Päivä",
  dueTime: "Kellonaika",
  coach: "Työhönvalmentaja",
  save: "Tallenna muistutus",
  doneNotice: (task: string) => `Tehty: ${task}`,
  reopened: "Muistutus on taas auki.",
};
