import type { Template } from "../../findings/words.ts";
import type { PortfolioWord } from "../en/portfolio.ts";

/** What is said of many designs together, in Persian. */
export const portfolioWords: { readonly [word in PortfolioWord]: Template } = {
  "portfolio/designs": "{count} طرح",
  "portfolio/findings": "یافته",
  "portfolio/in-designs": "طرح",
  "portfolio/rule": "قاعده",
  "portfolio/more-rules": {
    plural: "count",
    one: "{count} قاعدهٔ دیگر هم یافته‌ای دارد؛ {option} آن را نشان می‌دهد",
    other: "{count} قاعدهٔ دیگر هم یافته دارند؛ {option} آن‌ها را نشان می‌دهد",
  },
  "portfolio/levels": "سطح {count} ارتباط",
  "portfolio/worst": "ضعیف‌ترین ارتباط‌ها",
  "portfolio/line": "سطر {number}",
};
