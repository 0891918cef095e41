/** Gives what is made when it is first asked for; made too late, it would tell of another design. */
export function untilEdited<T>(make: () => T, isEdited: () => boolean): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    if (!made && isEdited())
      throw new TypeError(
        "the design was edited since: levels and interfaces are to be read before the next edit",
      );
    made ??= { value: make() };
    return made.value;
  };
}
