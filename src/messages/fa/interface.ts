import type { Template } from "../../findings/words.ts";

/** The family `interface` in Persian. */
export const interfacePersian: { readonly [rule: string]: { readonly [variant: string]: Template } } = {
  "interface/below-target": {
    found: "ارتباط `{a}` و `{b}` باید {target} باشد و طبق طرح {levels|or} است؛ مانع: {criteria}",
    unknown: "معلوم نیست ارتباط `{a}` و `{b}` به سطح خواسته‌شده می‌رسد یا نه",
    fix: "سطح {advised} را بخواهید؛ شرایط بیش از این را نمی‌طلبد",
  },
  "interface/above-advised": {
    found: "طبق طرح، ارتباط `{a}` و `{b}` {levels|or} است و شرایط آن‌ها حداکثر ارتباط {advised} را می‌طلبد",
    unknown: "معلوم نیست ارتباط `{a}` و `{b}` نزدیک‌تر از آن است که شرایط آن‌ها می‌طلبد یا نه",
  },
  "interface/perception-gap": {
    found:
      "`{a}` ارتباط خود با `{b}` را {perceivedA} می‌بیند (امتیاز {scoreA}) و `{b}` {perceivedB} (امتیاز {scoreB})؛ طبق طرح {levels|or} است",
    both: "`{a}` و `{b}` ارتباط خود را {perceived} می‌بینند (امتیاز {scoreA} و {scoreB}) و طبق طرح {levels|or} است",
    one: "`{unit}` ارتباط خود با `{other}` را {perceived} می‌بیند (امتیاز {score}) و طبق طرح {levels|or} است",
    unknown: "معلوم نیست `{a}` و `{b}` ارتباط خود را همان‌گونه می‌بینند که طرح نشان می‌دهد یا نه",
  },
  "interface/one-person": {
    found: "{people} در هر دو سوی `{a}` و `{b}` است؛ از ساختار نمی‌توان به ارتباط آن‌ها پی برد",
    unknown: "معلوم نیست یک نفر در هر دو سوی `{a}` و `{b}` هست یا نه",
  },
};
