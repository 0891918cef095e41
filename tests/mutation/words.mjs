const words = new Set(["messages", "summary", "source", "description"]);

/** A plugin that leaves words alone: a rule's messages, summary and sources are held to their pages and their translations by other tests. */
export const strykerPlugins = [
  {
    kind: "Ignore",
    name: "words",
    value: {
      shouldIgnore: (path) =>
        path.isObjectProperty() && words.has(path.node.key.name) ? "words, not decisions" : undefined,
    },
  },
];
