import { type SectionName, sectionNames } from "../model/section.ts";

/** A section whose elements have ids of their own. */
export type ElementSection = Exclude<SectionName, "interfaces" | "constraints" | "ignore">;

/** The sections whose elements have ids of their own, in the order of the documentation. */
export const elementSections: readonly ElementSection[] = sectionNames.filter(
  (section): section is ElementSection =>
    section !== "interfaces" && section !== "constraints" && section !== "ignore",
);

/** What an element is called now, by the section that lists it. */
export type NameOf = (section: ElementSection, id: string) => string;
