/** Fewer than these would tell of each of them. */
export const fewest = 5;

/** An answer as grouping sees it; `givers` are every name its employer goes by, one of which two answers of one share. */
export type Given = { giver: string; municipality: string | null };

/**
 * The answers that may be told of, in groups of at least five different employers, out of all of them in the order they
 * came. Any selection of whole groups differs from any other by five employers at least, so that no two views, and none of
 * yesterday and today, tell of one by their difference. New answers come in when five more employers have given them; each
 * municipality's own make groups of five, and what is left over of all of them makes one.
 */
export const groupsOf = <Answer extends Given>(all: readonly Answer[]): Answer[][] => {
  const { groups, left } = cut(all);
  const counted = left.length === 0 ? all : groups.flat();
  const ofPlaces = [...Map.groupBy(counted, ({ municipality }) => municipality).values()].map(cut);
  const rest = ofPlaces.flatMap(({ left }) => left);
  return [...ofPlaces.flatMap(({ groups }) => groups), ...(givers(rest) >= fewest ? [rest] : [])];
};

/** How many different employers answered. */
export const givers = (answers: readonly Given[]): number => new Set(answers.map(({ giver }) => giver)).size;

/** Answers in their order, cut each time that five employers are together; and those that do not make five. */
const cut = <Answer extends Given>(answers: readonly Answer[]): { groups: Answer[][]; left: Answer[] } => {
  const groups: Answer[][] = [];
  let left: Answer[] = [];
  for (const answer of answers) {
    left.push(answer);
    if (givers(left) < fewest) continue;
    groups.push(left);
    left = [];
  }
  return { groups, left };
};
