import { v7, validate, version } from "uuid";

/** A new UUIDv7 as text: keys sort by the moment they were made. */
export const newId = (): string => v7();

/** In small letters only: the same id in large ones would be another row, and its secret link the first one's. */
export const isId = (value: string): boolean =>
  validate(value) && version(value) === 7 && value === value.toLowerCase();

const day = 24 * 60 * 60 * 1000;
/** Was an id made within a day of this moment? One that a stranger chose could stand before everybody's, or after. */
export const isMadeAbout = (id: string, now: number): boolean =>
  Math.abs(Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16) - now) < day;
