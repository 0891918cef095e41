import { hoverTooltip } from "@codemirror/view";
import type { Ask } from "../ask-engine.ts";
import type { Talk } from "../talk.ts";

/** What the model and the design say of a word under the pointer. */
export function aboutSource(ask: Ask, talk: Talk) {
  return hoverTooltip(
    async (view, offset) => {
      const text = view.state.doc.toString();
      const found = await ask("about", { text, locale: talk.locale, offset }).catch(() => null);
      if (!found) return null;
      const { from, to, word, about, element } = found;
      return {
        pos: from,
        end: to,
        above: true,
        create: () => {
          const dom = document.createElement("div");
          dom.className = "about-word";
          const name = dom.appendChild(document.createElement("bdi"));
          name.className = "about-name";
          name.textContent = element ? element.name : word;
          if (element)
            dom.appendChild(document.createElement("span")).textContent = talk.say(
              `studio/hover/${element.kind}`,
            );
          if (about !== undefined) {
            const said = dom.appendChild(document.createElement("p"));
            said.textContent = about;
          }
          return { dom };
        },
      };
    },
    { hoverTime: 400 },
  );
}
