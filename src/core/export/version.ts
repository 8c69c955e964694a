// Recoupe's version, for what it exports. A constant, for core reads no file; a test holds it equal to package.json.

export const VERSION = '0.1.0';
