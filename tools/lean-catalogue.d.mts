// What the tests need to know of lean-catalogue.mjs.
export declare function leanCatalogue(text: string): string;
