/**
 * Where the drafts live in the browser's storage. What was ever written here is read for ever: `:v1` held form values
 * alone, and the second slot a single one instead of a list. Apart from their readers, as the home page needs the names only.
 */
export const draftKey = "architecte-edge:draft:v1";
export const keptKey = `${draftKey}:previous`;
/** The home page's description, as typed. */
export const descriptionKey = "architecte-edge:description:v1";
