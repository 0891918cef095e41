import type { SourceCode } from "../../findings/sources.ts";

/** The sources that are described and not cited, in Persian; works are cited in the language that they are written in. */
export const persianSources: { readonly [code in SourceCode]?: string } = {
  "source-text": "متن مرجع این پروژه: متنی آموزشی به فارسی دربارهٔ ارتباط واحدهای بازاریابی و فروش",
  "eslint-ignores":
    "شیوهٔ رایج ابزارهای بررسی کد: خاموش‌سازی دلیل خود را می‌گوید، و آن که چیزی را خاموش نمی‌کند گزارش می‌شود",
};
