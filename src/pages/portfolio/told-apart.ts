/** Something that has a name and stands in a file. */
export interface Named {
  readonly name: string;
  readonly file: string;
}

/** What each is called where several are listed: those with one name have as much of their file behind it as tells them apart. */
export function toldApart(all: readonly Named[]): readonly string[] {
  return all.map(({ name, file }) => {
    const files = all.filter((each) => each.name === name).map((each) => each.file);
    const end = shortestEnd(file, files);
    return end === undefined ? name : `${name} (${end})`;
  });
}

/** The shortest end of a file that no other ends with; none where it is alone, or there twice. */
function shortestEnd(file: string, files: readonly string[]): string | undefined {
  const parts = (each: string) => each.replace(/\.[a-z]+$/, "").split(/[\\/]/);
  const own = parts(file);
  if (files.filter((other) => other === file).length !== 1 || files.length === 1) return undefined;
  const ends = own.map((_, at) => own.slice(own.length - 1 - at).join("/"));
  const isOwn = (end: string, at: number) =>
    files.filter(
      (other) =>
        parts(other)
          .slice(-1 - at)
          .join("/") === end,
    ).length === 1;
  return ends.find(isOwn) ?? own.join("/");
}
