import type { Design } from "../../../model/design.ts";

type Listed<S extends keyof Design> = Exclude<Design[S], "none" | undefined>;

/** Elements by id: attributes that they are given (`undefined` takes one away), or that they are not there. */
type Elements<T> = { readonly [id: string]: Partial<T> | "gone" };

/** What is said anew of a design: of its elements by id (of flows, too), and what is added to the lists whose entries have no id. */
export interface Change {
  readonly scheme?: Design["scheme"];
  readonly units?: Elements<Listed<"units">[string]>;
  readonly roles?: Elements<Listed<"roles">[string]>;
  readonly activities?: Elements<Listed<"activities">[string]>;
  readonly information?: Elements<Listed<"information">[string]>;
  readonly flows?: Elements<Listed<"flows">[number]>;
  readonly decisions?: Elements<Listed<"decisions">[string]>;
  readonly meetings?: Elements<Listed<"meetings">[string]>;
  readonly knowledge?: Elements<Listed<"knowledge">[string]>;
  readonly processes?: Elements<Listed<"processes">[string]>;
  readonly systems?: Elements<Listed<"systems">[string]>;
  readonly metrics?: Elements<Listed<"metrics">[string]>;
  readonly agreements?: Elements<Listed<"agreements">[string]>;
  readonly interfaces?: Listed<"interfaces">;
  readonly constraints?: Listed<"constraints">;
  readonly ignore?: Listed<"ignore">;
}
