import { z } from "zod";

/**
 * How many characters a text of an input may have. The path names it as in an error, but for the places in a list: `name`,
 * `nextStep.task`, `areas.phone`. Throws where the input has no such text, or one without a longest.
 */
export const longest = (input: z.ZodType, path: string): number => {
  const text = path.split(".").reduce(partOf, bare(input));
  const max = text instanceof z.ZodString ? text.maxLength : null;
  if (max === null) throw new Error(`There is no longest text of "${path}".`);
  return max;
};

const partOf = (whole: z.core.$ZodType | undefined, name: string): z.core.$ZodType | undefined => {
  const part = whole instanceof z.ZodObject ? whole.shape[name] : undefined;
  return part && bare(part);
};

/** As it is typed: not left out, not yet made into something else, one of a list. */
const bare = (schema: z.core.$ZodType): z.core.$ZodType => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return bare(schema.unwrap());
  if (schema instanceof z.ZodPipe) return bare(schema.in);
  if (schema instanceof z.ZodArray) return bare(schema.element);
  return schema;
};
