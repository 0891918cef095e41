import { render } from "preact";
import { askEngine, type WorkerLike } from "./ask-engine.ts";
import { examplesIn } from "./examples.ts";
import { Studio } from "./studio.tsx";

/* Beside this script, wherever the folder is served from. */
const address = new URL("worker.js", import.meta.url);
const makeWorker = () => new Worker(address, { type: "module" }) as WorkerLike;
const now = () => performance.now();

const root = document.getElementById("studio");
if (root) {
  root.replaceChildren();
  render(
    <Studio
      ask={askEngine(makeWorker, now)}
      askSlowly={askEngine(makeWorker, now)}
      examples={examplesIn(document)}
    />,
    root,
  );
}
