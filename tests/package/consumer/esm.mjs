import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { bfsFromNode } from "graphology-traversal";
import * as orgproof from "orgproof";
import * as change from "orgproof/change";
import * as formats from "orgproof/formats";
import * as measures from "orgproof/measures";
import * as session from "orgproof/session";
import * as testing from "orgproof/testing";
import { tour } from "./tour.mjs";

const schemas = ["design", "result", "level", "questions", "config"].map((name) =>
  createRequire(import.meta.url)(`orgproof/schema/${name}.json`),
);

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
