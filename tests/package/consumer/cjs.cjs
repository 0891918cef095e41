const { readFileSync } = require("node:fs");
const { bfsFromNode } = require("graphology-traversal");
const orgproof = require("orgproof");
const change = require("orgproof/change");
const formats = require("orgproof/formats");
const measures = require("orgproof/measures");
const session = require("orgproof/session");
const testing = require("orgproof/testing");

const schemas = ["design", "result", "level", "questions", "config"].map((name) =>
  require(`orgproof/schema/${name}.json`),
);

import("./tour.mjs").then(({ tour }) => {
  console.log(
    JSON.stringify({
      ...tour(orgproof, bfsFromNode, readFileSync("small.yaml", "utf8")),
      doors: [orgproof, formats, change, measures, session, testing].map((door) =>
        Object.keys(door)
          .filter((name) => name !== "default")
          .sort(),
      ),
      schemas: schemas.map((schema) => schema.$schema),
    }),
  );
});
