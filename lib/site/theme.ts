/** The reader's own choice of a theme; without one the page follows the system. */
export const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** Where the choice is kept, in this browser alone. */
export const themeKey = "architecte-edge:theme";

/**
 * Sets the theme before the first paint, hence inline: a file of its own would come too late or hold the page up. Where
 * storage is forbidden the system's theme stands.
 */
export const themeScript = `try{var t=localStorage.getItem("${themeKey}");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch(e){}`;

/** Names that script in the policy of pages made per request; those made at build time have all their hashes anyway. */
export const themeScriptHash = "'sha256-+fpGJgTNJDAMU/5g/PYfaoMtuH6jDdU+7clAbvYpg2Y='";
