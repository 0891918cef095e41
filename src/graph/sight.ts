/** A graph seen along its edges, or against them. */
export interface Sight {
  /** Where the distance from a root to a vertex stands: at `root * ofRoot + vertex * ofVertex`. */
  readonly ofRoot: number;
  readonly ofVertex: number;
  /** From where an edge leads to each vertex, and where from each of them one leads. */
  readonly before: readonly (readonly number[])[];
  readonly next: readonly (readonly number[])[];
}

/** An edge that is there, and what lies on beyond it. */
export interface Passage {
  readonly sight: Sight;
  readonly tail: number;
  /** From where shortest paths lead by it, and for each of these, all vertices to which they do: from the nearest to the furthest. */
  readonly roots: readonly number[];
  readonly beyond: readonly (readonly number[])[];
}
