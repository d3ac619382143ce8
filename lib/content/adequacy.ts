/** What EU law makes of a country for transfers of personal data; why, and where it stands: content/adequacy-sources.json. */
export { default as adequacy } from "@/content/adequacy.json";
