/** Where the cases live in the browser's storage. What was ever written here is read for ever. */
export const casesKey = "architecte-edge:cases:v1";
