// The page a reader meets first: its address, and when it opens by itself: once, after a reader has installed Recoupe. Not for a developer, whose
// browser installs it at every start, nor in a browser that a program steers: a tab in front would take the page away that is being worked on.

export interface Installation { readonly reason: string; /** Of the add-on manager: "development" for an unpacked or temporary one. */ readonly installType: string; /** Driven by a program, as the tests do. */ readonly isSteered: boolean }

/** Address of the first page inside the extension. */
export const FIRST_PAGE = 'first-run/first-run.html';

/** Whether the first page opens by itself: never after an update. */
export const opensFirstPage = ({ reason, installType, isSteered }: Installation): boolean => reason === 'install' && installType !== 'development' && !isSteered;
