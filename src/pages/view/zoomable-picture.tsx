import type { JSX } from "preact";
import type { Picture } from "../../formats/svg/picture.ts";
import type { Page } from "../../formats/terminal/page.ts";
import { Scrolling } from "./scrolling.tsx";

/** A picture as part of a page, with the ids that its elements have there. */
export interface PagePicture {
  readonly id: string;
  readonly picture: Picture;
  /** The unit that it is about, where it is folded under its name. */
  readonly unit?: string;
}

/** The id on a page of an element of a picture, by `kind:id`. */
export function pictureAnchor(picture: string, element: string): string {
  return `${picture}-${element}`;
}

/* How high a line of its title is in a picture. */
const titleLine = 26;

/** A picture with what enlarges it and finds something in it; it is drawn in the page's own colours and font. */
export function ZoomablePicture({
  page,
  shown: { id, picture },
}: {
  readonly page: Page;
  readonly shown: PagePicture;
}): JSX.Element {
  const { say } = page;
  // its title stands above it
  const cut = picture.body.filter((part) => part.includes(' class="title"')).length * titleLine;
  const [width, height] = [Math.ceil(picture.width), Math.ceil(picture.height) - cut];
  const body = withIds(id, picture.body.join("\n"));
  return (
    <figure class="picture" id={id} data-picture>
      <figcaption>
        <h3>{picture.title}</h3>
        <p>{picture.description}</p>
      </figcaption>
      <fieldset class="tools needs-script" aria-label={picture.title}>
        <label class="search">
          <span class="unseen">{say("page/picture/search")}</span>
          <input type="search" data-find placeholder={say("page/picture/search")} />
        </label>
        <output class="shown" data-found={say("page/picture/found", { count: { word: "#" } })} />
        <span class="buttons">
          <button
            type="button"
            data-zoom="out"
            aria-label={say("page/picture/out")}
            title={say("page/picture/out")}
          >
            −
          </button>
          <button
            type="button"
            data-zoom="in"
            aria-label={say("page/picture/in")}
            title={say("page/picture/in")}
          >
            +
          </button>
          <button type="button" data-zoom="fit">
            {say("page/picture/fit")}
          </button>
        </span>
      </fieldset>
      <Scrolling page={page} title={picture.title} class="canvas">
        <svg
          viewBox={`0 ${cut} ${width} ${height}`}
          width={width}
          height={height}
          style={`--natural:${width}px`}
          role="img"
          aria-label={`${picture.title}. ${picture.description}`}
          // made by us, every text in it escaped
          dangerouslySetInnerHTML={{ __html: body }}
        />
      </Scrolling>
    </figure>
  );
}

/** Elements by the ids that links lead to; one that is there twice, as row and as column, where it is first. */
function withIds(picture: string, svg: string): string {
  const known = new Set<string>();
  return svg.replace(/ data-element="([^"]*)"/g, (whole, element: string) => {
    if (known.has(element)) return whole;
    known.add(element);
    return `${whole} id="${pictureAnchor(picture, element)}"`;
  });
}
