export interface PngOptions {
  /** The program that paints, of `@resvg/resvg-wasm`: its file `index_bg.wasm`. */
  readonly wasm: Uint8Array;
  /** Fonts, as TTF, OTF or WOFF2. */
  readonly fonts: readonly Uint8Array[];
  /** Pixels of the picture for each of the drawing's: 2 when left out, for sharp screens. */
  readonly scale?: number;
}

/** Paints an SVG of this package as PNG. Colours that follow the reader's screen become those of a bright one. */
export async function svgToPng(svg: string, { wasm, fonts, scale = 2 }: PngOptions): Promise<Uint8Array> {
  const { Resvg } = await painter(wasm);
  const resvg = new Resvg(svg, {
    fitTo: { mode: "zoom", value: scale },
    font: { fontBuffers: [...fonts], defaultFontFamily: "Vazirmatn", loadSystemFonts: false },
  });
  try {
    return resvg.render().asPng();
  } finally {
    resvg.free();
  }
}

let loading: Promise<typeof import("@resvg/resvg-wasm")> | undefined;

/* It may be given its program once only. */
function painter(wasm: Uint8Array) {
  loading ??= (async () => {
    const resvg = await import("@resvg/resvg-wasm");
    await resvg.initWasm(wasm).catch((error: unknown) => {
      // where this package is loaded twice (as ESM and as CommonJS, say), the painter is still one
      if (!/already initialized/i.test(String(error))) throw error;
    });
    return resvg;
  })();
  return loading;
}
