/** A path as those who show it beside files of a repository want it: with slashes, and nothing in front that says "here". */
export function pathInRepository(file: string): string {
  const path = file.replaceAll("\\", "/").replace(/^(\.\/+)+/, "");
  // a name such as <stdin> is no path
  return path.replace(/^<(.*)>$/s, "$1") || "design";
}

/** The same as a reference of a URI: relative where the path is. */
export function uriOf(file: string): string {
  const path = pathInRepository(file);
  const root = path.startsWith("/") ? "file://" : /^[a-z]:\//i.test(path) ? "file:///" : "";
  return root + encodedPath(path);
}

/** A path as part of an address, in which nothing but its slashes acts. */
export function encodedPath(path: string): string {
  return path.split("/").map(encoded).join("/");
}

function encoded(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Surrogate}/gu, "\ufffd")).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
