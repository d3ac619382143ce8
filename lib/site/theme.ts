/** The reader's own choice of a theme; without one the page follows the system. */
export const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** Where the choice is kept, in this browser alone. */
export const themeKey = "architecte-edge:theme";
