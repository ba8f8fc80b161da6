import { v7, validate, version } from "uuid";

/** A new UUIDv7 as text: keys sort by the moment they were made. */
export const newId = (): string => v7();

export const isId = (value: string): boolean => validate(value) && version(value) === 7;
