/** Sentences of the API’s problem documents, by code and language. */
export { default as problemSentences } from "@/content/messages/problems.json";
