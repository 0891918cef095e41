/** How a command ends. */
export const exits = { fine: 0, findings: 1, usage: 2, unreadable: 3, internal: 4, stopped: 130 } as const;
export type Exit = (typeof exits)[keyof typeof exits];

/** Why a command cannot go on: one line for standard error, and how it ends. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly exit: Exit;

  constructor(exit: Exit, message: string) {
    super(message);
    this.exit = exit;
  }
}

/** Wrong usage or configuration. */
export function usageProblem(message: string): Problem {
  return new Problem(exits.usage, message);
}

/** The gravest way to end: an internal error, an unreadable file, findings, nothing. */
export function gravest(ends: readonly Exit[]): Exit {
  return Math.max(exits.fine, ...ends) as Exit;
}

/** What the system says of a file that could not be reached, as a code such as `ENOENT`. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}
