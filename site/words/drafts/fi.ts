/** What a form says of its own text: that it is being saved, that it waits, that it was kept on the device. */
export const drafts = {
  saving: "Tallennetaan…",
  wait: "Hetki…",
  offline: "Verkko ei vastaa. Teksti on tallessa, yritä uudelleen.",
  restored: "Tekstisi säilyi tällä laitteella. Sitä ei ole vielä tallennettu työtilaan.",
  carried: "Kirjoittamasi säilyi lomakkeella. Sitä ei ole vielä tallennettu työtilaan.",
  offered: "Sinulta jäi tästä tallentamatta teksti.",
  restore: "Palauta teksti",
  discard: "Hylkää teksti",
};
