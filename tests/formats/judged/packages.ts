/* This package brings no types that can be imported: here is what of it is used. */

declare module "jsdom" {
  export class JSDOM {
    readonly window: { readonly document: object };
  }
}
