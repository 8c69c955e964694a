// Style sheets are imported for the bundler, which writes them beside the script; they give no value.
declare module '*.css';
