/** Style sheets come as text: the pane's policy allows inline styles, and the map is loaded on demand. */
declare module '*.css' {
  const text: string;
  export = text;
}
