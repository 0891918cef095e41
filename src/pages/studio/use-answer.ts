import { useEffect, useState } from "preact/hooks";
import type { Ask } from "./ask-engine.ts";
import type { Exchange, RequestKind } from "./protocol.ts";

/** The newest answer of the engine; while a newer one is on its way, the last one stays. */
export interface Answered<Kind extends RequestKind> {
  readonly gets: Exchange[Kind]["gets"] | undefined;
  readonly isWaiting: boolean;
  readonly problem: string | undefined;
}

/** Asks the engine whenever what is asked changes; `undefined` asks nothing. */
export function useAnswer<Kind extends RequestKind>(
  ask: Ask,
  kind: Kind,
  asks: Exchange[Kind]["asks"] | undefined,
): Answered<Kind> {
  const [state, setState] = useState<Answered<Kind>>({
    gets: undefined,
    isWaiting: asks !== undefined,
    problem: undefined,
  });
  // a text may be long, and is compared faster as it is
  const text = asks && "text" in asks ? asks.text : "";
  const key = asks && JSON.stringify({ ...asks, text: "" });
  useEffect(() => {
    if (asks === undefined) return undefined;
    let isWanted = true;
    setState((last) => ({ ...last, isWaiting: true }));
    ask(kind, asks).then(
      (gets) => {
        if (isWanted && gets !== undefined) setState({ gets, isWaiting: false, problem: undefined });
      },
      (error: unknown) => {
        const problem = error instanceof Error ? error.message : String(error);
        if (isWanted) setState({ gets: undefined, isWaiting: false, problem });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [ask, kind, key, text]);
  return state;
}
