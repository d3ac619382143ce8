/**
 * Who runs this instance, as its legal notice says: set when it is built, since the code cannot know. What is not set is
 * said to be missing rather than made up.
 */
export const publisher = {
  name: process.env.SITE_PUBLISHER,
  director: process.env.SITE_PUBLICATION_DIRECTOR,
  host: process.env.SITE_HOST,
  contact: process.env.SITE_CONTACT,
};
