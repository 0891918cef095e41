/** Numbers may be typed in the digits of the reader's language. */
export function latinDigits(text: string): string {
  return text.replace(/[۰-۹]/g, (digit) => String("۰۱۲۳۴۵۶۷۸۹".indexOf(digit)));
}
