/** What a person reads who stops their morning digest from its own link. */
export const digestOff = {
  comes: {
    title: "Lopetetaanko aamun kooste?",
    text: "Aamun kooste tulee sinulle sähköpostina työpäivien aamuina, kun jokin odottaa. Samat asiat näet työtilassa.",
  },
  stopped: {
    title: "Aamun kooste on lopetettu",
    text: "Koostetta ei enää lähetetä sinulle. Voit ottaa sen takaisin omalta tililtäsi.",
  },
  unknown: {
    title: "Linkki ei avaa mitään",
    text: "Tarkista, että linkki on kokonainen. Voit lopettaa koosteen myös omalta tililtäsi.",
  },
  busy: {
    title: "Sivu ei auennut",
    text: "Yritä uudelleen hetken kuluttua.",
  },
  stop: "Lopeta kooste",
  account: "Omalle tilille",
};
