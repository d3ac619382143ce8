/** What an id of any list looks like: letters, digits and `:._-`, at most 80. */
export const markPattern = /^[A-Za-z0-9][A-Za-z0-9:._-]{0,79}$/;
