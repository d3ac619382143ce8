/** Sentences of the interface, one file per part and language. */
export { default as enAgents } from "@/content/messages/en/agents.json";
export { default as enFacts } from "@/content/messages/en/facts.json";
export { default as enKnowledge } from "@/content/messages/en/knowledge.json";
export { default as enResult } from "@/content/messages/en/result.json";
export { default as enSite } from "@/content/messages/en/site.json";
export { default as enWizard } from "@/content/messages/en/wizard.json";
export { default as frAgents } from "@/content/messages/fr/agents.json";
export { default as frFacts } from "@/content/messages/fr/facts.json";
export { default as frKnowledge } from "@/content/messages/fr/knowledge.json";
export { default as frResult } from "@/content/messages/fr/result.json";
export { default as frSite } from "@/content/messages/fr/site.json";
export { default as frWizard } from "@/content/messages/fr/wizard.json";
