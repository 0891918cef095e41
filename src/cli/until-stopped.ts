import type { Io } from "./io.ts";

/** Goes through what takes long, until somebody stops it; whether somebody did. */
export async function untilStopped<T>(io: Io, items: Iterable<T>, take: (item: T) => void): Promise<boolean> {
  let stopped = false;
  const forget = io.onInterrupt?.(() => {
    stopped = true;
  });
  try {
    for (const item of items) {
      take(item);
      // whoever presses a key is heard between two of them
      await new Promise((go) => setImmediate(go));
      if (stopped) break;
    }
  } finally {
    forget?.();
  }
  return stopped;
}
