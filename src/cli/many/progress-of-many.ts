import type { Io } from "../io.ts";
import type { Progress } from "../progress-bar.ts";

/** How many designs are done, how many a second, and how long the others will take, where somebody looks on. What shows it is loaded only there. */
export async function progressOfMany(
  io: Io,
  total: number | undefined,
  isShown: boolean,
): Promise<Pick<Progress, "end"> & { readonly next: () => void }> {
  if (!isShown || !io.stderr.isTTY) return { next: () => {}, end: () => {} };
  const { progressBar } = await import("../progress-bar.ts");
  const bar = progressBar(io, total, false, true);
  const began = io.now().getTime();
  let done = 0;
  return {
    next() {
      done += 1;
      const seconds = (io.now().getTime() - began) / 1000;
      bar.at(done, seconds > 0 ? `${Math.round(done / seconds)}` : undefined);
    },
    end: bar.end,
  };
}
