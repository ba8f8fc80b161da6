/** The way from a public page to a person. */
export const ask = {
  title: "Kysy työhönvalmentajalta",
  text: "Kerro, millaista työtä teillä on. Vastaamme jokaiseen yhteydenottoon.",
  button: "Ota yhteyttä",
};

/** An address that leads nowhere. */
export const notFound = {
  title: "Sivua ei löydy",
  text: "Osoite on voinut muuttua, tai siinä on kirjoitusvirhe. Näistä pääset eteenpäin:",
};

/** A page that could not be made. */
export const failure = {
  title: "Sivu ei auennut",
  text: "Vika on meidän. Odota hetki ja avaa sivu uudelleen.",
  sent: "Jos lähetit lomakkeen, sen tiedot eivät ehkä tallentuneet. Palaa selaimella takaisin: kirjoittamasi voi olla vielä lomakkeella.",
  again: "Avaa sivu uudelleen",
  call: "Jos asia ei voi odottaa, soita:",
};
