import { createComponent, render, spreadAttributes, unescapeHTML } from "astro/runtime/server/index.js";

type Svg = { meta: object; attributes: Record<string, string>; children: string; styles: readonly string[] };

/**
 * What Astro makes of an imported svg, in place of its own function of that name, which promises each icon because an svg
 * may have styles to hash. Whatever stands behind a promise is kept and put together later, and an icon stands first on
 * every page. Throws for an svg with styles.
 */
export const createSvgComponent = ({ meta, attributes, children, styles }: Svg) => {
  if (styles.length > 0) throw new Error("An icon has no styles of its own: its colours are those of the page.");
  const inner = unescapeHTML(children);
  const icon = createComponent({
    factory: (_, props: Record<string, unknown>) =>
      render`<svg${spreadAttributes({ ...attributes, ...props })}>${inner}</svg>`,
    propagation: "none",
  });
  return Object.assign(icon, meta);
};
