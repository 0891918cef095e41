/** Lets the reader save a file. It goes from the page to the machine, and nowhere else. */
export function download(name: string, content: Uint8Array | string, type: string): void {
  const part: BlobPart = typeof content === "string" ? content : new Uint8Array(content);
  const address = URL.createObjectURL(new Blob([part], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // the browser reads it after this turn
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** `company.yaml` -> `company`; a name that every system takes. */
export function fileStem(name: string): string {
  const stem = name
    .replace(/\.[^.]{1,8}$/, "")
    .replace(/[^\p{L}\p{M}\p{N}\-_. \u200c]+/gu, " ")
    .trim()
    .slice(0, 80);
  return stem === "" ? "design" : stem;
}
