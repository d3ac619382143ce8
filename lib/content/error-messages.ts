/** Sentences of the error page, apart from all others: the browser loads it when something else has failed. */
export { default as errorMessagesEn } from "@/content/messages/en/error.json";
export { default as errorMessagesFr } from "@/content/messages/fr/error.json";
