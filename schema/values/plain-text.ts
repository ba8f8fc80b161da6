/** Does a text hold anything that can be seen? An empty cell of Braille is a space. */
export const isVisible = (text: string): boolean => /(?!\u2800)[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
