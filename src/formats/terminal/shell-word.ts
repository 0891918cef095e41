/** A path as one word of a command line that a reader may copy: quoted where a shell would take it apart. */
export function shellWord(path: string): string {
  return /^[\p{L}\p{M}\p{N}\u200c_./:@%+=,-]+$/u.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
