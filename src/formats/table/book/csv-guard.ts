/* What a spreadsheet takes for a formula, and what it drops before one. */
const formula = /^[=+\-@\t\r]/;
const guarded = /^'(?:[=+\-@\t\r]|'+[=+\-@\t\r])/;

/** A field behind an apostrophe where a spreadsheet would take it for a formula; so is one that looks as if it had been guarded already. */
export function guardedField(text: string): string {
  return formula.test(text) || guarded.test(text) ? `'${text}` : text;
}

/** A field without the apostrophe that guards it. */
export function unguarded(field: string): string {
  return guarded.test(field) ? field.slice(1) : field;
}
