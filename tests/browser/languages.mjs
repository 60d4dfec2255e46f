// The languages that are judged on every page, and what else a judge must know of a language.

export const EVERY_PAGE = ["en", "cy", "ur", "ar", "bn", "zh-hans"];

// Kilobytes of a first visit, compressed, fonts included.
const LATIN = ["en", "cy", "pl", "ro", "fr", "so"];
export const LIGHT = 100;
const HEAVY = 160;

export const slugOf = (page) => (page.includes("/") ? page.split("/")[0] : null);
export const kindOf = (page) => page.split("/").slice(1, -1).join("/");
export const limitOf = (slug) => (slug === null || LATIN.includes(slug) ? LIGHT : HEAVY);
