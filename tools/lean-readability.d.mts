// What the tests need to know of lean-readability.mjs.
export declare function leanReadability(text: string): string;
