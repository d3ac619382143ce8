/** What EU law makes of a country for transfers of personal data, with its source. */
export { default as adequacy } from "@/content/adequacy.json";
