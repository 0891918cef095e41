/** The ids of a list; one alone without a list. */
export function oneOrMany(ids: Iterable<string>): string | string[] {
  const all = [...ids];
  return all.length === 1 && all[0] !== undefined ? all[0] : all;
}
