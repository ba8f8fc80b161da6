/**
 * The days of which figures-2022.json tells: a site that names them need not carry the figures. A test holds them to each other.
 */
export const publishedPeriod = { from: "2021-06-01", to: "2022-10-15" } as const;
