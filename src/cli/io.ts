/** Where text goes to, and the bytes of a format that is none. */
export interface Output {
  readonly isTTY: boolean;
  /** Columns of the terminal, when it is one. */
  readonly columns?: number;
  readonly write: (text: string | Uint8Array) => void;
  /** Waits until there is room for more; whether anybody still reads. Left out where there is always room. */
  readonly room?: () => Promise<boolean>;
}

/** All that the command line knows of the process that it runs in, besides the files. */
export interface Io {
  readonly cwd: string;
  readonly env: { readonly [name: string]: string | undefined };
  readonly stdin: {
    readonly isTTY: boolean;
    /** Everything on standard input, or as much of it as is more than `limit` bytes. */
    readonly read: (limit: number) => Promise<Uint8Array>;
    /** The same piece by piece; what is not asked for is not read. */
    readonly chunks: () => AsyncIterable<Uint8Array>;
    /** Waits for no more of it; left out where nothing waits. */
    readonly close?: () => void;
  };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly now: () => Date;
  /** Says on the terminal what is being done, until something is written; left out where that is no terminal. */
  readonly stage?: (words: string) => void;
  /** Bytes of the largest file that is read, where somebody asked for another limit than the usual one. */
  readonly sizeLimit?: number;
  /** Tells when somebody wants it to stop (Ctrl-C), until what it returns is called; left out where nobody can. */
  readonly onInterrupt?: (listen: () => void) => () => void;
  /** Tells of each file of these folders that came, changed or went, until what it returns is called; left out where nothing can. */
  readonly watch?: (
    folders: readonly string[],
    changed: (path: string) => void,
  ) => Promise<() => Promise<void>>;
  /** Asks the person at the terminal; left out where there is none. */
  readonly ask?: (question: string) => Promise<string>;
}
