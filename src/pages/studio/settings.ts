import type { Locale } from "../../messages/language.ts";

export type Colours = "light" | "dark";

/* Where the browser keeps what the reader chose, and the text of this tab. Nothing of it leaves the machine. */
const keys = {
  locale: "orgproof.locale",
  colours: "orgproof.colours",
  text: "orgproof.text",
  name: "orgproof.name",
};

/** What the reader chose before, or what their machine says. */
export function startLocale(): Locale {
  const kept = read(localStorage, keys.locale);
  if (kept === "en" || kept === "fa") return kept;
  return navigator.language.startsWith("fa") ? "fa" : "en";
}

export function keepLocale(locale: Locale): void {
  write(localStorage, keys.locale, locale);
}

export function startColours(): Colours {
  const kept = read(localStorage, keys.colours);
  if (kept === "light" || kept === "dark") return kept;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

export function keepColours(colours: Colours): void {
  write(localStorage, keys.colours, colours);
}

/** The text that was last written in this tab, and the name of its file. */
export function keptText(): { readonly text: string; readonly name: string } | undefined {
  const text = read(sessionStorage, keys.text);
  return text === null ? undefined : { text, name: read(sessionStorage, keys.name) ?? "" };
}

export function keepText(text: string, name: string): void {
  write(sessionStorage, keys.text, text);
  write(sessionStorage, keys.name, name);
}

/* A browser may forbid to keep anything: then nothing is kept. */
function read(storage: Storage, key: string): string | null {
  try {
    return storage.getItem(key);
  } catch {
    return null;
  }
}

function write(storage: Storage, key: string, value: string): void {
  try {
    storage.setItem(key, value);
  } catch {
    // full or forbidden: the page works without
  }
}
