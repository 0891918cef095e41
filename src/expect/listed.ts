/**
 * The element of an id.
 * @throws {TypeError} when there is none: references are checked before anything is judged.
 */
export function listed<T>(elements: ReadonlyMap<string, T>, id: string): T {
  const element = elements.get(id);
  if (!element) throw new TypeError(`there is no \`${id}\``);
  return element;
}
