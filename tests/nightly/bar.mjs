const minutes = (seconds) =>
  seconds < 60
    ? `${seconds.toFixed(1)} s`
    : `${Math.floor(seconds / 60)} min ${String(Math.floor(seconds % 60)).padStart(2, "0")} s`;

/** Shows how far the night has come: in one line that changes on a terminal, else in a line now and then. */
export function makeBar(stream = process.stdout) {
  const started = performance.now();
  let shown = 0;
  const clear = () => stream.isTTY && stream.write("\r\u001b[K");
  return {
    minutes,
    seconds: () => (performance.now() - started) / 1000,
    /** A line that stays. */
    line(text) {
      clear();
      stream.write(`${text}\n`);
    },
    /** `part` of the whole, from 0 to 1, and what is being done. */
    show(part, doing) {
      const now = performance.now();
      if (!stream.isTTY && now - shown < 60_000) return;
      shown = now;
      const full = Math.round(part * 24);
      const text = `${"█".repeat(full)}${"░".repeat(24 - full)} ${(part * 100).toFixed().padStart(3)} %  ${minutes((now - started) / 1000)}  ${doing}`;
      if (stream.isTTY) stream.write(`\r\u001b[K${text.slice(0, (stream.columns ?? 100) - 1)}`);
      else stream.write(`${text}\n`);
    },
    clear,
  };
}
