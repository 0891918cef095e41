/** Whether elements are just those that an assertion names, in whatever order. */
export function sameIds(
  elements: readonly { readonly id: string }[],
  named: string | readonly string[],
): boolean {
  const wanted = new Set(named === "none" ? [] : typeof named === "string" ? [named] : named);
  return wanted.size === elements.length && elements.every(({ id }) => wanted.has(id));
}
