/* The packages bring no types that can be imported: here is what of them is used. */

declare module "saxen" {
  /** What is open when `openTag` is told: read at once, as the object is used again. */
  export interface OpenTag {
    /** With the prefix that `ns` gives to its namespace. */
    readonly name: string;
    readonly originalName: string;
    /** As written, entities and all; `false` where they cannot be read. */
    readonly attrs: Readonly<Record<string, string>> | false;
  }

  export class Parser {
    constructor(options: { readonly proxy: true });
    ns(prefixByUri: Readonly<Record<string, string>>): this;
    on(event: "openTag", tell: (tag: OpenTag, decode: unknown, selfClosing: boolean) => void): this;
    on(event: "closeTag", tell: (name: string, decode: unknown, selfClosing: boolean) => void): this;
    on(event: "text" | "cdata" | "comment" | "question" | "attention", tell: (text: string) => void): this;
    on(event: "error" | "warn", tell: (error: Error) => void): this;
    stop(): void;
    parse(xml: string): void;
  }
}

declare module "bpmn-moddle" {
  export interface Property {
    readonly type: string;
    readonly isAttr?: boolean;
    readonly isReference?: boolean;
  }

  export interface Type {
    readonly $descriptor: {
      readonly name: string;
      readonly allTypesByName: Readonly<Record<string, unknown>>;
      readonly propertiesByName: Readonly<Record<string, Property>>;
    };
  }

  export interface Package {
    readonly prefix: string;
    readonly uri: string;
    readonly types: readonly { readonly name: string }[];
  }

  /** An element that is to be written. */
  export interface ModdleElement {
    readonly $type: string;
  }

  export class BpmnModdle {
    constructor(packages?: Readonly<Record<string, object>>);
    create(type: string, attributes: Readonly<Record<string, unknown>>): ModdleElement;
    toXML(root: ModdleElement, options: { readonly format: boolean }): Promise<{ readonly xml: string }>;
    /** Throws on a type that there is not. */
    getType(name: string): Type;
    getPackages(): readonly Package[];
  }
}
