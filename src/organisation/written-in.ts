/** The elements of a section that can be read, by id; none where it is left out or `none`. */
export function elementsIn<T>(
  section: { readonly [id: string]: T | undefined } | "none" | undefined,
): readonly (readonly [id: string, element: T | undefined])[] {
  return typeof section === "object" ? Object.entries(section) : [];
}

/** The items of a list, each where it stands; `undefined` in place of one that cannot be read. */
export function itemsIn<T>(list: readonly T[] | "none" | undefined): readonly T[] {
  return typeof list === "object" ? list : [];
}
