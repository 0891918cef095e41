/* This package brings no types that can be imported: here is what of it is used. */

declare module "jsdom" {
  export class JSDOM {
    constructor(html?: string);
    readonly window: { readonly document: Document };
  }
}
