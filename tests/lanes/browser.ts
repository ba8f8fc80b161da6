import { prepareChromium } from "../../tooling/chromium.ts";

/** A browser that every file finds ready. */
export default prepareChromium;
