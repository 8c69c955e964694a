// The one door to the browser's extension API, promises in both browsers.
export { default as browser } from 'webextension-polyfill';
export type { Runtime, Tabs } from 'webextension-polyfill';
