import { bfsFromNode } from "graphology-traversal";
import * as orgproof from "orgproof";
import * as formats from "orgproof/formats";
import { tour } from "./tour.mjs";

export const visit = (text) =>
  JSON.stringify({ ...tour(orgproof, bfsFromNode, text), formats: Object.keys(formats).length > 0 });
