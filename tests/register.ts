import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * A stand-in for PRH's open data on this machine, answering in its documented form. `answer` says otherwise, and `asked`
 * holds what it was asked for.
 */
export const startRegister = async () => {
  const asked: URLSearchParams[] = [];
  const register = { asked, answer: honest, url: "", close: async () => {} };
  const server = createServer((request, response) => {
    asked.push(new URL(request.url ?? "", "http://register").searchParams);
    register.answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  register.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  register.close = async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  };
  return register;
};
export type Register = Awaited<ReturnType<typeof startRegister>>;

/** Answers what it was asked for, as the service does. */
const honest: Answer = (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? "", "http://register");
  const [id, name] = [searchParams.get("businessId"), searchParams.get("name")?.toLowerCase()];
  const found = companies.filter(({ businessId, names }) =>
    id ? businessId.value === id : name && names.some((each) => each.name.toLowerCase().includes(name)),
  );
  if (pathname === "/companies") sendJson(response, { totalResults: found.length, companies: found });
  else response.writeHead(404).end();
};

export const sendJson = (response: ServerResponse, body: unknown) =>
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));

const form = (type: string, fi: string, sv: string, en: string) => ({
  type,
  descriptions: [
    { languageCode: "1", description: fi },
    { languageCode: "2", description: sv },
    { languageCode: "3", description: en },
  ],
});

/** Invented ones, under the test values of business ids. */
export const companies = [
  {
    businessId: { value: "2617416-4", registrationDate: "2014-05-02", source: "3" },
    names: [
      { name: "Vanha Kuvitelma Oy", type: "1", endDate: "2019-01-01" },
      { name: "Kuvitelman Aputoiminimi", type: "3" },
      { name: "Kuvitelman Kahvila Oy", type: "1" },
    ],
    mainBusinessLine: { type: "56110", typeCodeSet: "TOIMI4" },
    companyForms: [form("16", "Osakeyhtiö", "Aktiebolag", "Limited company")],
    addresses: [
      { type: 2, street: "PL 5", postCode: "96101", postOffices: [{ city: "ROVANIEMI", municipalityCode: "698" }] },
      {
        type: 1,
        street: "Keksitty katu",
        buildingNumber: "3",
        postCode: "98100",
        postOffices: [{ city: "KEMIJÄRVI", municipalityCode: "320" }],
      },
    ],
    tradeRegisterStatus: "1",
    website: { url: "www.kuvitelma.example" },
  },
  {
    businessId: { value: "0112038-9" },
    names: [{ name: "Kuvitelman Tuki ry", type: "1", endDate: "2020-01-01" }],
    mainBusinessLine: { type: "88999", typeCodeSet: "TOIMI3" },
    companyForms: [form("6", "Aatteellinen yhdistys", "Ideell förening", "Non-profit association")],
    addresses: [],
    tradeRegisterStatus: "4",
  },
];
