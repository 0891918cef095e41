/** Tells on standard error which modules a process loads, each in a line that begins with `loads `. */
import { register } from "node:module";

const hooks = `
export async function load(url, context, next) {
  process._rawDebug("loads " + url);
  return next(url, context);
}`;

register(`data:text/javascript,${encodeURIComponent(hooks)}`);
